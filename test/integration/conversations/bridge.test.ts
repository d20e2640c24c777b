import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChangeFact, InboundFact } from '../../../channels/channel.ts';
import type { MakeInvite } from '../../../contract/consultations.ts';
import { sayAsShopper } from '../../../core/conversations/say-as-shopper.ts';
import { bodyOf, type StoredMessage } from '../../../core/messages/message.ts';
import type { Appended } from '../../../core/messages/message-log.ts';
import { sendReply } from '../../../core/messages/send-reply.ts';
import { gridFiles } from '../../../platform/grid-files.ts';
import { deliver } from '../../../workers/deliver.worker.ts';
import { anAgent } from '../../support/agents.ts';
import { fakeChannel } from '../../support/channel.ts';
import { aConversation, severalCores, type TestCore, VENDOR, WHATSAPP_ACCOUNT } from '../../support/core.ts';

const ANI = anAgent('a-ani', { capacity: 1_000 });
const DAY_MS = 24 * 60 * 60_000;
let core: TestCore;
let other: TestCore;
let close: () => Promise<void>;
let people = 0;
beforeAll(async () => {
  const several = await severalCores('bridge', 2);
  [core, other] = several.cores as [TestCore, TestCore];
  close = several.close;
  await core.agents.put(ANI, 'x');
  await core.vendors.putAccount(WHATSAPP_ACCOUNT);
});
afterAll(() => close());

const textOf = (message: StoredMessage | undefined): string => {
  const body = message && bodyOf(message);
  return body?.kind === 'text' ? body.content.text : '';
};
const logOf = (conversationId: string) => core.messages.listAfter(VENDOR, conversationId, 0, 100);
const eventsIn = async (conversationId: string) =>
  (await logOf(conversationId)).flatMap((message) => {
    const body = bodyOf(message);
    return body.kind === 'event' ? [body.content.event] : [];
  });

/** A mother on the web whom Ani answers, and an uncle with a phone. */
async function aFamily(invitation: Partial<MakeInvite> = {}) {
  people += 1;
  const mother = await aConversation(core, `mother-${people}`);
  const { conversationId, memberId } = mother;
  const ref = { vendorId: VENDOR, conversationId };
  await core.people.rename(ref, memberId, 'Sari');
  const { token } = await core.inviting.make(ref, 'Sari', { sees: 'sinceJoining', uses: 3, hours: 1, ...invitation });
  const count = { messages: 0 };
  const motherSays = (text: string) => {
    count.messages += 1;
    const clientId = `m-${count.messages}`;
    return sayAsShopper(core.log, {
      ...ref,
      memberId,
      clientId,
      body: { kind: 'text', content: { text } },
      at: new Date(),
    });
  };
  await motherSays('halo toko');
  await core.changes.take(ref, ANI, null);
  const aniSays = (text: string, to?: string, at = conversationId) => {
    count.messages += 1;
    return sendReply(core.log, {
      ...{ vendorId: VENDOR, conversationId: at, agent: ANI, clientId: `a-${count.messages}` },
      ...{ body: { kind: 'text', content: { text } }, ...(to ? { to } : {}) },
    });
  };
  const phone = `+62812${1_000_000 + people}`;
  const channel = fakeChannel();
  const run = deliver({
    ...core,
    storage: gridFiles(core.connection),
    channel,
    publisher: { publish: (frames) => void core.frames.push(...frames) },
  });
  const fact = (text: string, more: Partial<InboundFact> = {}): InboundFact => {
    count.messages += 1;
    return {
      ...{ fact: 'message', account: '1', from: { phone, name: 'Paman Budi' }, at: new Date() },
      ...{ externalId: `wamid.in.${phone}.${count.messages}`, body: { kind: 'text', content: { text } }, ...more },
    };
  };
  const receive = (...facts: InboundFact[]) => core.receiveInbound(WHATSAPP_ACCOUNT, facts, 'id');
  const change = (fact: ChangeFact) => core.receiveInbound(WHATSAPP_ACCOUNT, [fact], 'id');
  const uncleSays = async (text: string, more: Partial<InboundFact> = {}) =>
    (await receive(fact(text, more)))[0]?.message;
  const uncle = async () =>
    (await core.log.current(VENDOR, conversationId)).members.find(({ name }) => name === 'Paman Budi');
  /** What has left for his phone since it was last asked. */
  const arrived = async (at = conversationId, to?: string) => {
    await run({ kind: 'deliver', vendorId: VENDOR, conversationId: at, to: to ?? (await uncle())?.memberId ?? '' });
    return channel.sent.splice(0);
  };
  const join = () => uncleSays(`[join:${token}] Saya bergabung ke obrolan Sari.`);
  return {
    conversationId,
    ref,
    token,
    motherSays,
    aniSays,
    fact,
    receive,
    change,
    uncleSays,
    uncle,
    arrived,
    join,
    phone,
    /** A daughter on the web, and her word to somebody alone. */
    daughter: async () => {
      const identityId = `v_dewi-${people}`;
      const { memberId } = await core.people.join(VENDOR, token, { identityId, contactId: identityId, name: 'Dewi' });
      const saysTo = async (to: string, text: string) => {
        const clientId = 'dewi-1';
        const body = { kind: 'text' as const, content: { text } };
        return sayAsShopper(core.log, { ...ref, memberId, clientId, to, body, at: new Date() });
      };
      return { memberId, saysTo };
    },
    /** Everything in his own conversation with the shop; nothing where there is none. */
    own: async () => {
      const identity = await core.contacts.findIdentity(VENDOR, { kind: 'phone', value: phone });
      const { channelAccountId } = WHATSAPP_ACCOUNT;
      const keys = core.connection.collection<{ _id: string; conversationId: string }>('direct_keys');
      const key = await keys.findOne({ _id: `${channelAccountId}:${identity?.identityId}` });
      return key ? logOf(key.conversationId) : [];
    },
  };
}

