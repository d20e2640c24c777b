import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChangeFact, ConversationFact, InboundFact } from '../../../channels/channel.ts';
import type { EventContent } from '../../../contract/messages.ts';
import { messageChanges } from '../../../core/messages/changes.ts';
import { sayNotice } from '../../../core/messages/notice.ts';
import { sendReply } from '../../../core/messages/send-reply.ts';
import { toMessageView, toShownMessage } from '../../../core/messages/view.ts';
import { anAgent } from '../../support/agents.ts';
import { severalCores, type TestCore, VENDOR, WHATSAPP_ACCOUNT } from '../../support/core.ts';

let cores: TestCore[];
let close: () => Promise<void>;
const core = () => cores[0] as TestCore;
const ANI = anAgent('a-ani', { capacity: 100 });
beforeAll(async () => {
  ({ cores, close } = await severalCores('changes', 2));
  await core().agents.put(ANI, 'x');
});
afterAll(() => close());

let people = 0;
/** A customer with what they may do. */
function aCustomer() {
  people += 1;
  const phone = `+62816000${10_000 + people}`;
  const from = { phone, channelUserId: `ID.${phone.slice(1)}`, name: 'Rina' };
  let n = 0;
  const id = () => {
    n += 1;
    return `wamid.${phone}.${n}`;
  };
  const head = () => ({ account: '1', externalId: id(), at: new Date() });
  const says = (text: string, more: Partial<InboundFact> = {}): InboundFact => ({
    ...{ fact: 'message', from, ...head(), body: { kind: 'text', content: { text } } },
    ...more,
  });
  const changes = (target: string, change: ChangeFact['change'], isOurs = false): ChangeFact => ({
    ...{ fact: 'change', person: from, isOurs, ...head(), target, change },
  });
  return { from, says, changes, id };
}
const receive = (facts: ConversationFact[], at = core()) => at.receiveInbound(WHATSAPP_ACCOUNT, facts, 'id');
const logOf = (conversationId: string) => core().messages.listAfter(VENDOR, conversationId, 0, 100);
const changed = () =>
  core().frames.flatMap((frame) => ('fact' in frame && frame.fact === 'message:changed' ? [frame] : []));

