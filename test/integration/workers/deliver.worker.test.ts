import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { graphClient } from '../../../channels/whatsapp/graph.ts';
import { whatsappCloud } from '../../../channels/whatsapp/index.ts';
import { sayAsShopper } from '../../../core/conversations/say-as-shopper.ts';
import { applyReceipt } from '../../../core/messages/receipts.ts';
import { outsideCopies, sendReply } from '../../../core/messages/send-reply.ts';
import type { Frame, Lane } from '../../../core/ports.ts';
import type { Leave } from '../../../core/vendors/account-hold.store.ts';
import { freeAccount } from '../../../core/vendors/account-trouble.ts';
import { randomFreePort } from '../../../embedded/ports.ts';
import { gridFiles } from '../../../platform/grid-files.ts';
import { s3Files } from '../../../platform/s3-files.ts';
import { deliver } from '../../../workers/deliver.worker.ts';
import { offerOverdue } from '../../../workers/offer-overdue.ts';
import { anAgent } from '../../support/agents.ts';
import { anAttachment } from '../../support/attachments.ts';
import { type FakeChannel, fakeChannel } from '../../support/channel.ts';
import { aWhatsappConversation, severalCores, type TestCore, VENDOR, WHATSAPP_ACCOUNT } from '../../support/core.ts';
import { eventually } from '../../support/eventually.ts';

let core: TestCore;
let close: () => Promise<void>;
let people = 0;
beforeAll(async () => {
  const opened = await severalCores('deliver', 1);
  core = opened.cores[0] as TestCore;
  close = opened.close;
  await core.agents.put(anAgent('a-1', { capacity: 100 }), 'x');
  await core.vendors.putAccount(WHATSAPP_ACCOUNT);
});
afterAll(() => close());

const ANI = { agentId: 'a-1', name: 'Ani' };

