import { type Client, createClient } from '../../../client/index.ts';
import type { Campaign } from './campaign.ts';
import { onStage, type Stage } from './stage.ts';
import { openVisitor } from './visitor.ts';
import { inParallel, until } from './waiting.ts';

const BACK_WITHIN_S = 15;
const PEOPLE = { short: 200, long: 2_000 };
const KNOCKS_AT_ONCE = 40;
const SETTLED_WITHIN_MS = 120_000;
/** Of before the kill, in a process that starts anew with everybody at its door. */
const MEMORY_FACTOR = 2;

/** The one server of many people is killed; all of them come back to it by themselves, with what they had. */
export const herd: Campaign = {
  id: 'F23',
  title: 'everybody comes back at once to a server that was killed',
  isInShort: true,
  run: (scale) =>
    onStage('F23', scale, { servers: 1, workers: 0 }, async (stage) => {
      const people = scale.isShort ? PEOPLE.short : PEOPLE.long;
      const server = stage.system.servers[0]?.process;
      if (!server) throw new Error('there is no server');
      let refusals = 0;
      const clients = await arrive(stage, people, () => {
        refusals += 1;
      });
      const online = () => clients.filter(({ state }) => state === 'online' || state === 'degraded').length;
      await until(() => online() === people, SETTLED_WITHIN_MS);
      const before = { online: online(), memory: await server.memory() };

      stage.fault('server killed', server.name);
      await server.kill();
      // Everybody has noticed: nobody is counted as back who was never gone.
      await until(() => online() === 0, 10_000);
      const startedAt = performance.now();
      await server.restart();
      const healthyAt = performance.now();
      let highest = 0;
      await until(async () => {
        highest = Math.max(highest, await server.memory());
        return online() === people;
      }, SETTLED_WITHIN_MS);
      const backAt = performance.now();
      const whole = await until(() => clients.every((client) => client.conversation(null).lastSeq === 1), 20_000);
      const after = online();
      for (const client of clients) client.stop();
      return {
        report: null,
        counts: {
          'not back': people - after,
          'refusals shown': refusals,
          'without their messages': whole.isSo ? 0 : 1,
        },
        figures: [
          { name: 'people', value: before.online, unit: '', atLeast: people },
          { name: 'all back after the start', value: (backAt - startedAt) / 1000, unit: 's', atMost: BACK_WITHIN_S },
          { name: 'of it the start itself', value: (healthyAt - startedAt) / 1000, unit: 's' },
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
async function arrive({ system, run }: Stage, people: number, onRefused: () => void): Promise<Client<'shopper'>[]> {
  const { vendor } = system;
  const clients: Client<'shopper'>[] = [];
  await inParallel([...Array(people).keys()], KNOCKS_AT_ONCE, async (n) => {
    const visitor = `herd-${run}-${n}-0123456789`;
    const direct = await openVisitor(system, visitor, n);
    const client = createClient({
      url: system.url,
      namespace: 'shopper',
      token: () => vendor.shopperToken(visitor),
    });
    client.on('refused', onRefused);
    clients.push(client);
    client.start();
    await client.conversation(null).open();
    client.send({ kind: 'text', conversationId: direct.conversationId, text: 'halo' });
    await until(() => client.conversation(null).lastSeq === 1, 30_000);
  });
  return clients;
}
