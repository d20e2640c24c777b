/**
 * What is possible here for jobs: BullMQ with work that does nothing.
 *
 * Usage: worker.ts <redis url> <queue> <concurrency> <port to say that it is ready>
 */
import { createServer } from 'node:http';
import { Worker } from 'bullmq';
import { Redis } from 'ioredis';

const [redisUrl = '', queue = '', concurrency = '', port = ''] = process.argv.slice(2);
const connection = new Redis(redisUrl, { maxRetriesPerRequest: null });
const worker = new Worker(queue, async () => {}, {
  connection,
  concurrency: Number(concurrency),
  removeOnComplete: { count: 0 },
});
await worker.waitUntilReady();
createServer((_req, res) => res.end('ok')).listen(Number(port), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