/** A customer has written, Ani has taken it and replied with each of the texts. */
async function owedReplies(...texts: string[]) {
  people += 1;
  const { conversationId, memberId } = await aWhatsappConversation(core, `+62812000${10_000 + people}`);
  await sayAsShopper(core.log, {
    vendorId: VENDOR,
    conversationId,
    memberId,
    externalId: `in-${people}`,
    at: new Date(),
    body: { kind: 'text', content: { text: 'halo' } },
  });
  await core.changes.take({ vendorId: VENDOR, conversationId }, ANI, null);
  const replies = [];
  for (const [i, text] of texts.entries()) {
    replies.push(
      (
        await sendReply(core.log, {
          vendorId: VENDOR,
          conversationId,
          agent: ANI,
          clientId: `r-${i}`,
          body: { kind: 'text', content: { text } },
        })
      ).message,
    );
  }
  await core.projection.drain();
  const lane: Lane = { kind: 'deliver', vendorId: VENDOR, conversationId, to: memberId };
  const channel = fakeChannel();
  const publisher = { publish: (frames: Frame[]) => void core.frames.push(...frames) };
  const storage = gridFiles(core.connection);
  const run = deliver({ ...core, storage, channel, publisher });
  const elsewhere = deliver({ ...core, storage, channel, publisher, serves: () => false });
  const statuses = async () =>
    (await core.messages.listAfter(VENDOR, conversationId, 0, 50)).flatMap(
      (message) => message.deliveries?.map(({ status }) => status) ?? [],
    );
  return { lane, channel, run, elsewhere, replies, statuses, conversationId, memberId };
}
describe('a reply owed to WhatsApp', () => {
  it('reaches the customer once, though three workers hold its job', async () => {
    const { lane, channel, run, statuses } = await owedReplies('Two left at Kemang', 'See you soon');

    await Promise.all([run(lane), run(lane), run(lane)]);

    expect(channel.sent).toEqual(['Two left at Kemang', 'See you soon']);
    expect(await statuses()).toEqual(['accepted', 'accepted']);
    expect(await core.outbox.owedBy(lane)).toEqual([]);
  });

  it('is worded in the language it was written in, and by that of the customer where that is not known', async () => {
    const { lane, channel, run } = await owedReplies('Dua lagi di Kemang');
    await core.log.append({
      vendorId: lane.vendorId,
      conversationId: lane.conversationId,
      authorId: 'assistant',
      clientId: 'assist-9-0',
      draft: ({ members }) => ({
        author: { kind: 'assistant', id: 'assistant', name: '' },
        body: { kind: 'text', content: { text: 'Two left at Kemang' } },
        audience: 'all',
        locale: 'en',
        at: new Date(),
        ...outsideCopies(members, new Date()),
      }),
    });

    await run(lane);

    expect(channel.sent).toEqual(['Dua lagi di Kemang', 'Two left at Kemang']);
    expect(channel.locales).toEqual(['id', 'en']);
  });

  it('that could not leave waits, and holds back what comes after it', async () => {
    const { lane, channel, run, statuses } = await owedReplies('first', 'second');
    channel.failNext('not_sent');

    await run(lane);

    expect(channel.sent).toEqual([]);
    expect(await statuses()).toEqual(['sending', 'queued']);
    const [first] = await core.outbox.owedBy(lane);
    expect(first).toMatchObject({ isWaiting: true, message: { owed: [{ state: 'due', attempts: 1 }] } });
  });

  it('without an answer is shown as unknown, never sent again, and settled by a later receipt', async () => {
    const { lane, channel, run, replies, statuses, conversationId, memberId } = await owedReplies('maybe', 'after');
    channel.failNext('unknown');

    await run(lane);
    await run(lane);
    const shown = await statuses();
    const reference = `${conversationId}.${replies[0]?.seq}.${memberId}`;
    await applyReceipt(core.outbox, WHATSAPP_ACCOUNT, {
      fact: 'receipt',
      account: '1',
      externalId: 'wamid.late',
      reference,
      status: 'delivered',
      at: new Date(),
    });

    expect(channel.sent).toEqual(['after']);
    expect(shown).toEqual(['unknown', 'accepted']);
    expect(await statuses()).toEqual(['delivered', 'accepted']);
  });

  it('refused for good is shown as failed, and the next one goes out', async () => {
    const { lane, channel, run, statuses } = await owedReplies('bad', 'good');
    channel.failNext('refused');

    await run(lane);

    expect(channel.sent).toEqual(['good']);
    expect(await statuses()).toEqual(['failed', 'accepted']);
  });

  it('held by a worker who was away too long is not his to repeat: the next one has shown it as unknown', async () => {
    const { lane, channel, run, statuses } = await owedReplies('slow');
    channel.failNext('hang_not_sent');
    const slow = run(lane);
    await eventually(() => expect(channel.isHanging()).toBe(true));
    await core.connection.collection('lanes').updateMany({}, { $set: { until: new Date(0) } });

    await run(lane);
    channel.release();
    await slow;

    expect(await statuses()).toEqual(['unknown']);
    expect(await core.outbox.owedBy(lane)).toEqual([]);
  });

  it('begun by a worker who is gone is unknown to the next one', async () => {
    const { lane, channel, run, replies, statuses } = await owedReplies('begun');
    const [message] = replies;
    if (!message || !lane.to) throw new Error('no reply');
    expect(await core.outbox.markSending(message, lane.to, 1)).toBe(true);

    await run(lane);

    expect(channel.sent).toEqual([]);
    expect(await statuses()).toEqual(['unknown']);
  });
});

describe('a reply by a number this worker does not send for', () => {
  it('is left as it is, for the worker who does', async () => {
    const { lane, channel, run, elsewhere, statuses } = await owedReplies('by another number');

    await elsewhere(lane);
    const untouched = await statuses();
    await run(lane);

    expect(untouched).toEqual(['queued']);
    expect(channel.sent).toEqual(['by another number']);
  });
});

