import { useMemo } from 'react';
import { useSession } from '../session/session-store.ts';
import { filterOf } from '../state/address.ts';
import { useRoute } from '../state/route.ts';
import { entriesFor, entryAt, type ViewEntry } from './view-entries.ts';
import { useViews } from './view-store.ts';

/** The lists one goes to, and the one the address is; undefined where it is none of them. */
export function useEntries(): { entries: ViewEntry[]; current: ViewEntry | undefined } {
  const agent = useSession((session) => session.agent);
  const saved = useViews((views) => views.saved);
  const address = useRoute((route) => route.address);
  const entries = useMemo(() => entriesFor(agent, saved), [agent, saved]);
  const current = useMemo(() => entryAt(entries, filterOf(address), address.viewId), [entries, address]);
  return { entries, current };
}
