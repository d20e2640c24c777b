import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InviteView, MadeInvite } from '../../../contract/consultations.ts';
import type { ConversationView, ShopperConversationView } from '../../../contract/conversations.ts';
import type { MessagePage } from '../../../contract/events.ts';
import type { MessageView, ShownMessage } from '../../../contract/messages.ts';
import type { Core } from '../../../core/assemble.ts';
import { openTurn } from '../../../core/assist/open-turn.ts';
import { isForStaff } from '../../../core/conversations/people.ts';
import { bodyOf, type StoredMessage } from '../../../core/messages/message.ts';
import type { Shopper } from '../../../server/shopper-desk.ts';
import { shopperPeople } from '../../../server/shopper-people.ts';
import { eventually } from '../../support/eventually.ts';
import { call, field } from '../../support/http.ts';
import type { Line } from '../../support/line.ts';
import { putOrder } from '../../support/orders.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
/** The mother is at one server, her guests at the other. */
let here: RunningProcess;
let there: RunningProcess;
const visitors = { count: 0 };

beforeAll(async () => {
  world = await aWorld('consultations');
  [here, there] = await Promise.all([startServer(world.services), startServer(world.services)]);
}, 60_000);
afterAll(() => world.close());

interface Guest {
  line: Line;
  memberId: string;
}
function visitor(): string {
  visitors.count += 1;
  return `visitor-of-consultations-${visitors.count}`;
}
const words = (conversationId: string | null, text: string, more: object = {}) => ({
  ...{ kind: 'text', conversationId, clientId: `c-${Math.random().toString(36).slice(2)}`, text },
  ...more,
});
const say = (line: Line, conversationId: string | null, text: string, more: object = {}) =>
  line.get<{ message: ShownMessage }>('message:send', words(conversationId, text, more)).then(({ message }) => message);
const listed = (line: Line, conversationId: string) => line.get<MessagePage>('messages:list', { conversationId });
const textsOf = (messages: MessageView[]) =>
  messages.flatMap((one) => ('kind' in one && one.kind === 'text' ? [one.content.text] : []));
const eventsOf = (log: StoredMessage[]) =>
  log.flatMap((one) => {
    const body = bodyOf(one);
    return body.kind === 'event' ? [body.content] : [];
  });

/** A mother who has said something, and is known by her name. */
async function aMother() {
  const line = await world.vendor.shopperLine(here.url, visitor());
  const { conversationId } = await say(line, null, 'sebelum ada siapa-siapa');
  const { conversation } = await line.get<{ conversation: ShopperConversationView }>('member:rename', {
    ...{ conversationId, name: 'Ibu Sari' },
  });
  const invite = (more: object = {}) => line.get<MadeInvite>('invite:make', { conversationId, ...more });
  return { line, conversationId, memberId: conversation.memberId, invite };
}
async function join(token: string, name: string, as = visitor()): Promise<Guest & { view: ShopperConversationView }> {
  const line = await world.vendor.shopperLine(there.url, as);
  const { conversation } = await line.get<{ conversation: ShopperConversationView }>('invite:join', { token, name });
  return { line, memberId: conversation.memberId, view: conversation };
}
/** An agent who holds the conversation, watching. */
async function anAgentWith(conversationId: string, name: string) {
  const agent = await world.vendor.agent(name, { role: 'agent' });
  const line = await world.vendor.agentLine(here.url, agent);
  await line.get('conversation:take', { conversationId, expects: null });
  await line.get('conversation:watch', { conversationId });
  const token = await world.vendor.agentToken(agent);
  const rest = (path: string, more: { method?: string; body?: unknown } = {}) =>
    call(`${there.url}/api/v1/conversations/${conversationId}/${path}`, { token, ...more });
  return { agent, line, rest };
}

