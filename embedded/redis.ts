import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { type Binary, REDIS } from './binary.ts';
import type { ServiceRecipe } from './service.ts';

const ANSWER_WITHIN_MS = 1_000;

/** Append-only file, and never evicting: queues live in it, and a queue may not lose an entry to make room. */
export function redisRecipe({ binary, dataDir }: { binary: Binary; dataDir: string }): ServiceRecipe {
  const dataPath = join(dataDir, 'redis');
  return {
    kind: REDIS,
    binary,
    dataPath,
    logPath: join(dataDir, 'logs', 'redis.log'),
    arguments: (port) => [
      ...['--port', String(port), '--bind', '127.0.0.1', '--daemonize', 'no', '--dir', dataPath],
      ...['--appendonly', 'yes', '--appendfsync', 'everysec', '--save', '', '--maxmemory-policy', 'noeviction'],
    ],
    url: (port) => `redis://127.0.0.1:${port}`,
    makeReady: ping,
  };
}

/** Throws unless it answers PONG; while it still reads its file it answers LOADING. */
async function ping(port: number): Promise<void> {
  const socket = connect({ port, host: '127.0.0.1', timeout: ANSWER_WITHIN_MS });
  socket.once('timeout', () => socket.destroy(new Error('no answer')));
  try {
    await once(socket, 'connect');
    socket.write('PING\r\n');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    if (!answer.toString().startsWith('+PONG')) throw new Error(answer.toString().trim());
  } finally {
    socket.destroy();
  }
}
