import type { MessagePage, SyncReply } from '../contract/events.ts';
import type { Sync } from '../contract/requests.ts';
import type { MessageStore } from '../core/messages/message.store.ts';

/**
 * Compares what a client has with the log: which conversations it lacks messages of, and in which the message at its
 * `seq` is another one (a database restored from a backup), so that it must load anew.
 * @param allowed conversations the caller may see; others are passed over in silence
 */
export async function compareHeads(
  messages: MessageStore,
  vendorId: string,
  allowed: string[],
  theirs: Sync['conversations'],
): Promise<SyncReply> {
  const heads = await messages.lastOf(vendorId, allowed);
  const reply: SyncReply = { behind: {}, reset: [] };
  for (const conversationId of allowed) {
    const mine = heads.get(conversationId) ?? { seq: 0, messageId: null };
    const { seq, messageId } = theirs[conversationId] ?? { seq: 0, messageId: null };
    const isDoubtful =
      seq > mine.seq || (messageId && !(await isSame(messages, vendorId, conversationId, seq, messageId, mine)));
    if (isDoubtful && !(await messages.holds(vendorId, conversationId, seq, messageId))) {
      reply.reset.push(conversationId);
    } else if (seq < mine.seq) {
      reply.behind[conversationId] = mine.seq;
    }
  }
  return reply;
}

async function isSame(
  messages: MessageStore,
  vendorId: string,
  conversationId: string,
  seq: number,
  messageId: string,
  head: { seq: number; messageId: string | null },
): Promise<boolean> {
  if (seq === head.seq) return messageId === head.messageId;
  return (await messages.bySeq(vendorId, conversationId, seq))?.messageId === messageId;
}

/** What events of a page, asked for from `afterSeq` on, have changed of what the caller has already. */
export function targetsBefore({ messages }: MessagePage, afterSeq: number | undefined): number[] {
  if (afterSeq === undefined) return [];
  const targets = messages.flatMap((one) => ('hidden' in one ? [] : (one.target ?? [])));
  return [...new Set(targets)].filter((seq) => seq <= afterSeq);
}