describe('what somebody says they are called', () => {
  const nameOf = async (conversationId: string) => {
    const { vendorId } = world.vendor;
    const record = await world.core.conversations.byId(vendorId, conversationId);
    const contact = await world.core.contacts.byId(vendorId, record?.state.contactId ?? '');
    return [record?.contact.name, contact?.name];
  };
  const rename = (line: Line, conversationId: string, name: string) =>
    line.get('member:rename', { conversationId, name });

  it('is what staff read in the list and in the record, until they know better', async () => {
    const { line, conversationId } = await aMother();
    expect(await nameOf(conversationId)).toEqual(['Ibu Sari', 'Ibu Sari']);
    await rename(line, conversationId, 'Sari');
    expect(await nameOf(conversationId)).toEqual(['Sari', 'Sari']);

    const { vendorId } = world.vendor;
    const { contactId } = await world.core.log.current(vendorId, conversationId);
    const record = await world.core.contacts.record(vendorId, contactId);
    if (!record) throw new Error('no contact');
    await world.core.contacts.change(record, { name: 'Sari Dewi (Tebet)' });
    await rename(line, conversationId, 'Bu Sari');

    expect((await nameOf(conversationId))[1]).toBe('Sari Dewi (Tebet)');
  });

  it.each([
    ['before the record is changed', 'contacts', 'change'],
    ['before the list is told', 'conversations', 'setContact'],
    ['before it is said in the conversation', 'people', 'rename'],
  ] as const)('is so everywhere once asked again of a server that was killed %s', async (_when, part, call) => {
    const { conversationId, memberId } = await aMother();
    const { vendorId } = world.vendor;
    const state = await world.core.log.current(vendorId, conversationId);
    const member = state.members.find((one) => one.memberId === memberId);
    if (!member?.identityId) throw new Error('nobody there');
    const mine = async () => ({ state, member });
    const killed = {
      ...world.core,
      [part]: { ...world.core[part], [call]: () => Promise.reject(new Error('killed')) },
    };
    const renameAt = (core: Core) =>
      shopperPeople({ core, desk: { mine } } as unknown as Parameters<typeof shopperPeople>[0]).rename(
        { vendorId, identityId: member.identityId } as Shopper,
        ...([conversationId, 'Sari Wati'] as const),
      );

    await expect(renameAt(killed as Core)).rejects.toThrow('killed');
    await renameAt(world.core);

    expect(await nameOf(conversationId)).toEqual(['Sari Wati', 'Sari Wati']);
    const { members } = await world.core.log.current(vendorId, conversationId);
    expect(members.map(({ name }) => name)).toEqual(['Sari Wati']);
  });
});

describe('an agent who asks what to answer', () => {
  it('is told what is of who asked last, by that one’s own rights', async () => {
    const mother = await aMother();
    const daughter = await join((await mother.invite()).token, 'Dewi');
    const { rest } = await anAgentWith(mother.conversationId, 'Ratna');
    const { vendorId } = world.vendor;
    const { connection } = world.core;
    const { members } = await world.core.log.current(vendorId, mother.conversationId);
    const contactId = members.find(({ memberId }) => memberId === daughter.memberId)?.contactId ?? '';
    await connection
      .collection<{ _id: string }>('contacts')
      .updateOne({ _id: contactId, vendorId }, { $set: { customerId: 'cu-daughter' } });
    const { orderNo } = await putOrder(connection, { vendorId, branchId: 'b-1', customerId: 'cu-daughter' });
    const suggested = async () => JSON.stringify((await rest('suggestion', { body: {} })).body);

    await say(daughter.line, mother.conversationId, 'pesanan saya sudah sampai mana?');
    const toDaughter = await suggested();
    await say(mother.line, mother.conversationId, 'pesanan saya sudah sampai mana?');

    expect(toDaughter).toContain(orderNo);
    expect(await suggested()).not.toContain(orderNo);
  });
});

