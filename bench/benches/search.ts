import { setTimeout as delay } from 'node:timers/promises';
import type { SearchReply } from '../../contract/search.ts';
import { DEMO_VENDOR_ID } from '../../scripts/seed/seed-demo.ts';
import { type Bench, type Figure, type Outcome, percentilesOf, timesOf } from '../figures.ts';
import type { Options } from '../options.ts';
import { benchBranchId, benchConversationId, fillInbox } from '../system/inbox-data.ts';
import { fillMessages } from '../system/message-data.ts';
import { type Login, makeAgents, signIn } from '../system/people.ts';

/** The inbox's vendor: where that was measured before, its conversations are there. */
const VENDOR_ID = `${DEMO_VENDOR_ID}-inbox`;
const MESSAGES_EACH = 10;
const FIRST_PAGE_P95 = { atMost: 200 };
/** A search index that stands still is a fault, not a figure. */
const STILL_MAX_MS = 120_000;
const LOOK_EVERY_MS = 1_000;
const WARM_UP = 5;

/** What people type, from the rarest to the vaguest; `n` makes each question another one. */
const QUESTIONS: Record<string, (n: number) => string> = {
  'one rare word': (n) => `${1_000 + n} `,
  'a rare among common words': (n) => `stok nomor ${1_000 + n} `,
  'common words': () => 'stok kemang ',
  'common words that never meet': () => 'tinggal butuh ',
  'the beginning of a word': () => 'kem',
};

/** The first page of a search of everything over HTTP, with every message's words in the index. */
export function search({ conversations }: Options): Bench {
  let everybody: Login;
  let staff: Login;
  let indexedPerS = 0;
  const total = conversations * MESSAGES_EACH;

  return {
    name: 'search',
    title: `Search, ${total.toLocaleString('en-US')} messages`,

    async prepare(ground) {
      const { mongoUrl } = await ground.product();
      const db = (await ground.mongo()).db();
      const agentId = 'ag_bench_search';
      const last = { _id: benchConversationId(conversations - 1) as never };
      if (!(await db.collection('conversations').findOne(last)))
        await fillInbox(db, mongoUrl, { vendorId: VENDOR_ID, conversations, agentId });
      ground.say(`search: inserting ${total} messages`);
      const startedAt = performance.now();
      await fillMessages(
        db,
        mongoUrl,
        { vendorId: VENDOR_ID, from: 0, to: conversations, each: MESSAGES_EACH },
        () => {},
      );
      ground.say('search: waiting for the index');
      const words = db.collection('search_words');
      for (let known = 0, since = performance.now(); known < total; ) {
        await delay(LOOK_EVERY_MS);
        const now = await words.estimatedDocumentCount();
        if (now > known) since = performance.now();
        known = now;
        if (performance.now() - since > STILL_MAX_MS) throw new Error(`the index stands still at ${known}`);
      }
      indexedPerS = total / ((performance.now() - startedAt) / 1000);
      const limited = { scope: 'limited', role: 'branch_staff', branchIds: [benchBranchId(1)] } as const;
      [everybody, staff] = (await makeAgents(mongoUrl, [
        { agentId, vendorId: VENDOR_ID },
        { agentId: 'ag_bench_search_staff', vendorId: VENDOR_ID, ...limited, branchIds: [benchBranchId(1)] },
      ])) as [Login, Login];
    },

    async round(ground): Promise<Outcome> {
      const { url } = await ground.product();
      const as = { 'sees all': await signIn(url, everybody), 'one branch': await signIn(url, staff) };
      const cases = Object.entries(as).flatMap(([who, token]) =>
        Object.entries(QUESTIONS).map(([what, question]) => ({ name: `${what}, ${who}`, token, question })),
      );
      const secs = Math.max(1, (ground.options.secs * 3) / cases.length);
      const figures: Figure[] = [{ name: 'indexed', unit: 'messages/s', value: indexedPerS }];
      const faults: string[] = [];
      for (const { name, token, question } of cases) {
        const times: number[] = [];
        for (let n = 0, until = performance.now() + secs * 1000; n <= WARM_UP || performance.now() < until; n += 1) {
          const from = performance.now();
          const answer = await fetch(`${url}/api/v1/search?q=${encodeURIComponent(question(n))}`, {
            headers: { authorization: `Bearer ${token}` },
          });
          const reply = (await answer.json()) as SearchReply;
          if (n >= WARM_UP) times.push(performance.now() - from);
          if (answer.status !== 200 || !reply.messages) faults.push(`${name}: answered ${answer.status}`);
        }
        figures.push(...timesOf(name, percentilesOf(times), { p95: FIRST_PAGE_P95 }));
      }
      return { figures, faults: [...new Set(faults)] };
    },
  };
}
