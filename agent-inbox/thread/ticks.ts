import type { DeliveryStatus } from '../../contract/codes.ts';
import { deliveryRank } from '../../contract/codes.ts';
import type { MemberView } from '../../contract/conversations.ts';
import type { ShownMessage } from '../../contract/messages.ts';

export interface Tick {
  status: DeliveryStatus;
  /** What the channel said where it failed. */
  error?: string;
}

/**
 * How far one of our messages got: by its deliveries where its copy left the building, by the shoppers' watermarks
 * on the web. The one who has least decides. null: somebody else's message, or for staff alone.
 */
export function tickOf(message: ShownMessage, members: readonly MemberView[]): Tick | null {
  const { author, deliveries, seq, kind, audience } = message;
  if (author.kind === 'shopper' || author.kind === 'system' || kind === 'note' || audience === 'staff') return null;
  const least = deliveries?.toSorted((a, b) => deliveryRank(a.status) - deliveryRank(b.status))[0];
  if (least) return { status: least.status, ...(least.error ? { error: least.error } : {}) };
  const readers = members.filter(({ role, leftSeq }) => role !== 'staff' && leftSeq === undefined);
  if (readers.length > 0 && readers.every(({ readSeq }) => readSeq >= seq)) return { status: 'read' };
  if (readers.length > 0 && readers.every(({ deliveredSeq }) => deliveredSeq >= seq)) return { status: 'delivered' };
  return { status: 'sent' };
}

/** Whether people must be told in words: nobody else will notice. */
export const needsWords = ({ status }: Tick): boolean => status === 'failed' || status === 'unknown';
