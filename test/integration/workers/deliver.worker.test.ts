import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sayAsShopper } from '../../../core/conversations/say-as-shopper.ts';
import { applyReceipt } from '../../../core/messages/receipts.ts';
import { outsideCopies, sendReply } from '../../../core/messages/send-reply.ts';
import type { Lane } from '../../../core/ports.ts';
import { gridFiles } from '../../../platform/grid-files.ts';
import { deliver } from '../../../workers/deliver.worker.ts';
import { anAgent } from '../../support/agents.ts';
import { fakeChannel } from '../../support/channel.ts';
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
  const storage = gridFiles(core.connection);
  const run = deliver({
    ...core,
    storage,
    channel,
    publisher: { publish: (frames) => void core.frames.push(...frames) },
  });
  const statuses = async () =>
    (await core.messages.listAfter(VENDOR, conversationId, 0, 50)).flatMap(
      (message) => message.deliveries?.map(({ status }) => status) ?? [],
    );
  return { lane, channel, run, replies, statuses, conversationId, memberId };
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
  it('leaves alone what waits for a later try, on the clock of MongoDB', async () => {
    const { lane, channel, run } = await owedReplies('later');
    channel.failNext('not_sent');
    await run(lane);

    const found = await core.outbox.takeOverdue(10_000, 1_000);

    expect(
      found.filter((one) => one.lane.conversationId === lane.conversationId && one.lane.kind === 'deliver'),
    ).toEqual([]);
  });

  it('finds what is owed and whose offer was lost, and leaves it alone for a while after', async () => {
    const { lane } = await owedReplies('forgotten');

    const first = await core.outbox.takeOverdue(10_000, 1_000);
    const second = await core.outbox.takeOverdue(10_000, 1_000);

    const isMine = (found: { lane: Lane }) =>
      found.lane.conversationId === lane.conversationId && found.lane.kind === 'deliver';
    expect(first.filter(isMine)).toEqual([expect.objectContaining({ lane, attempts: 0 })]);
    expect(second.filter(isMine)).toEqual([]);
    expect((await core.outbox.owedBy(lane))[0]?.isWaiting).toBe(false);
  });
});
