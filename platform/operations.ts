import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Redis } from 'ioredis';
import type { Connection } from 'mongoose';
import { METRICS_TYPE, metricsText } from './metrics.ts';

interface Watched {
  connection: Connection;
  redis: Redis;
}

/** Ready: MongoDB answers. Redis is said, and not demanded: people can talk without it. */
export async function readiness({
  connection,
  redis,
}: Watched): Promise<{ isReady: boolean; mongo: boolean; redis: boolean }> {
  const mongo = await Promise.race([
    connection.db
      ?.admin()
      .ping()
      .then(
        () => true,
        () => false,
      ) ?? false,
    new Promise<false>((resolve) => setTimeout(resolve, 2_000, false).unref()),
  ]);
  return { isReady: mongo, mongo, redis: redis.status === 'ready' };
}

/** `/healthz`, `/readyz` and `/metrics` of a process that serves nothing else. */
export async function operationsServer(options: Watched & { host: string; port: number }) {
  const server = createServer((req, res) => {
    void answer(options, req.url ?? '').then(({ status, type, body }) =>
      res.writeHead(status, { 'content-type': type }).end(body),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, options.host, resolve);
  });
  return {
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections(); // nobody who looks at a process keeps it from ending
      await closed;
    },
  };
}

async function answer(watched: Watched, url: string): Promise<{ status: number; type: string; body: string }> {
  if (url === '/healthz') return { status: 200, type: 'application/json', body: '{"ok":true}' };
  if (url === '/metrics') return { status: 200, type: METRICS_TYPE, body: await metricsText() };
  if (url !== '/readyz') return { status: 404, type: 'application/json', body: '{}' };
  const state = await readiness(watched);
  return { status: state.isReady ? 200 : 503, type: 'application/json', body: JSON.stringify(state) };
}
