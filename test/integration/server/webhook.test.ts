import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DeliveryStatus } from '../../../contract/codes.ts';
import type { Agent } from '../../../core/agents/agent.ts';
import { sendReply } from '../../../core/messages/send-reply.ts';
import { call, signatureOf } from '../../support/http.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { APP_SECRET, aVendor } from '../../support/vendor.ts';
import { bodyWith, changeOf, postWebhook, statusOf, textOf, WHATSAPP_ENV } from '../../support/whatsapp.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let a: RunningProcess;
let b: RunningProcess;
let ani: Agent;
beforeAll(async () => {
  world = await aWorld('webhook');
  const env = WHATSAPP_ENV(world.vendor.phoneNumberId);
  [a, b] = await Promise.all([startServer(world.services, env), startServer(world.services, env)]);
  ani = await world.vendor.agent('Ani');
});
afterAll(() => world.close());

let people = 0;
const aPerson = () => {
  people += 1;
  return `62812000${10_000 + people}`;
};
const ours = (messages: object[]) => changeOf(world.vendor.phoneNumberId, { messages });
const receipts = (...statuses: object[]) => bodyWith(changeOf(world.vendor.phoneNumberId, { statuses }));

/** Everything WhatsApp has brought of one person, in `seq` order. */
async function logOf(phone: string): Promise<{ conversationId: string; texts: unknown[] }> {
  const { vendorId } = world.vendor;
  const identity = await world.core.contacts.findIdentity(vendorId, { kind: 'phone', value: `+${phone}` });
  const [record, ...others] = await world.core.conversations.ofIdentity(vendorId, identity?.identityId ?? '');
  expect(others).toEqual([]);
  const conversationId = record?.state.conversationId ?? '';
  return {
    conversationId,
    texts: (await world.log(conversationId)).map(({ content }) => (content as { text: string }).text),
  };
}

describe('a webhook that is not signed as it should be', () => {
  it.each([
    ['without a signature', () => null],
    ['signed with another secret', (body: string) => signatureOf(body, 'another-secret')],
    ['signed for another body', () => signatureOf('{}', APP_SECRET)],
    ['cut short', (body: string) => signatureOf(body, APP_SECRET).slice(0, -1)],
    ['without its name', (body: string) => signatureOf(body, APP_SECRET).slice(7)],
    ['of an older kind', (body: string) => signatureOf(body, APP_SECRET).replace('sha256', 'sha1')],
    ['empty', () => ''],
  ])('(%s) is refused and stores nothing', async (_what, signature) => {
    const body = JSON.stringify(bodyWith(ours([textOf(aPerson(), 'wamid.bad', 'palsu')])));
    const before = await world.documents();

    const answer = await postWebhook(a.url, body, signature(body));

    expect(answer).toMatchObject({ status: 401, body: { code: 'signature_invalid' } });
    expect(await world.documents()).toBe(before);
  });

  it('(one byte changed) is refused and stores nothing', async () => {
    const body = JSON.stringify(bodyWith(ours([textOf(aPerson(), 'wamid.bad', 'asli')])));
    const before = await world.documents();

    const answer = await postWebhook(a.url, body.replace('asli', 'aslj'), signatureOf(body, APP_SECRET));

    expect(answer.status).toBe(401);
    expect(await world.documents()).toBe(before);
  });
});

describe('the handshake', () => {
  const ask = (query: Record<string, string>) =>
    call(`${a.url}/api/v1/webhooks/whatsapp?${new URLSearchParams(query).toString()}`);
  const right = { 'hub.mode': 'subscribe', 'hub.challenge': '12345', 'hub.verify_token': 'verify-token-of-the-tests' };

  it('gives the challenge back for the right word alone', async () => {
    expect(await ask(right)).toMatchObject({ status: 200, body: 12_345 });
    expect(await ask({ ...right, 'hub.verify_token': 'guess' })).toMatchObject({ status: 403 });
    expect(await ask({})).toMatchObject({ status: 403 });
  });
});