describe('an account that WhatsApp refuses', () => {
  const account = { vendorId: VENDOR, channelAccountId: WHATSAPP_ACCOUNT.channelAccountId };
  const publisher = { publish: (frames: Frame[]) => void core.frames.push(...frames) };
  const told = () =>
    core.frames.flatMap((frame) => ('fact' in frame && frame.fact === 'channels:troubled' ? [frame.payload] : []));
  const setUntil = (until: Date) =>
    core.connection
      .collection('channel_accounts')
      .updateOne({ hold: { $exists: true } }, { $set: { 'hold.until': until } });
  /** What is put off is looked at now. */
  const beDue = () =>
    core.connection
      .collection('messages')
      .updateMany({ 'owed.kind': 'deliver' }, { $set: { 'owed.$.notBefore': new Date(0) } });
  beforeEach(async () => {
    await core.accountHolds.free(account);
    core.frames.length = 0;
  });
  afterAll(() => core.accountHolds.free(account));

  it('fails no message: what is owed waits, in every conversation, and people are told', async () => {
    const first = await owedReplies('one');
    const second = await owedReplies('two');
    first.channel.failWith('131031', { account: 'pause', retryAfterMs: 900_000 });

    await first.run(first.lane);
    await second.run(second.lane);

    expect([...first.channel.sent, ...second.channel.sent]).toEqual([]);
    expect(await second.statuses()).toEqual(['queued']);
    expect((await core.outbox.owedBy(first.lane))[0]).toMatchObject({ isWaiting: true });
    expect(told()).toEqual([{ troubles: [expect.objectContaining({ channelAccountId: 'acc-wa', code: '131031' })] }]);
    expect(await core.accountHolds.troubled(VENDOR)).toHaveLength(1);
  });

  it('is tried by one message once its time is over; taken, everything goes, and people are told', async () => {
    const first = await owedReplies('one');
    const second = await owedReplies('two');
    await core.accountHolds.hold(account, '131031', 900_000, { isTrouble: true });
    await setUntil(new Date(0));

    await first.run(first.lane);
    await second.run(second.lane);

    expect([first.channel.sent, second.channel.sent]).toEqual([['one'], ['two']]);
    expect(told()).toEqual([{ troubles: [] }]);
  });

  it('is tried by one of all that wait', async () => {
    const first = await owedReplies('one');
    const second = await owedReplies('two');
    await core.accountHolds.hold(account, '131031', 900_000, { isTrouble: true });
    await setUntil(new Date(0));
    first.channel.failNext('hang');

    const trying = first.run(first.lane);
    await eventually(() => expect(first.channel.isHanging()).toBe(true));
    await second.run(second.lane);
    const meanwhile = [...second.channel.sent];
    first.channel.release();
    await trying;
    await beDue();
    await second.run(second.lane);

    expect(meanwhile).toEqual([]);
    expect(second.channel.sent).toEqual(['two']);
  });

  it('is asked about again soon by who waits for somebody’s try, and not by who waits for its time', async () => {
    await core.accountHolds.hold(account, '131031', 900_000, { isTrouble: true });
    const long = await core.accountHolds.leave(account, 'c-1.1.m-1');
    await setUntil(new Date(0));

    expect(await core.accountHolds.leave(account, 'c-1.1.m-1')).toEqual({ may: 'try', isToldLater: false });
    const soon = await core.accountHolds.leave(account, 'c-1.1.m-1');
    await core.accountHolds.hold(account, '131031', 900_000, { isTrouble: true });
    const longAgain = await core.accountHolds.leave(account, 'c-1.1.m-1');

    const waitOf = (leave: Leave) => (leave.may === 'wait' ? leave.waitMs : 0);
    expect(waitOf(soon)).toBeLessThanOrEqual(2_000);
    expect(waitOf(soon)).toBeGreaterThan(0);
    expect(Math.min(waitOf(long), waitOf(longAgain))).toBeGreaterThan(800_000);
  });

  it('of which a status told is not free when the next message is taken, but when that arrives', async () => {
    const first = await owedReplies('one', 'two');
    await core.accountHolds.hold(account, '131031', 900_000, { isTrouble: true, isToldLater: true });
    await setUntil(new Date(0));

    await first.run(first.lane);
    const [taken, troubled] = [[...first.channel.sent], await core.accountHolds.troubled(VENDOR)];
    const referenceOf = (n: number) => `${first.conversationId}.${first.replies[n]?.seq}.${first.memberId}`;
    await freeAccount({ ...core, publisher }, account, referenceOf(1));
    const stillTroubled = await core.accountHolds.troubled(VENDOR);
    await freeAccount({ ...core, publisher }, account, referenceOf(0));

    expect([taken, troubled.length, stillTroubled.length]).toEqual([['one'], 1, 1]);
    expect(await first.statuses()).toEqual(['accepted', 'queued']);
    expect(await core.accountHolds.leave(account, 'c-1.1.m-1')).toEqual({ may: 'go' });
  });

  it('of which a status tells while a message tries it is not free because that is taken', async () => {
    const first = await owedReplies('one', 'two');
    await core.accountHolds.hold(account, '131031', 900_000, { isTrouble: true });
    await setUntil(new Date(0));
    first.channel.failNext('hang');

    const trying = first.run(first.lane);
    await eventually(() => expect(first.channel.isHanging()).toBe(true));
    await core.accountHolds.hold(account, '131042', 900_000, { isTrouble: true, isToldLater: true });
    first.channel.release();
    await trying;

    expect(await first.statuses()).toEqual(['accepted', 'queued']);
    expect((await core.accountHolds.troubled(VENDOR)).map(({ code }) => code)).toEqual(['131042']);
  });

  it('is tried by one still where a slow try before that ends', async () => {
    await core.accountHolds.hold(account, '131031', 900_000, { isTrouble: true });
    for (const reference of ['c-slow.1.m-1', 'c-next.1.m-1']) {
      await setUntil(new Date(0));
      expect(await core.accountHolds.leave(account, reference)).toMatchObject({ may: 'try' });
    }

    await core.accountHolds.endTry(account, 'c-slow.1.m-1');
    await freeAccount({ ...core, publisher }, account, 'c-slow.1.m-1');

    expect(await core.accountHolds.troubled(VENDOR)).toMatchObject([{ isTried: true, trial: 'c-next.1.m-1' }]);
  });

  it('for going too fast goes slower, and nobody is troubled with it', async () => {
    const { lane, channel, run } = await owedReplies('quick');
    channel.failWith('130429', { account: 'pace', retryAfterMs: 5_000 });

    await run(lane);

    expect(await core.accountHolds.leave(account, 'c-1.1.m-1')).toMatchObject({ may: 'wait' });
    expect(await core.accountHolds.troubled(VENDOR)).toEqual([]);
    expect(told()).toEqual([]);
    await setUntil(new Date(0));
    // Nobody has to try first.
    expect(await core.accountHolds.leave(account, 'c-1.1.m-1')).toEqual({ may: 'go' });
    expect(await core.accountHolds.leave(account, 'c-1.1.m-1')).toEqual({ may: 'go' });
  });

  it('is told by receipts only while a message tries it', async () => {
    const { channel, address } = WHATSAPP_ACCOUNT;
    const isOnTrial = async () => (await core.vendors.accountByAddress(channel, address))?.isOnTrial;
    await core.accountHolds.hold(account, '130429', 5_000, { isTrouble: false });
    const afterPace = await isOnTrial();
    await core.accountHolds.hold(account, '131031', 900_000, { isTrouble: true, isToldLater: true });
    const held = await isOnTrial();
    await setUntil(new Date(0));
    await core.accountHolds.leave(account, 'c-1.1.m-1');
    await core.accountHolds.awaitStatus(account, 'c-1.1.m-1');

    expect([afterPace, held, await isOnTrial()]).toEqual([false, false, true]);
  });

  it.each<[string, (channel: FakeChannel) => void]>([
    ['that nobody can tell the end of', (channel) => channel.failNext('unknown')],
    ['that has to wait for itself alone', (channel) => channel.failWith('131056', { retryAfterMs: 6_000 })],
    ['that went too fast', (channel) => channel.failWith('130429', { account: 'pace', retryAfterMs: 5_000 })],
  ])('is tried again soon after a try %s, which told nothing of it', async (_, fail) => {
    const { lane, channel, run } = await owedReplies('one');
    await core.accountHolds.hold(account, '131031', 900_000, { isTrouble: true });
    await setUntil(new Date(0));
    fail(channel);

    await run(lane);

    const leave = await core.accountHolds.leave(account, 'c-1.1.m-1');
    expect(leave).toMatchObject({ may: 'wait' });
    expect(leave.may === 'wait' && leave.waitMs).toBeLessThanOrEqual(2_000);
    await setUntil(new Date(0));
    expect(await core.accountHolds.leave(account, 'c-1.1.m-1')).toEqual({ may: 'try', isToldLater: false });
  });
});

