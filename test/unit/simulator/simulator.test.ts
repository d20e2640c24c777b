import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import type { ReceiptFact } from '../../../channels/channel.ts';
import { eventually } from '../../support/eventually.ts';
import { ACCOUNT, aBusiness, type Business } from './a-business.ts';

const PHONE = '+6281200010000';
let business: Business;
beforeEach(async () => {
  business = await aBusiness();
});
afterEach(() => business.stop());

const text = (said: string) => ({ type: 'text' as const, text: said });
const aSend = (fields: object = {}) => ({
  messaging_product: 'whatsapp',
  to: PHONE.slice(1),
  type: 'text',
  text: { body: 'Ada' },
  biz_opaque_callback_data: 'c.1.m',
  ...fields,
});
const post = (body: object, token = ACCOUNT.accessToken, id = ACCOUNT.phoneNumberId) =>
  request(business.simulator.url).post(`/v23.0/${id}/messages`).set('authorization', `Bearer ${token}`).send(body);
const control = () => request(business.simulator.url);
const receipts = () =>
  business.taken.flatMap(({ facts }) => facts).filter((fact): fact is ReceiptFact => fact.fact === 'receipt');
const statuses = () => receipts().map(({ status }) => status);
const saidTexts = () =>
  business.taken.flatMap(({ facts }) =>
    facts.flatMap((fact) => (fact.fact === 'message' && fact.body.kind === 'text' ? [fact.body.content.text] : [])),
  );

describe('a customer who writes', () => {
  it('reaches the business by a signed webhook, escaped as Meta does', async () => {
    business.simulator.say(PHONE, text('ada 👋 1/2 kg?'));

    await eventually(() => expect(business.taken).toHaveLength(1));
    expect(business.taken[0]).toMatchObject({ isSigned: true });
    expect(business.taken[0]?.raw).toContain('ada \\ud83d\\udc4b 1\\/2 kg?');
    expect(saidTexts()).toEqual(['ada 👋 1/2 kg?']);
    await eventually(() => expect(business.simulator.messages(PHONE)[0]?.tick).toBe('delivered'));
  });

  it('is heard again and again until the business takes it, and in order', async () => {
    business.answers.push(500, 503, 404);

    for (const said of ['satu', 'dua', 'tiga']) business.simulator.say(PHONE, text(said));

    await eventually(() => expect(saidTexts()).toEqual(['satu', 'satu', 'satu', 'satu', 'dua', 'tiga']));
    await eventually(() => expect(business.simulator.pending()).toBe(0));
  });

  it('may show no number', async () => {
    business.simulator.say('@dewi.kemang', text('halo'));

    await eventually(() => expect(business.taken).toHaveLength(1));
    expect(business.taken[0]?.facts[0]).toMatchObject({
      from: { name: 'Dewi', channelUserId: expect.stringMatching(/^ID\.\d+$/) },
    });
    expect(business.taken[0]?.facts[0]).not.toHaveProperty('from.phone');
  });
});