describe('a signed webhook that is not for us', () => {
  it.each([
    ['another number', () => bodyWith(changeOf('999', { messages: [textOf(aPerson(), 'wamid.x', 'halo')] }))],
    [
      'an unknown field',
      () =>
        bodyWith(changeOf(world.vendor.phoneNumberId, { messages: [textOf(aPerson(), 'w', 'x')] }, 'account_update')),
    ],
    ['no entries', () => ({ object: 'whatsapp_business_account' })],
    ['entries of another shape', () => ({ entry: 'x' })],
    ['changes of another shape', () => ({ entry: [{ changes: { a: 1 } }, null, 7] })],
    ['a list', () => []],
    ['a message without an id', () => bodyWith(ours([{ from: aPerson(), type: 'text', text: { body: 'x' } }]))],
    [
      'a message from nobody',
      () => bodyWith(changeOf(world.vendor.phoneNumberId, { messages: [{ id: 'wamid.n', type: 'text' }] })),
    ],
    [
      'a status of a message nobody knows of a kind nobody knows',
      () => receipts(statusOf('wamid.unknown', 'teleported')),
    ],
    ['a prototype', () => '{"entry":[{"changes":[{"field":"messages","value":{"__proto__":{"metadata":{}}}}]}]}'],
  ])('(%s) is answered 200 and stores nothing', async (_what, body) => {
    const before = await world.documents();

    expect((await postWebhook(a.url, body())).status).toBe(200);
    expect(await world.documents()).toBe(before);
  });

  it('(not JSON) is refused', async () => {
    expect((await postWebhook(a.url, '{"entry":')).status).toBe(400);
    expect((await postWebhook(a.url, '')).status).toBe(400);
    expect((await postWebhook(a.url, Buffer.from('{"entry":"\xff"}', 'latin1'))).status).toBe(400);
  });
});

describe('one body with several entries, changes and messages', () => {
  it('is taken whole, each person’s messages in WhatsApp’s order', async () => {
    const [first, second] = [aPerson(), aPerson()];
    const body = {
      entry: [
        {
          changes: [ours([textOf(first, `w-${first}-2`, 'dua', 2_000), textOf(first, `w-${first}-1`, 'satu', 1_000)])],
        },
        {
          changes: [
            ours([textOf(second, `w-${second}-1`, 'halo', 1_500)]),
            ours([textOf(first, `w-${first}-3`, 'tiga', 3_000)]),
          ],
        },
      ],
    };

    expect((await postWebhook(a.url, body)).status).toBe(200);

    expect((await logOf(first)).texts).toEqual(['satu', 'dua', 'tiga']);
    expect((await logOf(second)).texts).toEqual(['halo']);
  });

  it('keeps an unknown kind as such, with its words', async () => {
    const phone = aPerson();
    const odd = {
      from: phone,
      id: `w-${phone}`,
      timestamp: '1790000000',
      type: 'hologram',
      hologram: { caption: 'lihat ini' },
    };

    expect((await postWebhook(a.url, bodyWith(ours([odd])))).status).toBe(200);

    const [message] = await world.log((await logOf(phone)).conversationId);
    expect(message).toMatchObject({ kind: 'unsupported', content: { of: 'hologram', caption: 'lihat ini' } });
  });

  it('keeps emoji, whichever way they were written', async () => {
    const phone = aPerson();
    const text = 'ada 🍜 & 👩‍👩‍👧‍👦? é';
    const raw = JSON.stringify(bodyWith(ours([textOf(phone, `w-${phone}-1`, text)])));
    const escaped = JSON.stringify(bodyWith(ours([textOf(phone, `w-${phone}-2`, text)]))).replace(
      /[\u0080-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );

    expect((await postWebhook(a.url, raw)).status).toBe(200);
    expect((await postWebhook(a.url, escaped)).status).toBe(200);

    expect((await logOf(phone)).texts).toEqual([text, text]);
  });
});

describe('a webhook that WhatsApp repeats', () => {
  it('five times at once to two servers is stored once', async () => {
    const phone = aPerson();
    const body = bodyWith(
      ours([textOf(phone, `w-${phone}-1`, 'sekali'), textOf(phone, `w-${phone}-2`, 'saja', 1_790_000_001)]),
    );

    const answers = await Promise.all([a, b, a, b, a].map(({ url }) => postWebhook(url, body)));

    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(200));
    expect((await logOf(phone)).texts).toEqual(['sekali', 'saja']);
  });

  it('with the same id and other words keeps the first, and is not repeated for ever', async () => {
    const phone = aPerson();
    await postWebhook(a.url, bodyWith(ours([textOf(phone, `w-${phone}`, 'pertama')])));

    const answer = await postWebhook(b.url, bodyWith(ours([textOf(phone, `w-${phone}`, 'kedua')])));

    expect(answer.status).toBe(200);
    expect((await logOf(phone)).texts).toEqual(['pertama']);
  });
});

