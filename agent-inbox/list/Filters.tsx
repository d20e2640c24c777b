import { ChevronDown, X } from 'lucide-react';
import { useEffect } from 'react';
import { loadBranches, useDirectory } from '../parts/directory.ts';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { PickList } from '../parts/PickList.tsx';
import { Popover } from '../parts/Popover.tsx';
import { Select } from '../parts/Select.tsx';
import { filterOf, isNarrowed, STATUSES, WIDE } from '../state/address.ts';
import { useRoute } from '../state/route.ts';
import { useTexts } from '../texts/use-texts.ts';
import { MoreFilters } from './MoreFilters.tsx';

/** What narrows the list; what is set stands out, and one press takes all of it away. */
export function Filters() {
  const { t } = useTexts();
  const address = useRoute((route) => route.address);
  const { branchIds = [], status } = address;
  const { filterBy } = useRoute.getState();
  const nameOfStatus = (one: (typeof STATUSES)[number]) =>
    one === 'open' ? t('inbox.status_open') : one === 'any' ? t('list.status_any') : t(`status.${one}`);
  return (
    <fieldset className="filters" aria-label={t('inbox.filters')}>
      <BranchFilter branchIds={branchIds} />
      <Select
        label={t('inbox.status')}
        value={status}
        values={STATUSES}
        nameOf={nameOfStatus}
        isSet={status !== 'open'}
        onChoose={(one) => filterBy({ status: one })}
      />
      <MoreFilters filter={filterOf(address)} />
      {isNarrowed(filterOf(address)) && (
        <IconButton icon={X} size={16} label={t('inbox.clear_filters')} onClick={() => filterBy(WIDE)} />
      )}
    </fieldset>
  );
}

function BranchFilter({ branchIds }: { branchIds: string[] }) {
  const { t } = useTexts();
  const branches = useDirectory((directory) => directory.branches);
  const [first] = branchIds;
  useEffect(() => {
    if (first && useDirectory.getState().branches === null) void loadBranches(); // an address names it by its id
  }, [first]);
  const chosen = branches?.find((branch) => branch.branchId === first)?.area;
  const words = branchIds.length > 1 ? t('list.branches_count', { count: branchIds.length }) : chosen;
  const all = { id: '', name: t('inbox.all_branches') };
  const choices = branches?.map(({ branchId: id, area, open }) => ({
    id,
    name: area,
    detail: t(open.isOpen ? 'inbox.open_now' : 'card.closed'),
  }));
  return (
    <Popover
      label={words ? `${t('inbox.branch')}: ${words}` : t('inbox.branch')}
      command="filter"
      buttonClass={first ? 'select is-set branch-filter' : 'select branch-filter'}
      button={
        <>
          <span className="select-words">{words ?? t('inbox.branch')}</span>
          <Icon of={ChevronDown} size={14} />
        </>
      }
    >
      {(close) => (
        <BranchChoices
          choices={choices ? [all, ...choices] : null}
          chosen={first ?? ''}
          onChoose={(id) => {
            useRoute.getState().filterBy({ branchIds: id ? [id] : undefined });
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
