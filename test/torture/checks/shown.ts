/** What readers saw against what they have a right to: all of it, once, in order, and nothing else. */
import { markerOf } from '../evidence.ts';
import { type Facts, groupBy, type Shown, type Violations } from './facts.ts';

export function* ackedNotShown({ invokes, acks, rights, shown }: Facts): Violations {
  const byConversation = groupBy(invokes.values(), ({ conversation }) => conversation);
  for (const [reader, conversations] of rights) {
    const seen = new Map<string, string | null>();
    for (const { messageId, text } of allOf(shown.get(reader))) if (messageId !== null) seen.set(messageId, text);
    for (const [conversation, fromSeq] of conversations) {
      for (const { id, text } of byConversation.get(conversation) ?? []) {
        const ack = acks.get(id)?.[0];
        if (!ack || ack.seq < fromSeq) continue;
        if (!seen.has(ack.messageId)) yield `${reader} never showed ${id} (${ack.conversationId} ${ack.seq})`;
        else if (seen.get(ack.messageId) !== text) yield `${reader} showed ${id} in other words`;
      }
    }
  }
}

export function* shownTwice({ shown }: Facts): Violations {
  for (const { reader, conversationId, list } of sequences(shown)) {
    const seqs = new Set<number>();
    const ids = new Set<string>();
    for (const { seq, messageId } of list) {
      if (seqs.has(seq) || (messageId !== null && ids.has(messageId)))
        yield `${reader}: ${conversationId} ${seq} again`;
      seqs.add(seq);
      if (messageId !== null) ids.add(messageId);
    }
  }
}

/** From its first message on, a reader shows each conversation in steps of one. */
export function* shownOutOfOrder({ shown }: Facts): Violations {
  for (const { reader, conversationId, list } of sequences(shown)) {
    for (const [i, { seq }] of list.entries()) {
      const before = list[i - 1]?.seq;
      if (before !== undefined && seq !== before && seq !== before + 1) {
        yield `${reader}: ${conversationId} ${seq} after ${before}`;
      }
    }
  }
}

/** Words of one conversation in another, or anything at all of a conversation to somebody without the right to it. */
export function* leaked(facts: Facts): Violations {
  const { entries, stored, rights, idsOf } = facts;
  for (const one of entries) {
    if (one.e !== 'raw' && one.e !== 'shown') continue;
    const own = [...(rights.get(one.reader)?.keys() ?? [])];
    const isMine = own.some((conversation) => idsOf.get(conversation)?.has(one.conversationId));
    const of = markerOf(one.text)?.conversation;
    if (!isMine) yield `${one.reader} saw ${one.conversationId} ${one.seq}`;
    else if (of !== undefined && !idsOf.get(of)?.has(one.conversationId)) {
      yield `${one.reader} saw words of ${of} in ${one.conversationId} ${one.seq}`;
    } else if (of !== undefined && !own.includes(of)) yield `${one.reader} saw words of ${of}`;
  }
  for (const { conversationId, seq, text } of stored) {
    const of = markerOf(text)?.conversation;
    if (of !== undefined && !idsOf.get(of)?.has(conversationId)) yield `words of ${of} in ${conversationId} ${seq}`;
  }
}

function* sequences(shown: Facts['shown']) {
  for (const [reader, conversations] of shown) {
    for (const [conversationId, list] of conversations) yield { reader, conversationId, list };
  }
}
const allOf = (conversations: Map<string, Shown[]> | undefined): Shown[] => [...(conversations?.values() ?? [])].flat();
