import { Inbox } from 'lucide-react';
import type { AgentView } from '../../contract/conversations.ts';
import type { InboxFilter } from '../../contract/inbox.ts';
import { useSession } from '../session/session-store.ts';
import { isNarrowed, WIDE } from '../state/address.ts';
import { useRoute } from '../state/route.ts';
import { useTexts } from '../texts/use-texts.ts';
import { branchesView } from '../views/own-views.ts';

interface Props {
  filter: InboxFilter;
  /** There was something in it a moment ago. */
  wasFilled: boolean;
}
interface Shown {
  title: string;
  next: string;
  step?: { label: string; run(): void };
}

/** What will appear here, and the one next step. */
export function EmptyList({ filter, wasFilled }: Props) {
  const { t } = useTexts();
  const agent = useSession((session) => session.agent);
  const { title, next, step } = shownFor(filter, wasFilled, agent);
  return (
    <div className="empty">
      <Inbox size={32} strokeWidth={1.25} aria-hidden />
      <p className="empty-title">{t(title)}</p>
      <p className="quiet">{t(next)}</p>
      {step && (
        <button type="button" className="button" onClick={step.run}>
          {t(step.label)}
        </button>
      )}
    </div>
  );
}

function shownFor(filter: InboxFilter, wasFilled: boolean, agent: AgentView | null): Shown {
  const { filterBy, show } = useRoute.getState();
  const own = agent && branchesView(agent);
  if (own && isOfOthers(filter, agent)) {
    const step = { label: 'list.see_own_branches', run: () => show(own) };
    return { title: 'list.not_yours', next: 'list.not_yours_next', step };
  }
  if (filter.view === 'mentions') return { title: 'list.empty_mentions', next: 'list.empty_mentions_next' };
  const clear = { label: 'inbox.clear_filters', run: () => filterBy(WIDE) };
  if (wasFilled)
    return { title: 'list.emptied', next: 'list.emptied_next', ...(isNarrowed(filter) ? { step: clear } : {}) };
  if (isNarrowed(filter)) return { title: 'inbox.empty_narrowed', next: 'inbox.empty_narrowed_next', step: clear };
  const look = { label: 'inbox.see_unassigned', run: () => filterBy({ view: 'unassigned' }) };
  return {
    title: `inbox.empty_${filter.view}`,
    next: `inbox.empty_${filter.view}_next`,
    ...(filter.view === 'mine' ? { step: look } : {}),
  };
}

/** All branches it names are others than those of an agent who sees no more than their own. */
const isOfOthers = ({ branchIds }: InboxFilter, agent: AgentView): boolean =>
  agent.scope === 'limited' && branchIds !== undefined && !branchIds.some((one) => agent.branchIds.includes(one));