describe('a guest who joins by an invitation', () => {
  it('hears and is heard under a name of their own, on another server', async () => {
    const mother = await aMother();
    const daughter = await join((await mother.invite()).token, 'Dewi');

    await say(daughter.line, mother.conversationId, 'aku Dewi');
    const heard = await mother.line.fact<ShownMessage>('message:added', (one) => textsOf([one]).includes('aku Dewi'));
    await say(mother.line, mother.conversationId, 'halo nak');
    await daughter.line.fact<ShownMessage>('message:added', (one) => textsOf([one]).includes('halo nak'));

    expect(heard.author).toMatchObject({ kind: 'shopper', id: daughter.memberId, name: 'Dewi' });
    expect(daughter.view).toMatchObject({ kind: 'group', members: [{ name: 'Ibu Sari' }, { name: 'Dewi' }] });
    expect(eventsOf(await world.log(mother.conversationId))).toContainEqual(
      expect.objectContaining({ event: 'member_joined', name: 'Dewi', by: 'link', byName: null }),
    );
  });

  it('sees what was said before only if whoever invited them chose so', async () => {
    const mother = await aMother();
    const since = await join((await mother.invite()).token, 'Dewi');
    const all = await join((await mother.invite({ sees: 'all' })).token, 'Paman');

    const [bySince, byAll] = await Promise.all(
      [since, all].map(async ({ line }) => (await listed(line, mother.conversationId)).messages),
    );

    expect(textsOf(bySince ?? [])).toEqual([]);
    expect(bySince?.[0]).toEqual({ conversationId: mother.conversationId, seq: 1, hidden: true });
    expect(textsOf(byAll ?? [])).toEqual(['sebelum ada siapa-siapa']);
  });

  it('has a read state of their own that everybody sees', async () => {
    const mother = await aMother();
    const daughter = await join((await mother.invite()).token, 'Dewi');
    const { seq } = await say(mother.line, mother.conversationId, 'sudah baca?');

    await daughter.line.get('message:read', { conversationId: mother.conversationId, seq });
    const mark = await mother.line.fact<{ memberId: string; readSeq: number }>(
      'watermarks:changed',
      ({ memberId }) => memberId === daughter.memberId,
    );

    expect(mark.readSeq).toBe(seq);
  });

  it('finds the conversation again when they come back', async () => {
    const mother = await aMother();
    const as = visitor();
    await join((await mother.invite()).token, 'Dewi', as);
    const again = await world.vendor.shopperLine(here.url, as);

    await eventually(async () => {
      const { conversations } = await again.get<{ conversations: ShopperConversationView[] }>('session:start');
      expect(conversations.map(({ conversationId }) => conversationId)).toEqual([mother.conversationId]);
    });
  });
});

describe('an invitation', () => {
  it('for one lets one in, however many show it in the same moment', async () => {
    const mother = await aMother();
    const { token } = await mother.invite();
    const lines = await Promise.all(
      [here, there, here, there].map((server) => world.vendor.shopperLine(server.url, visitor())),
    );

    const replies = await Promise.all(lines.map((line) => line.ask('invite:join', { token, name: 'Tamu' })));

    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    for (const reply of replies) if (!reply.ok) expect(reply.error.code).toBe('invite_full');
    expect(
      eventsOf(await world.log(mother.conversationId)).filter(({ event }) => event === 'member_joined'),
    ).toHaveLength(1);
  });

  it('shown by one person in two tabs at once lets them in once', async () => {
    const mother = await aMother();
    const { token } = await mother.invite({ uses: 5 });
    const as = visitor();
    const lines = await Promise.all([here, there].map((server) => world.vendor.shopperLine(server.url, as)));

    const replies = await Promise.all(lines.map((line) => line.ask('invite:join', { token, name: 'Dewi' })));

    expect(replies.map(({ ok }) => ok)).toEqual([true, true]);
    expect(
      eventsOf(await world.log(mother.conversationId)).filter(({ event }) => event === 'member_joined'),
    ).toHaveLength(1);
    const { invites } = await mother.line.get<{ invites: InviteView[] }>('invite:list', {
      ...{ conversationId: mother.conversationId },
    });
    expect(invites[0]?.used).toBe(1);
  });

  it('is told to its guest before they join, and ends when it is revoked or too old', async () => {
    const mother = await aMother();
    const guest = await world.vendor.shopperLine(there.url, visitor());
    const revoked = await mother.invite();
    const lapsed = await mother.invite();
    const shown = await guest.get('invite:look', { token: revoked.token });

    await mother.line.get('invite:revoke', {
      ...{ conversationId: mother.conversationId, inviteId: revoked.invite.inviteId },
    });
    await world.core.connection
      .collection<{ _id: string }>('invites')
      .updateOne({ _id: lapsed.invite.inviteId }, { $set: { expiresAt: new Date(Date.now() - 1_000) } });

    expect(shown).toMatchObject({ byName: 'Ibu Sari', people: 1, isIn: false, sees: 'sinceJoining' });
    for (const { token } of [revoked, lapsed]) {
      expect(await guest.ask('invite:look', { token })).toMatchObject({ error: { code: 'invite_ended' } });
      expect(await guest.ask('invite:join', { token, name: 'Tamu' })).toMatchObject({
        error: { code: 'invite_ended' },
      });
    }
  });

  it('is kept as a hash, and lies under another vendor for nobody', async () => {
    const mother = await aMother();
    const { token, invite } = await mother.invite();
    const stored = await world.core.connection.collection<{ _id: string }>('invites').findOne({ _id: invite.inviteId });

    expect(stored).not.toBeNull();
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(await world.core.invites.find('v-other', invite.inviteId)).toBeNull();
  });

  it('is made, listed and ended by the owner alone, who alone removes others', async () => {
    const mother = await aMother();
    const { token, invite } = await mother.invite({ uses: 2 });
    const daughter = await join(token, 'Dewi');
    const { conversationId } = mother;

    const tries = [
      await daughter.line.ask('invite:make', { conversationId }),
      await daughter.line.ask('invite:list', { conversationId }),
      await daughter.line.ask('invite:revoke', { conversationId, inviteId: invite.inviteId }),
      await daughter.line.ask('member:remove', { conversationId, memberId: mother.memberId }),
      await mother.line.ask('member:leave', { conversationId }),
    ];

    for (const reply of tries) expect(reply).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });
});