describe('one message that an account is paused for', () => {
  const account = { vendorId: VENDOR, channelAccountId: WHATSAPP_ACCOUNT.channelAccountId };
  beforeEach(() => core.accountHolds.free(account));
  const inCollection = (name: string) => core.connection.collection(name);
  /** The pause is over, and whoever waits is looked at. */
  async function beOver() {
    await inCollection('channel_accounts').updateOne({ 'hold.code': '10' }, { $set: { 'hold.until': new Date(0) } });
    await inCollection('messages').updateMany(
      { 'owed.kind': 'deliver' },
      { $set: { 'owed.$.notBefore': new Date(0) } },
    );
  }
  const refuse = ({ channel }: { channel: ReturnType<typeof fakeChannel> }) =>
    channel.failWith('10', { account: 'pause', retryAfterMs: 900_000 });

  it('again and again, while others are taken in between, fails; the account is free', async () => {
    const poison = await owedReplies('poison');
    for (let tries = 0; tries < 3; tries += 1) {
      refuse(poison);
      await poison.run(poison.lane);
      await beOver();
      const other = await owedReplies('other');
      await other.run(other.lane);
      expect(other.channel.sent).toEqual(['other']);
      await beOver();
    }

    expect(await poison.statuses()).toEqual(['failed']);
    expect(await core.accountHolds.leave(account, 'c-1.1.m-1')).toEqual({ may: 'go' });
  });

  it('waits for as long as nothing else is taken either', async () => {
    const alone = await owedReplies('alone');
    for (let tries = 0; tries < 5; tries += 1) {
      refuse(alone);
      await alone.run(alone.lane);
      await beOver();
    }
    await alone.run(alone.lane);

    expect(alone.channel.sent).toEqual(['alone']);
  });
});