describe('somebody on WhatsApp who joins by the code of an invitation', () => {
  it('is told who is there, reads everybody under their names, and is read under their own', async () => {
    const family = await aFamily();

    await family.join();
    const welcome = await family.arrived();
    await family.motherSays('ini pamanku');
    await family.aniSays('selamat datang');
    const said = await family.uncleSays('terima kasih');
    const copies = await family.arrived();

    expect(welcome).toEqual([expect.stringMatching(/obrolan Sari bersama Sari.*KELUAR/s)]);
    expect(copies).toEqual(['*Sari*\nini pamanku', '*a-ani*\nselamat datang']);
    expect(said).toMatchObject({
      conversationId: family.conversationId,
      author: { kind: 'shopper', name: 'Paman Budi' },
    });
    expect(await core.connection.collection('conversations').countDocuments({ 'contact.phone': family.phone })).toBe(0);
  });

  it('is in once, however often and wherever the channel repeats itself, and their next words follow', async () => {
    const family = await aFamily();
    const joins = family.fact(`[join:${family.token}] Saya bergabung`);
    const hello = family.fact('halo semua');

    await Promise.all([core, other, core, other].map((one) => one.receiveInbound(WHATSAPP_ACCOUNT, [joins], 'id')));
    await family.receive(joins, hello);

    expect((await eventsIn(family.conversationId)).filter((event) => event === 'member_joined')).toHaveLength(1);
    expect((await logOf(family.conversationId)).map(textOf)).toContain('halo semua');
  });

  it('is told so where it does not hold, and what they wrote is kept with the shop', async () => {
    const family = await aFamily();

    const kept = await family.uncleSays('[join:AAAAAAAAAAAAAAAAAAAAAA] Saya bergabung');
    const told = await family.arrived(kept?.conversationId, kept?.author.id);

    expect(kept?.conversationId).not.toBe(family.conversationId);
    expect(kept).toMatchObject({ kind: 'unsupported', content: { of: 'join' } });
    expect(kept?.owed).toBeUndefined();
    expect(told).toEqual([expect.stringContaining('sudah tidak berlaku')]);
  });
});

