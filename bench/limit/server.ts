/**
 * What is possible here: the least that still stores a message and hands it to a room. No sign-in, no checks, no
 * numbering, no list to keep up to date; what the product costs beyond this is what it does beyond this.
 *
 * Usage: server.ts <mongo url> <collection> <one|group|update> <port>
 */
import { createServer } from 'node:http';
import { type Document, MongoClient, ObjectId } from 'mongodb';
import { Server } from 'socket.io';
import { groupCommit } from './group-commit.ts';

interface Said {
  room: string;
  conversation: number;
  text: string;
}

const [url = '', name = '', way = '', port = ''] = process.argv.slice(2);
const client = await MongoClient.connect(url, { maxPoolSize: 100, writeConcern: { w: 'majority', journal: true } });
const collection = client.db().collection(name);
await collection.createIndex({ conversation: 1, _id: -1 });
const store = storeOf(way);

const http = createServer((_req, res) => res.end('ok'));
const io = new Server(http, {
  perMessageDeflate: false,
  httpCompression: false,
  serveClient: false,
  transports: ['websocket'],
});
io.engine.on('connection', (raw) => {
  raw.request = null; // what it holds of the handshake is of no more use
});
io.on('connection', (socket) => {
  socket.on('join', (room: string, ack: (reply: object) => void) => {
    void socket.join(room);
    ack({ ok: true, data: {} });
  });
  socket.on('send', ({ room, conversation, text }: Said, ack: (reply: object) => void) => {
    const document = { _id: new ObjectId(), conversation, author: 'shopper', text, at: new Date() };
    store(document).then(
      () => {
        io.to(room).emit('message', document);
        ack({ ok: true, id: document._id, at: document.at });
      },
      () => ack({ ok: false }),
    );
  });
});
http.listen(Number(port), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));

/** `update` also keeps the conversation's row for a list, once per batch and conversation. */
function storeOf(by: string): (document: Document) => Promise<unknown> {
  if (by === 'one') return (document) => collection.insertOne(document);
  if (by === 'group') return groupCommit((documents) => collection.insertMany(documents));
  const rows = client.db().collection<{ _id: number }>(`${name}_conversations`);
  return groupCommit(async (documents) => {
    await collection.insertMany(documents);
    const said = new Map<number, Document[]>();
    for (const one of documents) said.set(one.conversation, [...(said.get(one.conversation) ?? []), one]);
    await rows.bulkWrite([...said].map(rowUpdate), { ordered: false });
  });
}

function rowUpdate([conversation, documents]: [number, Document[]]) {
  const { at, text } = documents.at(-1) as { at: Date; text: string };
  const update = {
    $set: { lastAt: at, preview: text.slice(0, 80) },
    $inc: { seq: documents.length, unread: documents.length },
  };
  return { updateOne: { filter: { _id: conversation }, update, upsert: true } };
}
