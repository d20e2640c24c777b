/** What MongoDB holds, read by the driver alone: a campaign's own look, beside the checker's. */
import type { Document } from 'mongodb';
import type { System } from '../system/start-system.ts';
import { until } from './waiting.ts';

export interface Copy {
  conversationId: string;
  seq: number;
  to: string;
  /** What we send along with it: a status of WhatsApp names it by this. */
  reference: string;
  status: string;
}

export const messagesOf = ({ mongo, vendor }: System, filter: Document = {}): Promise<Document[]> =>
  mongo.db
    .collection('messages')
    .find({ vendorId: vendor.vendorId, ...filter })
    .sort({ conversationId: 1, seq: 1 })
    .toArray();

/** Every copy that leaves or left the building. */
export async function copiesOf(system: System, filter: Document = {}): Promise<Copy[]> {
  const messages = await messagesOf(system, { deliveries: { $exists: true }, ...filter });
  return messages.flatMap(({ conversationId, seq, deliveries }) =>
    (deliveries as Array<{ to: string; status: string }>).map(({ to, status }) => ({
      conversationId,
      seq,
      to,
      status,
      reference: `${conversationId}.${seq}.${to}`,
    })),
  );
}

/** Nobody can tell, or WhatsApp said no: there it is 0 or 1. */
const MAYBE_SENT = new Set(['unknown', 'failed']);
const UNSETTLED = new Set(['queued', 'sending']);
const SETTLED_WITHIN_MS = 30_000;

/** WhatsApp's own book held against ours: every copy is there once, or is shown as unknown, and there is nothing else. */
export async function outsideCounts(system: System): Promise<Record<string, number>> {
  const isSettled = async () => (await copiesOf(system)).every(({ status }) => !UNSETTLED.has(status));
  await until(isSettled, SETTLED_WITHIN_MS);
  const sends = new Map<string | null, number>();
  for (const { reference, count } of await system.simulator.ledger())
    sends.set(reference, (sends.get(reference) ?? 0) + count);
  const copies = await copiesOf(system);
  const asked = new Set<string | null>(copies.map(({ reference }) => reference));
  return {
    'sent twice': [...sends.values()].filter((count) => count > 1).length,
    'said sent and was not': copies.filter((one) => !MAYBE_SENT.has(one.status) && !sends.has(one.reference)).length,
    'sent and nothing asks for it': [...sends.keys()].filter((reference) => !asked.has(reference)).length,
  };
}

/** Ids of conversations whose numbers are not 1, 2, 3… */
export function withHoles(messages: Document[]): string[] {
  const last = new Map<string, number>();
  const broken = new Set<string>();
  for (const { conversationId, seq } of messages) {
    if (seq !== (last.get(conversationId) ?? 0) + 1) broken.add(conversationId);
    last.set(conversationId, seq);
  }
  return [...broken];
}

/** How many things of a list there are beyond the first of each kind. */
export function repeated(things: string[]): number {
  return things.length - new Set(things).size;
}
