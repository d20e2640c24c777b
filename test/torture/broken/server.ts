/**
 * A small chat server that keeps every promise, or, told a flaw, breaks one as servers of this kind really did. It speaks
 * what writers and readers use of the published protocol, and shares no code with the product.
 */
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { MongoClient } from 'mongodb';
import { Server, type Socket } from 'socket.io';
import { z } from 'zod';
import { deliver } from './deliver.ts';
import { FLAWS } from './flaws.ts';
import { IdReused, type Message, messageLog, type Words } from './message-log.ts';

const env = z
  .object({
    PORT: z.coerce.number(),
    MONGO_URL: z.string(),
    OUTSIDE_URL: z.string(),
    FLAW: z.enum(FLAWS).optional(),
    /** How far this machine's clock is off. */
    CLOCK_SKEW_MS: z.coerce.number().default(0),
  })
  .parse(process.env);
const flaw = env.FLAW ?? null;
const client = await MongoClient.connect(env.MONGO_URL, { serverSelectionTimeoutMS: 5_000 });
const log = await messageLog(client, flaw, () => Date.now() + env.CLOCK_SKEW_MS);
deliver(log, flaw, env.OUTSIDE_URL);

const expiresAt = new Date(Date.now() + 900_000).toISOString();
const viewOf = ({ _id, vendorId: _, deliveries: __, ...message }: Message) => ({
  ...message,
  messageId: String(_id),
  at: _id.getTimestamp().toISOString(),
  audience: 'all',
  kind: 'text',
});
const pageOf = async (conversationId: string, afterSeq: number | undefined, limit = 50) => {
  if (flaw === 'no-catch-up' && afterSeq !== undefined) return { messages: [], lastSeq: afterSeq, hasMore: false };
  const found = await (afterSeq === undefined
    ? log.latest(conversationId, limit)
    : log.listAfter(conversationId, afterSeq, limit));
  const lastSeq = await log.lastSeq(conversationId);
  return { messages: found.map(viewOf), lastSeq, hasMore: (found.at(-1)?.seq ?? lastSeq) < lastSeq };
};

const visitor = z.object({ visitorToken: z.string() });
/** The one REST call: a session. A visitor's token is also the socket's. */
const http = createServer(async (req, res) => {
  const asked = visitor.safeParse(req.method === 'POST' ? JSON.parse(await text(req)) : null);
  res.end(JSON.stringify({ token: asked.data?.visitorToken, expiresAt }));
});

const io = new Server(http, { transports: ['websocket'] });
const shoppers = io.of('/shopper');
shoppers.on('connection', (socket) => {
  const conversationId = `c-${z.object({ token: z.string() }).parse(socket.handshake.auth).token}`;
  void socket.join(conversationId);
  serve(socket, conversationId);
});

function serve(socket: Socket, conversationId: string): void {
  const on = (event: string, run: (input: never) => Promise<unknown>) =>
    socket.on(event, (input: unknown, ack: (reply: unknown) => void) => {
      run(input as never).then(
        (data) => ack({ ok: true, data }),
        (error) => {
          ack({ ok: false, error: { code: error instanceof IdReused ? 'id_reused' : 'unavailable', message: '' } });
          if (!(error instanceof IdReused)) socket.disconnect(true);
        },
      );
    });
  on('session:start', async () => {
    const direct = { conversationId, kind: 'direct', rev: 1, memberId: conversationId, members: [] };
    return { conversations: [direct], expiresAt };
  });
  // In the order they came; after one that may or may not be stored, none of this line.
  let before: Promise<unknown> = Promise.resolve();
  on('message:send', ({ clientId, text }: Words) => {
    const stored = before.then(() => log.append({ conversationId, clientId, text }));
    before = stored.catch((error: unknown) => (error instanceof IdReused ? null : Promise.reject(error)));
    before.catch(() => {}); // told by its own ack
    return stored.then((message) => ({ message: viewOf(message) }));
  });
  on('messages:list', ({ afterSeq, limit }: { afterSeq?: number; limit?: number }) =>
    pageOf(conversationId, afterSeq, limit),
  );
  on('sync', async ({ conversations }: { conversations: Record<string, { seq: number }> }) => {
    const lastSeq = await log.lastSeq(conversationId);
    const isBehind = flaw !== 'no-catch-up' && (conversations[conversationId]?.seq ?? 0) < lastSeq;
    return { behind: isBehind ? { [conversationId]: lastSeq } : {}, reset: [] };
  });
  for (const notice of ['message:received', 'message:read', 'typing:set']) on(notice, async () => ({}));
}

/** Every server hears of every message from MongoDB itself, and goes on where it was after a fault. */
function listen(from: object): void {
  const inserts = log.messages.watch([{ $match: { operationType: 'insert' } }], {
    ...from,
    readConcern: { level: 'majority' },
  });
  inserts.on('change', (change) => {
    if (change.operationType === 'insert') publish(change.fullDocument);
  });
  inserts.on('error', () => {
    const { resumeToken } = inserts;
    setTimeout(() => listen(resumeToken ? { resumeAfter: resumeToken } : {}), 100);
  });
}
function publish(message: Message): void {
  const rooms = [...shoppers.adapter.rooms.keys()].filter((room) => room.startsWith('c-'));
  const wrong = rooms.find((room) => room !== message.conversationId);
  const isMisled = flaw === 'wrong-room' && message.seq % 10 === 0 && wrong !== undefined;
  shoppers.to(isMisled ? wrong : message.conversationId).emit('message:added', viewOf(message));
}
listen({});
http.listen(env.PORT, '127.0.0.1');
