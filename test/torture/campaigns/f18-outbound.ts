import type { FailWith } from '../../../demo/simulator/views.ts';
import type { Campaign } from './campaign.ts';
import { onStage, type Stage } from './stage.ts';
import { copiesOf, outsideCounts } from './stored.ts';
import { until } from './waiting.ts';

/** How long until an agent must see how it stands: also a call that is never answered is given up by then. */
const SHOWN_WITHIN_MS = 30_000;
const UNSETTLED = new Set(['queued', 'sending']);
/** Meta's words for "too many", an answer that is not Meta's, a broken line, a call taken and never answered. */
const WAYS: FailWith[] = [130429, 131056, 'http_500', 'cut', 'timeout', 'later'];
/** Ways in which a call that was not taken must be made again, and is. */
const SENT_AGAIN = new Set<FailWith>([130429, 131056]);

/** WhatsApp fails in every way it has: each message is sent once, or people are shown that nobody can tell. */
export const outboundFaults: Campaign = {
  id: 'F18',
  title: 'WhatsApp answers 429, 500, breaks off, takes and never answers',
  isInShort: true,
  run: (scale) =>
    onStage('F18', scale, { servers: 1, workers: 2 }, async (stage) => {
      const each = scale.isShort ? 2 : 10;
      const counts = {
        'unsettled after 30 s': 0,
        'not sent though it could be': 0,
      };
      const longest = { ms: 0 };
      for (const [n, way] of WAYS.entries()) {
        const { copies, tookMs } = await playFault(stage, way, n, each);
        const ledger = new Map((await stage.system.simulator.ledger()).map((one) => [one.reference, one.count]));
        longest.ms = Math.max(longest.ms, tookMs);
        for (const { reference, status } of copies) {
          const sends = ledger.get(reference) ?? 0;
          if (UNSETTLED.has(status)) counts['unsettled after 30 s'] += 1;
          if (SENT_AGAIN.has(way) && sends === 0) counts['not sent though it could be'] += 1;
        }
      }
      return {
        report: null,
        counts: { ...counts, ...(await outsideCounts(stage.system)) },
        figures: [
          { name: 'longest until settled', value: longest.ms / 1000, unit: 's', atMost: SHOWN_WITHIN_MS / 1000 },
          { name: 'sends that failed', value: each * WAYS.length, unit: '', atLeast: 1 },
        ],
        notes: [],
      };
    }),
};

async function playFault({ system }: Stage, way: FailWith, n: number, count: number) {
  const before = new Set((await copiesOf(system)).map(({ reference }) => reference));
  await system.simulator.faults({ failSends: count, failWith: way });
  for (let k = 0; k < count; k += 1) await system.simulator.say(`+62818${n}00000${String(k).padStart(2, '0')}`, 'halo');
  const fresh = async () => (await copiesOf(system)).filter(({ reference }) => !before.has(reference));
  const settled = await until(async () => {
    const copies = await fresh();
    return copies.length >= count && copies.every(({ status }) => !UNSETTLED.has(status));
  }, SHOWN_WITHIN_MS);
  await system.simulator.faults({ failSends: 0 });
  return { copies: await fresh(), tookMs: settled.tookMs };
}