describe('a message from a number that takes part in a consultation', () => {
  it('goes where the last thing came from: to the shop once the shop has written to them there', async () => {
    const family = await aFamily();
    const before = await family.uncleSays('stok kipas ada?');
    await family.join();
    const first = await family.uncleSays('halo keluarga');
    await core.changes.take({ vendorId: VENDOR, conversationId: before?.conversationId ?? '' }, ANI, null);
    await family.aniSays('kipasnya ada, Pak', undefined, before?.conversationId);

    const answer = await family.uncleSays('baik, saya ambil');
    await family.motherSays('paman?');
    const back = await family.uncleSays('ya?');

    expect(first?.conversationId).toBe(family.conversationId);
    expect(answer?.conversationId).toBe(before?.conversationId);
    expect(back?.conversationId).toBe(family.conversationId);
    const told = (await family.arrived()).at(-1);
    expect(told).toBe('Pesan Anda tadi masuk ke obrolan Sari.');
  });

  it('is taken back, and marked, in the consultation like anywhere', async () => {
    const family = await aFamily();
    await family.join();
    const hello = family.fact('halo keluarga');
    const [said] = await family.receive(hello);
    const asked = await family.motherSays('paman?');
    await family.arrived();
    const copy = (await core.messages.bySeq(VENDOR, family.conversationId, asked.message.seq))?.deliveries?.[0];

    const person = { phone: family.phone };
    const change = { fact: 'change' as const, account: '1', person, isOurs: false, at: new Date() };
    await family.change({ ...change, externalId: 'c-1', target: hello.externalId, change: { event: 'revoked' } });
    const reacted = { event: 'reacted' as const, emoji: '👍' };
    await family.change({ ...change, externalId: 'c-2', target: copy?.externalId ?? '', change: reacted });

    const now = async (seq = 0) => core.messages.bySeq(VENDOR, family.conversationId, seq);
    expect(await now(said?.message.seq)).toMatchObject({ kind: 'deleted' });
    expect((await now(asked.message.seq))?.reactions).toMatchObject([{ author: { name: 'Paman Budi' }, emoji: '👍' }]);
  });

  it('is not theirs whom the number has gone to since; its former holder stays by their own id', async () => {
    const family = await aFamily();
    const from = { phone: family.phone, channelUserId: `ID.old.${family.phone}`, name: 'Paman Budi' };
    await family.uncleSays(`[join:${family.token}]`, { from });
    await family.arrived();

    const theirs = { phone: family.phone, channelUserId: `ID.new.${family.phone}`, name: 'Orang Lain' };
    const others = await family.uncleSays('halo, ini siapa?', { from: theirs });
    const byPhone = await family.uncleSays('halo?', { from: { phone: family.phone } });
    const uncles = await family.uncleSays('nomor saya ganti', { from: { channelUserId: from.channelUserId } });

    expect(others?.conversationId).not.toBe(family.conversationId);
    expect(byPhone?.conversationId).toBe(others?.conversationId);
    expect(uncles?.conversationId).toBe(family.conversationId);
  });

  it('is taken back also by who has left since, and no conversation of their own is opened for it', async () => {
    const family = await aFamily();
    await family.join();
    const hello = family.fact('RAHASIA');
    const [said] = await family.receive(hello);
    await family.uncleSays('keluar');

    await family.change({
      ...{ fact: 'change', account: '1', person: { phone: family.phone }, isOurs: false, at: new Date() },
      ...{ externalId: `${hello.externalId}.r`, target: hello.externalId, change: { event: 'revoked' } },
    });

    expect(await core.messages.bySeq(VENDOR, family.conversationId, said?.message.seq ?? 0)).toMatchObject({
      kind: 'deleted',
    });
    expect(await core.connection.collection('conversations').countDocuments({ 'contact.phone': family.phone })).toBe(0);
  });

  it('goes to the consultation where it quotes a message of it, whatever came since, and is told so', async () => {
    const family = await aFamily();
    const before = await family.uncleSays('stok kipas ada?');
    await family.join();
    const asked = await family.motherSays('jadi pilih yang mana?');
    await family.arrived();
    await core.changes.take({ vendorId: VENDOR, conversationId: before?.conversationId ?? '' }, ANI, null);
    await family.aniSays('kipasnya ada, Pak', undefined, before?.conversationId);

    const copy = (await logOf(family.conversationId)).find(({ seq }) => seq === asked.message.seq)?.deliveries?.[0];
    const reply = await family.uncleSays('yang putih', { replyToExternalId: copy?.externalId ?? '' });

    expect(reply).toMatchObject({ conversationId: family.conversationId, replyTo: asked.message.seq });
    expect(await family.arrived()).toEqual(['Pesan Anda tadi masuk ke obrolan Sari.']);
  });

  it('stays between two where it answers what was told to them alone', async () => {
    const family = await aFamily();
    await family.join();
    const memberId = (await family.uncle())?.memberId ?? '';
    const note = await family.aniSays('khusus Bapak: ada diskon', memberId);
    const [copy] = await family.arrived().then((sent) => sent.slice(-1));
    const { deliveries } = (await logOf(family.conversationId)).at(-1) as StoredMessage;

    const reply = await family.uncleSays('simpan untuk saya', { replyToExternalId: deliveries?.[0]?.externalId ?? '' });

    expect(copy).toBe('*a-ani, hanya untuk Anda*\nkhusus Bapak: ada diskon');
    expect(reply).toMatchObject({ replyTo: note.message.seq, audience: [memberId, 'staff'] });
  });
});