describe('a send of the business', () => {
  beforeEach(() => void business.simulator.say(PHONE, text('halo')));

  it('is on the phone, in the ledger, and comes back as statuses with its reference', async () => {
    const answer = await post(aSend()).expect(200);

    const id: unknown = answer.body.messages[0].id;
    expect(business.simulator.messages(PHONE).at(-1)).toMatchObject({ id, from: 'business', shown: text('Ada') });
    expect(business.simulator.ledger()).toMatchObject([{ wamid: id, to: PHONE, reference: 'c.1.m', count: 1 }]);
    await eventually(() => expect(statuses()).toEqual(['sent', 'delivered']));
    expect(receipts()).toMatchObject([{ externalId: id, reference: 'c.1.m' }, { reference: 'c.1.m' }]);
  });

  it('is read when the phone shows it', async () => {
    await post(aSend()).expect(200);

    business.simulator.read(PHONE);

    await eventually(() => expect(statuses()).toEqual(['sent', 'delivered', 'read']));
  });

  it('waits for a phone that is off', async () => {
    business.simulator.setOnline(PHONE, false);
    await post(aSend()).expect(200);
    await eventually(() => expect(statuses()).toEqual(['sent']));

    business.simulator.setOnline(PHONE, true);

    await eventually(() => expect(statuses()).toEqual(['sent', 'delivered']));
  });

  it('made twice is seen to be made twice', async () => {
    await post(aSend()).expect(200);
    await post(aSend()).expect(200);

    const { body } = await control().get('/simulator/api/ledger').query({ reference: 'c.1.m' }).expect(200);
    expect(body.sends).toMatchObject([{ count: 2 }, { count: 2 }]);
  });

  it('may go to somebody who shows no number', async () => {
    business.simulator.say('@dewi.kemang', text('halo'));
    await eventually(() => expect(business.taken).toHaveLength(2));
    const userId = business.taken
      .flatMap(({ facts }) => facts)
      .map((fact) => (fact.fact === 'message' ? fact.from : {}))
      .find(({ name }) => name === 'Dewi')?.channelUserId;

    await post({ ...aSend({ recipient: userId }), to: undefined }).expect(200);

    expect(business.simulator.messages('@dewi.kemang')).toHaveLength(2);
  });

  it.each([
    ['a wrong token', () => post(aSend(), 'another'), 401, 190],
    ['another number', () => post(aSend(), undefined, '7'), 400, 100],
    ['a text too long', () => post(aSend({ text: { body: 'a'.repeat(4097) } })), 400, 100],
    ['a text missing', () => post(aSend({ text: {} })), 400, 131008],
    ['nobody to send to', () => post(aSend({ to: undefined })), 400, 100],
    ['an unknown key', () => post(aSend({ text: { body: 'a', colour: 'red' } })), 400, 100],
    ['an unknown person', () => post(aSend({ to: '6281111111111' })), 400, 131026],
    ['a person who never wrote', () => post(aSend({ to: '6281200010037' })), 400, 131047],
    ['four buttons', () => post(aSend(buttons('a', 'b', 'c', 'd'))), 400, 131009],
    ['a button too long', () => post(aSend(buttons('a'.repeat(21)))), 400, 131009],
    ['two buttons alike', () => post(aSend(buttons('a', 'a'))), 400, 131009],
  ])('with %s is refused as Meta refuses it', async (_what, call, status, code) => {
    const { body } = await call().expect(status);

    expect(body.error).toMatchObject({ code, type: 'OAuthException', fbtrace_id: expect.any(String) });
    expect(business.simulator.ledger()).toEqual([]);
  });

  it('that is no JSON is refused, and the process lives', async () => {
    await post(aSend()).set('content-type', 'application/json').send('{"to":').expect(400);

    await control().get('/healthz').expect(200, { ok: true });
  });
});

describe('failures on demand', () => {
  it('repeat each webhook', async () => {
    business.simulator.faults({ repeat: 3 });

    business.simulator.say(PHONE, text('halo'));

    await eventually(() => expect(saidTexts()).toEqual(['halo', 'halo', 'halo']));
  });

  it('turn their order round', async () => {
    business.simulator.faults({ reorder: true, reorderWindowMs: 30 });

    for (const said of ['satu', 'dua', 'tiga']) business.simulator.say(PHONE, text(said));

    await eventually(() => expect(saidTexts()).toEqual(['tiga', 'dua', 'satu']));
  });

  it('sign wrongly, and rightly when asked again', async () => {
    business.simulator.faults({ badSignatures: 1 });

    business.simulator.say(PHONE, text('halo'));

    await eventually(() => expect(business.taken.map(({ isSigned }) => isSigned)).toEqual([false, true]));
  });

  it('fail as many sends as asked for, and no more', async () => {
    business.simulator.say(PHONE, text('halo'));
    business.simulator.faults({ failSends: 2, failWith: 130429 });

    await post(aSend()).expect(429);
    await post(aSend()).expect(429);
    await post(aSend()).expect(200);

    expect(business.simulator.ledger()).toHaveLength(1);
  });

  it('take a message and tell of its failure later', async () => {
    business.simulator.say(PHONE, text('halo'));
    business.simulator.faults({ failSends: 1, failWith: 'later' });

    await post(aSend()).expect(200);

    await eventually(() => expect(statuses()).toEqual(['sent', 'failed']));
    expect(receipts().at(-1)).toMatchObject({ reference: 'c.1.m', error: '131026' });
  });

  it('let the 24 hours be over', async () => {
    business.simulator.say(PHONE, text('halo'));
    business.simulator.faults({ windowAgedHours: 24 });

    const { body } = await post(aSend()).expect(400);

    expect(body.error.code).toBe(131047);
  });

  it('hold to one message per six seconds to one person', async () => {
    business.simulator.say(PHONE, text('halo'));
    business.simulator.faults({ pairRate: true });

    await post(aSend()).expect(200);
    const { body } = await post(aSend()).expect(400);

    expect(body.error.code).toBe(131056);
  });

  it('keep webhooks while WhatsApp is down, and deliver them after', async () => {
    business.simulator.faults({ isDown: true });
    business.simulator.say(PHONE, text('halo'));
    await post(aSend()).expect(503);

    await control().post('/simulator/api/faults').send({ isDown: false }).expect(200);

    await eventually(() => expect(saidTexts()).toEqual(['halo']));
  });

  it('end when everything starts over', async () => {
    business.simulator.faults({ isDown: true, repeat: 3 });
    business.simulator.say(PHONE, text('halo'));

    await control().post('/simulator/api/reset').expect(200);

    expect(business.simulator.faults()).toMatchObject({ isDown: false, repeat: 1 });
    expect(business.simulator.messages(PHONE)).toEqual([]);
    await eventually(() => expect(business.simulator.pending()).toBe(0));
  });
});

