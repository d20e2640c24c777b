import { openLine as openBare } from '../../../bench/load/line.ts';
import { PROTOCOL_VERSION } from '../../../contract/limits.ts';
import { call } from '../../support/http.ts';
import { type Line, openLine } from '../../support/line.ts';
import type { Campaign } from './campaign.ts';
import { onStage, type Stage } from './stage.ts';
import { inParallel, quantile } from './waiting.ts';

const CONNECTIONS = { short: 500, long: 10_000 };
/** The flood comes from the same cores as everybody else: it is to fill the server's door, not the machine. */
const AT_ONCE = 8;
/** The product's own setting: so many of one shopper at all servers together, more is refused. */
const PER_SHOPPER = 20;
/** Fewer than the product's own setting, so that it is soon reached; one of them is the one who hardly notices. */
const PER_ADDRESS = 60;
const CROWD = 200;
/** Others' slowest twentieth may become so many times slower; below the floor nobody notices. */
const SLOWER = 2;
const FLOOR_MS = 100;

/** One shopper, and one address, ask for thousands of connections: they are capped, and others hardly notice. */
export const oneCaller: Campaign = {
  id: 'F24',
  title: 'thousands of connections and sessions of one caller',
  isInShort: false,
  run: (scale) =>
    onStage(
      'F24',
      scale,
      {
        servers: 2,
        workers: 0,
        env: {
          LIMIT_SOCKETS_PER_SHOPPER: String(PER_SHOPPER),
          LIMIT_SOCKETS_PER_ADDRESS: String(PER_ADDRESS),
          LIMIT_SESSIONS_PER_MIN: '120',
        },
      },
      async (stage) => {
        const { system } = stage;
        const other = await openLine(system.url, 'shopper', await system.vendor.shopperToken('other-0123456789'));
        const quiet = await answersOf(other, 40);
        const connections = scale.isShort ? CONNECTIONS.short : CONNECTIONS.long;
        const flood = knock(stage, connections, () => 'greedy-0123456789');
        const busy: number[] = [];
        let isOver = false;
        void flood.finally(() => {
          isOver = true;
        });
        while (!isOver) busy.push(...(await answersOf(other, 5)));
        const { let: letIn, unclear } = await flood;
        const crowd = await knock(stage, CROWD, (n) => `crowd-${n}-0123456789`);
        const sessions = await askSessions(stage, 200);
        other.close();
        return {
          report: null,
          counts: {
            'let in beyond the cap': Math.max(0, letIn - PER_SHOPPER),
            'let in beyond the cap of an address': Math.max(0, 1 + crowd.let - PER_ADDRESS),
            'refused without a clear word': unclear + crowd.unclear,
            'sessions beyond the cap': Math.max(0, sessions.given - 120),
          },
          figures: [
            { name: 'connections asked for', value: connections, unit: '', atLeast: connections },
            { name: 'let in at both servers together', value: letIn, unit: '' },
            { name: 'of many shoppers of one address', value: crowd.let, unit: '' },
            { name: 'sessions given of 200', value: sessions.given, unit: '' },
            { name: "others' answer p95 before", value: quantile(quiet, 0.95), unit: 'ms' },
            {
              name: "others' answer p95 meanwhile",
              value: quantile(busy, 0.95),
              unit: 'ms',
              atMost: Math.max(FLOOR_MS, SLOWER * quantile(quiet, 0.95)),
            },
          ],
          notes: [],
        };
      },
    ),
};

async function answersOf(line: Line, count: number): Promise<number[]> {
  const took: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const startedAt = performance.now();
    await line.ask('sync', { conversations: {} });
    took.push(performance.now() - startedAt);
  }
  return took;
}

/** Keeps every connection it gets. */
async function knock({ system }: Stage, count: number, visitor: (n: number) => string) {
  const open: Array<{ isOpen(): boolean; close(): void }> = [];
  let unclear = 0;
  await inParallel([...Array(count).keys()], AT_ONCE, async (n) => {
    const token = await system.vendor.shopperToken(visitor(n));
    await openBare(system.url, { namespace: '/shopper', auth: { token, v: PROTOCOL_VERSION } }).then(
      (line) => void open.push(line),
      (error: Error) => {
        if (!error.message.includes('rate_limited')) unclear += 1;
      },
    );
  });
  const letIn = open.filter((line) => line.isOpen()).length;
  for (const line of open) line.close();
  return { let: letIn, unclear };
}

async function askSessions({ system }: Stage, count: number) {
  let given = 0;
  await inParallel([...Array(count).keys()], 10, async (n) => {
    const url = system.servers[n % 2]?.process.url ?? '';
    const answer = await call(`${url}/api/v1/widget/sessions`, { body: { key: system.vendor.key } });
    if (answer.status < 300) given += 1;
  });
  return { given };
}
