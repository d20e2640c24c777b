import { create } from 'zustand';
import type { ChannelName, SearchKind } from '../../contract/codes.ts';

export const SINCE_DAYS = ['7', '30', '365'] as const;
export const SPEAKERS = ['shopper', 'agent', 'assistant'] as const;

export interface SearchFilters {
  /** null: all. */
  kind: SearchKind | null;
  branchId: string | null;
  channel: ChannelName | null;
  by: (typeof SPEAKERS)[number] | null;
  sinceDays: (typeof SINCE_DAYS)[number] | null;
}
export const NO_FILTERS: SearchFilters = { kind: null, branchId: null, channel: null, by: null, sinceDays: null };

/** What narrows the search stays while the page is open: whoever comes back finds it as they left it. */
export const useSearchFilters = create<SearchFilters>(() => NO_FILTERS);

const DAY_MS = 24 * 3_600_000;
/** As the interface is asked. A day's beginning, so that the same question stays the same for a while. */
export function queryOf(
  q: string,
  { kind, branchId, channel, by, sinceDays }: SearchFilters,
  now: number,
): Record<string, string> {
  const from = sinceDays && new Date(Math.floor(now / DAY_MS) * DAY_MS - Number(sinceDays) * DAY_MS).toISOString();
  return {
    q,
    ...(kind ? { kind } : {}),
    ...(branchId ? { branchId } : {}),
    ...(channel ? { channel } : {}),
    ...(by ? { by } : {}),
    ...(from ? { from } : {}),
  };
}

export const isFiltered = ({ branchId, channel, by, sinceDays, kind }: SearchFilters): boolean =>
  Boolean(branchId || channel || by || sinceDays || kind);
