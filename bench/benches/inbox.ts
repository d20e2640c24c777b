import type { InboxPage } from '../../contract/inbox.ts';
import { DEMO_VENDOR_ID } from '../../scripts/seed/seed-demo.ts';
import { type Bench, type Figure, type Outcome, type Target, timesOf } from '../figures.ts';
import type { InboxCase, InboxPlan, InboxResult } from '../load/inbox.plan.ts';
import { each, runLoad } from '../load/process.ts';
import type { Options } from '../options.ts';
import { type Examined, examinedBy } from '../system/examined.ts';
import { benchBranchId, fillInbox } from '../system/inbox-data.ts';
import { type Login, makeAgents, signIn } from '../system/people.ts';

/** A vendor of its own: the other benches' conversations are not among these. */
const VENDOR_ID = `${DEMO_VENDOR_ID}-inbox`;
const AT_ONCE = 20;
const PAGE_P95 = { atMost: 50 };
const FIRST_PAGE_P99 = { atMost: 12, floor: 25 };
/** Rows looked at for each row shown. */
const EXAMINED = { atMost: 1, floor: 1.1 };
const CASES = 8;

/** The inbox's list over HTTP, where a fifth of the conversations is open, against the bare query. */
export function inbox({ conversations }: Options): Bench {
  let everybody: Login;
  let staff: Login;

  return {
    name: 'inbox',
    title: `Inbox page of 50 rows, ${conversations.toLocaleString('en-US')} conversations`,

    async prepare(ground) {
      const { mongoUrl } = await ground.product();
      ground.say(`inbox: inserting ${conversations} conversations`);
      const agentId = 'ag_bench_inbox';
      const db = (await ground.mongo()).db();
      await fillInbox(db, mongoUrl, { vendorId: VENDOR_ID, conversations, agentId });
      const branchIds = [benchBranchId(1), benchBranchId(2)];
      const limited = { scope: 'limited', role: 'branch_staff', branchIds } as const;
      [everybody, staff] = (await makeAgents(mongoUrl, [
        { agentId, vendorId: VENDOR_ID },
        { agentId: 'ag_bench_staff', vendorId: VENDOR_ID, ...limited, branchIds },
      ])) as [Login, Login];
    },

    async round(ground): Promise<Outcome> {
      const { url, mongoUrl } = await ground.product();
      const token = await signIn(url, everybody);
      const deep = await walk(url, token, Math.floor(conversations / 10));
      const staffToken = await signIn(url, staff);
      const cases = casesOf(url, { token, staffToken, deep });
      const plan = { cases, mongoUrl, secsPerCase: Math.max(1, (ground.options.secs * 3) / CASES) };
      const result = await runLoad<InboxPlan, InboxResult>('inbox', plan);
      const db = (await ground.mongo()).db();
      const examined = await each(cases.length, 1, async (index): Promise<Figure[]> => {
        const { name, atOnce, ask } = cases[index] as InboxCase;
        if (atOnce > 1 || ask.by === 'driver') return [];
        return examinedFigures(name, await examinedBy(db, 'conversations', () => fetchPage(ask.url, ask.token)));
      });
      return { figures: [...figuresOf(result), ...examined.flat()], faults: deep.faults };
    },
  };
}

const pageUrl = (url: string, query = '') => `${url}/api/v1/conversations${query}`;

async function fetchPage(url: string, token: string): Promise<InboxPage> {
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new Error(`the inbox answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as InboxPage;
}

interface Deep {
  cursor: string;
  beforeMs: number;
  faults: string[];
}
/** Pages through the list as somebody scrolling would, to `depth` rows: no row may come twice. */
async function walk(url: string, token: string, depth: number): Promise<Deep> {
  const seen = new Set<string>();
  let rows = 0;
  let cursor = '';
  let beforeMs = 0;
  while (rows < depth) {
    const query = `?limit=100${cursor && `&cursor=${cursor}`}`;
    const page = await fetchPage(pageUrl(url, query), token);
    for (const { conversationId } of page.conversations) seen.add(conversationId);
    rows += page.conversations.length;
    beforeMs = Date.parse(page.conversations.at(-1)?.lastMessage?.at ?? '');
    if (!page.nextCursor) break;
    cursor = page.nextCursor;
  }
  return { cursor, beforeMs, faults: seen.size === rows ? [] : [`${rows - seen.size} inbox rows came twice`] };
}

function casesOf(url: string, at: { token: string; staffToken: string; deep: Deep }): InboxCase[] {
  const { token, staffToken, deep } = at;
  const first = { by: 'http' as const, url: pageUrl(url), token };
  const after = { ...first, url: pageUrl(url, `?cursor=${deep.cursor}`) };
  const query = { by: 'driver' as const, vendorId: VENDOR_ID, beforeMs: null };
  return [
    { name: 'first page', atOnce: 1, ask: first },
    { name: 'the bare query', atOnce: 1, ask: query },
    { name: 'deep page', atOnce: 1, ask: after },
    { name: 'the bare query, deep', atOnce: 1, ask: { ...query, beforeMs: deep.beforeMs } },
    { name: 'first page of branch staff', atOnce: 1, ask: { ...first, token: staffToken } },
    { name: `first page, ${AT_ONCE} at once`, atOnce: AT_ONCE, ask: first },
    { name: `the bare query, ${AT_ONCE} at once`, atOnce: AT_ONCE, ask: query },
    { name: `deep page, ${AT_ONCE} at once`, atOnce: AT_ONCE, ask: after },
  ];
}

/** The targets are for one who asks: twenty at once, each asking again at once, show what the server can bear. */
function figuresOf({ cases }: InboxResult): Figure[] {
  const caseOf = (name: string) => cases.find((one) => one.name === name);
  const perS = (name: string) => caseOf(name)?.perS ?? Number.NaN;
  const p50 = (name: string) => caseOf(name)?.times.p50 ?? Number.NaN;
  const figures = cases.flatMap(({ name, times, perS }): Figure[] => [
    ...timesOf(name, times, targetsOf(name)),
    ...(name.endsWith('at once') ? [{ name, unit: 'pages/s', value: perS }] : []),
  ]);
  const ratio = (name: string, value: number, target: Figure['target']): Figure => ({
    ...{ name, unit: '×', value },
    ...(target && { target }),
  });
  const [ours, theirs] = [`first page, ${AT_ONCE} at once`, `the bare query, ${AT_ONCE} at once`];
  return [
    ...figures,
    ratio('first page ÷ the bare query, p50', p50('first page') / p50('the bare query'), { atMost: 2.5, floor: 4 }),
    ratio(`first page ÷ the bare query, ${AT_ONCE} at once`, perS(ours) / perS(theirs), { atLeast: 0.5, floor: 0.35 }),
    ratio('deep page ÷ first page, p50', p50('deep page') / p50('first page'), { atMost: 1.1, floor: 1.3 }),
  ];
}

function targetsOf(name: string): { p95?: Target; p99?: Target } {
  if (name.endsWith('at once') || name.startsWith('the bare')) return {};
  return { p95: PAGE_P95, ...(name === 'first page' && { p99: FIRST_PAGE_P99 }) };
}

const examinedFigures = (name: string, { keysPerRow, docsPerRow }: Examined): Figure[] => [
  { name: `${name}: index keys examined`, unit: 'per row', value: keysPerRow, target: EXAMINED },
  { name: `${name}: documents examined`, unit: 'per row', value: docsPerRow, target: EXAMINED },
];
