import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventually } from '../../support/eventually.ts';
import type { Line } from '../../support/line.ts';
import { startServer } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

const REQUESTS = 100;
let world: World;
let ani: Line;
let conversationId: string;
beforeAll(async () => {
  world = await aWorld('replies-and-notes');
  const server = await startServer(world.services, { LIMIT_REQUESTS_PER_10S: String(REQUESTS) });
  const shopper = await world.vendor.shopperLine(server.url, 'visitor-0123456789');
  const words = { kind: 'text', conversationId: null, clientId: 'c-1', text: 'halo' };
  const sent = await shopper.get<{ message: { conversationId: string } }>('message:send', words);
  conversationId = sent.message.conversationId;
  ani = await world.vendor.agentLine(server.url, await world.vendor.agent('Ani'));
  await ani.get('conversation:take', { conversationId, expects: null });
}, 60_000);
afterAll(() => world.close());

const reply = (clientId: string) => ani.ask('message:send', { kind: 'text', conversationId, clientId, text: clientId });
const note = (clientId: string) => ani.ask('note:add', { conversationId, clientId, text: clientId });

it('a note waits for the reply written before it, where that was told to come again', async () => {
  let refused = '';
  for (let n = 0; n < 2 * REQUESTS && !refused; n += 1) {
    const answer = await reply(`reply-${n}`);
    if (!answer.ok) refused = `reply-${n}`;
  }

  // Whatever else she asks for is answered again meanwhile.
  for (let answered = 0; answered < 10; ) {
    if ((await ani.ask('mentions:seen')).ok) answered += 1;
    expect(await note('note')).toMatchObject({ ok: false, error: { code: 'rate_limited' } });
  }
  await eventually(async () => expect(await reply(refused)).toMatchObject({ ok: true }));
  await eventually(async () => expect(await note('note')).toMatchObject({ ok: true }));

  const said = (await world.log(conversationId)).flatMap(({ clientId }) => clientId ?? []);
  expect(said.slice(-2)).toEqual([refused, 'note']);
});
