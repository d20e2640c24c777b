import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { DEMO_VENDOR_ID } from '../../scripts/seed/seed-demo.ts';
import { type Bench, type Figure, type Outcome, percentilesOf, timesOf } from '../figures.ts';
import type { Ground } from '../ground.ts';
import { each } from '../load/process.ts';
import type { Options } from '../options.ts';
import { type Crowd, castOf, gatherCrowd } from '../system/crowd.ts';
import { changesToDesks } from '../system/desks.ts';
import { type InboxPage, openBrowser, openInbox } from '../system/inbox-browser.ts';
import { benchConversationId, fillInbox } from '../system/inbox-data.ts';
import { shopperLine } from '../system/lines.ts';
import { fillMessages } from '../system/message-data.ts';
import { type Login, makeAgents, openVisitor } from '../system/people.ts';
import { talkToProduct } from './talk-run.ts';

/** Numbers of conversations no other bench has. */
const FIRST = 10_000_000;
const LONG_THREAD = 20_000;
/** Found by its tag: no list would reach it otherwise. */
const LONG_TAG = 'bench-long';
const TALKING = 40;
const BUSY_PER_S = 200;
const STEADY_PER_S = 50;
const NEWS_EVERY_MS = 250;
const TRIES = 5;
/** What the browser does not tell of is shorter than 50 ms. */
const LONGEST_TASK = { atMost: 50 };

/** The agents' inbox in Chromium, with many open conversations, long threads and a busy line. */
export function inboxPage({ conversations, minutes, agents }: Options): Bench {
  let crowd: Crowd;
  let login: Login;
  let browser: Browser;

  return {
    name: 'inbox-page',
    title: `The inbox in a browser, ${conversations.toLocaleString('en-US')} open conversations`,

    async prepare(ground) {
      const { mongoUrl } = await ground.product();
      const db = (await ground.mongo()).db();
      ground.say(`inbox-page: inserting ${conversations} open conversations and a thread of ${LONG_THREAD}`);
      const agentId = 'ag_bench_page';
      const open = { vendorId: DEMO_VENDOR_ID, agentId, statuses: ['assistant'] as const };
      const last = FIRST + conversations;
      await fillInbox(db, mongoUrl, { ...open, from: FIRST, conversations: last });
      await fillInbox(db, mongoUrl, { ...open, from: last, conversations: last + 1, messagesEach: LONG_THREAD });
      const messages = { vendorId: DEMO_VENDOR_ID, from: last, to: last + 1, each: LONG_THREAD };
      await fillMessages(db, mongoUrl, messages, () => {});
      const _id = benchConversationId(last) as never;
      await db.collection('conversations').updateOne({ _id }, { $set: { tags: [LONG_TAG] } });
      [login] = (await makeAgents(mongoUrl, [{ agentId, role: 'supervisor' }])) as [Login];
      crowd = await gatherCrowd(await ground.product(), { name: 'page', shoppers: TALKING, agents: 2 });
      browser = await openBrowser();
      ground.onStop(() => browser.close());
    },

    async round(ground): Promise<Outcome> {
      const { url } = await ground.product();
      const inbox = await openInbox(browser, url, login);
      try {
        const quiet = [...(await listFigures(ground, inbox)), ...(await threadFigures(inbox))];
        const busy = await newsFigures(ground, inbox, crowd);
        const steady = await memoryFigures(ground, inbox, { crowd, minutes });
        const desks = await changesToDesks(ground, agents, FIRST);
        return {
          figures: [...quiet, ...busy.figures, ...steady.figures, ...desks.figures],
          faults: [...busy.faults, ...steady.faults, ...desks.faults],
        };
      } finally {
        await inbox.close();
      }
    },
  };
}

async function listFigures({ say, options: { secs } }: Ground, inbox: InboxPage): Promise<Figure[]> {
  say('inbox-page: scrolling');
  await inbox.show('');
  const longest = await inbox.scroll(secs);
  say('inbox-page: filters');
  await inbox.show('?status=resolved'); // nothing to do with either
  const times: number[] = [];
  for (let n = 0; n < TRIES; n += 1) {
    times.push(await inbox.pressUntil(['g', 'a'], '.list-pane a[data-row]', ''));
    times.push(await inbox.pressUntil(['g', 'i'], '.list-pane .empty', ''));
  }
  return [
    { name: 'scrolling: longest task over 50 ms (0: none)', unit: 'ms', value: longest, target: LONGEST_TASK },
    ...timesOf('another list, from the key to painted', percentilesOf(times), { p95: { atMost: 150 } }),
  ];
}

