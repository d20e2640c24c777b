/** People who write and people who read while a campaign does its worst, and the verdict on it. */
import type { Agent } from '../../../core/agents/agent.ts';
import { messageOf } from '../../../embedded/service-error.ts';
import { PASSWORD } from '../../support/vendor.ts';
import type { Report } from '../check.ts';
import type { Limits } from '../evidence.ts';
import { now } from '../ledger.ts';
import { startJava } from '../readers/java.ts';
import type { OutsideReading } from '../readers/outside.ts';
import { startOwnClient } from '../readers/own-client.ts';
import { startPython } from '../readers/python.ts';
import type { Reader } from '../readers/reader.ts';
import { startRest } from '../readers/rest.ts';
import type { System } from '../system/start-system.ts';
import { startWriter, type Writer } from '../writers.ts';
import { lastSeqs, verdict, watchShown } from './judge.ts';
import type { Stage } from './stage.ts';
import { openVisitor } from './visitor.ts';
import { inParallel, until } from './waiting.ts';

export interface LoadOptions {
  conversations: number;
  /** Between two new messages of one writer. */
  everyMs: number;
  /** Whether an agent holds the conversations (the assistant is silent then) and writes in half of them. Default true. */
  isHeld?: boolean;
  /** The checks of repeats: each so-many-th acknowledged message. Default 50. */
  repeatEvery?: number;
}
/** A conversation of the load, under the harness's name and the product's. */
export interface Place {
  name: string;
  conversationId: string;
  visitor: string;
  /** Count up from 0. */
  n: number;
}
export interface Load {
  places: Place[];
  /** Who holds the conversations. */
  agent: Agent;
  acked(): number;
  inFlight(): number;
  /** Waits until so many more are acknowledged: a fault is to meet full work. @returns whether they were, in time */
  more(count: number, withinMs?: number): Promise<boolean>;
  /** Waits until all that was sent before this moment has its ack: no message then meets two faults. */
  caughtUp(): Promise<void>;
  readers: Reader[];
  /** What could not be had on this machine. */
  notes: string[];
  /** Writers end what they began, readers come to rest, and everything is judged. */
  judge(limits: Limits): Promise<Report>;
}

const SETTLE_WRITERS_MS = 30_000;
const QUIET_WITHIN_MS = 60_000;
const OPEN_AT_ONCE = 10;
/** Every so-many-th conversation is also read over REST; so many, by somebody in Python, and in Java in the long run. */
const REST_EVERY = 5;
const IN_PYTHON = 4;
const IN_JAVA = 2;
/** Every so-many-th conversation has a second line of its shopper, which goes to another server. */
const SECOND_LINE_EVERY = 3;

/** Starts readers first: they have a right to everything from the first message on. */
export async function startLoad(stage: Stage, options: LoadOptions): Promise<Load> {
  const { system, ledger, run } = stage;
  const { conversations, everyMs, isHeld = true, repeatEvery = 50 } = options;
  const agent = await system.vendor.agent(`Sari-${run}`);
  const places = await openPlaces(system, run, conversations);
  if (isHeld) await takeAll(system, agent, places);
  const shown = watchShown(stage);
  const readers = await startReaders(stage, agent, places);
  const others = await strangers(stage, agent, places);
  readers.push(...others.readers);

  const url = () => system.url;
  const writers: Writer[] = places.flatMap(({ n, name, conversationId, visitor }) => {
    const common = { ledger, run, vendor: system.vendor.vendorId, conversation: name, everyMs, url };
    const repeats = { replayEvery: repeatEvery, reuseEvery: 2 * repeatEvery - 1 };
    const asShopper = {
      ...common,
      ...repeats,
      namespace: 'shopper' as const,
      conversationId: n % 2 ? conversationId : null,
      token: () => system.vendor.shopperToken(visitor),
    };
    const asAgent = {
      ...common,
      namespace: 'agent' as const,
      conversationId,
      token: () => system.vendor.agentToken(agent),
    };
    return [
      startWriter({ ...asShopper, writer: 'w1', mode: n % 2 ? 'race' : 'order', twinEvery: 40 }),
      ...(n % SECOND_LINE_EVERY === 0 ? [startWriter({ ...asShopper, writer: 'w2', mode: 'order' })] : []),
      ...(isHeld && n % 2 ? [startWriter({ ...asAgent, writer: 'a1', mode: 'race' })] : []),
    ];
  });
  const acked = () => writers.reduce((sum, one) => sum + one.acked(), 0);
  return {
    places,
    agent,
    acked,
    readers,
    notes: others.notes,
    inFlight: () => writers.reduce((sum, one) => sum + one.inFlight(), 0),
    async more(count, withinMs = 30_000) {
      const from = acked();
      return (await until(() => acked() >= from + count, withinMs)).isSo;
    },
    async caughtUp() {
      const since = now();
      await until(() => writers.every((writer) => (writer.waitingSince() ?? since) >= since), SETTLE_WRITERS_MS);
    },
    async judge(limits) {
      await Promise.all(writers.map((writer) => writer.stop(SETTLE_WRITERS_MS)));
      await until(async () => shown.isWhole(await lastSeqs(system)), QUIET_WITHIN_MS);
      ledger.append({ e: 'end', at: now() });
      await Promise.all(readers.map((reader) => reader.stop()));
      await stage.measureMemory();
      return await verdict(stage, agent, places, limits);
    },
  };
}

