/** What MongoDB holds, read by the driver alone: a campaign's own look, beside the checker's. */
import type { Document } from 'mongodb';
import type { System } from '../system/start-system.ts';

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
