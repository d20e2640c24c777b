import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MessageView, ShownMessage } from '../../../contract/messages.ts';
import type { Agent } from '../../../core/agents/agent.ts';
import { askCsat } from '../../../core/csat/ask-csat.ts';
import { eventually } from '../../support/eventually.ts';
import { call, field } from '../../support/http.ts';
import type { Line } from '../../support/line.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let server: RunningProcess;
let sari: Agent;
let desk: Line;
beforeAll(async () => {
  world = await aWorld('csat');
  server = await startServer(world.services);
  sari = await world.vendor.agent('Sari', { role: 'supervisor' });
  desk = await world.vendor.agentLine(server.url, sari);
});
afterAll(() => world.close());

const say = (conversationId: string | null, text: string) => ({
  ...{ kind: 'text', conversationId, clientId: `c-${Math.random().toString(36).slice(2)}`, text },
});
/** A sweep of a while from now, by which the undo of a resolve has passed. */
const sweepLater = () => {
  const { core } = world;
  return askCsat({ ...core, onError: (error) => void core.errors.push(error) }, () => new Date(Date.now() + 60_000))();
};
async function aTalk(visitor: string): Promise<{ shopper: Line; conversationId: string }> {
  const shopper = await world.vendor.shopperLine(server.url, visitor);
  const { message } = await shopper.get<{ message: MessageView }>('message:send', say(null, 'halo'));
  return { shopper, conversationId: message.conversationId };
}
async function resolve(conversationId: string): Promise<void> {
  await desk.get('conversation:take', { conversationId, expects: null });
  await desk.get('conversation:transfer', { conversationId, branchId: 'b-1' });
  await desk.get('conversation:take', { conversationId, expects: null });
  await desk.get('conversation:resolve', { conversationId });
  await eventually(async () => {
    const record = await world.core.conversations.byId(world.vendor.vendorId, conversationId);
    expect(record?.state.status).toBe('resolved');
  });
}
const events = async (conversationId: string, name: string) =>
  (await world.log(conversationId)).flatMap(({ content }) =>
    'event' in content && content.event === name ? [content] : [],
  );
const report = (as: string, more = '') => {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  return call(`${server.url}/api/v1/reports/csat?from=${day(-1)}&to=${day(1)}${more}`, { token: as });
};

describe('a shopper whose talk is over', () => {
  it('is asked once, however many workers look, and answers with words', async () => {
    const { shopper, conversationId } = await aTalk('visitor-of-stars-1');
    await resolve(conversationId);
    await Promise.all([sweepLater(), sweepLater()]);
    await sweepLater();

    expect(await events(conversationId, 'csat_asked')).toMatchObject([{ episode: 1, agent: { name: 'Sari' } }]);

    const rating = { conversationId, episode: 1, score: 4, words: '  cepat dan ramah ' };
    const first = await shopper.get<{ message: ShownMessage }>('csat:rate', rating);
    const again = await shopper.get<{ message: ShownMessage }>('csat:rate', { ...rating, score: 1 });
    expect(again.message.seq).toBe(first.message.seq);
    expect(await events(conversationId, 'csat_rated')).toEqual([
      {
        ...{ event: 'csat_rated', episode: 1, score: 4, words: 'cepat dan ramah' },
        ...{ agent: { agentId: sari.agentId, name: 'Sari' }, branch: { branchId: 'b-1', name: 'Kemang' } },
      },
    ]);
    expect(world.core.errors).toEqual([]);
  });

  it('is not asked again within a day, though the talk is opened and resolved once more', async () => {
    const { shopper, conversationId } = await aTalk('visitor-of-stars-2');
    await resolve(conversationId);
    await sweepLater();
    await shopper.get('message:send', say(conversationId, 'satu lagi'));
    await resolve(conversationId);
    await sweepLater();

    expect(await events(conversationId, 'csat_asked')).toHaveLength(1);
  });

  it('answers by a bare digit too: nothing is opened by it', async () => {
    const { shopper, conversationId } = await aTalk('visitor-of-stars-3');
    await resolve(conversationId);
    await sweepLater();
    await shopper.get('message:send', say(conversationId, '5'));

    expect(await events(conversationId, 'csat_rated')).toMatchObject([{ score: 5, saidSeq: expect.any(Number) }]);
    expect((await world.core.log.current(world.vendor.vendorId, conversationId)).status).toBe('resolved');
    expect((await world.log(conversationId)).some(({ owed }) => owed?.some(({ kind }) => kind === 'assist'))).toBe(
      true,
    );
    const digit = (await world.log(conversationId)).find(({ content }) => 'text' in content && content.text === '5');
    expect(digit?.owed).toBeUndefined();
  });

  it('cannot judge what was never asked', async () => {
    const { shopper, conversationId } = await aTalk('visitor-of-stars-4');

    expect(await shopper.ask('csat:rate', { conversationId, episode: 1, score: 5 })).toMatchObject({
      error: { code: 'bad_transition' },
    });
    expect(await shopper.ask('csat:rate', { conversationId, episode: 1, score: 6 })).toMatchObject({
      error: { code: 'invalid_input' },
    });
  });

  it('is asked nothing where the vendor wants none', async () => {
    const { vendor, core } = world;
    const { conversationId } = await aTalk('visitor-of-stars-5');
    await resolve(conversationId);
    const now = await core.vendors.current(vendor.vendorId);
    const off = await core.vendors.change(vendor.vendorId, now?.rev ?? 0, { asksCsat: false });
    await sweepLater();
    await core.vendors.change(vendor.vendorId, off?.rev ?? 0, { asksCsat: true });
    await sweepLater();

    expect(await events(conversationId, 'csat_asked')).toEqual([]);
  });
});

