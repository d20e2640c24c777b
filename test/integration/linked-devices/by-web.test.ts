/** A talk by a linked device, from what its client tells to what the shopper gets: real stores, a client that does as told. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startSession } from '../../../channels/whatsapp-web/session.ts';
import { takeIn } from '../../../core/conversations/take-in.ts';
import { sendReply } from '../../../core/messages/send-reply.ts';
import type { Frame, Lane } from '../../../core/ports.ts';
import type { ChannelAccount } from '../../../core/vendors/vendor.store.ts';
import { gridFiles } from '../../../platform/grid-files.ts';
import { deliver } from '../../../workers/deliver.worker.ts';
import { anAgent } from '../../support/agents.ts';
import { coreWithCatalogue, type TestCore, VENDOR, WHATSAPP_ACCOUNT } from '../../support/core.ts';
import { eventually } from '../../support/eventually.ts';
import { aWebMessage, type FakeWebClient, fakeWebClient } from '../../support/web-client.ts';

const ACCOUNT: ChannelAccount = {
  ...{ channelAccountId: 'dev-1', vendorId: VENDOR, channel: 'whatsapp', address: 'dev-1', allowedOrigins: [] },
  isLinkedDevice: true,
  identity: null,
};
const ANI = { agentId: 'a-1', name: 'Ani' };
let core: TestCore;
let close: () => Promise<void>;
let take: ReturnType<typeof takeIn>;
let fake: FakeWebClient;
let session: ReturnType<typeof startSession>;
let people = 0;
beforeAll(async () => {
  const opened = await coreWithCatalogue('by-web');
  ({ core, close } = opened);
  await core.agents.put(anAgent('a-1', { capacity: 100 }), 'x');
  await core.vendors.putAccount(ACCOUNT);
  await core.vendors.putAccount(WHATSAPP_ACCOUNT);
  take = takeIn({ core, products: opened.catalogue.products, publisher: { publish: () => {} } });
});
afterAll(() => close());
beforeEach(() => {
  people += 1;
  fake = fakeWebClient();
  session = startSession(fake.client, {
    ...{ account: ACCOUNT.address, heardAt: null, onNews: () => {}, onHeard: () => {} },
    onFacts: (facts) => take({ ...ACCOUNT, isOnTrial: false }, facts),
    onError: (error) => {
      throw error;
    },
  });
  fake.tell('ready');
});

afterEach(() => fake.tell('disconnected', 'LOGOUT'));

/** Somebody new each time. */
const them = () => ({ lid: `900${people}@lid`, phone: `+628120007${1_000 + people}`, name: 'Rina' });
const said = (own: Parameters<typeof aWebMessage>[0] = {}) => {
  const from = own.from ?? them();
  fake.tell('message', aWebMessage({ id: `m-${people}`, chat: from.lid ?? '', at: Date.now() / 1000, from, ...own }));
};
async function conversationOf({ lid }: { lid: string }) {
  const identity = await core.contacts.findIdentity(VENDOR, { kind: 'whatsapp_lid', value: lid });
  if (!identity) throw new Error('nobody yet');
  const conversationId = await core.keys.findDirect(VENDOR, ACCOUNT.channelAccountId, identity.identityId);
  if (!conversationId) throw new Error('no conversation yet');
  const log = await core.messages.listAfter(VENDOR, conversationId, 0, 100);
  if (log.length === 0) throw new Error('nothing said yet');
  return { conversationId, memberId: identity.identityId, contactId: identity.contactId, log };
}
async function answer(text: string) {
  const { conversationId, memberId } = await eventually(() => conversationOf(them()));
  await core.changes.take({ vendorId: VENDOR, conversationId }, ANI, null);
  const clientId = 'r-1';
  const reply = {
    vendorId: VENDOR,
    conversationId,
    agent: ANI,
    clientId,
    body: { kind: 'text' as const, content: { text } },
  };
  const { message } = await sendReply(core.log, reply);
  const lane: Lane = { kind: 'deliver', vendorId: VENDOR, conversationId, to: memberId };
  const run = deliver({
    ...{ ...core, storage: gridFiles(core.connection), channel: session.channel },
    publisher: { publish: (frames: Frame[]) => void core.frames.push(...frames) },
  });
  const status = async () => (await core.messages.bySeq(VENDOR, conversationId, message.seq))?.deliveries?.[0]?.status;
  return { run: () => run(lane), status, owed: () => core.outbox.owedBy(lane) };
}

