/** Two stand-in servers, writers and readers, a kill: the same for the sound one and for each broken one. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { randomFreePort } from '../../../embedded/ports.ts';
import { inProject } from '../../../scripts/root.ts';
import { eventually } from '../../support/eventually.ts';
import { launch, type RunningProcess } from '../../support/processes.ts';
import { check, type Report } from '../check.ts';
import type { Limits, StoredMessage } from '../evidence.ts';
import { type Ledger, now, openLedger, readLedger } from '../ledger.ts';
import { startOwnClient } from '../readers/own-client.ts';
import { shopperToken } from '../sessions.ts';
import { readStored } from '../stored.ts';
import { type Tally, tallyOf } from '../tally.ts';
import { startWriter, type WriterOptions } from '../writers.ts';
import type { Flaw } from './flaws.ts';
import { VENDOR } from './message-log.ts';
import { startOutside } from './outside.ts';

export interface Scene {
  ledger: Ledger;
  tally: Tally;
  /** SIGKILL, and a new one in its place. */
  killAndRestart(index: number): Promise<void>;
}
export interface Play {
  flaw: Flaw | null;
  mongoUrl: string;
  limits: Limits;
  conversations: number;
  /** Who writes in each conversation. */
  modes: Array<WriterOptions['mode']>;
  /** What happens while they write; over when it returns. */
  during(scene: Scene): Promise<void>;
  /** How long to wait for last acks and for readers to show everything; the flawed may never. */
  patienceMs: number;
}

export async function play({
  flaw,
  mongoUrl,
  limits,
  conversations,
  modes,
  during,
  patienceMs,
}: Play): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'dekat-torture-'));
  const ledger = openLedger(join(folder, 'ledger.jsonl'));
  const tally = tallyOf(ledger);
  const outside = await startOutside();
  const servers = await Promise.all(
    [0, 1].map((index) => standIn({ MONGO_URL: mongoUrl, OUTSIDE_URL: outside.url, ...skewOf(index), ...named(flaw) })),
  );
  try {
    const people = await populate(
      ledger,
      conversations,
      modes,
      servers.map(({ url }) => url),
    );
    await during({ ledger, tally, killAndRestart: (index) => killAndRestart(ledger, servers, index) });
    await Promise.all(people.writers.map((one) => one.stop(patienceMs)));
    ledger.append({ e: 'end', at: now() });
    await tally.quiet(patienceMs);
    const stored = await settled(mongoUrl);
    await Promise.all(people.readers.map((one) => one.stop()));
    const entries = readLedger(ledger.path);
    return check({ entries, stored, outsideSends: outside.sends, unread: [] }, limits);
  } finally {
    await Promise.all(servers.map((one) => one.process.kill()));
    outside.stop();
    ledger.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const SECOND_TRIES = { order: { twinEvery: 5 }, race: { replayEvery: 7, reuseEvery: 9 } };
interface StandIn {
  env: Record<string, string>;
  url: string;
  process: RunningProcess;
}
const named = (flaw: Flaw | null): Record<string, string> => (flaw ? { FLAW: flaw } : {});
/** One of the two machines is ahead of its time. */
const skewOf = (index: number) => ({ CLOCK_SKEW_MS: String(index * 5_000) });

async function standIn(env: Record<string, string>, port?: number): Promise<StandIn> {
  const own = port ?? (await randomFreePort());
  const running = await launch(await program(), own, { PORT: String(own), ...env });
  await eventually(async () => {
    if (!running.isRunning()) throw new Error(await running.output());
    await fetch(running.url);
  }, 20_000);
  return { env, url: running.url, process: running };
}

/** Bundled once: it starts in half the time, and is started often. */
let bundle: Promise<string> | undefined;
const program = (): Promise<string> => {
  bundle ??= bundled();
  return bundle;
};
async function bundled(): Promise<string> {
  const outfile = inProject('node_modules/.cache/dekat', `stand-in-${process.pid}.mjs`);
  await build({
    ...{ entryPoints: [inProject('test/torture/broken/server.ts')], outfile },
    ...{ bundle: true, platform: 'node', format: 'esm', packages: 'external' },
  });
  return outfile;
}

async function killAndRestart(ledger: Ledger, servers: StandIn[], index: number): Promise<void> {
  const victim = servers[index];
  if (!victim) throw new Error(`there is no server ${index}`);
  const about = { kind: 'kill', target: `server ${index}` };
  ledger.append({ e: 'fault', ...about, at: now() });
  await victim.process.kill();
  servers[index] = await standIn(victim.env, victim.process.port);
  ledger.append({ e: 'recovered', ...about, at: now() });
}

/** In each conversation its writers and one who reads. */
async function populate(ledger: Ledger, conversations: number, modes: Play['modes'], urls: string[]) {
  let turn = 0;
  const next = () => urls[turn++ % urls.length] ?? '';
  const names = Array.from({ length: conversations }, (_, i) => `conv${i}`);
  const readers = await Promise.all(
    names.map((conversation, i) => {
      const url = () => urls[i % urls.length] ?? '';
      const token = shopperToken(next, 'key', conversation);
      const common = { ledger, url, token, namespace: 'shopper' as const, conversationId: null };
      return startOwnClient({ ...common, conversation, reader: `reader-${conversation}` });
    }),
  );
  const writers = names.flatMap((conversation) => {
    const writer = (mode: WriterOptions['mode'], more: Partial<WriterOptions>) =>
      startWriter({
        ...{ ledger, run: 'r', vendor: VENDOR, conversation, writer: mode, mode, namespace: 'shopper' },
        ...{ conversationId: null, token: shopperToken(next, 'key', conversation), url: next, ...more },
      });
    return modes.map((mode) => writer(mode, SECOND_TRIES[mode]));
  });
  return { readers, writers };
}

/** Once nothing is on its way outside any more. */
const settled = (mongoUrl: string): Promise<StoredMessage[]> =>
  eventually(async () => {
    const stored = await readStored(mongoUrl, VENDOR);
    const isOnItsWay = ({ status }: { status: string }) => status === 'queued' || status === 'sending';
    if (stored.some(({ copies }) => copies.some(isOnItsWay))) throw new Error('something is still to be sent');
    return stored;
  }, 15_000);