describe('a photo that WhatsApp has not brought here yet', () => {
  it('is waited for by those it goes to; one that never comes has failed', async () => {
    const { lane, run, conversationId, statuses } = await owedReplies();
    const attachmentId = `at-${conversationId}`;
    const attachment = anAttachment({ attachmentId, vendorId: VENDOR, conversationId, state: 'fetching' });
    await core.attachments.begin(attachment);
    await core.log.append({
      ...{ vendorId: VENDOR, conversationId, authorId: 'a-1', clientId: 'f-1' },
      draft: ({ members }) => ({
        author: { kind: 'agent', id: 'a-1', name: 'Ani' },
        body: { kind: 'image', content: { attachmentId, name: 'a.jpg', type: 'image/jpeg' } },
        ...{ audience: 'all', at: new Date(), ...outsideCopies(members, new Date()) },
      }),
    });

    await run(lane);
    const meanwhile = await statuses();
    await core.attachments.refuse(attachment, 'file_never_came');
    await run(lane);

    expect([meanwhile, await statuses()]).toEqual([['queued'], ['failed']]);
  });
});

describe('a file that cannot be read here while it is to leave', () => {
  it('waits and is tried again: nothing left, so nobody is left to guess', async () => {
    const { lane, conversationId } = await owedReplies();
    const attachmentId = `at-${conversationId}`;
    const nobody = `http://127.0.0.1:${await randomFreePort()}`;
    const keys = { region: 'us-east-1', accessKeyId: 'id', secretAccessKey: 'secret' };
    const whole = { parts: [{ fileId: `${VENDOR}/${attachmentId}/x`, size: 10 }], type: 'application/pdf', size: 10 };
    await core.attachments.begin(
      anAttachment({ attachmentId, vendorId: VENDOR, conversationId, state: 'ready', variants: { file: whole } }),
    );
    await core.log.append({
      ...{ vendorId: VENDOR, conversationId, authorId: 'a-1', clientId: 'f-1' },
      draft: ({ members }) => ({
        author: { kind: 'agent', id: 'a-1', name: 'Ani' },
        body: { kind: 'file', content: { attachmentId, name: 'struk.pdf', type: 'application/pdf', size: 10 } },
        ...{ audience: 'all', at: new Date(), ...outsideCopies(members, new Date()) },
      }),
    });
    const whatsapp = whatsappCloud(graphClient({ baseUrl: nobody, accessToken: 'token' }));
    const away = s3Files({ bucketUrl: `${nobody}/files`, ...keys }, () => {});

    await deliver({
      ...{ ...core, channel: whatsapp as Required<typeof whatsapp>, storage: away },
      publisher: { publish: () => {} },
    })(lane);

    expect(await core.outbox.owedBy(lane)).toMatchObject([
      { isWaiting: true, message: { owed: [{ kind: 'deliver', state: 'due', attempts: 1 }] } },
    ]);
  });
});