/** Nothing of it reaches this line any more, on any way. */
async function expectGone(gone: Line, mother: Awaited<ReturnType<typeof aMother>>): Promise<void> {
  const { conversationId } = mother;
  await gone.fact('conversation:left', (one: { conversationId?: string }) => one.conversationId === conversationId);
  const heardBefore = gone.heard.length;
  const { seq } = await say(mother.line, conversationId, 'TERTUTUP');
  const refused = [
    await gone.ask('messages:list', { conversationId }),
    await gone.ask('message:read', { conversationId, seq }),
    await gone.ask('typing:set', { conversationId, isTyping: true }),
    await gone.ask('message:send', words(conversationId, 'masih di sini?')),
    await gone.ask('member:rename', { conversationId, name: 'Hantu' }),
  ];
  for (const reply of refused) expect(reply).toMatchObject({ ok: false, error: { code: 'conversation_not_found' } });
  const synced = await gone.get('sync', { conversations: { [conversationId]: { seq: 0, messageId: null } } });
  expect(synced).toEqual({ behind: {}, reset: [] });
  const { conversations } = await gone.get<{ conversations: unknown[] }>('session:start');
  expect(conversations).toEqual([]);
  expect(JSON.stringify(gone.heard.slice(heardBefore))).not.toContain('TERTUTUP');
}

describe('who has left', () => {
  it('gets nothing more, and may come back by an invitation that still holds', async () => {
    const mother = await aMother();
    const { token } = await mother.invite({ sees: 'all' });
    const as = visitor();
    const daughter = await join(token, 'Dewi', as);

    await daughter.line.get('member:leave', { conversationId: mother.conversationId });
    await expectGone(daughter.line, mother);
    const back = await daughter.line.get<{ conversation: ShopperConversationView }>('invite:join', {
      token,
      name: 'Dewi',
    });
    await say(daughter.line, mother.conversationId, 'aku kembali');

    expect(back.conversation.memberId).toBe(daughter.memberId);
    await mother.line.fact<ShownMessage>('message:added', (one) => textsOf([one]).includes('aku kembali'));
    expect(eventsOf(await world.log(mother.conversationId)).map(({ event }) => event)).toEqual([
      ...['member_renamed', 'member_joined', 'member_left', 'member_joined'],
    ]);
  });
});