describe('five first messages of one person at once on two servers', () => {
  it('make one contact with one conversation', async () => {
    for (let round = 0; round < 5; round += 1) {
      const phone = aPerson();
      const bodies = [1, 2, 3, 4, 5].map((n) => bodyWith(ours([textOf(phone, `w-${phone}-${n}`, `foto ${n}`)])));

      const answers = await Promise.all(bodies.map((body, n) => postWebhook(n % 2 ? a.url : b.url, body)));

      expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(200));
      expect((await logOf(phone)).texts.sort()).toEqual([1, 2, 3, 4, 5].map((n) => `foto ${n}`));
      const contacts = world.core.connection.collection('contacts');
      expect(await contacts.countDocuments({ vendorId: world.vendor.vendorId, phone: `+${phone}` })).toBe(1);
    }
  });
});

describe('statuses', () => {
  /** An agent's reply, owed to WhatsApp and not sent by anybody here. */
  async function aReply() {
    const phone = aPerson();
    const { vendorId } = world.vendor;
    await postWebhook(a.url, bodyWith(ours([textOf(phone, `w-${phone}`, 'halo', Math.floor(Date.now() / 1000))])));
    const { conversationId } = await logOf(phone);
    await world.core.changes.take({ vendorId, conversationId }, ani, null);
    const body = { kind: 'text' as const, content: { text: 'siap' } };
    const { message } = await sendReply(world.core.log, { vendorId, conversationId, agent: ani, clientId: 'r', body });
    const to = message.deliveries?.[0]?.to ?? '';
    const shown = async () => (await world.log(conversationId)).at(-1)?.deliveries?.[0]?.status;
    return { conversationId, reference: `${conversationId}.${message.seq}.${to}`, shown, phone, sent: message };
  }
  const permutations = <T>(all: T[]): T[][] =>
    all.length < 2
      ? [all]
      : all.flatMap((one) => permutations(all.filter((other) => other !== one)).map((rest) => [one, ...rest]));

  it('in all their orders end at the furthest, and never go back on the way', async () => {
    const rank: DeliveryStatus[] = ['queued', 'sent', 'failed', 'delivered', 'read'];
    const { conversationId } = await aReply();
    const agent = await world.vendor.agentLine(b.url, ani);
    for (const order of permutations(['sent', 'delivered', 'read', 'failed'])) {
      const { reference, shown } = await aReply();
      const seen = [];
      for (const [n, status] of order.entries()) {
        await postWebhook(n % 2 ? a.url : b.url, receipts(statusOf(`wamid.${reference}`, status, reference)));
        seen.push(rank.indexOf((await shown()) ?? 'queued'));
      }
      expect(seen).toEqual([...seen].sort((x, y) => x - y));
      expect(await shown()).toBe('read');
    }
    expect(conversationId).not.toBe('');
    agent.close();
  });

  it('all in one body, the last first, are told to the agents who watch', async () => {
    const { conversationId, reference, shown } = await aReply();
    const agent = await world.vendor.agentLine(b.url, ani);
    await agent.get('conversation:watch', { conversationId });
    const all = ['read', 'delivered', 'sent'].map((status) => statusOf(`wamid.${reference}`, status, reference));

    await postWebhook(a.url, receipts(...all));

    expect(await agent.fact('message:delivery')).toMatchObject({ conversationId, status: 'read' });
    expect(await shown()).toBe('read');
  });

  it('tell whose it is that came back as if said on the phone app, in the same body', async () => {
    const { conversationId, reference, phone, sent } = await aReply();
    await world.core.outbox.markSending(sent, sent.deliveries?.[0]?.to ?? '', 1);
    const echo = { ...textOf('6221555', 'wamid.ours', 'siap'), to: phone };
    const metadata = { display_phone_number: '6221555', phone_number_id: world.vendor.phoneNumberId };
    const value = { messaging_product: 'whatsapp', metadata, message_echoes: [echo] };
    const status = changeOf(world.vendor.phoneNumberId, { statuses: [statusOf('wamid.ours', 'sent', reference)] });
    const body = bodyWith({ field: 'smb_message_echoes', value }, status);

    const before = await world.log(conversationId);
    const answers = [await postWebhook(a.url, body), await postWebhook(a.url, body)];

    expect(answers.map((answer) => answer.status)).toEqual([503, 200]);
    expect(await world.log(conversationId)).toHaveLength(before.length);
  });

  it('that say again what refuses the whole number do not hold it again', async () => {
    const { reference } = await aReply();
    const failed = { ...statusOf(`wamid.${reference}`, 'failed', reference), errors: [{ code: 131031 }] };
    const held = () => world.core.accountHolds.troubled(world.vendor.vendorId);

    await postWebhook(a.url, receipts(failed));
    const [first] = await held();
    if (!first) throw new Error('not held');
    await world.core.accountHolds.free({ ...first, vendorId: world.vendor.vendorId });
    await postWebhook(a.url, receipts(failed));

    expect(first.code).toBe('131031');
    expect(await held()).toEqual([]);
  });

  it('end what one of them told of the number once the message that tries it has arrived, and no other', async () => {
    const { accountHolds, vendors } = world.core;
    const account = await vendors.accountByAddress('whatsapp', world.vendor.phoneNumberId);
    if (!account) throw new Error('no account');
    const [bad, trial, other] = [await aReply(), await aReply(), await aReply()];
    const failed = { ...statusOf(`wamid.${bad.reference}`, 'failed', bad.reference), errors: [{ code: 131042 }] };
    const arrived = ({ reference }: { reference: string }) =>
      postWebhook(a.url, receipts(statusOf(`wamid.${reference}`, 'sent', reference)));
    const codes = async () => (await accountHolds.troubled(world.vendor.vendorId)).map(({ code }) => code);
    await postWebhook(a.url, receipts(failed));
    await world.core.connection
      .collection('channel_accounts')
      .updateOne({ 'hold.code': '131042' }, { $set: { 'hold.until': new Date(0) } });

    expect(await accountHolds.leave(account, trial.reference)).toEqual({ may: 'try', isToldLater: true });
    await arrived(other);
    const meanwhile = await codes();
    await arrived(trial);

    expect([meanwhile, await codes()]).toEqual([['131042'], []]);
  });

  it('with a reference of another vendor move nothing', async () => {
    const { reference, shown } = await aReply();
    const stranger = await aVendor(world.core, world.core.connection);
    const body = bodyWith(
      changeOf(stranger.phoneNumberId, { statuses: [statusOf('wamid.theirs', 'read', reference)] }),
    );

    expect((await postWebhook(a.url, body)).status).toBe(200);
    expect(await shown()).toBe('queued');
  });

  it('naming our message by a made-up reference are answered 200', async () => {
    for (const reference of ['x.y', 'cv.1.2', '..', 'cv_nowhere.1.m', `cv.${'9'.repeat(15)}.m`, '$where.1.x']) {
      expect((await postWebhook(a.url, receipts(statusOf('wamid.odd', 'read', reference)))).status).toBe(200);
    }
  });
});