describe('a message taken back while its copy waits', () => {
  it('never leaves, and nothing is said of that; what comes after it goes', async () => {
    const { lane, channel, run, replies, conversationId, statuses } = await owedReplies('RAHASIA', 'next');
    await core.messageChanges.change({
      ...{ vendorId: VENDOR, conversationId, target: replies[0]?.seq ?? 0, clientId: 'rv-1', at: new Date() },
      author: { kind: 'agent', id: ANI.agentId, name: ANI.name },
      change: { event: 'revoked' },
    });

    // Whoever had read it before does not begin.
    expect(replies[0] && (await core.outbox.markSending(replies[0], lane.to ?? '', 1))).toBe(false);
    await run(lane);

    expect(channel.sent).toEqual(['next']);
    expect(await statuses()).toEqual(['accepted']);
    expect(await core.outbox.owedBy(lane)).toEqual([]);
  });
});

describe('a reaction that overtakes the answer to our own call', () => {
  it('is kept and applied once the message has its outside id', async () => {
    const { lane, run, replies, conversationId, memberId } = await owedReplies('quick');
    const target = `wamid.${conversationId}.${replies[0]?.seq}.${memberId}`;
    await core.receiveInbound(
      WHATSAPP_ACCOUNT,
      [
        {
          ...{ fact: 'change', account: '1', person: { phone: '+62812999' }, isOurs: false },
          ...{ externalId: `${target}.r`, target, at: new Date(), change: { event: 'reacted', emoji: '👍' } },
        },
      ],
      'id',
    );

    await run(lane);

    expect(await core.messages.bySeq(VENDOR, conversationId, replies[0]?.seq ?? 0)).toMatchObject({
      reactions: [{ emoji: '👍', author: { kind: 'shopper', id: memberId } }],
    });
  });
});

describe('a reply that WhatsApp cannot take for now', () => {
  it('is tried so often and no oftener, and says why it failed then', async () => {
    const { lane, channel, run, statuses, replies } = await owedReplies('again', 'next');
    for (let tries = 0; tries < 3; tries += 1) {
      channel.failWith('131000', { triesMax: 3 });
      await core.connection
        .collection('messages')
        .updateOne(
          { conversationId: lane.conversationId, seq: replies[0]?.seq ?? 0 },
          { $set: { 'owed.0.notBefore': new Date(0) } },
        );
      await run(lane);
    }

    expect(await statuses()).toEqual(['failed', 'accepted']);
    const [failed] = await core.messages.bySeqs(VENDOR, lane.conversationId, [replies[0]?.seq ?? 0]);
    expect(failed?.deliveries).toMatchObject([{ error: '131000' }]);
  });
});

describe('receipts', () => {
  it('move a status only forward, in whatever order they come', async () => {
    const orders = [
      ['sent', 'delivered', 'read'],
      ['read', 'delivered', 'sent'],
      ['delivered', 'read', 'sent'],
      ['failed', 'delivered', 'read'],
      ['read', 'failed', 'sent'],
    ] as const;
    for (const order of orders) {
      const { lane, run, statuses } = await owedReplies('hello');
      await run(lane);
      const [message] = await core.messages.listBefore(VENDOR, lane.conversationId, null, 1);
      const externalId = message?.deliveries?.[0]?.externalId ?? '';
      for (const status of order)
        await applyReceipt(core.outbox, WHATSAPP_ACCOUNT, {
          fact: 'receipt',
          account: '1',
          externalId,
          status,
          at: new Date(),
        });
      expect(await statuses()).toEqual(['read']);
    }
  });

  it('that overtake the answer to our own call are kept and applied', async () => {
    const { lane, run, statuses, replies, conversationId, memberId } = await owedReplies('quick');
    const externalId = `wamid.${conversationId}.${replies[0]?.seq}.${memberId}`;
    await applyReceipt(core.outbox, WHATSAPP_ACCOUNT, {
      fact: 'receipt',
      account: '1',
      externalId,
      status: 'delivered',
      at: new Date(),
    });

    await run(lane);

    expect(await statuses()).toEqual(['delivered']);
  });
});

