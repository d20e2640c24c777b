import { type Client, createClient } from '../../../client/index.ts';
import { sayAsShopper } from '../../../core/conversations/say-as-shopper.ts';
import type { Campaign } from './campaign.ts';
import { onStage, type Stage } from './stage.ts';
import { openVisitor } from './visitor.ts';
import { inParallel, until } from './waiting.ts';

const BACK_WITHIN_S = 15;
const PEOPLE = { short: 200, long: 2_000 };
const KNOCKS_AT_ONCE = 40;
const SETTLED_WITHIN_MS = 120_000;
/** One in so many has a message waiting that was said while the server was away. */
const MISSED_EVERY = 10;
/** Of before the kill, in a process that starts anew with everybody at its door. */
const MEMORY_FACTOR = 2;

interface Person {
  client: Client<'shopper'>;
  /** Count up from 0. */
  n: number;
  at: { conversationId: string; memberId: string };
}
const hasMissed = ({ n }: Person): boolean => n % MISSED_EVERY === 0;

/** The one server of many people is killed; all of them come back to it by themselves, with what they had. */
export const herd: Campaign = {
  id: 'F23',
  title: 'everybody comes back at once to a server that was killed',
  isInShort: true,
  run: (scale) =>
    onStage('F23', scale, { servers: 1, workers: 0 }, async (stage) => {
      const count = scale.isShort ? PEOPLE.short : PEOPLE.long;
      const server = stage.system.servers[0]?.process;
      if (!server) throw new Error('there is no server');
      let refusals = 0;
      const people = await arrive(stage, count, () => {
        refusals += 1;
      });
      const online = () => people.filter(({ client: { state } }) => state === 'online' || state === 'degraded').length;
      await until(() => online() === count, SETTLED_WITHIN_MS);
      const before = { online: online(), memory: await server.memory() };

      stage.fault('server killed', server.name);
      await server.kill();
      // Everybody has noticed: nobody is counted as back who was never gone.
      await until(() => online() === 0, 10_000);
      await Promise.all(people.filter(hasMissed).map(({ n, at }) => sayMeanwhile(stage, n, at)));
      const startedAt = performance.now();
      await server.restart();
      const healthyAt = performance.now();
      let highest = 0;
      await until(async () => {
        highest = Math.max(highest, await server.memory());
        return online() === count;
      }, SETTLED_WITHIN_MS);
      const backAt = performance.now();
      const isWhole = (one: Person) => one.client.conversation(null).lastSeq === (hasMissed(one) ? 2 : 1);
      const whole = await until(() => people.every(isWhole), 20_000);
      const after = online();
      const pages = await pagesAsked(server.url);
      for (const { client } of people) client.stop();
      return {
        report: null,
        counts: {
          'not back': count - after,
          'refusals shown': refusals,
          'without their messages': whole.isSo ? 0 : 1,
        },
        figures: [
          { name: 'people', value: before.online, unit: '', atLeast: count },
          { name: 'all back after the start', value: (backAt - startedAt) / 1000, unit: 's', atMost: BACK_WITHIN_S },
          { name: 'of it the start itself', value: (healthyAt - startedAt) / 1000, unit: 's' },
          { name: 'pages of history asked for', value: pages, unit: '', atMost: 2 * people.filter(hasMissed).length },
          { name: 'memory before', value: before.memory / 2 ** 20, unit: 'MiB' },
          {
            name: 'highest memory after',
            value: highest / 2 ** 20,
            unit: 'MiB',
            atMost: (MEMORY_FACTOR * before.memory) / 2 ** 20,
          },
        ],
        notes: [],
      };
    }),
};

/** As many visitors with the product's own client, each with a conversation of one message. */
async function arrive({ system, run }: Stage, count: number, onRefused: () => void): Promise<Person[]> {
  const { vendor } = system;
  const people: Person[] = [];
  await inParallel([...Array(count).keys()], KNOCKS_AT_ONCE, async (n) => {
    const visitor = `herd-${run}-${n}-0123456789`;
    const at = await openVisitor(system, visitor, n);
    const client = createClient({
      url: system.url,
      namespace: 'shopper',
      token: () => vendor.shopperToken(visitor),
    });
    client.on('refused', onRefused);
    people.push({ client, n, at });
    client.start();
    await client.conversation(null).open();
    client.send({ kind: 'text', conversationId: at.conversationId, text: 'halo' });
    await until(() => client.conversation(null).lastSeq === 1, 30_000);
  });
  return people;
}

/** Said while nobody can hear it, as by a server elsewhere: whoever comes back has it to fetch. */
async function sayMeanwhile({ system }: Stage, n: number, { conversationId, memberId }: Person['at']): Promise<void> {
  const { vendorId } = system.vendor;
  const body = { kind: 'text' as const, content: { text: 'masih di sana?' } };
  await sayAsShopper(system.core.log, {
    ...{ vendorId, conversationId, memberId, body },
    ...{ clientId: `meanwhile-${n}`, at: new Date() },
  });
}

/** By everybody together, since the server started. */
async function pagesAsked(url: string): Promise<number> {
  const text = await fetch(`${url}/metrics`).then((answer) => answer.text());
  const counts = text.matchAll(/^dekat_socket_request_seconds_count\{event="messages:list".*\} (\d+)$/gm);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}
