import type { AgentView } from '../../contract/conversations.ts';
import type { InboxFilter } from '../../contract/inbox.ts';
import type { SavedView } from '../../contract/views.ts';
import { filterKey } from '../state/address.ts';
import { branchesView, OWN_VIEWS, ownViews } from './own-views.ts';

/** One list to go to. */
export interface ViewEntry {
  key: string;
  filter: InboxFilter;
  /** A text's key, or for a saved one its own name. */
  label: { text: string } | { name: string };
  saved?: SavedView;
}

/** All lists an agent goes to, in the order they stand in. */
export function entriesFor(agent: AgentView | null, saved: readonly SavedView[] | null): ViewEntry[] {
  const branches = agent && branchesView(agent);
  return [
    ...OWN_VIEWS.map((name) => ({ key: name, filter: ownViews[name], label: { text: `list.view_${name}` } })),
    ...(branches ? [{ key: 'branches', filter: branches, label: { text: 'list.view_branches' } }] : []),
    ...(saved ?? []).map((view) => ({
      key: `saved ${view.viewId}`,
      filter: view.filter,
      label: { name: view.name },
      saved: view,
    })),
  ];
}

/** Which of them an address is: the saved one it names, or else one that lists the same. */
export function entryAt(
  entries: readonly ViewEntry[],
  filter: InboxFilter,
  viewId: string | undefined,
): ViewEntry | undefined {
  const key = filterKey(filter);
  return (
    entries.find(({ saved }) => viewId !== undefined && saved?.viewId === viewId) ??
    entries.find((entry) => filterKey(entry.filter) === key)
  );
}