describe('who was removed', () => {
  it('gets nothing more, and no invitation lets them in again', async () => {
    const mother = await aMother();
    const { token } = await mother.invite({ uses: 3 });
    const as = visitor();
    const guest = await join(token, 'Tamu', as);
    const { conversationId } = mother;

    await mother.line.get('member:remove', { conversationId, memberId: guest.memberId });
    await expectGone(guest.line, mother);
    const again = await mother.invite({ uses: 3 });

    for (const one of [token, again.token])
      expect(await guest.line.ask('invite:join', { token: one, name: 'Tamu' })).toMatchObject({
        error: { code: 'invite_ended' },
      });
  });

  it('takes all open invitations along: under another name they come in by none of them', async () => {
    const mother = await aMother();
    const { token } = await mother.invite({ uses: 3 });
    const guest = await join(token, 'Tamu');
    const { conversationId } = mother;

    await mother.line.get('member:remove', { conversationId, memberId: guest.memberId });

    const other = await world.vendor.shopperLine(there.url, visitor());
    for (const event of ['invite:look', 'invite:join'])
      expect(
        await other.ask(event, { token, ...(event === 'invite:join' ? { name: 'Bukan Tamu' } : {}) }),
      ).toMatchObject({
        error: { code: 'invite_ended' },
      });
    expect(await mother.line.get('invite:list', { conversationId })).toEqual({ invites: [] });
    await join((await mother.invite()).token, 'Paman');
  });

  it('is put out also where the frame that says so was lost, and still catches up on what is theirs', async () => {
    const mother = await aMother();
    const guest = await join((await mother.invite()).token, 'Tamu');
    const { conversationId } = mother;
    const daughter = await join((await mother.invite()).token, 'Dewi');
    const own = await say(guest.line, null, 'punyaku sendiri');

    // By a process that reaches no socket.
    const ref = { vendorId: world.vendor.vendorId, conversationId };
    await world.core.people.removeBy(ref, 'Ibu Sari', guest.memberId);
    const conversations = {
      [conversationId]: { seq: 1, messageId: null, read: 1 },
      [own.conversationId]: { seq: 0, messageId: null, read: 0 },
    };

    expect(await guest.line.get('sync', { conversations })).toEqual({
      ...{ behind: { [own.conversationId]: own.seq }, reset: [] },
    });
    await guest.line.fact('conversation:left');
    const heardBefore = guest.line.heard.length;
    await mother.line.get('typing:set', { conversationId, isTyping: true });
    await say(mother.line, conversationId, 'TERTUTUP');
    // Who is at the same server has heard it; whatever was for the guest came before.
    await daughter.line.fact<ShownMessage>('message:added', (one) => textsOf([one]).includes('TERTUTUP'));
    await guest.line.get('session:start');

    expect(daughter.line.heard.map(({ fact }) => fact)).toContain('typing:changed');
    expect(guest.line.heard.slice(heardBefore)).toEqual([]);
  });

  it('while they were sending has said what was stored before, and nothing after', async () => {
    const mother = await aMother();
    const guest = await join((await mother.invite()).token, 'Tamu');
    const { conversationId } = mother;
    const remove = () => mother.line.get('member:remove', { conversationId, memberId: guest.memberId });

    const sends = Array.from({ length: 20 }, (_, n) => guest.line.ask('message:send', words(conversationId, `n${n}`)));
    const [replies] = await Promise.all([Promise.all(sends), remove(), remove()]);

    const log = await world.log(conversationId);
    const left = log.filter((one) => eventsOf([one]).some(({ event }) => event === 'member_left'));
    const theirs = log.filter(({ author }) => author.id === guest.memberId);
    expect(left).toHaveLength(1);
    expect(theirs.every(({ seq }) => seq < (left[0]?.seq ?? 0))).toBe(true);
    expect(theirs).toHaveLength(replies.filter(({ ok }) => ok).length);
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, i) => i + 1));
  });
});