describe('"keluar" of somebody on WhatsApp', () => {
  it('ends their part: they are told, nothing more is sent to them, and their next words are for the shop', async () => {
    const family = await aFamily();
    await family.join();
    const memberId = (await family.uncle())?.memberId ?? '';
    await family.arrived();

    await family.uncleSays('Keluar');
    const bye = await family.arrived(family.conversationId, memberId);
    await family.motherSays('paman sudah pergi?');
    const next = await family.uncleSays('keluar');

    expect(bye).toEqual([expect.stringContaining('Anda keluar dari obrolan Sari')]);
    expect(await family.arrived(family.conversationId, memberId)).toEqual([]);
    expect(next?.conversationId).not.toBe(family.conversationId);
    expect(await eventsIn(family.conversationId)).toEqual(['member_renamed', 'taken', 'member_joined', 'member_left']);
  });

  it('is what it was when the channel says it again after they have come back', async () => {
    const family = await aFamily();
    await family.join();
    const leaves = family.fact('leave');
    await family.receive(leaves);
    await family.join();

    await family.receive(leaves);

    expect((await family.uncle())?.leftSeq).toBeUndefined();
  });
});

describe('somebody who was taken out just before their words arrive', () => {
  it('has said them to the shop alone', async () => {
    const family = await aFamily();
    await family.join();
    const memberId = (await family.uncle())?.memberId ?? '';
    const late = family.fact('masih dibaca?');

    const [, stored] = await Promise.all([
      core.people.removeBy(family.ref, 'Sari', memberId),
      other.receiveInbound(WHATSAPP_ACCOUNT, [late], 'id'),
    ]);
    const again = await core.receiveInbound(WHATSAPP_ACCOUNT, [late], 'id');

    const [{ message } = { message: undefined }] = stored;
    const left = (await logOf(family.conversationId)).find(
      ({ content }) => 'event' in content && content.event === 'member_left',
    );
    const isBefore = message?.conversationId === family.conversationId && message.seq < (left?.seq ?? 0);
    expect(isBefore || message?.conversationId !== family.conversationId).toBe(true);
    expect(again.map((one) => one.message.messageId)).toEqual([message?.messageId]);
  });
});

describe('a copy for somebody who has been silent for more than a day', () => {
  it('is not sent, and says why; the others have it', async () => {
    const family = await aFamily();
    await family.join();
    await family.arrived();
    const memberId = (await family.uncle())?.memberId ?? '';
    const longAgo = new Date(Date.now() - DAY_MS - 60_000);
    const channel = fakeChannel();

    await family.motherSays('paman masih di sini?');
    await core.projection.drain();
    await core.connection
      .collection<{ _id: string }>('conversations')
      .updateOne(
        { _id: family.conversationId },
        { $set: { 'members.$[one].lastSaidAt': longAgo } },
        { arrayFilters: [{ 'one.memberId': memberId }] },
      );
    // A process that knows nothing of what happened before.
    await deliver({ ...other, storage: gridFiles(other.connection), channel, publisher: { publish: () => {} } })({
      ...{ kind: 'deliver', vendorId: VENDOR, conversationId: family.conversationId, to: memberId },
    });

    expect(channel.sent).toEqual([]);
    expect((await logOf(family.conversationId)).at(-1)?.deliveries).toMatchObject([
      { to: memberId, status: 'failed', error: 'window_closed' },
    ]);
  });
});

const copyIdOf = async (conversationId: string, seq: number): Promise<string> =>
  (await core.messages.bySeq(VENDOR, conversationId, seq))?.deliveries?.[0]?.externalId ?? '';