describe('the sweep', () => {
  const inCollection = (name: string) => core.connection.collection<{ _id: string }>(name);
  const rested = () => inCollection('messages').updateMany({}, { $unset: { owed: '' } });
  /** One look of it. @returns the conversations whose deliveries it offered */
  async function offered(): Promise<string[]> {
    const offers: Lane[] = [];
    await offerOverdue({ core, queue: { offer: (lane) => void offers.push(lane) } })();
    return offers.filter(({ kind }) => kind === 'deliver').map(({ conversationId }) => conversationId);
  }
  const other = { ...WHATSAPP_ACCOUNT, channelAccountId: 'acc-crowded', address: '2' };
  /** So many conversations of another number, each of which owes a reply since longer than anybody else. */
  async function crowd(count: number): Promise<string[]> {
    const ids = Array.from({ length: count }, (_, n) => `crowd-${people}-${n}`);
    await core.vendors.putAccount(other);
    const state = { vendorId: VENDOR, channelAccountId: other.channelAccountId, members: [] };
    await inCollection('conversations').insertMany(ids.map((_id) => ({ _id, ...state })));
    const owed = [{ kind: 'deliver', to: 'm-1', state: 'due', dueAt: new Date(0), attempts: 0 }];
    await core.connection
      .collection('messages')
      .insertMany(ids.map((conversationId) => ({ vendorId: VENDOR, conversationId, seq: 1, owed })));
    return ids;
  }
  beforeEach(rested);
  afterEach(() => core.accountHolds.free(other));

  it('leaves alone what waits for a later try, on the clock of MongoDB', async () => {
    const { lane, channel, run } = await owedReplies('later');
    channel.failNext('not_sent');
    await run(lane);

    expect(await offered()).toEqual([]);
  });

  it('finds what is owed and whose offer was lost, and leaves it alone for a while after', async () => {
    const { lane } = await owedReplies('forgotten');

    const [first, second] = [await offered(), await offered()];

    expect([first, second]).toEqual([[lane.conversationId], []]);
    expect((await core.outbox.owedBy(lane))[0]?.isWaiting).toBe(false);
  });

  it('comes in its first round to what stands behind thousands that wait for a held number', async () => {
    await crowd(1_300);
    await core.accountHolds.hold(other, '131031', 900_000, { isTrouble: true });
    const { lane } = await owedReplies('behind them');
    await inCollection('messages').updateMany(
      { conversationId: lane.conversationId, owed: { $exists: true } },
      { $set: { 'owed.$[].dueAt': new Date(1) } },
    );

    expect(await offered()).toEqual([lane.conversationId]);
    expect(await offered()).toEqual([]);
  });

  it('offers a few of those who wait once the hold is over, for one of them to try', async () => {
    const ids = await crowd(600);
    await core.accountHolds.hold(other, '131031', 1, { isTrouble: true });
    const { lane } = await owedReplies('behind them');

    const found = await eventually(async () => {
      expect([...(await core.accountHolds.held()).values()]).toEqual([0]);
      return offered();
    });

    expect(found).toContain(lane.conversationId);
    expect(found.filter((id) => ids.includes(id))).toHaveLength(3);
  });

  it('offers others the next time, however much one conversation owes', async () => {
    const ids = await crowd(9);
    const owed = [{ kind: 'deliver', to: 'm-1', state: 'due', dueAt: new Date(-1), attempts: 0 }];
    const more = [2, 3, 4].map((seq) => ({ vendorId: VENDOR, conversationId: ids[0] ?? '', seq, owed }));
    await core.connection.collection('messages').insertMany(more);
    await core.accountHolds.hold(other, '131031', 900_000, { isTrouble: true });
    await inCollection('channel_accounts').updateOne({ _id: other.channelAccountId }, [
      { $set: { 'hold.until': new Date(1) } },
    ]);

    const first = new Set(await offered());
    // A while later.
    await inCollection('messages').updateMany({ 'owed.dueAt': { $gt: new Date(1) } }, [
      {
        $set: {
          owed: {
            $map: {
              input: '$owed',
              as: 'one',
              in: { $mergeObjects: ['$$one', { dueAt: { $subtract: ['$$one.dueAt', 15_000] } }] },
            },
          },
        },
      },
    ]);
    const second = new Set(await offered());

    expect([first.size, second.size]).toEqual([3, 3]);
    expect([...second].filter((id) => first.has(id))).toEqual([]);
  });
});
