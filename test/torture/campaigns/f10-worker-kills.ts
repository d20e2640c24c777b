import { now } from '../ledger.ts';
import type { Hurtable } from '../system/start-system.ts';
import type { Campaign } from './campaign.ts';
import { onStage, type Stage } from './stage.ts';
import { type Copy, copiesOf, messagesOf, outsideCounts } from './stored.ts';
import { until } from './waiting.ts';

/** Work begun by a worker that was killed is done again within so long. */
const AGAIN_WITHIN_S = 15;
const ROUNDS = { short: 1, long: 10 };
/** Long enough to strike in between, far shorter than a lease; a turn asks MongoDB some twenty times. */
const SLOW_MS = 600;
const REACHED_WITHIN_MS = 30_000;

/** A moment in the work of a worker, reached by making one of its lines slow and looking from outside. */
interface Point {
  name: string;
  slow(lines: NonNullable<Hurtable['lines']>): void;
  isReached(stage: Stage, conversationId: string): Promise<boolean>;
}
const hasLease = async ({ system }: Stage, conversationId: string, kind: string): Promise<boolean> => {
  const lanes = system.mongo.db.collection<{ _id: string; until: Date }>('lanes');
  const held = await lanes.findOne({ _id: { $regex: `:${conversationId}:${kind}` }, until: { $gt: new Date() } });
  return held !== null;
};
const hasStatus = async ({ system }: Stage, conversationId: string, status: string): Promise<boolean> =>
  (await copiesOf(system, { conversationId })).some((copy) => copy.status === status);

const POINTS: Point[] = [
  {
    name: 'turn claimed, nothing said',
    slow: ({ mongo }) => mongo.delay('back', SLOW_MS),
    isReached: (stage, id) => hasLease(stage, id, 'assist'),
  },
  {
    name: 'answer stored, turn not over',
    slow: ({ mongo }) => mongo.delay('back', SLOW_MS),
    isReached: async ({ system }, conversationId) =>
      (await messagesOf(system, { conversationId, 'author.kind': 'assistant' })).length > 0,
  },
  {
    name: 'marked as sending, not sent',
    slow: ({ whatsapp }) => whatsapp.delay('there', SLOW_MS),
    isReached: (stage, id) => hasStatus(stage, id, 'sending'),
  },
  {
    name: 'taken by WhatsApp, no answer yet',
    slow: ({ whatsapp }) => whatsapp.delay('back', SLOW_MS),
    async isReached({ system }, id) {
      return (await system.simulator.ledger()).some(({ reference }) => reference?.startsWith(`${id}.`));
    },
  },
  {
    name: 'answered and stored so, work not over',
    slow: ({ mongo }) => mongo.delay('back', SLOW_MS),
    isReached: async (stage, id) => {
      const copies = await copiesOf(stage.system, { conversationId: id });
      return copies.some(({ status }) => status !== 'queued' && status !== 'sending');
    },
  },
];
const UNSETTLED = new Set(['queued', 'sending']);

/** A worker is killed in the middle of its work, aimed at each moment in which something could be lost or done twice. */
export const workerKills: Campaign = {
  id: 'F10',
  title: 'kill -9 of a worker at five points of its work',
  isInShort: true,
  run: (scale) =>
    onStage('F10', scale, { servers: 1, workers: 2, hasLines: true }, async (stage) => {
      const rounds = scale.isShort ? ROUNDS.short : ROUNDS.long;
      const counts = { 'not done again': 0, 'answered twice': 0 };
      let kills = 0;
      let missed = 0;
      let unknown = 0;
      let longestMs = 0;
      for (let n = 0; n < rounds * POINTS.length; n += 1) {
        const point = POINTS[n % POINTS.length] as Point;
        const strike = await killAt(stage, point, n);
        if (!strike.isReached) {
          missed += 1;
          continue;
        }
        kills += 1;
        longestMs = Math.max(longestMs, strike.againMs);
        if (!strike.isAgain) counts['not done again'] += 1;
        unknown += strike.copies.filter(({ status }) => status === 'unknown').length;
        if (strike.copies.length > 1) counts['answered twice'] += 1;
        stage.say(`${point.name}: done again after ${Math.round(strike.againMs)} ms`);
      }
      return {
        report: null,
        counts: { ...counts, ...(await outsideCounts(stage.system)) },
        figures: [
          // A point is a few milliseconds wide: one that was missed is no kill, and most must be met.
          { name: 'kills', value: kills, unit: '', atLeast: Math.ceil(0.8 * rounds * POINTS.length) },
          { name: 'longest until done again', value: longestMs / 1000, unit: 's', atMost: AGAIN_WITHIN_S },
          { name: 'shown as unknown', value: unknown, unit: '' },
        ],
        notes: missed > 0 ? [`${missed} points not met`] : [],
      };
    }),
};

/** One worker works, the other is frozen until the blow; then it goes on, and the killed one is started again. */
async function killAt(stage: Stage, point: Point, n: number) {
  const { system } = stage;
  const [victim, other] = n % 2 ? system.workers : [...system.workers].reverse();
  if (!victim?.lines || !other) throw new Error('two workers with lines are needed');
  other.process.freeze();
  point.slow(victim.lines);
  const phone = `+62810${String(n).padStart(8, '0')}`;
  await system.simulator.say(phone, 'halo');
  const conversationId = await conversationOf(stage, phone);
  const reached = await until(() => point.isReached(stage, conversationId), REACHED_WITHIN_MS);
  if (reached.isSo) await victim.process.kill();
  for (const line of Object.values(victim.lines)) line.heal();
  other.process.thaw();
  const from = now();
  const settled = async (): Promise<Copy[] | null> => {
    const copies = await copiesOf(system, { conversationId });
    return copies.length > 0 && copies.every(({ status }) => !UNSETTLED.has(status)) ? copies : null;
  };
  const again = await until(async () => (await settled()) !== null, 2 * AGAIN_WITHIN_S * 1000);
  const againMs = now() - from;
  if (reached.isSo) await victim.process.restart();
  const copies = await copiesOf(system, { conversationId });
  return { isReached: reached.isSo, isAgain: again.isSo, againMs, copies };
}

/** The id of a person's conversation: their webhook may still be on its way. */
async function conversationOf({ system }: Stage, phone: string): Promise<string> {
  const conversations = system.mongo.db.collection('conversations');
  let found = '';
  await until(async () => {
    found = String((await conversations.findOne({ 'contact.phone': phone }))?._id ?? '');
    return found !== '';
  }, REACHED_WITHIN_MS);
  return found;
}