/** Direct conversations of as many visitors, opened before anybody writes so that readers know them. */
async function openPlaces(system: System, run: string, count: number): Promise<Place[]> {
  const places: Place[] = [];
  await inParallel([...Array(count).keys()], OPEN_AT_ONCE, async (n) => {
    const name = `c${n}`;
    const visitor = `visitor-${run}-${n}-0123456789`;
    const { conversationId } = await openVisitor(system, visitor, n);
    places.push({ name, conversationId, visitor, n });
  });
  return places.sort((a, b) => a.n - b.n);
}

async function takeAll({ url, vendor }: System, agent: Agent, places: Place[]): Promise<void> {
  const line = await vendor.agentLine(url, agent);
  await inParallel(places, OPEN_AT_ONCE, async ({ conversationId }) => {
    await line.get('conversation:take', { conversationId, expects: null });
  });
  line.close();
}

/** Of each conversation: its shopper's own client, an agent's, and here and there history over REST. */
async function startReaders({ system, ledger }: Stage, agent: Agent, places: Place[]): Promise<Reader[]> {
  const url = () => system.url;
  const agentToken = () => system.vendor.agentToken(agent);
  const readers: Reader[] = [];
  await inParallel(places, OPEN_AT_ONCE, async ({ n, name, conversationId, visitor }) => {
    const common = { ledger, url, conversation: name };
    readers.push(
      await startOwnClient({
        ...common,
        reader: `shopper of ${name}`,
        namespace: 'shopper',
        // Known by either name.
        conversationId: n % 2 ? null : conversationId,
        token: () => system.vendor.shopperToken(visitor),
      }),
      await startOwnClient({
        ...common,
        reader: `agent of ${name}`,
        namespace: 'agent',
        conversationId,
        token: agentToken,
      }),
    );
    if (n % REST_EVERY !== 0) return;
    const reader = `REST of ${name}`;
    readers.push(startRest({ ...common, reader, conversationId: () => conversationId, token: agentToken }));
  });
  return readers;
}

/**
 * Shoppers and agents who read with clients that share nothing with ours. A machine without Python or Java, or without
 * the index of their packages, does without them.
 */
async function strangers({ system, ledger, isShort }: Stage, { email }: Agent, places: Place[]) {
  const asReading = (tongue: string, { n, name, conversationId, visitor }: Place): OutsideReading => {
    const common = { conversation: name, reader: `${tongue} of ${name}`, conversationId };
    const { key } = system.vendor;
    return n % 2
      ? { ...common, namespace: 'agent', login: { path: '/api/v1/auth/login', email, password: PASSWORD } }
      : {
          ...common,
          namespace: 'shopper',
          login: { path: '/api/v1/widget/sessions', key, visitorToken: visitor },
        };
  };
  const readers: Reader[] = [];
  const notes: string[] = [];
  const tongues = { Python: { start: startPython, many: IN_PYTHON }, Java: { start: startJava, many: IN_JAVA } };
  for (const [tongue, { start, many }] of Object.entries(tongues)) {
    if (tongue === 'Java' && isShort) continue;
    const readings = places.slice(0, many).map((place) => asReading(tongue, place));
    await start({ ledger, url: () => system.url }, readings).then(
      (reader) => void readers.push(reader),
      (error: unknown) => void notes.push(`no readers in ${tongue}: ${messageOf(error).split('\n')[0]}`),
    );
  }
  return { readers, notes };
}
