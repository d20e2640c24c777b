import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InboundFact } from '../../../channels/channel.ts';
import { WHATSAPP_WINDOW_MS } from '../../../core/conversations/people.ts';
import { windowEndsAt } from '../../../core/conversations/view.ts';
import { severalCores, type TestCore, VENDOR, WHATSAPP_ACCOUNT } from '../../support/core.ts';

let cores: TestCore[];
let close: () => Promise<void>;
beforeAll(async () => {
  ({ cores, close } = await severalCores('inbound', 3));
});
afterAll(() => close());

const fact = (phone: string, n: number, at = new Date()): InboundFact => ({
  fact: 'message',
  account: '1',
  from: { phone, channelUserId: `ID.${phone.slice(1)}`, name: 'Rina' },
  externalId: `wamid.${phone}.${n}`,
  at,
  body: { kind: 'text', content: { text: `pesan ${n}` } },
});

describe('five first messages of a new customer, each delivered twice, at once on two servers', () => {
  it('make one contact, one conversation, and five messages in one order', async () => {
    const facts = [1, 2, 3, 4, 5].map((n) => fact('+6281200000001', n));

    const received = await Promise.all(
      facts.flatMap((one) => cores.slice(0, 2).map((core) => core.receiveInbound(WHATSAPP_ACCOUNT, [one], 'id'))),
    );

    const ids = new Set(received.flat().map(({ message }) => message.conversationId));
    expect(ids.size).toBe(1);
    const [conversationId = ''] = ids;
    const log = await (cores[0] as TestCore).messages.listAfter(VENDOR, conversationId, 0, 50);
    expect(log.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    expect(log.map(({ externalId }) => externalId).sort()).toEqual(facts.map(({ externalId }) => externalId));
    const { connection } = cores[0] as TestCore;
    expect(await connection.collection('contacts').countDocuments({ phone: '+6281200000001' })).toBe(1);
    expect(await connection.collection('conversations').countDocuments({ 'contact.phone': '+6281200000001' })).toBe(1);
  });
});

describe('a photo and the words after it, in one body', () => {
  it('stay in their order, though a photo has to be announced first', async () => {
    const photo = { kind: 'media', as: 'image', mediaId: 'm-1', name: 'foto', type: 'image/jpeg' } as const;
    const facts = [{ ...fact('+6281200000077', 1), body: photo }, fact('+6281200000077', 2)];

    const received = await (cores[0] as TestCore).receiveInbound(WHATSAPP_ACCOUNT, facts, 'id');

    expect(received.map(({ message: { seq, kind } }) => [seq, kind])).toEqual([
      [1, 'image'],
      [2, 'text'],
    ]);
  });
});

describe('first messages of one customer that name them by different keys, at once on two servers', () => {
  it('are of one conversation and one member, and so is what comes by either key later', async () => {
    const [one, two, later] = cores as [TestCore, TestCore, TestCore];
    const customers = Array.from({ length: 30 }, (_, n) => `+62813${1_000_000 + n}`);
    const byId = (phone: string, n: number): InboundFact => {
      const both = fact(phone, n);
      return { ...both, from: { channelUserId: `ID.${phone.slice(1)}`, name: 'Rina' } };
    };
    const byPhone = (phone: string, n: number): InboundFact => ({ ...fact(phone, n), from: { phone, name: 'Rina' } });
    const placesOf = async (phone: string) => {
      const first = await Promise.all([
        one.receiveInbound(WHATSAPP_ACCOUNT, [byId(phone, 1)], 'id'),
        two.receiveInbound(WHATSAPP_ACCOUNT, [fact(phone, 2)], 'id'),
      ]);
      const facts = [byPhone(phone, 3), byId(phone, 4), fact(phone, 5)];
      const then = await later.receiveInbound(WHATSAPP_ACCOUNT, facts, 'id');
      return [...first.flat(), ...then].map(({ message }) => `${message.conversationId} ${message.author.id}`);
    };

    const places = await Promise.all(customers.map(placesOf));

    expect(places.map((of) => [of.length, new Set(of).size])).toEqual(customers.map(() => [5, 1]));
  });
});

describe('a message dated in the future', () => {
  it('counts as said now: the window ends a day from now, and the inbox is not led by it for ever', async () => {
    const inAYear = new Date(Date.now() + 365 * 24 * 3_600_000);

    const [received] = await (cores[0] as TestCore).receiveInbound(
      WHATSAPP_ACCOUNT,
      [fact('+6281200000002', 1, inAYear)],
      'id',
    );

    const state = received?.after;
    if (!state) throw new Error('nothing stored');
    expect(windowEndsAt(state)?.getTime()).toBeLessThanOrEqual(Date.now() + WHATSAPP_WINDOW_MS);
    expect(state.lastAt.getTime()).toBeLessThanOrEqual(Date.now());
  });
});
