import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { eventually } from '../../support/eventually.ts';
import { aBusiness, type Business } from './a-business.ts';

const PHONE = '+6281200010000';
let business: Business;
beforeEach(async () => {
  business = await aBusiness();
});
afterEach(() => business.stop());

const facts = () => business.taken.flatMap((taken) => taken.facts);
const say = (body: object) =>
  request(business.simulator.url).post(`/simulator/api/customers/${PHONE}/messages`).send(body).expect(201);
const first = async (): Promise<string> => {
  await say({ text: 'ada 2?' });
  return business.simulator.messages(PHONE)[0]?.id ?? '';
};

describe('a customer who changes their mind', () => {
  it('edits, and then takes back, what the phone shows, and the business hears of each', async () => {
    const messageId = await first();

    await say({ edit: { messageId, text: 'ada 3?' } });
    const edited = structuredClone(business.simulator.messages(PHONE));
    await say({ revoke: { messageId } });

    expect(edited).toMatchObject([{ id: messageId, isEdited: true, shown: { type: 'text', text: 'ada 3?' } }]);
    expect(business.simulator.messages(PHONE)).toMatchObject([{ id: messageId, shown: { type: 'deleted' } }]);
    await eventually(() =>
      expect(facts().slice(1)).toMatchObject([
        { fact: 'change', target: messageId, change: { event: 'edited', text: 'ada 3?' } },
        { fact: 'change', target: messageId, change: { event: 'revoked' } },
      ]),
    );
  });

  it('reacts, and no longer', async () => {
    const messageId = await first();

    await say({ reaction: { messageId, emoji: '👍' } });
    await say({ reaction: { messageId, emoji: '' } });

    await eventually(() =>
      expect(facts().slice(1)).toMatchObject([
        { change: { event: 'reacted', emoji: '👍' } },
        { change: { event: 'reacted', emoji: null } },
      ]),
    );
    expect(business.simulator.messages(PHONE)).toHaveLength(1);
  });
});

describe('what else a phone can bring', () => {
  it('is people, a basket, and news of the phone itself', async () => {
    await say({ contacts: [{ name: 'Budi', phone: '+62 812 1' }] });
    await say({ order: { items: [{ sku: 'GR-1', quantity: 2, price: 3200 }] } });
    await say({ system: 'device' });

    await eventually(() =>
      expect(facts()).toMatchObject([
        { body: { kind: 'contact', content: { people: [{ name: 'Budi', phones: ['+62 812 1'] }] } } },
        { body: { kind: 'basket', content: { items: [{ sku: 'GR-1', quantity: 2, price: 3200 }] } } },
        { fact: 'doubt', why: 'device_changed' },
      ]),
    );
  });

  it('is what staff say on the phone app', async () => {
    await request(business.simulator.url)
      .post(`/simulator/api/customers/${PHONE}/echo`)
      .send({ text: 'siap kak' })
      .expect(201);

    await eventually(() =>
      expect(facts()).toMatchObject([{ fact: 'echo', to: { phone: PHONE }, body: { content: { text: 'siap kak' } } }]),
    );
    expect(business.simulator.messages(PHONE)).toMatchObject([{ from: 'business', isByPhoneApp: true }]);
  });
});
