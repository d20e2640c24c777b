import { join } from 'node:path';
import { randomFreePort } from '../../embedded/ports.ts';
import { inProject } from '../../scripts/root.ts';
import { type Child, startChild } from './child.ts';

export interface LimitServer {
  url: string;
  /** Where it stores, in the product's own database server. */
  collection: string;
  child: Child;
}

/** `group`: one insertMany per batch; `update`: and the rows of a list; `one`: an insertOne per message. */
export type LimitWay = 'group' | 'update' | 'one';
export async function startLimitServer(way: LimitWay, mongoUrl: string, folder: string): Promise<LimitServer> {
  const port = await randomFreePort();
  const url = `http://127.0.0.1:${port}`;
  const collection = `bench_limit_${way}`;
  const program = ['--import', 'tsx', inProject('bench/limit/server.ts')];
  const child = await startChild({
    name: `The limit server (${way})`,
    args: [...program, mongoUrl, collection, way, String(port)],
    env: { ...process.env, NODE_ENV: 'production' },
    logPath: join(folder, `limit-${way}.log`),
    healthUrl: `${url}/`,
  });
  return { url, collection, child };
}