async function threadFigures(inbox: InboxPage): Promise<Figure[]> {
  const last = `[data-seq="${LONG_THREAD}"]`;
  const cold: number[] = [];
  const cached: number[] = [];
  for (let n = 0; n < TRIES; n += 1) {
    await inbox.show(`?tag=${LONG_TAG}`); // a page loaded anew knows nothing of it
    await inbox.toFirstRow();
    cold.push(await inbox.pressUntil(['Enter'], last, ''));
    await inbox.page.keyboard.press('Escape');
    await inbox.page.locator(last).waitFor({ state: 'detached' });
    await inbox.toFirstRow();
    cached.push(await inbox.pressUntil(['Enter'], last, ''));
  }
  return [
    ...timesOf(`a thread of ${LONG_THREAD} messages opens`, percentilesOf(cold), { p95: { atMost: 300 } }),
    ...timesOf('the same once more', percentilesOf(cached), { p95: { atMost: 100 } }),
  ];
}

/** One shopper's words in the open conversation, while all others say so many a second in the inbox. */
async function newsFigures(ground: Ground, inbox: InboxPage, crowd: Crowd): Promise<Outcome> {
  ground.say(`inbox-page: ${BUSY_PER_S} messages a second`);
  const { url } = await ground.product();
  const { shoppers, agents } = await castOf(url, crowd);
  const [watched, ...others] = shoppers;
  const isOther = (conversationId: string) => conversationId !== watched?.conversationId;
  const visitor = await openVisitor(url, crowd.visitors[0]?.visitorToken);
  const line = await shopperLine(url, visitor.token);
  await inbox.show(`?c=${watched?.conversationId}`);
  await inbox.page.locator('[data-seq]').first().waitFor();
  await inbox.page.evaluate('longTasks.length = 0');
  // What is counted as heard is the others' words alone.
  const ears = agents.map(({ token, conversationIds }) => ({
    token,
    conversationIds: conversationIds.filter(isOther),
  }));
  const cast = { kind: 'dekat' as const, shoppers: others, agents: ears };
  const talk = talkToProduct(ground, cast, { pace: { perS: BUSY_PER_S } });
  let isOver = false;
  const ended = talk.finally(() => {
    isOver = true;
  });
  ended.catch(() => {}); // it is heard once the last words are painted
  const times: number[] = [];
  while (!isOver) {
    const text = `kabar ${randomBytes(6).toString('hex')}`;
    const painted = inbox.paintedAt('.thread-pane [data-seq]', text);
    const from = performance.timeOrigin + performance.now();
    await line.ask('message:send', { kind: 'text', conversationId: null, clientId: text.slice(6), text });
    times.push((await painted) - from);
    await delay(NEWS_EVERY_MS);
  }
  const { result, faults } = await ended;
  line.close();
  const longest = await inbox.page.evaluate<number>('Math.max(0, ...longTasks)');
  return {
    figures: [
      ...timesOf(`a message to painted, at ${BUSY_PER_S} a second`, percentilesOf(times), { p95: { atMost: 100 } }),
      { name: 'meanwhile: longest task over 50 ms (0: none)', unit: 'ms', value: longest, target: LONGEST_TASK },
      { name: 'meanwhile: messages acknowledged', unit: 'messages/s', value: result.acksPerS },
    ],
    faults,
  };
}

/** What the tab holds, before and after so many minutes of a steady stream. */
async function memoryFigures(
  ground: Ground,
  inbox: InboxPage,
  { crowd, minutes }: { crowd: Crowd; minutes: number },
): Promise<Outcome> {
  ground.say(`inbox-page: ${STEADY_PER_S} messages a second for ${minutes} minutes`);
  const { url } = await ground.product();
  await inbox.show('');
  const before = await inbox.heapMiB();
  const faults: string[] = [];
  // Tokens live a quarter of an hour: a minute at a time begins with fresh ones.
  await each(minutes, 1, async () => {
    const cast = await castOf(url, crowd);
    const talked = await talkToProduct(ground, cast, { pace: { perS: STEADY_PER_S }, lasts: { ms: 60_000 } });
    faults.push(...talked.faults);
  });
  const after = await inbox.heapMiB();
  return {
    figures: [
      { name: `the tab's heap, before ${minutes} min of ${STEADY_PER_S} a second`, unit: 'MiB', value: before },
      { name: `the tab's heap, after`, unit: 'MiB', value: after },
      { name: 'the tab’s heap, grown', unit: 'MiB', value: after - before, target: { atMost: 10 } },
    ],
    faults,
  };
}
