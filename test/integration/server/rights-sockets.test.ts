import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgentView } from '../../../contract/conversations.ts';
import type { MessageView } from '../../../contract/messages.ts';
import type { agentRequests, shopperRequests } from '../../../contract/sockets.ts';
import type { Agent } from '../../../core/agents/agent.ts';
import { visitorIdentityId } from '../../../core/ids.ts';
import { badTokens } from '../../support/bad-tokens.ts';
import { eventually } from '../../support/eventually.ts';
import { type Line, openLine } from '../../support/line.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aVendor, type TestVendor } from '../../support/vendor.ts';
import { aWorld, type World } from '../../support/world.ts';

/** Nobody listens there: rights hold, and change, without Redis. */
const NO_REDIS = 'redis://127.0.0.1:1';
let world: World;
let server: RunningProcess;
let other: TestVendor;
let owner: Agent;
let shopper: Line;
let conversationId: string;

beforeAll(async () => {
  world = await aWorld('rights-sockets');
  server = await startServer({ ...world.services, redisUrl: NO_REDIS });
  const { vendor, core } = world;
  other = await aVendor(core, core.connection);
  owner = await vendor.agent('Ani', { role: 'owner' });
  shopper = await vendor.shopperLine(server.url, 'visitor-0123456789');
  const sent = await shopper.get<{ message: MessageView }>('message:send', say(null, 'c-1', 'RAHASIA-PEMBELI'));
  conversationId = sent.message.conversationId;
  const line = await vendor.agentLine(server.url, owner);
  await line.get('conversation:transfer', { conversationId, branchId: 'b-1' });
  await line.get('conversation:take', { conversationId, expects: null });
  // Told a moment after the log: what is heard from now on, strangers have done.
  type Changed = { conversation: { assignee: unknown } };
  await shopper.fact<Changed>('conversation:changed', ({ conversation }) => conversation.assignee !== null);
});
afterAll(() => world.close());

const say = (id: string | null, clientId: string, text: string) => ({
  kind: 'text',
  conversationId: id,
  clientId,
  text,
});
type Inputs<R> = { [E in keyof R]: ((id: string) => object) | null };
/** What each request about a conversation asks; null: it is about none. A new request does not compile without. */
const shared = {
  'session:renew': null,
  'message:send': (id: string) => say(id, 'stolen', 'bukan saya'),
  'messages:list': (id: string) => ({ conversationId: id }),
  'message:revoke': (id: string) => ({ conversationId: id, clientId: 'stolen', seq: 1 }),
  'message:react': (id: string) => ({ conversationId: id, clientId: 'stolen', seq: 1, emoji: '👍' }),
  'message:received': (id: string) => ({ conversationId: id, seq: 1 }),
  'message:read': (id: string) => ({ conversationId: id, seq: 1 }),
  'typing:set': (id: string) => ({ conversationId: id, isTyping: true }),
  sync: null,
  'session:start': null,
};
const INVITE = { token: 'a'.repeat(22) };
const ofShopper: Inputs<typeof shopperRequests> = {
  ...shared,
  'invite:make': (id) => ({ conversationId: id }),
  'invite:list': (id) => ({ conversationId: id }),
  'invite:revoke': (id) => ({ conversationId: id, inviteId: 'iv_nowhere' }),
  'invite:look': null,
  'invite:join': null,
  'data:erase': (id) => ({ conversationId: id }),
  'csat:rate': (id) => ({ conversationId: id, episode: 1, score: 5 }),
  'member:leave': (id) => ({ conversationId: id }),
  'member:remove': (id) => ({ conversationId: id, memberId: visitorIdentityId('visitor-0123456789') }),
  'member:rename': (id) => ({ conversationId: id, name: 'Bukan Saya' }),
};
const ref = (id: string) => ({ conversationId: id });
const ofAgent: Inputs<typeof agentRequests> = {
  ...shared,
  'inbox:list': null,
  'inbox:counts': null,
  'conversation:watch': ref,
  'conversation:unwatch': null,
  'conversation:take': (id) => ({ conversationId: id, expects: null }),
  'conversation:assign': (id) => ({ conversationId: id, expects: null, agentId: owner.agentId }),
  'conversation:release': ref,
  'conversation:transfer': (id) => ({ conversationId: id, branchId: 'b-2' }),
  'conversation:snooze': (id) => ({ conversationId: id, until: '2030-01-01T00:00:00Z' }),
  'conversation:resolve': ref,
  'conversation:reopen': ref,
  'conversation:prioritise': (id) => ({ conversationId: id, priority: 'urgent' }),
  'conversation:tag': (id) => ({ conversationId: id, add: ['retur'] }),
  'conversation:unread': ref,
  'mentions:seen': null,
  'viewing:set': (id) => ({ conversationId: id, isThere: true }),
  'note:add': (id) => ({ conversationId: id, clientId: 'stolen', text: 'bukan saya' }),
  'availability:set': null,
  'looking:set': null,
};
const about = (inputs: Record<string, ((id: string) => object) | null>) =>
  Object.entries(inputs).flatMap(([event, input]) => (input ? [{ event, input }] : []));