describe('a talk by a linked device', () => {
  it('is stored once, however often its client tells of it', async () => {
    said({ body: 'ada stok?' });
    said({ body: 'ada stok?' });
    said({ id: `m-${people}-b`, body: 'di Kemang' });

    await eventually(async () => {
      const { log } = await conversationOf(them());
      expect(log.map(({ content }) => content)).toEqual([{ text: 'ada stok?' }, { text: 'di Kemang' }]);
    });
  });

  it('is answered where it came from, and its receipts only go forward', async () => {
    said();
    const { run, status } = await answer('Ada dua di Kemang');
    await run();

    expect(fake.sent).toMatchObject([{ chat: them().lid, content: { text: 'Ada dua di Kemang' } }]);
    expect(await status()).toBe('accepted');
    const chat = fake.sent[0]?.chat;
    fake.tell('message_ack', { id: `true_${chat}_1`, ack: 3, at: 1 });
    fake.tell('message_ack', { id: `true_${chat}_1`, ack: 1, at: 2 });
    await eventually(async () => expect(await status()).toBe('read'));
  });

  it('shows as unknown what nobody confirmed, and does not send it again', async () => {
    said();
    fake.answers.send = () => Promise.reject(new Error('Execution context was destroyed'));
    const { run, status } = await answer('Ada dua');
    await run();
    fake.answers.send = undefined;
    await run();

    expect(await status()).toBe('unknown');
    expect(fake.sent).toEqual([]);
  });

  it('waits where the number is not connected', async () => {
    said();
    const { run, owed } = await answer('Ada dua');
    fake.tell('disconnected', 'UNLAUNCHED');
    await run();

    expect(await owed()).toMatchObject([{ isWaiting: true }]);
    expect(fake.sent).toEqual([]);
  });

  it('leaves it to the process that speaks for the number, where another worker has the job', async () => {
    said();
    const { conversationId, memberId } = await eventually(() => conversationOf(them()));
    const lane: Lane = { kind: 'deliver', vendorId: VENDOR, conversationId, to: memberId };
    const elsewhere = deliver({
      ...{ ...core, storage: gridFiles(core.connection), channel: session.channel },
      ...{ publisher: { publish: () => {} }, serves: () => false },
    });

    expect(await elsewhere(lane)).toEqual({ elsewhere: ACCOUNT.channelAccountId });
  });
});

describe('somebody known by both ways of WhatsApp', () => {
  it('is one person: their lid is no sign that the number changed hands', async () => {
    const { phone, lid } = them();
    const cloudId = `ID.${people}`;
    await core.receiveInbound(
      WHATSAPP_ACCOUNT,
      [
        {
          ...{ fact: 'message', account: '1', from: { phone, channelUserId: cloudId, name: 'Rina' }, at: new Date() },
          ...{ externalId: `wamid.${people}`, body: { kind: 'text', content: { text: 'halo' } } },
        },
      ],
      'id',
    );
    said();

    const { contactId } = await eventually(() => conversationOf({ lid }));
    const byCloud = await core.contacts.findIdentity(VENDOR, { kind: 'whatsapp', value: cloudId });
    expect(byCloud?.contactId).toBe(contactId);
    expect(await core.contacts.byId(VENDOR, contactId)).toMatchObject({ isPhoneVerified: true });
  });

  it('with a hidden number is known by the lid alone, and met again by it', async () => {
    const { lid } = them();
    said({ from: { lid, phone: null, name: 'Rina' } });
    const first = await eventually(() => conversationOf({ lid }));
    said({ id: `m-${people}-b`, body: 'lagi' });

    await eventually(async () => {
      const now = await conversationOf({ lid });
      expect(now.conversationId).toBe(first.conversationId);
      expect(now.log).toHaveLength(2);
    });
  });
});
