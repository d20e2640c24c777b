import type { ShopperConversationView } from '../contract/conversations.ts';
import type { MessageView } from '../contract/messages.ts';

export type Tick = 'sent' | 'delivered' | 'read';

export interface Reached {
  readSeq: number;
  deliveredSeq: number;
}

/** How far the other side got: what an agent read or received, and what the assistant has answered. */
export function reachedBy(
  conversation: ShopperConversationView | null,
  staffDeliveredSeq: number,
  messages: readonly MessageView[],
): Reached {
  let readSeq = conversation?.staffReadSeq ?? 0;
  for (const message of messages) if (!('hidden' in message)) readSeq = Math.max(readSeq, message.answers ?? 0);
  return { readSeq, deliveredSeq: Math.max(staffDeliveredSeq, readSeq) };
}

export const tickOf = (seq: number, { readSeq, deliveredSeq }: Reached): Tick =>
  seq <= readSeq ? 'read' : seq <= deliveredSeq ? 'delivered' : 'sent';