const stored = async () => [await world.documents(), (await world.log(conversationId)).length];

/** The stranger's line learns nothing, tells nothing apart, and changes nothing. */
async function expectRefused(stranger: Line, event: string, input: (id: string) => object): Promise<void> {
  const before = await stored();
  const heardBefore = shopper.heard.length;

  const notYours = await stranger.ask(event, input(conversationId));
  const notThere = await stranger.ask(event, input('cv_nowhere'));

  expect(notYours).toMatchObject({ ok: false });
  expect(notYours).toEqual(notThere);
  expect(await stored()).toEqual(before);
  expect(shopper.heard.length).toBe(heardBefore);
  expect(JSON.stringify(stranger.heard)).not.toContain('RAHASIA');
}

describe.each(['shopper', 'agent'] as const)('connecting to /%s', (namespace) => {
  it('is refused to whoever does not say who they are, and whoever says it falsely', async () => {
    const { vendorId } = world.vendor;
    const identityId = visitorIdentityId('visitor-0123456789');
    const shopperClaims = { vendorId, channelAccountId: `web-${vendorId}`, identityId, locale: 'id' };
    const claims =
      namespace === 'agent'
        ? { kind: 'agent', vendorId, agentId: owner.agentId }
        : { kind: 'shopper', ...shopperClaims };
    const crossed = {
      what: 'a token of the other side',
      token:
        namespace === 'agent'
          ? await world.vendor.shopperToken('visitor-0123456789')
          : await world.vendor.agentToken(owner),
      code: 'unauthenticated',
    };

    for (const { what, token, code } of [...(await badTokens(claims)), crossed]) {
      const refusal = await openLine(server.url, namespace, token).catch((failure: unknown) => failure);
      expect([what, refusal]).toEqual([what, expect.objectContaining({ code })]);
    }
    const garbage = [{}, { token: {} }, { token: { $gt: '' }, v: 1 }, { token: ['x'], v: 1 }, { token: null, v: 1 }];
    for (const auth of garbage) {
      await expect(openLine(server.url, namespace, '', { auth })).rejects.toMatchObject({
        code: expect.stringMatching(/unauthenticated|unsupported_version/),
      });
    }
  });
});

describe.each(about(ofShopper))('a shopper’s $event', ({ event, input }) => {
  it('reaches no conversation of another', async () => {
    await expectRefused(await world.vendor.shopperLine(server.url, 'visitor-stranger-01'), event, input);
    await expectRefused(await other.shopperLine(server.url, 'visitor-0123456789'), event, input);
  });
});