describe('a side note', () => {
  it('between two shoppers is nobody else’s: not the third’s, not the staff’s, not the assistant’s', async () => {
    const mother = await aMother();
    const { token } = await mother.invite({ uses: 3, sees: 'all' });
    const [daughter, uncle] = [await join(token, 'Dewi'), await join(token, 'Paman')];
    const { conversationId } = mother;
    const ani = await anAgentWith(conversationId, 'Ani');

    const note = await say(mother.line, conversationId, 'RAHASIA-BERDUA', { to: daughter.memberId });
    await daughter.line.fact<ShownMessage>('message:added', (one) => textsOf([one]).includes('RAHASIA-BERDUA'));
    const stub = { conversationId, seq: note.seq, hidden: true };
    for (const line of [uncle.line, ani.line])
      expect(await line.fact('message:added', (one: { seq?: number }) => one.seq === note.seq)).toEqual(stub);

    expect(note.audience).toEqual([mother.memberId, daughter.memberId]);
    expect(JSON.stringify([uncle.line.heard, ani.line.heard])).not.toContain('RAHASIA');
    expect((await listed(uncle.line, conversationId)).messages).toContainEqual(stub);
    expect((await listed(ani.line, conversationId)).messages).toContainEqual(stub);
    const { body } = await ani.rest('messages');
    expect((body as MessagePage).messages).toContainEqual(stub);
    expect(JSON.stringify(body)).not.toContain('RAHASIA');
    const page = await ani.line.get('inbox:list', { filter: { view: 'all' }, limit: 50 });
    expect(JSON.stringify(page)).not.toContain('RAHASIA');
    const log = await world.log(conversationId);
    const stored = log.find(({ seq }) => seq === note.seq);
    expect(stored?.owed).toBeUndefined();
    expect(openTurn(log.filter(({ audience }) => isForStaff(audience))).map(({ seq }) => seq)).not.toContain(note.seq);
    const state = await world.core.log.current(world.vendor.vendorId, conversationId);
    expect(state.lastMessage?.preview).not.toContain('RAHASIA');
  });

  it('of an agent to one shopper is theirs and the staff’s', async () => {
    const mother = await aMother();
    const { token } = await mother.invite({ uses: 3 });
    const [daughter, uncle] = [await join(token, 'Dewi'), await join(token, 'Paman')];
    const { conversationId } = mother;
    const ani = await anAgentWith(conversationId, 'Ani2');

    const { seq } = await say(ani.line, conversationId, 'RAHASIA-UNTUK-DEWI', { to: daughter.memberId });
    await daughter.line.fact<ShownMessage>('message:added', (one) => one.seq === seq && one.kind === 'text');
    await uncle.line.fact('message:added', (one: { seq?: number }) => one.seq === seq);
    await mother.line.fact('message:added', (one: { seq?: number }) => one.seq === seq);

    expect(JSON.stringify([uncle.line.heard, mother.line.heard])).not.toContain('RAHASIA');
    expect(textsOf((await listed(ani.line, conversationId)).messages)).toContain('RAHASIA-UNTUK-DEWI');
    expect(await ani.line.ask('message:send', words(conversationId, 'x', { to: 'mb_nobody' }))).toMatchObject({
      error: { code: 'member_not_found' },
    });
  });

  it('of an agent may be a file or a card; an order goes to whose it is, to nobody else', async () => {
    const mother = await aMother();
    const { conversationId } = mother;
    const [daughter, uncle] = [
      await join((await mother.invite()).token, 'Dewi'),
      await join((await mother.invite()).token, 'Paman'),
    ];
    const { agent, line, rest } = await anAgentWith(conversationId, 'Wulan');
    const token = await world.vendor.agentToken(agent);
    const bytes = Buffer.from('%PDF-1.7 nota');
    const begun = await call(`${here.url}/api/v1/attachments`, {
      token,
      body: { clientId: 'aside-1', name: 'nota.pdf', size: bytes.length },
    });
    const { attachmentId } = field(begun, 'attachment') as { attachmentId: string };
    await call(`${here.url}/api/v1/attachments/${attachmentId}/bytes?offset=0`, {
      ...{ method: 'PUT', token, body: bytes, headers: { 'content-type': 'application/octet-stream' } },
    });
    const { vendorId } = world.vendor;
    const { connection } = world.core;
    const { contactId } = await world.core.log.current(vendorId, conversationId);
    const contacts = connection.collection<{ _id: string }>('contacts');
    await contacts.updateOne({ _id: contactId, vendorId }, { $set: { customerId: 'cu-mother' } });
    const { orderNo } = await putOrder(connection, { vendorId, branchId: 'b-1', customerId: 'cu-mother' });
    const order = { card: 'order', orderNo };
    const sendCard = (clientId: string, body: object) => rest('cards', { body: { clientId, ...body } });

    const to = daughter.memberId;
    const file = await line.get<{ message: ShownMessage }>('message:send', {
      ...{ kind: 'attachment', conversationId, clientId: 'aside-2', attachmentId, to },
    });
    const branch = await sendCard('aside-3', { card: 'branch', branchId: 'b-1', to });
    const ofMother = await sendCard('aside-4', order);
    const notHers = await sendCard('aside-5', { ...order, to });
    const gone = await sendCard('aside-6', { ...order, to: 'mb_nobody' });

    expect(file.message.audience).toEqual(['staff', to]);
    expect(field(branch, 'message')).toMatchObject({ audience: ['staff', to] });
    expect(field(ofMother, 'message')).toMatchObject({ audience: [mother.memberId, 'staff'] });
    expect([notHers, gone].map((one) => field(one, 'code'))).toEqual(['order_not_found', 'member_not_found']);
    const shown = async (one: Line) =>
      (await listed(one, conversationId)).messages.flatMap((message) => ('kind' in message ? [message.kind] : []));
    expect(await shown(uncle.line)).toEqual(expect.not.arrayContaining(['file', 'card']));
    expect((await shown(daughter.line)).filter((kind) => kind !== 'event')).toEqual(['file', 'card']);
    expect((await shown(mother.line)).filter((kind) => kind === 'card')).toHaveLength(1);
  });

  it('of a shopper to the shop waits for an answer like any question', async () => {
    const mother = await aMother();
    const daughter = await join((await mother.invite({ sees: 'all' })).token, 'Dewi');
    const { conversationId } = mother;

    const { seq } = await say(mother.line, conversationId, 'RAHASIA-HADIAH', { to: 'staff' });
    await daughter.line.fact('message:added', (one: { seq?: number }) => one.seq === seq);

    const stored = (await world.log(conversationId)).find((one) => one.seq === seq);
    expect(stored?.owed?.map(({ kind }) => kind)).toEqual(['assist']);
    expect(JSON.stringify(daughter.line.heard)).not.toContain('RAHASIA');
  });
});