const textsOf = (log: StoredMessage[]) => log.map(textOf).filter((text) => text !== '');
const namesOf = (log: StoredMessage[]) =>
  log.flatMap((message) => {
    const body = bodyOf(message);
    return body.kind === 'event' ? [body.content.event] : [];
  });

describe('an invitation', () => {
  it('that its own maker writes with is told to be theirs, uses up nothing, and their "keluar" is a word to the shop', async () => {
    const family = await aFamily();
    const first = await family.uncleSays('halo toko');
    const ref = { vendorId: VENDOR, conversationId: first?.conversationId ?? '' };
    const { token } = await core.inviting.make(ref, 'Budi', { sees: 'all', uses: 1, hours: 1 });

    await family.uncleSays(`[join:${token}] Saya bergabung`);
    const bye = await family.uncleSays('keluar');
    const told = await family.arrived(ref.conversationId, first?.author.id);

    expect(told).toEqual([expect.stringContaining('undangan ke obrolan Anda sendiri')]);
    expect(bye).toMatchObject({ conversationId: ref.conversationId, kind: 'text' });
    expect(await core.inviting.list(ref)).toMatchObject([{ used: 0 }]);
  });

  it('has no place used up by who was removed, nor by who is in', async () => {
    const family = await aFamily();
    await family.join();
    const anew = () => core.inviting.make(family.ref, 'Sari', { sees: 'all', uses: 1, hours: 2 });
    const write = ({ token }: { token: string }) => family.uncleSays(`[join:${token}] Saya bergabung`);
    await write(await anew());
    const whileIn = await core.inviting.list(family.ref);
    await core.people.removeBy(family.ref, 'Sari', (await family.uncle())?.memberId ?? '');

    await write(await anew());

    expect(whileIn.map(({ used }) => used)).toEqual([1, 0]);
    expect(await core.inviting.list(family.ref)).toMatchObject([{ used: 0 }]);
    expect(namesOf(await family.own())).toEqual(['invite_refused']);
  });

  it('said again by the channel once it is over, or once they have left, does nothing', async () => {
    const family = await aFamily();
    const joins = family.fact(`[join:${family.token}] Saya bergabung`);
    const leaves = family.fact('keluar');
    await family.receive(joins, leaves);
    const [invite] = await core.inviting.list(family.ref);
    await core.inviting.end(family.ref, invite?.inviteId ?? '');

    await family.receive(joins);
    await Promise.all([core, other].map((one) => one.receiveInbound(WHATSAPP_ACCOUNT, [leaves], 'id')));

    expect(await family.own()).toEqual([]);
    expect((await eventsIn(family.conversationId)).slice(2)).toEqual(['member_joined', 'member_left']);
  });

  it('into another consultation ends their part in the first', async () => {
    const family = await aFamily();
    await family.join();
    const second = await core.inviting.make(
      { vendorId: VENDOR, conversationId: (await aConversation(core, `second-${people}`)).conversationId },
      'Rina',
      { sees: 'all', uses: 1, hours: 1 },
    );
    await family.arrived();

    await family.uncleSays(`[join:${second.token}] Saya bergabung`);

    const uncle = await family.uncle();
    expect(uncle).toMatchObject({ leftSeq: expect.any(Number) });
    expect(uncle).not.toHaveProperty('wasRemoved');
    expect(await family.arrived()).toEqual([]);
    const next = await family.uncleSays('halo semua');
    expect(next?.conversationId).not.toBe(family.conversationId);
    expect(await family.own()).toEqual([]);
  });
});