describe('an edit', () => {
  it('changes the words where they are read; the log keeps what was done, and staff the words before', async () => {
    const { says, changes } = aCustomer();
    const first = says('ada 2 di Kemang?');
    const [said] = await receive([first]);
    core().frames.length = 0;

    await receive([changes(first.externalId, { event: 'edited', text: 'ada 3 di Kemang?' })]);

    const [message, event] = await logOf(said?.message.conversationId ?? '');
    if (!message || !event) throw new Error('nothing stored');
    expect(message).toMatchObject({ seq: 1, kind: 'text', content: { text: 'ada 3 di Kemang?' } });
    expect(event).toMatchObject({ seq: 2, kind: 'event', target: 1, content: { event: 'edited' } });
    expect(toShownMessage(message)).toMatchObject({
      editedAt: event.at.toISOString(),
      earlier: [{ text: 'ada 2 di Kemang?', at: message.at.toISOString() }],
    });
    expect(JSON.stringify(toShownMessage(event))).not.toContain('Kemang');
    const member = said?.after.members[0];
    if (!member) throw new Error('nobody');
    expect(toMessageView(message, { kind: 'member', member })).not.toHaveProperty('earlier');
    expect(changed().map(({ namespace }) => namespace)).toEqual(['agent', 'shopper']);
  });

  it('owes no second answer, and the row of the inbox says the new words', async () => {
    const { says, changes } = aCustomer();
    const first = says('ada 2?');

    const [said, edit] = await receive([first, changes(first.externalId, { event: 'edited', text: 'ada 3?' })]);

    expect(said?.message.owed).toHaveLength(1);
    expect(edit?.message.owed).toBeUndefined();
    expect(edit?.after).toMatchObject({ shopperTotal: 1, lastShopperSeq: 1, lastMessage: { preview: 'ada 3?' } });
  });

  it('of another, and then its repeat, change each once, whoever hears of them in what order', async () => {
    const { says, changes } = aCustomer();
    const first = says('satu');
    const [said] = await receive([first]);
    const edits = ['dua', 'tiga', 'empat'].map((text) => changes(first.externalId, { event: 'edited', text }));

    await Promise.all([...edits, ...edits].map((edit, i) => receive([edit], cores[i % 2])));

    const log = await logOf(said?.message.conversationId ?? '');
    expect(log.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(log[0]).toMatchObject({ amended: { seq: 4 }, content: { text: log[3]?.amends?.text } });
  });

  it('comes before its message, and is applied when that is there', async () => {
    const { says, changes } = aCustomer();
    const first = says('lama');
    expect(await receive([changes(first.externalId, { event: 'edited', text: 'baru' })])).toEqual([]);

    const [said] = await receive([first]);

    const [message] = await logOf(said?.message.conversationId ?? '');
    expect(message?.content).toEqual({ text: 'baru' });
  });

  it('or a reaction of somebody who never wrote here opens no conversation', async () => {
    const { from, changes } = aCustomer();

    await receive([changes('wamid.elsewhere', { event: 'reacted', emoji: '👍' })]);

    expect(await core().contacts.findIdentity(VENDOR, { kind: 'phone', value: from.phone })).toBeNull();
  });

  it('of the first message does not make its repeat another one', async () => {
    const { says, changes } = aCustomer();
    const first = says('lama');
    await receive([first, changes(first.externalId, { event: 'edited', text: 'baru' })]);

    const [again] = await receive([first]);

    expect(again).toMatchObject({ isNew: false, message: { seq: 1, content: { text: 'baru' } } });
  });
});

describe('a message that was taken back', () => {
  it('says nothing any more, to anybody; its number stays', async () => {
    const { says, changes } = aCustomer();
    const first = says('nomor kartu RAHASIA');
    const [said] = await receive([first, changes(first.externalId, { event: 'edited', text: 'kartu RAHASIA juga' })]);

    await receive([changes(first.externalId, { event: 'revoked' })]);
    await receive([changes(first.externalId, { event: 'edited', text: 'terlambat' })]);

    const log = await logOf(said?.message.conversationId ?? '');
    expect(log.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(log[0]).toMatchObject({ kind: 'deleted', content: { of: 'text' } });
    expect(JSON.stringify(log.map(toShownMessage))).not.toMatch(/RAHASIA|terlambat/);
    expect((await core().log.current(VENDOR, said?.message.conversationId ?? '')).lastMessage).toMatchObject({
      kind: 'deleted',
      preview: '',
    });
  });

  it('is one’s own: what the shop said stays', async () => {
    const { says, changes } = aCustomer();
    const first = says('halo');
    const [said] = await receive([first]);
    const ref = { vendorId: VENDOR, conversationId: said?.message.conversationId ?? '' };
    await core().changes.take(ref, ANI, null);
    const body = { kind: 'text' as const, content: { text: 'siap' } };
    const { message } = await sendReply(core().log, { ...ref, agent: ANI, clientId: 'r-1', body });
    const to = message.deliveries?.[0]?.to ?? '';
    await core().outbox.finish(message, { to, status: 'accepted', externalId: 'wamid.reply.1' });

    expect(await receive([changes('wamid.reply.1', { event: 'revoked' })])).toEqual([]);

    expect((await logOf(ref.conversationId)).map(({ kind }) => kind)).toEqual(['text', 'event', 'text']);
  });
});

describe('a message that was taken back before it was edited', () => {
  it('is gone, though the edit was applied first, and stays gone', async () => {
    const { says } = aCustomer();
    const [said] = await receive([says('RAHASIA')]);
    const { conversationId, author } = said?.message ?? { conversationId: '', author: { id: '' } };
    const appendEvent = async (externalId: string, content: EventContent, text?: string) =>
      (
        await core().log.append({
          ...{ vendorId: VENDOR, conversationId, authorId: author.id, externalId },
          draft: () => ({
            author: { kind: 'shopper', id: author.id, name: 'Rina' },
            ...{ body: { kind: 'event', content }, audience: 'all', at: new Date(), target: 1 },
            ...(text ? { amends: { text } } : {}),
          }),
        })
      ).message;
    const revoked = await appendEvent(`${conversationId}.revoked`, { event: 'revoked' });
    const edited = await appendEvent(`${conversationId}.edited`, { event: 'edited' }, 'RAHASIA juga');

    await core().messageChanges.apply(edited);
    await core().messageChanges.apply(revoked);
    await core().messageChanges.apply(edited);

    const [message] = await logOf(conversationId);
    expect(message).toMatchObject({ kind: 'deleted', content: { of: 'text' } });
  });
});

describe('a change that is stored and could not be applied', () => {
  it('is not left: the sweep is told to look', async () => {
    const { says } = aCustomer();
    const [said] = await receive([says('lama')]);
    const { conversationId, author } = said?.message ?? { conversationId: '', author: { id: '', name: '' } };
    let told = 0;
    const failing = messageChanges({
      ...{ log: core().log, messages: core().messages, publisher: { publish: () => {} } },
      amends: { ...core().amends, amend: () => Promise.reject(new Error('MongoDB is away')) },
      onUnapplied: () => {
        told += 1;
      },
    });

    await expect(
      failing.change({
        ...{ vendorId: VENDOR, conversationId, target: 1, clientId: 'e-1', at: new Date() },
        author: { kind: 'shopper', id: author.id, name: author.name },
        change: { event: 'edited', text: 'baru' },
      }),
    ).rejects.toThrow('MongoDB is away');

    expect(told).toBe(1);
    expect((await logOf(conversationId)).map(({ kind }) => kind)).toEqual(['text', 'event']);
  });
});

describe('a reaction', () => {
  const emojisOf = async (conversationId: string) => {
    const [message] = await logOf(conversationId);
    return message ? toShownMessage(message).reactions?.map(({ emoji, author }) => [author.kind, emoji]) : [];
  };

  it('is one for each, in place of the one before, and goes when it is taken away', async () => {
    const { says, changes } = aCustomer();
    const first = says('siap');
    const [said] = await receive([first]);
    const conversationId = said?.message.conversationId ?? '';
    const react = (emoji: string | null) => receive([changes(first.externalId, { event: 'reacted', emoji })]);
    await core().messageChanges.change({
      ...{ vendorId: VENDOR, conversationId, target: 1, clientId: 're-1', at: new Date() },
      author: { kind: 'agent', id: ANI.agentId, name: ANI.name },
      change: { event: 'reacted', emoji: '🙏' },
    });

    await react('👍');
    await react('❤️');
    const two = await emojisOf(conversationId);
    await react(null);

    expect(two).toEqual([
      ['agent', '🙏'],
      ['shopper', '❤️'],
    ]);
    expect(await emojisOf(conversationId)).toEqual([['agent', '🙏']]);
  });

  it('asks for no answer, wakes nobody and counts as nothing unread', async () => {
    const { says, changes } = aCustomer();
    const first = says('siap');
    const [said] = await receive([first]);
    await core().changes.resolve({ vendorId: VENDOR, conversationId: said?.message.conversationId ?? '' }, ANI);

    const [reacted] = await receive([changes(first.externalId, { event: 'reacted', emoji: '👍' })]);

    expect(reacted?.message.owed).toBeUndefined();
    expect(reacted?.after).toMatchObject({ status: 'resolved', shopperTotal: 1 });
  });
});

describe('what was stored by a process that ended before it was applied', () => {
  it('is applied by whoever looks after what was left behind', async () => {
    const { says } = aCustomer();
    const [said] = await receive([says('lama')]);
    const { conversationId, author } = said?.message ?? { conversationId: '', author: { id: '' } };
    const { message: event } = await core().log.append({
      ...{ vendorId: VENDOR, conversationId, authorId: author.id, externalId: 'wamid.left' },
      draft: ({ members }) => ({
        author: { kind: 'shopper', id: members[0]?.memberId ?? '', name: 'Rina' },
        body: { kind: 'event', content: { event: 'edited' } },
        audience: 'all',
        at: new Date(),
        target: 1,
        amends: { text: 'baru' },
      }),
    });

    await core().messageChanges.apply(event);
    await core().messageChanges.apply(event);

    expect((await logOf(conversationId))[0]).toMatchObject({ content: { text: 'baru' }, earlier: [{}] });
  });
});

describe('an answer to a certain message', () => {
  it('names it, whether it came before or in the same body', async () => {
    const { says } = aCustomer();
    const first = says('satu');
    const second = says('dua');

    await receive([first]);
    const answers = await receive([
      second,
      says('ke satu', { replyToExternalId: first.externalId }),
      says('ke dua', { replyToExternalId: second.externalId }),
      says('ke entah', { replyToExternalId: 'wamid.nowhere' }),
    ]);

    expect(answers.map(({ message }) => message.replyTo)).toEqual([undefined, 1, 2, undefined]);
  });
});

describe('what staff say on the phone app', () => {
  /** Ani has answered a customer; the answer is still to leave. */
  async function aReply() {
    const { from, says, id } = aCustomer();
    const [said] = await receive([says('halo')]);
    const ref = { vendorId: VENDOR, conversationId: said?.message.conversationId ?? '' };
    await core().changes.take(ref, ANI, null);
    const body = { kind: 'text' as const, content: { text: 'siap' } };
    const { message } = await sendReply(core().log, { ...ref, agent: ANI, clientId: 'r-1', body });
    return { from, id, body, message, to: message.deliveries?.[0]?.to ?? '' };
  }

  it('is the vendor’s own, owes nothing, and leaves the assistant silent until it is given back', async () => {
    const { from, says, id } = aCustomer();
    const echo: ConversationFact = {
      ...{ fact: 'echo', account: '1', to: from, externalId: id(), at: new Date() },
      body: { kind: 'text', content: { text: 'Siap, kak' } },
    };

    const [said, echoed] = await receive([says('halo'), echo]);
    const [again] = await receive([echo]);
    const [next] = await receive([says('makasih')]);

    expect(said?.message.owed).toHaveLength(1);
    expect(echoed?.message).toMatchObject({
      author: { kind: 'agent', id: 'phone-app' },
      deliveries: [{ status: 'sent', externalId: echo.externalId }],
    });
    expect(echoed?.message.owed).toBeUndefined();
    expect(echoed?.after).toMatchObject({ status: 'waiting', waitingSince: null, answeredSeq: 1, lastAgent: null });
    expect(again).toBeUndefined();
    expect(next?.message.owed).toBeUndefined();
    expect(next?.after).toMatchObject({ status: 'waiting' });
    expect(next?.after.waitingSince).not.toBeNull();
  });

  it('is not taken for a new answer where Dekat itself has sent it', async () => {
    const { from, body, message, to } = await aReply();
    await core().outbox.finish(message, { to, status: 'accepted', externalId: 'wamid.reply.2' });

    const heard = await receive([
      { fact: 'echo', account: '1', to: from, externalId: 'wamid.reply.2', at: new Date(), body },
    ]);

    expect(heard).toEqual([]);
  });

  it.each([
    ['is not taken for a new answer where it comes before Dekat’s own call is answered', 'wamid.own', 0],
    ['is taken for one once the call that was under way has brought another id', 'wamid.of-the-app', 1],
  ])('%s', async (_what, echoed, count) => {
    const { from, id, body, message, to } = await aReply();
    const own = `${id()}.own`;
    const externalId = echoed === 'wamid.own' ? own : `${own}.of-the-app`;
    await core().outbox.markSending(message, to, 1);

    const hearing = receive([{ fact: 'echo', account: '1', to: from, externalId, at: new Date(), body }]);
    await core().outbox.finish(message, { to, status: 'accepted', externalId: own });

    expect(await hearing).toHaveLength(count);
    expect(await logOf(message.conversationId)).toHaveLength(3 + count);
  });

  it('holds up nothing else that came with it while nobody can tell whose it is', async () => {
    const { from, id, body, message, to } = await aReply();
    const other = aCustomer();
    await core().outbox.markSending(message, to, 1);
    const echo: ConversationFact = { fact: 'echo', account: '1', to: from, externalId: id(), at: new Date(), body };
    const words = other.says('masih buka?');

    await expect(receive([echo, words])).rejects.toMatchObject({ code: 'unavailable' });
    const stored = await receive([words]);
    await core().outbox.finish(message, { to, status: 'failed', error: 'refused' });

    expect(stored).toMatchObject([{ isNew: false }]);
    expect(await receive([echo, words])).toHaveLength(2);
  });

  it('is waited for no longer than a call of ours may take', async () => {
    const { from, id, body, message, to } = await aReply();
    await core().outbox.markSending(message, to, 1);
    await core()
      .connection.collection('messages')
      .updateMany({ 'owed.state': 'sending' }, { $set: { 'owed.$[].begunAt': new Date(Date.now() - 600_000) } });

    const heard = await receive([{ fact: 'echo', account: '1', to: from, externalId: id(), at: new Date(), body }]);

    expect(heard).toHaveLength(1);
  });
});

describe('somebody who wants to hear nothing unasked', () => {
  it('is told once that it was heard, is told nothing more by the shop itself, and again once they say so', async () => {
    const { says } = aCustomer();
    const stop = says('STOP');
    const [said] = await receive([stop]);
    await receive([stop]);
    const { conversationId } = said?.message ?? { conversationId: '' };
    const notice = (clientId: string) =>
      sayNotice(core().log, {
        ...{ vendorId: VENDOR, conversationId, clientId, locale: 'id', to: { contactId: null } },
        body: { kind: 'text', content: { text: 'Pesanan siap diambil' } },
      });

    await expect(notice('n-1')).rejects.toMatchObject({ code: 'window_closed' });
    await receive([says('mulai')]);
    await notice('n-1');

    expect(said?.message.owed).toBeUndefined();
    expect((await logOf(conversationId)).map(({ author, kind }) => [author.kind, kind])).toEqual([
      ['shopper', 'text'],
      ['system', 'text'],
      ['shopper', 'text'],
      ['system', 'text'],
      ['system', 'text'],
    ]);
  });
});

describe('a person WhatsApp no longer vouches for', () => {
  it('has to prove anew what is theirs, and staff are told', async () => {
    const { from, says, id } = aCustomer();
    const [said] = await receive([says('halo')]);
    const contactId = said?.after.contactId ?? '';
    await core().contacts.setCustomer(VENDOR, contactId, 'cu-1');

    const [doubted] = await receive([
      { fact: 'doubt', account: '1', from, externalId: id(), at: new Date(), why: 'device_changed' },
    ]);

    expect(doubted?.message).toMatchObject({ audience: 'staff', content: { event: 'identity_doubted' } });
    expect(await core().contacts.byId(VENDOR, contactId)).toMatchObject({ isPhoneVerified: false, customerId: null });
  });
});