describe('a customer on WhatsApp', () => {
  it('is asked by a list, answers with a digit, and is thanked', async () => {
    const { core, vendor } = world;
    const { vendorId, phoneNumberId: address } = vendor;
    const number = { channelAccountId: `wa-${vendorId}`, vendorId, channel: 'whatsapp', address } as const;
    const customer = (externalId: string, text: string) =>
      core.receiveInbound(
        { ...number, allowedOrigins: [], identity: null },
        [
          {
            ...{ fact: 'message', account: address, externalId, at: new Date() },
            ...{ from: { phone: '+628120007777', name: 'Rina' }, body: { kind: 'text', content: { text } } },
          },
        ],
        'id',
      );
    const [said] = await customer('wamid.1', 'halo');
    const conversationId = said?.message.conversationId ?? '';
    await resolve(conversationId);
    await sweepLater();
    await customer('wamid.2', '5');
    await customer('wamid.2', '5');

    const log = await world.log(conversationId);
    const copies = log.filter(({ content }) => 'event' in content && content.event.startsWith('csat_'));
    expect(copies.map(({ content, deliveries }) => ['event' in content && content.event, deliveries?.length])).toEqual([
      ['csat_asked', 1],
      ['csat_rated', 1],
    ]);
  });
});

describe('the report of scores', () => {
  it('counts by agent and branch, as far as the asker sees, and is CSV on request', async () => {
    const { vendor } = world;
    const limited = { role: 'supervisor', scope: 'limited' } as const;
    const [all, elsewhere, none] = await Promise.all([
      vendor.agentToken(sari),
      vendor.agent('Dodi', { ...limited, branchIds: ['b-2'] }).then(vendor.agentToken),
      vendor.agent('Eka').then(vendor.agentToken),
    ]);

    const answer = await report(all);
    expect(answer).toMatchObject({ status: 200, body: { rated: 3, asked: 4, scores: [0, 0, 0, 1, 2] } });
    expect(field(answer, 'byAgent')).toMatchObject([{ agentId: sari.agentId, name: 'Sari', rated: 3 }]);
    expect(field(answer, 'byBranch')).toMatchObject([{ branchId: 'b-1', name: 'Kemang', average: 4.67 }]);
    expect(field(answer, 'words')).toMatchObject([{ score: 4, words: 'cepat dan ramah' }]);
    const csv = await report(all, '&format=csv');
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(csv.body).toContain(',1,4,cepat dan ramah,');

    expect(await report(elsewhere)).toMatchObject({ status: 200, body: { rated: 0, asked: 0, words: [] } });
    expect((await report(elsewhere, '&branch=b-1')).status).toBe(403);
    expect((await report(none)).status).toBe(403);
  });
});