describe('a colleague of another branch who is brought in', () => {
  it('sees it and writes in it though it is not theirs, and no longer once they have left', async () => {
    const mother = await aMother();
    const { conversationId } = mother;
    const ani = await anAgentWith(conversationId, 'Ani3');
    await ani.line.get('conversation:watch', { conversationId });
    const budi = await world.vendor.agent('Budi', { scope: 'limited', role: 'branch_staff', branchIds: ['b-2'] });
    const expert = await world.vendor.agentLine(there.url, budi);
    expect(await expert.ask('conversation:watch', { conversationId })).toMatchObject({ ok: false });

    const brought = await ani.rest('members', { body: { agentId: budi.agentId } });
    const again = await ani.rest('members', { body: { agentId: budi.agentId } });
    await eventually(() => expert.get('conversation:watch', { conversationId }));
    await say(expert, conversationId, 'saya ahli servis');
    const heard = await mother.line.fact<ShownMessage>('message:added', (one) =>
      textsOf([one]).includes('saya ahli servis'),
    );
    const { members } = (brought.body as { conversation: ConversationView }).conversation;
    const memberId = members.find(({ role }) => role === 'staff')?.memberId ?? '';
    const left = await call(`${here.url}/api/v1/conversations/${conversationId}/members/${memberId}`, {
      ...{ method: 'DELETE', token: await world.vendor.agentToken(budi) },
    });

    expect([brought.status, again.status, left.status]).toEqual([201, 201, 200]);
    expect(heard.author).toMatchObject({ kind: 'agent', name: 'Budi' });
    await expert.fact('conversation:left', (one: { conversationId?: string }) => one.conversationId === conversationId);
    expect(await expert.ask('messages:list', { conversationId })).toMatchObject({ ok: false });
    const trail = eventsOf(await world.log(conversationId)).filter(({ event }) => event.startsWith('member_'));
    expect(trail.map((one) => ('byName' in one ? [one.event, one.byName] : [one.event]))).toEqual([
      ...[['member_renamed'], ['member_joined', 'Ani3'], ['member_left', null]],
    ]);
  });

  it('is not for who does not hold the conversation to decide', async () => {
    const mother = await aMother();
    await anAgentWith(mother.conversationId, 'Ani4');
    const other = await world.vendor.agent('Cici', { role: 'agent' });
    const token = await world.vendor.agentToken(other);
    const path = `${here.url}/api/v1/conversations/${mother.conversationId}`;

    const refused = [
      await call(`${path}/members`, { token, body: { agentId: other.agentId } }),
      await call(`${path}/invites`, { token, body: {} }),
      await call(`${path}/members/${mother.memberId}`, { token, method: 'DELETE' }),
    ];

    expect(refused.map((answer) => [answer.status, field(answer, 'code')])).toEqual(
      Array(3).fill([409, 'already_taken']),
    );
  });
});

describe('an agent’s invitation', () => {
  it('lets a guest in, whom the agent may remove; never the owner', async () => {
    const mother = await aMother();
    const ani = await anAgentWith(mother.conversationId, 'Ani5');
    const made = (await ani.rest('invites', { body: { sees: 'all', uses: 2 } })).body as MadeInvite;
    const guest = await join(made.token, 'Tamu');

    const listedThen = await ani.rest('invites');
    const removed = await ani.rest(`members/${guest.memberId}`, { method: 'DELETE' });
    const owner = await ani.rest(`members/${mother.memberId}`, { method: 'DELETE' });

    expect(made.page).toContain(`?dekat=join:${made.token}`);
    expect(listedThen.body).toMatchObject({ invites: [{ byName: 'Ani5', used: 1, uses: 2 }] });
    expect([removed.status, owner.status]).toEqual([200, 403]);
    await expectGone(guest.line, mother);
  });
});
