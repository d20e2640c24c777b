/** What lies in MongoDB, read by the driver alone: the product's own code would hide its own mistakes. */
import { MongoClient } from 'mongodb';
import { z } from 'zod';
import type { StoredMessage } from './evidence.ts';

/** Of the layout, only what a verdict needs. */
const document = z.object({
  _id: z.unknown().transform(String),
  conversationId: z.string(),
  seq: z.number(),
  kind: z.string().default('text'),
  author: z.object({ kind: z.string(), id: z.string() }),
  clientId: z.string().optional(),
  externalId: z.string().optional(),
  content: z.object({ text: z.string().optional() }),
  deliveries: z.array(z.object({ to: z.string(), status: z.string() })).default([]),
});

/** Every message of a vendor, as the majority of members has it, in the order of conversations and numbers. */
export async function readStored(mongoUrl: string, vendorId: string): Promise<StoredMessage[]> {
  const client = await MongoClient.connect(mongoUrl, {
    readConcernLevel: 'majority',
    serverSelectionTimeoutMS: 20_000,
  });
  try {
    const found = client.db().collection('messages').find({ vendorId }).sort({ conversationId: 1, seq: 1 });
    const messages: StoredMessage[] = [];
    for await (const one of found.allowDiskUse()) messages.push(messageOf(document.parse(one)));
    return messages;
  } finally {
    await client.close();
  }
}

const messageOf = ({ _id, author, clientId, externalId, content, deliveries, ...rest }: z.infer<typeof document>) => ({
  ...rest,
  messageId: _id,
  authorKind: author.kind,
  authorId: author.id,
  id: clientId ?? externalId ?? null,
  text: content.text ?? null,
  copies: deliveries,
});
