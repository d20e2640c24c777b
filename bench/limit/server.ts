/**
 * What is possible here: the least that still stores a message and hands it to a room. No sign-in, no checks, no
 * numbering, no list to keep up to date; what the product costs beyond this is what it does beyond this.
 *
 * Usage: server.ts <mongo url> <collection> <one|group> <port>
 */
import { createServer } from 'node:http';
import { type Collection, type Document, MongoClient, ObjectId } from 'mongodb';
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
const store = way === 'group' ? groupCommit(collection) : oneByOne(collection);

const http = createServer((_req, res) => res.end('ok'));
const io = new Server(http, {
  perMessageDeflate: false,
  httpCompression: false,
  serveClient: false,
  transports: ['websocket'],
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

function oneByOne(to: Collection): (document: Document) => Promise<unknown> {
  return (document) => to.insertOne(document);
}
