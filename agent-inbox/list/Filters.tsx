import { ChevronDown, X } from 'lucide-react';
import { useEffect } from 'react';
import { CHANNELS } from '../../contract/codes.ts';
import { loadBranches, useDirectory } from '../parts/directory.ts';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { PickList } from '../parts/PickList.tsx';
import { Popover } from '../parts/Popover.tsx';
import { Select } from '../parts/Select.tsx';
import { STATUSES } from '../state/address.ts';
import { useRoute } from '../state/route.ts';
import { useTexts } from '../texts/use-texts.ts';

/** Branch, channel and status; what narrows the list stands out, and one press takes all of it away. */
export function Filters() {
  const { t } = useTexts();
  const { branchId, channel, status } = useRoute((route) => route.address);
  const { filterBy } = useRoute.getState();
  const isNarrowed = Boolean(branchId || channel || status !== 'open');
  return (
    <fieldset className="filters" aria-label={t('inbox.filters')}>
      <BranchFilter branchId={branchId} />
      <Select
        label={t('inbox.channel')}
        value={channel ?? ''}
        values={['', ...CHANNELS]}
        nameOf={(one) => t(one ? `inbox.channel_${one}` : 'inbox.all_channels')}
        isSet={channel !== undefined}
        onChoose={(one) => filterBy({ channel: one || undefined })}
      />
      <Select
        label={t('inbox.status')}
        value={status}
        values={STATUSES}
        nameOf={(one) => t(one === 'open' ? 'inbox.status_open' : `status.${one}`)}
        isSet={status !== 'open'}
        onChoose={(one) => filterBy({ status: one })}
      />
      {isNarrowed && (
        <IconButton
          icon={X}
          size={16}
          label={t('inbox.clear_filters')}
          onClick={() => filterBy({ branchId: undefined, channel: undefined, status: 'open' })}
        />
      )}
    </fieldset>
  );
}

function BranchFilter({ branchId }: { branchId: string | undefined }) {
  const { t } = useTexts();
  const branches = useDirectory((directory) => directory.branches);
  useEffect(() => {
    if (branchId && useDirectory.getState().branches === null) void loadBranches(); // an address names it by its id
  }, [branchId]);
  const chosen = branches?.find((branch) => branch.branchId === branchId);
  const all = { id: '', name: t('inbox.all_branches') };
  const choices = branches?.map(({ branchId: id, area, open }) => ({
    id,
    name: area,
    detail: t(open.isOpen ? 'inbox.open_now' : 'card.closed'),
  }));
  return (
    <Popover
      label={t('inbox.branch')}
      command="filter"
      buttonClass={branchId ? 'select is-set branch-filter' : 'select branch-filter'}
      button={
        <>
          <span className="select-words">{branchId ? (chosen?.area ?? t('inbox.branch')) : t('inbox.branch')}</span>
          <Icon of={ChevronDown} size={14} />
        </>
      }
    >
      {(close) => (
        <BranchChoices
          choices={choices ? [all, ...choices] : null}
          chosen={branchId ?? ''}
          onChoose={(id) => {
            useRoute.getState().filterBy({ branchId: id || undefined });
            close();
          }}
        />
      )}
    </Popover>
  );
}

function BranchChoices(props: Omit<Parameters<typeof PickList>[0], 'label'>) {
  const { t } = useTexts();
  useEffect(() => {
    if (useDirectory.getState().branches === null) void loadBranches();
  }, []);
  return <PickList label={t('inbox.find_branch')} {...props} />;
}
