import { useEffect } from 'react';
import { CHANNELS, SEARCH_KINDS } from '../../contract/codes.ts';
import { loadBranches, useDirectory } from '../parts/directory.ts';
import { Select } from '../parts/Select.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { SINCE_DAYS, SPEAKERS, useSearchFilters } from './search-store.ts';

/** What is looked for, and where: chips and short lists. */
export function SearchFilters() {
  const { t } = useTexts();
  const { kind, branchId, channel, by, sinceDays } = useSearchFilters();
  const set = useSearchFilters.setState;
  const branches = useDirectory((directory) => directory.branches);
  useEffect(() => {
    if (useDirectory.getState().branches === null) void loadBranches();
  }, []);
  return (
    <fieldset className="search-filters" aria-label={t('inbox.filters')}>
      <span className="search-kinds">
        {[null, ...SEARCH_KINDS].map((one) => (
          <button
            key={one ?? 'all'}
            type="button"
            className="chip"
            aria-pressed={kind === one}
            onClick={() => set({ kind: one })}
          >
            {t(one ? `search.${one}` : 'search.all_kinds')}
          </button>
        ))}
      </span>
      <span className="search-selects">
        <Select
          label={t('inbox.branch')}
          value={branchId ?? ''}
          values={['', ...(branches ?? []).map((branch) => branch.branchId)]}
          nameOf={(id) => branches?.find((branch) => branch.branchId === id)?.area ?? t('inbox.all_branches')}
          isSet={branchId !== null}
          onChoose={(id) => set({ branchId: id || null })}
        />
        <Select
          label={t('inbox.channel')}
          value={channel ?? ''}
          values={['', ...CHANNELS]}
          nameOf={(one) => t(one ? `inbox.channel_${one}` : 'inbox.all_channels')}
          isSet={channel !== null}
          onChoose={(one) => set({ channel: one || null })}
        />
        <Select
          label={t('search.by')}
          value={by ?? ''}
          values={['', ...SPEAKERS]}
          nameOf={(one) => t(one ? `search.by_${one}` : 'search.by')}
          isSet={by !== null}
          onChoose={(one) => set({ by: one || null })}
        />
        <Select
          label={t('search.since')}
          value={sinceDays ?? ''}
          values={['', ...SINCE_DAYS]}
          nameOf={(one) => t(one ? `search.since_${one}` : 'search.since')}
          isSet={sinceDays !== null}
          onChoose={(one) => set({ sinceDays: one || null })}
        />
      </span>
    </fieldset>
  );
}