describe('an answer to what was told to one alone', () => {
  it('is kept nowhere where who said it is gone, and they are told why', async () => {
    const family = await aFamily();
    await family.join();
    const dewi = await family.daughter();
    const { message } = await dewi.saysTo((await family.uncle())?.memberId ?? '', 'jangan bilang ibu');
    await family.arrived();
    await core.people.leave(family.ref, dewi.memberId);

    const answer = family.fact('rahasia', {
      replyToExternalId: await copyIdOf(family.conversationId, message.seq),
    });
    await family.receive(answer);
    await family.receive(answer);

    const own = await family.own();
    expect(namesOf(own)).toEqual(['unplaced']);
    expect([...textsOf(own), ...textsOf(await logOf(family.conversationId))]).not.toContain('rahasia');
    const told = await family.arrived(own[0]?.conversationId, own[0]?.deliveries?.[0]?.to);
    expect(told).toEqual([expect.stringContaining('tidak disampaikan')]);
  });

  it('is kept nowhere where they have left themselves, and what was kept before stays', async () => {
    const family = await aFamily();
    await family.join();
    const dewi = await family.daughter();
    const { message } = await dewi.saysTo((await family.uncle())?.memberId ?? '', 'jangan bilang ibu');
    await family.arrived();
    const quote = { replyToExternalId: await copyIdOf(family.conversationId, message.seq) };
    const early = family.fact('baik', quote);
    const [stored] = await family.receive(early);
    await family.uncleSays('keluar');

    const [again] = await family.receive(early);
    await family.uncleSays('rahasia', quote);

    expect(stored?.message).toMatchObject({ audience: [stored?.message.author.id, dewi.memberId] });
    expect(again?.message.messageId).toBe(stored?.message.messageId);
    expect(namesOf(await family.own())).toEqual(['unplaced']);
    expect(textsOf(await family.own())).toEqual([]);
  });

  it('stays between the two where the owner is on WhatsApp', async () => {
    const family = await aFamily();
    const first = await family.uncleSays('halo toko');
    const ref = { vendorId: VENDOR, conversationId: first?.conversationId ?? '' };
    const { token } = await core.inviting.make(ref, 'Budi', { sees: 'all', uses: 1, hours: 1 });
    const guest = { identityId: `v_own-${people}`, contactId: `ct_own-${people}`, name: 'Dewi' };
    const { memberId } = await core.people.join(VENDOR, token, guest);
    const { message } = await sayAsShopper(core.log, {
      ...{ ...ref, memberId, to: first?.author.id ?? '', clientId: 'd-1', at: new Date() },
      body: { kind: 'text', content: { text: 'antara kita' } },
    });
    await family.arrived(ref.conversationId, first?.author.id);

    const quote = { replyToExternalId: await copyIdOf(ref.conversationId, message.seq) };
    const answer = await family.uncleSays('ya', quote);
    await core.people.leave(ref, memberId);
    await family.uncleSays('rahasia', quote);

    expect(answer).toMatchObject({ audience: [first?.author.id, memberId], replyTo: message.seq });
    expect(textsOf(await logOf(ref.conversationId))).not.toContain('rahasia');
  });
});

describe('a photo of somebody who was taken out while it was on its way', () => {
  it('is a file of the conversation its message is in', async () => {
    const family = await aFamily();
    await family.join();
    const media = { as: 'image' as const, mediaId: 'm-1', name: 'foto.jpg', type: 'image/jpeg' };
    const photo = family.fact('', { body: { kind: 'media', ...media } as InboundFact['body'] });
    const { channelAccountId } = WHATSAPP_ACCOUNT;
    // Its place was found while he was in.
    const keys = core.connection.collection<{ _id: string; vendorId: string; conversationId: string }>('inbound_keys');
    const _id = `${channelAccountId}:${photo.externalId}`;
    await keys.insertOne({ _id, vendorId: VENDOR, conversationId: family.conversationId });
    await core.people.removeBy(family.ref, 'Sari', (await family.uncle())?.memberId ?? '');

    const [stored] = await family.receive(photo);

    const { attachmentId } = (stored as Appended).message.content as { attachmentId: string };
    const conversationId = stored?.message.conversationId;
    expect(conversationId).not.toBe(family.conversationId);
    expect(await core.attachments.byId(VENDOR, attachmentId)).toMatchObject({ conversationId });
  });
});

describe('words that can be placed nowhere', () => {
  it('keep none of the others in their body from being stored', async () => {
    const family = await aFamily();
    await family.join();
    const gone = { conversationId: 'cv-gone' };
    await core.connection.collection('bridges').updateMany({ conversationId: family.conversationId }, { $set: gone });
    const phone = `+62813${1_000_000 + people}`;

    const stored = await family.receive(family.fact('halo'), { ...family.fact('ada kipas?'), from: { phone } });

    expect(stored.map(({ message }) => textOf(message))).toEqual(['ada kipas?']);
  });
});
