/** What was found, as one list the arrows go through. Pure. */
import type { SEARCH_KINDS, SearchKind } from '../../contract/codes.ts';
import type { FoundBranch, FoundMessage, FoundOrder, FoundPerson, SearchReply } from '../../contract/search.ts';

export type Row =
  | { id: string; kind: 'messages' | 'notes'; found: FoundMessage }
  | { id: string; kind: 'people'; found: FoundPerson }
  | { id: string; kind: 'orders'; found: FoundOrder }
  | { id: string; kind: 'branches'; found: FoundBranch }
  | { id: string; kind: 'more'; of: SearchKind; isFurther: boolean };
export interface RowGroup {
  kind: SearchKind;
  rows: Row[];
}

/** What names one thing comes before what was said: who types a number looks for the order. */
const ORDER: readonly SearchKind[] = [
  'orders',
  'people',
  'branches',
  'messages',
  'notes',
] satisfies (typeof SEARCH_KINDS)[number][];
/** Of each, while all are shown; the rest is one key away. */
const FEW = 5;

/** Groups that hold anything, in the order shown. @param only the one kind that is asked for */
export function groupsOf(reply: SearchReply, only: SearchKind | null): RowGroup[] {
  return ORDER.flatMap((kind) => {
    const rows = rowsOf(reply, kind);
    const shown = only || kind === 'messages' ? rows : rows.slice(0, FEW);
    const next = reply[kind]?.next ?? null;
    const isMore = shown.length < rows.length || next !== null;
    const more: Row[] = isMore ? [{ id: `more-${kind}`, kind: 'more', of: kind, isFurther: rows.length === 0 }] : [];
    return shown.length + more.length > 0 ? [{ kind, rows: [...shown, ...more] }] : [];
  });
}

function rowsOf(reply: SearchReply, kind: SearchKind): Row[] {
  switch (kind) {
    case 'messages':
    case 'notes':
      return (reply[kind]?.rows ?? []).map((found) => ({ id: found.messageId, kind, found }));
    case 'people':
      return (reply.people?.rows ?? []).map((found) => ({ id: found.contactId, kind, found }));
    case 'orders':
      return (reply.orders?.rows ?? []).map((found) => ({ id: `o-${found.orderNo}`, kind, found }));
    case 'branches':
      return (reply.branches?.rows ?? []).map((found) => ({ id: `b-${found.branchId}`, kind, found }));
  }
}

/** A text in pieces, those marked that were looked for. */
export function piecesOf(
  text: string,
  spans: ReadonlyArray<readonly [number, number]>,
): Array<{ text: string; isFound: boolean }> {
  const pieces: Array<{ text: string; isFound: boolean }> = [];
  let at = 0;
  for (const [from, to] of spans) {
    if (from > at) pieces.push({ text: text.slice(at, from), isFound: false });
    pieces.push({ text: text.slice(from, to), isFound: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isFound: false });
  return pieces;
}
