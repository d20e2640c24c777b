import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { StoredMessage } from '../../../core/messages/message.ts';
import { eventually } from '../../support/eventually.ts';
import { type RunningProcess, startServer, startWorkers } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

const SHOPPERS = 20;
const ROUNDS = 10;
/** A turn takes some tens of milliseconds: people come before it, in its middle and after it. */
const SPREAD_MS = 60;
const WITHIN_MS = 60_000;

let world: World;
let server: RunningProcess;
beforeAll(async () => {
  world = await aWorld('handover-races');
  // However fast the machine, one agent's 400 requests are not too many here.
  server = await startServer(world.services, { LIMIT_REQUESTS_PER_10S: '10000', LIMIT_MESSAGES_PER_10S: '10000' });
  await Promise.all([1, 2].map(() => startWorkers(world.services)));
});
afterAll(() => world.close());

const eventOf = ({ kind, content }: StoredMessage): string | null =>
  kind === 'event' ? (content as { event: string }).event : null;

/** What the assistant has said while people had it: from being taken or handed over until it is released. */
function lateIn(log: StoredMessage[]): StoredMessage[] {
  let isPeoples = false;
  return log.filter((message) => {
    const event = eventOf(message);
    if (event === 'taken' || event === 'handover') isPeoples = true;
    if (event === 'released') isPeoples = false;
    return isPeoples && message.author.kind === 'assistant' && message.kind !== 'event';
  });
}

it('people who take over in the middle of an answer are not interrupted by it: none is late in 200 races', async () => {
  const { vendor, core } = world;
  const agent = await vendor.agentLine(server.url, await vendor.agent('Sari', { capacity: 100 }));
  const nothingOwed = (conversationId: string) =>
    eventually(async () => {
      const owed = await core.outbox.owedBy({ kind: 'assist', vendorId: vendor.vendorId, conversationId });
      if (owed.length > 0) throw new Error('a turn is still owed');
    }, WITHIN_MS);

  const race = async (n: number): Promise<StoredMessage[]> => {
    const shopper = await vendor.shopperLine(server.url, `visitor-of-race-${String(n).padStart(4, '0')}`);
    let conversationId: string | null = null;
    for (let round = 0; round < ROUNDS; round += 1) {
      const said: { message: { conversationId: string } } = await shopper.get('message:send', {
        ...{ kind: 'text', conversationId, clientId: `c-${round}` },
        text: round % 2 === 0 ? 'toko terdekat dari kemang buka sampai jam berapa?' : 'ongkir ke kemang berapa?',
      });
      conversationId = said.message.conversationId;
      // The race itself: each is taken at another moment of its turn.
      await new Promise((resolve) => setTimeout(resolve, ((n * ROUNDS + round) * 17) % SPREAD_MS));
      await agent.get('conversation:take', { conversationId, expects: null });
      await nothingOwed(conversationId);
      await agent.get('conversation:release', { conversationId });
    }
    return world.log(conversationId ?? '');
  };
  const logs = await Promise.all(Array.from({ length: SHOPPERS }, (_, n) => race(n)));

  const taken = logs.flat().filter((message) => eventOf(message) === 'taken').length;
  const answered = logs.flat().filter(({ author, kind }) => author.kind === 'assistant' && kind !== 'event').length;
  expect(taken).toBe(SHOPPERS * ROUNDS);
  // Some came before the answer and some after: else it would have been no race.
  expect(answered).toBeGreaterThan(0);
  expect(answered).toBeLessThan(SHOPPERS * ROUNDS);
  expect(logs.flatMap(lateIn)).toEqual([]);
}, 300_000);
