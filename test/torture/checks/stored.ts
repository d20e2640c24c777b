/** What lies in MongoDB against what was promised. */
import type { Facts, Violations } from './facts.ts';

export function* ackedNotStored({ acks, storedById }: Facts): Violations {
  for (const [id, [ack]] of acks) {
    if (!storedById.has(id)) yield `${id}: acked as ${ack?.conversationId} ${ack?.seq}, and is not there`;
  }
}

export function* storedTwice({ storedById }: Facts): Violations {
  for (const [id, messages] of storedById) {
    for (const again of messages.slice(1)) yield `${id}: also as ${again.conversationId} ${again.seq}`;
  }
}

/** Words of a person that none of our writers sent, or not in these words. Events and the assistant are not ours. */
export function* storedNeverInvoked({ stored, invokes }: Facts): Violations {
  for (const { id, text, kind, authorKind, conversationId, seq } of stored) {
    if (kind === 'event') continue;
    if (authorKind !== 'shopper' && authorKind !== 'agent') continue;
    const invoked = id === null ? undefined : invokes.get(id);
    if (!invoked) yield `${conversationId} ${seq}: nobody sent ${id ?? 'this'}`;
    else if (invoked.text !== text) yield `${conversationId} ${seq}: ${id} was sent in other words`;
  }
}

export function* refusedButStored({ refusals, storedById }: Facts): Violations {
  for (const [id, { code }] of refusals) {
    if (storedById.has(id)) yield `${id}: refused with ${code}, and is there`;
  }
}

/** Each conversation counts 1, 2, 3… */
export function* seqHoles({ storedByConversation }: Facts): Violations {
  for (const [conversationId, messages] of storedByConversation) {
    let last = 0;
    for (const seq of messages.map((one) => one.seq).sort((a, b) => a - b)) {
      if (seq !== last + 1) yield `${conversationId}: ${seq} after ${last}`;
      last = seq;
    }
  }
}

/** An ack names the stored message, and each further ack of one id the same one. */
export function* ackDiffers({ acks, storedById }: Facts): Violations {
  for (const [id, all] of acks) {
    const stored = storedById.get(id) ?? [];
    for (const { conversationId, messageId, seq } of all) {
      const isThis = (one: (typeof all)[number] | (typeof stored)[number] | undefined) =>
        one?.messageId === messageId && one.seq === seq && one.conversationId === conversationId;
      if (!isThis(all[0])) yield `${id}: acked as ${all[0]?.seq} and as ${seq}`;
      else if (stored.length > 0 && !stored.some(isThis)) yield `${id}: acked as ${seq}, stored as ${stored[0]?.seq}`;
    }
  }
}

/** One person, one direct conversation. */
export function* conversationSplit({ idsOf }: Facts): Violations {
  for (const [conversation, ids] of idsOf) {
    for (const id of [...ids].slice(1)) yield `${conversation}: also under ${id}`;
  }
}

export function* unreadWrong({ unread, storedByConversation }: Facts): Violations {
  for (const { conversationId, unread: said, staffReadSeq } of unread) {
    const messages = storedByConversation.get(conversationId) ?? [];
    const really = messages.filter(({ authorKind, seq }) => authorKind === 'shopper' && seq > staffReadSeq).length;
    if (really !== said) yield `${conversationId}: ${said} unread are shown, ${really} are there`;
  }
}
