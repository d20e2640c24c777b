/**
 * A small run by hand in which every promise is kept: conversation `a` with a writer of each mode (two messages each,
 * numbers 1 to 4) and two readers, conversation `b` with one message and one reader.
 */
import { type Evidence, markerText, type StoredMessage } from '../../torture/evidence.ts';
import type { Entry, EntryOf } from '../../torture/ledger.ts';

const idOf = (conversation: string, writer: string, n: number) => `r-${conversation}-${writer}-${n}`;
const textOf = (conversation: string, writer: string, n: number) => markerText('v', conversation, writer, n, 'x');

export const invoke = (conversation: string, writer: 'order' | 'race', n: number, at: number): EntryOf<'invoke'> => ({
  e: 'invoke',
  id: idOf(conversation, writer, n),
  conversation,
  writer: `${conversation}-${writer}`,
  n,
  text: textOf(conversation, writer, n),
  at,
  mode: writer,
});
export const ack = (conversation: string, writer: string, n: number, seq: number, at: number): EntryOf<'ack'> => ({
  e: 'ack',
  id: idOf(conversation, writer, n),
  conversationId: `c-${conversation}`,
  messageId: `m-${conversation}-${seq}`,
  seq,
  at,
});
export const message = (conversation: string, writer: string, n: number, seq: number): StoredMessage => ({
  conversationId: `c-${conversation}`,
  messageId: `m-${conversation}-${seq}`,
  seq,
  kind: 'text',
  authorKind: 'shopper',
  authorId: conversation,
  id: idOf(conversation, writer, n),
  text: textOf(conversation, writer, n),
  copies: [],
});
export const reader = (name: string, conversation: string, fromSeq = 1): Entry => ({
  e: 'reads',
  reader: name,
  conversation,
  fromSeq,
  at: 0,
});
const said: Record<string, Array<['order' | 'race', number]>> = {
  a: [
    ['order', 1],
    ['order', 2],
    ['race', 1],
    ['race', 2],
  ],
  b: [['order', 1]],
};
export const shown = (name: string, conversation: string, seq: number): EntryOf<'shown'> => {
  const [writer, n] = said[conversation]?.[seq - 1] ?? ['order', 0];
  const messageId = `m-${conversation}-${seq}`;
  const text = textOf(conversation, writer, n);
  return { e: 'shown', reader: name, conversationId: `c-${conversation}`, seq, messageId, text, at: 40 };
};

export function aRun(): Evidence {
  const entries: Entry[] = [reader('a1', 'a'), reader('a2', 'a'), reader('b1', 'b')];
  const stored: StoredMessage[] = [];
  for (const [conversation, messages] of Object.entries(said)) {
    for (const [i, [writer, n]] of messages.entries()) {
      // The racer's two are on their way at once.
      const begunAt = writer === 'race' ? 30 : 10 * (i + 1);
      entries.push(invoke(conversation, writer, n, begunAt), ack(conversation, writer, n, i + 1, begunAt + 5 + i));
      stored.push(message(conversation, writer, n, i + 1));
      for (const name of conversation === 'a' ? ['a1', 'a2'] : ['b1']) {
        const seen = shown(name, conversation, i + 1);
        const { messageId: _, ...raw } = seen;
        entries.push({ ...raw, e: 'raw' }, seen);
      }
    }
  }
  return { entries, stored, outsideSends: [], unread: [] };
}
