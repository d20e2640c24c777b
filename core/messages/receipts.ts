import type { ReceiptFact } from '../../channels/channel.ts';
import { DomainError } from '../errors.ts';
import type { Frame } from '../ports.ts';
import { agentRooms } from '../rooms.ts';
import type { ChannelAccount } from '../vendors/vendor.store.ts';
import type { StoredMessage } from './message.ts';
import type { OutboxStore } from './outbox.store.ts';

/** Tells watching agents how far one copy got. */
export function deliveryFrame({ vendorId, conversationId, seq, deliveries }: StoredMessage, to: string): Frame {
  const delivery = deliveries?.find((one) => one.to === to);
  if (!delivery) throw new DomainError('internal');
  const { status, error } = delivery;
  return {
    namespace: 'agent',
    rooms: [agentRooms.watching(vendorId, conversationId)],
    fact: 'message:delivery',
    payload: { conversationId, seq, to, status, ...(error ? { error } : {}) },
  };
}

/** Ours at WhatsApp: `conversationId.seq.to`; none of the three can hold a dot. */
function readReference(reference: string | undefined): { conversationId: string; seq: number; to: string } | null {
  const [, conversationId, seq, to] =
    /^([A-Za-z0-9_-]{1,64})\.(\d{1,15})\.([A-Za-z0-9_-]{1,64})$/.exec(reference ?? '') ?? [];
  return conversationId && seq && to ? { conversationId, seq: Number(seq), to } : null;
}

/**
 * Applies a channel's receipt, only ever forward. One that names no message we know yet is kept until its message
 * learns its outside id.
 * @returns what to tell, if anything moved
 */
export async function applyReceipt(outbox: OutboxStore, account: ChannelAccount, fact: ReceiptFact): Promise<Frame[]> {
  const { externalId, status, error } = fact;
  const { vendorId, channelAccountId } = account;
  const named = readReference(fact.reference);
  const copy = named ? { vendorId, ...named } : await outbox.copyOf(vendorId, externalId);
  if (!copy) {
    await outbox.keepEarly(vendorId, channelAccountId, { externalId, status, ...(error ? { error } : {}) });
    // The send may have been recorded between our look and our keeping.
    const late = await outbox.copyOf(vendorId, externalId);
    return late
      ? applyReceipt(outbox, account, { ...fact, reference: `${late.conversationId}.${late.seq}.${late.to}` })
      : [];
  }
  const after = await outbox.applyReceipt(copy, { to: copy.to, status, externalId, ...(error ? { error } : {}) });
  return after ? [deliveryFrame(after, copy.to)] : [];
}
