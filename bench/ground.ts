/** What all benches stand on: one product on databases of its own, brought up when first asked for. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { messageOf } from '../embedded/service-error.ts';
import { buildAll } from '../scripts/build/build-all.ts';
import { inProject } from '../scripts/root.ts';
import { onStopAsked } from '../scripts/start/stop-asked.ts';
import { stopList } from '../scripts/start/stop-list.ts';
import type { Options } from './options.ts';
import { type Crowd, gatherCrowd } from './system/crowd.ts';
import { type LimitServer, type LimitWay, startLimitServer } from './system/limit-server.ts';
import { type Product, startProduct } from './system/product.ts';

export interface Ground {
  options: Options;
  /** Where the built processes and pages lie. */
  dist(): Promise<string>;
  product(): Promise<Product>;
  /** A client of the product's MongoDB, to read what is really stored. */
  mongo(): Promise<MongoClient>;
  /** 200 shoppers, and 10 agents who hold 20 of their conversations each. */
  crowd(): Promise<Crowd>;
  /** What is possible here, on the same MongoDB. */
  limit(way: LimitWay): Promise<LimitServer>;
  /** A temporary folder, removed at the end. */
  folder(name: string): Promise<string>;
  /** One line about what is going on. */
  say(text: string): void;
  onStop(stop: () => Promise<unknown>): void;
  stop(): Promise<void>;
}

export function prepareGround(options: Options, say: (text: string) => void): Ground {
  const stops = stopList();

  async function folder(name: string): Promise<string> {
    const path = await mkdtemp(join(tmpdir(), `dekat-bench-${name}-`));
    stops.add(() => rm(path, { recursive: true, force: true }));
    return path;
  }
  const dist = once(async () => {
    if (options.dist) return options.dist;
    say('build: looking for changes');
    await buildAll();
    return inProject('dist');
  });
  const product = once(async () => {
    const started = await startProduct({ dist: await dist(), dataDir: await folder('data'), say });
    stops.add(() => started.stop());
    return started;
  });
  const mongo = once(async () => {
    const client = await MongoClient.connect((await product()).mongoUrl, { readConcern: { level: 'majority' } });
    stops.add(() => client.close());
    return client;
  });
  const crowd = once(async () => {
    const at = await product();
    say('people: 200 shoppers and 10 agents sit down');
    return gatherCrowd(at, { name: 'crowd', shoppers: 200, agents: 10 });
  });
  const limitFolder = once(() => folder('limit'));
  async function startLimit(way: LimitWay): Promise<LimitServer> {
    const server = await startLimitServer(way, (await product()).mongoUrl, await limitFolder());
    stops.add(() => server.child.stop());
    return server;
  }
  const limits = new Map<LimitWay, Promise<LimitServer>>();
  const limit = (way: LimitWay): Promise<LimitServer> => {
    const server = limits.get(way) ?? startLimit(way);
    limits.set(way, server);
    return server;
  };
  return { options, dist, product, mongo, crowd, limit, folder, say, onStop: stops.add, stop: () => stops.stopAll() };
}

/** Runs what is asked, takes the ground away whatever came of it or whoever asked to stop, and ends this process. */
export async function standOn(ground: Ground, task: () => Promise<void>): Promise<void> {
  const asked = onStopAsked(() => ground.stop());
  try {
    await task();
  } catch (err) {
    if (!asked.isStopping()) console.error(err);
    process.exitCode = 1;
  }
  if (asked.isStopping()) return;
  await ground.stop().catch((err: unknown) => console.error(messageOf(err)));
  process.exit();
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