describe('the simulator by its REST interface', () => {
  it('lets a customer write, send a place, and tap what was offered', async () => {
    const say = (body: object) => control().post(`/simulator/api/customers/${PHONE}/messages`).send(body);
    await say({ text: 'halo' }).expect(201);
    await post(aSend(rows('Goreng', 'Kuah'))).expect(200);
    await say({ location: { lat: -6.2, lon: 106.8, name: 'Blok M' } }).expect(201);
    await say({ reply: { id: 'row-1', title: 'Kuah' } }).expect(201);

    await eventually(() =>
      expect(business.taken.flatMap(({ facts }) => facts).filter(({ fact }) => fact === 'message')).toHaveLength(3),
    );
    expect(business.taken.map(({ raw }) => raw).join()).toContain('"list_reply":{"id":"row-1","title":"Kuah"}');
    const { body } = await control().get(`/simulator/api/customers/${PHONE}/messages`).expect(200);
    expect(body.messages.map(({ shown }: { shown: { type: string } }) => shown.type)).toEqual([
      'text',
      'interactive',
      'location',
      'reply',
    ]);
    expect(body.customer).toMatchObject({ key: PHONE, unread: 1 });
  });

  it('knows a customer by the digits alone, and makes one of a number nobody has', async () => {
    await control().post('/simulator/api/customers/6281200010000/messages').send({ text: 'a' }).expect(201);
    await control().post('/simulator/api/customers/6285700000001/messages').send({ text: 'b' }).expect(201);

    expect(business.simulator.messages(PHONE)).toHaveLength(1);
    expect(business.simulator.messages('+6285700000001')).toHaveLength(1);
  });

  it.each([
    ['/customers/nobody/messages', { text: 'a' }, 404],
    [`/customers/${PHONE}/messages`, { text: '' }, 400],
    [`/customers/${PHONE}/messages`, { words: 'a' }, 400],
    [`/customers/${PHONE}/messages`, { location: { lat: 91, lon: 0 } }, 400],
    ['/customers', { name: 'x', phone: '0812' }, 400],
    ['/faults', { repeat: 0 }, 400],
    ['/faults', { gravity: true }, 400],
    ['/nothing', {}, 404],
  ])('refuses %s %j', async (path, body, status) => {
    await control().post(`/simulator/api${path}`).send(body).expect(status);
  });

  it('shows the raw calls, with a signature that holds and without the token', async () => {
    business.simulator.say(PHONE, text('halo'));
    await post(aSend()).expect(200);

    await eventually(async () => {
      const { body } = await control().get('/simulator/api/exchanges').expect(200);
      const kinds = body.exchanges.map(({ kind }: { kind: string }) => kind);
      expect(kinds).toEqual(expect.arrayContaining(['webhook', 'send']));
      expect(JSON.stringify(body)).not.toContain(ACCOUNT.accessToken);
      expect(JSON.stringify(body)).not.toContain(ACCOUNT.appSecret);
    });
    expect(business.simulator.exchanges().find(({ kind }) => kind === 'webhook')?.curl).toContain(
      "-H 'x-hub-signature-256: sha256=",
    );
  });

  it('asks the webhook address whether it is the business’s', async () => {
    await control().post('/simulator/api/handshake').expect(200, { ok: true, status: 200 });
  });

  it('shows that the business read a message and is typing', async () => {
    const { id } = business.simulator.say(PHONE, text('halo'));

    await post({
      messaging_product: 'whatsapp',
      status: 'read',
      message_id: id,
      typing_indicator: { type: 'text' },
    }).expect(200);

    const { body } = await control().get(`/simulator/api/customers/${PHONE}/messages`).expect(200);
    expect(body).toMatchObject({ customer: { isTyping: true }, messages: [{ tick: 'read' }] });
  });
});

function buttons(...titles: string[]): object {
  const list = titles.map((title, index) => ({ type: 'reply', reply: { id: `b-${index}`, title } }));
  return {
    type: 'interactive',
    text: undefined,
    interactive: { type: 'button', body: { text: 'x' }, action: { buttons: list } },
  };
}

function rows(...titles: string[]): object {
  const list = titles.map((title, index) => ({ id: `row-${index}`, title }));
  const action = { button: 'Pilih', sections: [{ rows: list }] };
  return { type: 'interactive', text: undefined, interactive: { type: 'list', body: { text: 'Yang mana?' }, action } };
}
