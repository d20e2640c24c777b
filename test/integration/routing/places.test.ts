import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { QueuePlaceView, ShopperConversationView } from '../../../contract/conversations.ts';
import type { ShownMessage } from '../../../contract/messages.ts';
import type { Agent } from '../../../core/agents/agent.ts';
import type { Line } from '../../support/line.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

/** Nobody listens there: a server that hears no other, and is heard by none. */
const NO_REDIS = 'redis://127.0.0.1:1';
let world: World;
let a: RunningProcess;
let b: RunningProcess;
let desk: Line;
let citra: Agent;
beforeAll(async () => {
  world = await aWorld('places');
  [a, b] = await Promise.all([startServer(world.services), startServer({ ...world.services, redisUrl: NO_REDIS })]);
  citra = await world.vendor.agent('Citra', { role: 'owner' });
  desk = await world.vendor.agentLine(a.url, citra);
}, 60_000);
afterAll(() => world.close());

type Told = { conversationId: string } & QueuePlaceView;
interface Waiting {
  line: Line;
  conversationId: string;
}
/** A shopper of a server who waits for a person. */
async function waitsOn({ url }: RunningProcess, visitor: string): Promise<Waiting> {
  const line = await world.vendor.shopperLine(url, `${visitor}-0123456789abcdef`);
  const words = { kind: 'text', conversationId: null, clientId: 'first', text: 'mau bicara sama orang' };
  const { message } = await line.get<{ message: ShownMessage }>('message:send', words);
  const { conversationId } = message;
  const { vendorId } = world.vendor;
  await world.core.log.append({
    ...{ vendorId, conversationId, authorId: 'assistant', clientId: 'handover' },
    draft: () => ({
      author: { kind: 'assistant', id: 'assistant', name: '' },
      body: { kind: 'event', content: { event: 'handover', reason: 'asked', peopleFrom: null } },
      audience: 'all',
      at: new Date(),
    }),
  });
  await world.core.projection.drain();
  return { line, conversationId };
}
const isPlace = (place: number) => (told: Told) => told.place === place;
const placesOf = ({ line }: Waiting) =>
  line.heard.flatMap(({ fact, payload }) => (fact === 'queue:changed' ? [(payload as Told).place] : []));
const take = ({ conversationId }: Waiting) => desk.get('conversation:take', { conversationId, expects: null });

describe('a shopper who waits', () => {
  it('sees their place fall as others are taken, on whichever server, also where Redis is away', async () => {
    const first = await waitsOn(a, 'first');
    const second = await waitsOn(b, 'second');
    const third = await waitsOn(b, 'third');
    await first.line.fact<Told>('queue:changed', isPlace(1));
    await third.line.fact<Told>('queue:changed', isPlace(3));

    await take(first);
    await third.line.fact<Told>('queue:changed', isPlace(2));
    await take(second);
    const told = await third.line.fact<Told>('queue:changed', isPlace(1));

    expect(told).toEqual({ conversationId: third.conversationId, place: 1, waitMin: null, peopleFrom: null });
    await take(third);
    await third.line.fact<Told>('queue:changed', isPlace(0));
    expect([placesOf(first), placesOf(second), placesOf(third)]).toEqual([
      [1, 0],
      [2, 1, 0],
      [3, 2, 1, 0],
    ]);
  }, 60_000);

  it('is told it at once where they come back, and how long it will be once that is known', async () => {
    const { vendorId } = world.vendor;
    const minuteAgo = new Date(Date.now() - 60_000);
    for (let n = 0; n < 5; n += 1) await world.core.routingStats.left(vendorId, null, minuteAgo);
    const alone = await waitsOn(b, 'alone');
    await alone.line.fact<Told>('queue:changed', isPlace(1));

    const again = await alone.line.get<{ conversations: ShopperConversationView[] }>('session:start');

    expect(again.conversations[0]?.queue).toEqual({ place: 1, waitMin: 1, peopleFrom: null });
    await take(alone);
  }, 60_000);

  it('is told when people are back, where nobody is there now', async () => {
    const vendor = await world.core.vendors.byId(world.vendor.vendorId);
    if (!vendor) throw new Error('no vendor');
    const { now, later } = hoursApart();
    await world.core.vendors.put({ ...vendor, peopleFrom: now, peopleUntil: later });
    const c = await startServer(world.services); // one that has not read the hours before

    const waiting = await waitsOn(c, 'nightly');
    const told = await waiting.line.fact<Told>('queue:changed');

    expect(told).toMatchObject({ place: 1, waitMin: null });
    expect(Date.parse(told.peopleFrom ?? '')).toBeGreaterThan(Date.now());
  }, 60_000);
});

/** Hours of the desk that begin in two hours and last one, by the clock of Jakarta. */
function hoursApart(): { now: string; later: string } {
  const at = (hours: number) => new Date(Date.now() + (7 + hours) * 60 * 60_000).toISOString().slice(11, 16);
  return { now: at(2), later: at(3) };
}
