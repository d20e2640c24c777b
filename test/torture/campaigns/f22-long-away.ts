import { type Client, createClient } from '../../../client/index.ts';
import type { MessageView } from '../../../contract/messages.ts';
import type { Campaign } from './campaign.ts';
import { startLoad } from './load.ts';
import { onStage, type Stage } from './stage.ts';
import { until } from './waiting.ts';

const FIRST_PAGE_MS = 1_000;
const MISSED = { short: 500, long: 5_000 };
const WRITTEN_WITHIN_MS = 300_000;

/** Somebody was away while thousands of messages came: they see the latest at once, and everything when they page back. */
export const longAway: Campaign = {
  id: 'F22',
  title: 'a reader comes back to thousands of missed messages',
  isInShort: false,
  run: (scale) =>
    onStage('F22', scale, { servers: 2, workers: 0 }, async (stage) => {
      const missed = scale.isShort ? MISSED.short : MISSED.long;
      const load = await startLoad(stage, { conversations: 2, everyMs: 0, repeatEvery: 1_000 });
      const place = load.places[1];
      await Promise.all(load.readers.map((reader) => reader.pause()));
      await load.more(2 * missed, WRITTEN_WITHIN_MS);
      await Promise.all(load.readers.map((reader) => reader.resume()));
      const report = await load.judge({ longestWaitMs: Number.POSITIVE_INFINITY });

      const token = () => stage.system.vendor.shopperToken(place?.visitor ?? '');
      const back = await comeBack(stage, createClient({ url: stage.system.url, namespace: 'shopper', token }));
      return {
        report,
        counts: { 'not shown, or out of order': back.wrong },
        figures: [
          { name: 'missed', value: back.shown, unit: 'messages', atLeast: missed },
          { name: 'first page', value: back.firstPageMs, unit: 'ms', atMost: FIRST_PAGE_MS },
          { name: 'everything', value: back.allMs / 1000, unit: 's' },
        ],
        notes: load.notes,
      };
    }),
};

/** A new device: nothing is known but who they are. From the connection on, as a page's first words are. */
async function comeBack(_: Stage, client: Client<'shopper'>) {
  client.start();
  await until(() => client.session !== null, 20_000);
  const startedAt = performance.now();
  const log = client.conversation(null);
  await log.open();
  const firstPageMs = performance.now() - startedAt;
  while (log.hasOlder) await log.loadOlder();
  const allMs = performance.now() - startedAt;
  const seqs = log.messages.map((message: MessageView) => message.seq);
  client.stop();
  return { firstPageMs, allMs, shown: seqs.length, wrong: seqs.filter((seq, n) => seq !== n + 1).length };
}
