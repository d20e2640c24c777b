/** The checker is itself checked: it finds nothing wrong with a sound server, and names what each broken one breaks. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { print } from '../../support/print.ts';
import { endProcesses } from '../../support/processes.ts';
import { mongoUrlFor } from '../../support/services.ts';
import { broken, type CheckName, type Report } from '../check.ts';
import { now } from '../ledger.ts';
import { type MongoSet, startMongoSet } from '../system/mongo-set.ts';
import type { Flaw } from './flaws.ts';
import { type Play, play, type Scene } from './scenario.ts';

const TIMEOUT_MS = 120_000;
/** Far beyond what a sound stand-in needs on a busy machine, far below the minute MongoDB gives a transaction. */
const LONGEST_WAIT_MS = 10_000;

/** A leader alone steps down after it; until then it must have had the time to be careless. */
const ELECTION_AFTER_MS = 5_000;

const writes = async ({ tally }: Scene, count: number) => {
  const goal = tally.acked() + count;
  await tally.until(`${count} more acknowledged`, () => tally.acked() >= goal, 60_000);
};
/** Killed in the middle of work, and until the work goes on. */
const killed = async (scene: Scene) => {
  await writes(scene, 60);
  await scene.killAndRestart();
  await writes(scene, 40);
};
/** Both followers stand still, something is written, the leader dies: what was on no majority is gone (F34). */
const unreplicated = (set: MongoSet) => async (scene: Scene) => {
  await writes(scene, 40);
  const { primary, secondaries } = await set.roles();
  const acked = scene.tally.acked();
  for (const one of secondaries) one.freeze();
  scene.ledger.append({ e: 'fault', kind: 'unreplicated', target: 'primary', at: now() });
  // A careless server acknowledges; a sound one lets everybody wait.
  const isSeen = () => scene.tally.acked() >= acked + 40 || scene.tally.sinceAckMs() > 2_000;
  await scene.tally.until('acks, or silence', isSeen, 20_000);
  await primary.kill('SIGKILL');
  for (const one of secondaries) one.thaw();
  await set.roles();
  scene.ledger.append({ e: 'recovered', kind: 'unreplicated', target: 'primary', at: now() });
  await writes(scene, 40);
};

const run = (flaw: Flaw | null, options: Partial<Play> = {}) =>
  play({
    ...{ flaw, mongoUrl: mongoUrlFor(flaw ?? 'sound'), during: killed, conversations: 4, modes: ['order', 'race'] },
    ...{ limits: { longestWaitMs: LONGEST_WAIT_MS }, patienceMs: flaw ? 2_500 : 20_000, ...options },
  });

const tell = (name: string, report: Report) => {
  const counts = broken(report).map((check) => `${check} ${report.findings[check].count}`);
  print(`${name}: ${report.figures.acked} acked; ${counts.join(', ') || 'nothing broken'}`);
};

afterAll(endProcesses);

describe('a sound server', () => {
  it(
    'is found sound, though it is killed',
    async () => {
      const report = await run(null);
      tell('sound', report);

      expect(broken(report)).toEqual([]);
      expect(report.figures.acked).toBeGreaterThanOrEqual(100);
      expect(report.figures.shown).toBeGreaterThanOrEqual(100);
      expect(report.figures.faults).toEqual({ kill: 1 });
    },
    TIMEOUT_MS,
  );
});

describe('a broken server is named:', () => {
  /** Without a kill, until there is enough to judge. */
  const unhurt = (scene: Scene) => writes(scene, 100);
  /** A commit already on its way still succeeds, so not every kill leaves a transaction open: three, of many at work. */
  const waitsTooLong = async (scene: Scene) => {
    for (let kill = 0; kill < 3; kill += 1) {
      await writes(scene, 30);
      await scene.killAndRestart();
    }
    const isSeen = () => scene.tally.oldestWaitMs() > LONGEST_WAIT_MS;
    await scene.tally.until('somebody waits', isSeen, 40_000);
  };
  const cases: Array<[Flaw, CheckName, Partial<Play>]> = [
    ['ack-before-write', 'ackedNotStored', { during: killed }],
    ['no-unique-index', 'storedTwice', { during: unhurt }],
    ['order-by-clock', 'causeAfterEffect', { during: unhurt }],
    ['no-catch-up', 'ackedNotShown', { during: killed }],
    ['wrong-room', 'leaked', { during: unhurt }],
    ['job-without-fence', 'outsideNotOnce', { during: unhurt }],
    ['dedup-in-memory', 'storedTwice', { during: unhurt }],
    ['counter-in-transaction', 'waitedTooLong', { during: waitsTooLong, modes: ['order'], conversations: 10 }],
  ];

  it.each(cases)(
    '%s by %s',
    async (flaw, expected, options) => {
      const report = await run(flaw, options);
      tell(flaw, report);

      expect(broken(report)).toContain(expected);
      expect(report.findings[expected].examples.length).toBeGreaterThan(0);
    },
    TIMEOUT_MS,
  );
});

describe('a leader lost before its followers had everything', () => {
  let folder: string;
  let set: MongoSet;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dekat-set-'));
    set = await startMongoSet(folder, ELECTION_AFTER_MS);
  }, TIMEOUT_MS);
  afterAll(async () => {
    await set?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it.each<[string, Flaw | null, CheckName[]]>([
    ['takes nothing acknowledged by a sound server with it', null, []],
    ['takes acks of one with write concern 1 with it: ackedNotStored', 'write-concern-1', ['ackedNotStored']],
  ])(
    '%s',
    async (_, flaw, expected) => {
      await set.mend();
      const mongoUrl = set.url.replace('/dekat', `/${flaw ?? 'sound'}`);
      const limits = { longestWaitMs: 30_000 };
      const report = await run(flaw, { mongoUrl, during: unreplicated(set), limits });
      tell(`F34, ${flaw ?? 'sound'}`, report);

      expect(broken(report)).toEqual(expect.arrayContaining(expected));
      if (!flaw) expect(broken(report)).toEqual([]);
    },
    TIMEOUT_MS,
  );
});
