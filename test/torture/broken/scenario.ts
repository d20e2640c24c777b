/** Two stand-in servers, writers and readers, and a fault: the same for the sound one and for each broken one. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../../support/eventually.ts';
import { check, type Report } from '../check.ts';
import type { Limits, StoredMessage } from '../evidence.ts';
import { inTurn } from '../in-turn.ts';
import { type Ledger, now, openLedger, readLedger } from '../ledger.ts';
import { startOwnClient } from '../readers/own-client.ts';
import type { Reader } from '../readers/reader.ts';
import { shopperToken } from '../sessions.ts';
import { readStored } from '../stored.ts';
import { type Tally, tallyOf } from '../tally.ts';
import { startWriter, type Writer, type WriterOptions } from '../writers.ts';
import type { Flaw } from './flaws.ts';
import { VENDOR } from './message-log.ts';
import { startOutside } from './outside.ts';
import { type StandIn, startStandIn } from './stand-in.ts';

export interface Scene {
  ledger: Ledger;
  tally: Tally;
  /** SIGKILL to one of the two, by turns, and a new one in its place. */
  killAndRestart(): Promise<void>;
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
/** One of the two machines is ahead of its time. */
const SKEWS_MS = [0, 5_000];
const SECOND_TRIES = { order: { twinEvery: 5 }, race: { replayEvery: 7, reuseEvery: 9 } };

export async function play({ flaw, mongoUrl, limits, during, patienceMs, ...people }: Play): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'dekat-torture-'));
  const ledger = openLedger(join(folder, 'ledger.jsonl'));
  const tally = tallyOf(ledger);
  const outside = await startOutside();
  const settings = { flaw, mongoUrl, outsideUrl: outside.url };
  const servers = await Promise.all(SKEWS_MS.map((clockSkewMs) => startStandIn({ ...settings, clockSkewMs })));
  const readers: Reader[] = [];
  let writers: Writer[] = [];
  const stopWriters = (withinMs: number) => Promise.all(writers.map((one) => one.stop(withinMs)));
  try {
    readers.push(...(await startReaders(ledger, servers, people)));
    writers = startWriters(ledger, servers, people);
    let kills = 0;
    await during({ ledger, tally, killAndRestart: () => killAndRestart(ledger, servers[kills++ % servers.length]) });
    await stopWriters(patienceMs);
    ledger.append({ e: 'end', at: now() });
    await tally.quiet(patienceMs);
    const stored = await settled(mongoUrl);
    return check({ entries: readLedger(ledger.path), stored, outsideSends: outside.sends, unread: [] }, limits);
  } finally {
    await stopWriters(0);
    await Promise.all(readers.map((one) => one.stop()));
    await Promise.all(servers.map((one) => one.kill()));
    outside.stop();
    ledger.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function killAndRestart(ledger: Ledger, victim: StandIn | undefined): Promise<void> {
  const about = { kind: 'kill', target: 'server' };
  ledger.append({ e: 'fault', ...about, at: now() });
  await victim?.restart();
  ledger.append({ e: 'recovered', ...about, at: now() });
}

type People = Pick<Play, 'conversations' | 'modes'>;
const namesOf = ({ conversations }: People) => Array.from({ length: conversations }, (_, i) => `conv${i}`);

const startReaders = (ledger: Ledger, servers: StandIn[], people: People): Promise<Reader[]> =>
  Promise.all(
    namesOf(people).map((conversation, i) => {
      const url = () => servers[i % servers.length]?.url ?? '';
      const place = { ledger, url, token: shopperToken(url, 'key', conversation), conversationId: null };
      return startOwnClient({ ...place, namespace: 'shopper', conversation, reader: `reader-${conversation}` });
    }),
  );

/** Those of one conversation begin at different servers, and each goes to the other when its line is lost. */
function startWriters(ledger: Ledger, servers: StandIn[], people: People): Writer[] {
  const addresses = () => servers.map(({ url }) => url);
  return namesOf(people).flatMap((conversation, c) =>
    people.modes.map((mode, m) => {
      const token = shopperToken(inTurn(addresses), 'key', conversation);
      const place = { ledger, url: inTurn(addresses, c + m), token, conversationId: null };
      const own = { run: 'r', vendor: VENDOR, conversation, writer: mode, mode, ...SECOND_TRIES[mode] };
      return startWriter({ ...place, namespace: 'shopper', ...own });
    }),
  );
}

/** Once nothing is on its way outside any more. */
const settled = (mongoUrl: string): Promise<StoredMessage[]> =>
  eventually(async () => {
    const stored = await readStored(mongoUrl, VENDOR);
    const isOnItsWay = ({ status }: { status: string }) => status === 'queued' || status === 'sending';
    if (stored.some(({ copies }) => copies.some(isOnItsWay))) throw new Error('something is still to be sent');
    return stored;
  }, 15_000);