describe.each(about(ofAgent))('an agent’s $event', ({ event, input }) => {
  it('reaches no conversation of another vendor or of a branch that is not theirs', async () => {
    const eve = await other.agent('Eve', { role: 'owner' });
    const budi = await world.vendor.agent('Budi', { scope: 'limited', branchIds: ['b-2'] });
    await expectRefused(await other.agentLine(server.url, eve), event, input);
    await expectRefused(await world.vendor.agentLine(server.url, budi), event, input);
  });
});

describe('an invitation nobody made', () => {
  it('lets nobody in, and leaves nobody on record', async () => {
    const stranger = await world.vendor.shopperLine(server.url, 'visitor-stranger-02');
    const before = await stored();

    const looked = await stranger.ask('invite:look', INVITE);
    const joined = await stranger.ask('invite:join', { ...INVITE, name: 'Tamu' });

    for (const refusal of [looked, joined])
      expect(refusal).toMatchObject({ ok: false, error: { code: 'invite_ended' } });
    expect(await stored()).toEqual(before);
  });
});

describe('sync', () => {
  it('passes over in silence what is not yours', async () => {
    const eve = await other.agentLine(server.url, await other.agent('Eve', { role: 'owner' }));
    const stranger = await world.vendor.shopperLine(server.url, 'visitor-stranger-01');

    for (const line of [eve, stranger]) {
      const reply = await line.get('sync', { conversations: { [conversationId]: { seq: 0, messageId: null } } });
      expect(reply).toEqual({ behind: {}, reset: [] });
    }
  });
});

describe('session:renew', () => {
  it('takes no token of somebody else', async () => {
    const renew = async (line: Line, token: string) => line.ask('session:renew', { token });
    const stranger = await world.vendor.shopperLine(server.url, 'visitor-stranger-01');
    const eve = await other.agentLine(server.url, await other.agent('Eve'));

    const replies = [
      await renew(stranger, await world.vendor.shopperToken('visitor-0123456789')),
      await renew(eve, await world.vendor.agentToken(owner)),
      await renew(eve, await world.vendor.shopperToken('visitor-0123456789')),
    ];

    expect(replies).toEqual(Array(3).fill({ ok: false, error: expect.objectContaining({ code: 'unauthenticated' }) }));
  });
});

describe('an agent whose branches change while they are connected', () => {
  it('loses what is no longer theirs within five seconds, without Redis', async () => {
    const dodi = await world.vendor.agent('Dodi', { scope: 'limited', branchIds: ['b-1'] });
    const line = await world.vendor.agentLine(server.url, dodi);
    await line.get('conversation:watch', { conversationId });

    const startedAt = performance.now();
    await world.vendor.agent('Dodi', { scope: 'limited', branchIds: ['b-2'] });
    await line.fact<{ agent: AgentView }>('agent:changed', ({ agent }) => agent.branchIds.join() === 'b-2');
    await line.fact('conversation:left');
    const tookMs = performance.now() - startedAt;
    const heardBefore = line.heard.length;
    await shopper.get('message:send', say(conversationId, 'after', 'masih ada?'));

    expect(tookMs).toBeLessThan(5_000);
    expect(await line.ask('messages:list', { conversationId })).toMatchObject({ ok: false });
    expect(await line.ask('typing:set', { conversationId, isTyping: true })).toMatchObject({ ok: false });
    expect(line.heard.length).toBe(heardBefore);
  });

  it('gains what has become theirs', async () => {
    await world.vendor.agent('Emi', { scope: 'limited', branchIds: ['b-2'] });
    const line = await world.vendor.agentLine(server.url, { agentId: `Emi-${world.vendor.vendorId}` });
    await world.vendor.agent('Emi', { scope: 'limited', branchIds: ['b-1'] });

    await eventually(() => line.get('conversation:watch', { conversationId }), 5_000);
  });

  it('is cut off once they are gone', async () => {
    const fani = await world.vendor.agent('Fani');
    const line = await world.vendor.agentLine(server.url, fani);
    const closed = line.closed();

    await world.core.connection.collection<{ _id: string }>('agents').deleteOne({ _id: fani.agentId });

    expect(await closed).toBe('io server disconnect');
  });
});
