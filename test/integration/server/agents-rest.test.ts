import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ColleagueView } from '../../../contract/agents.ts';
import { AGENT_ROLES, type AgentRole } from '../../../contract/codes.ts';
import type { Agent } from '../../../core/agents/agent.ts';
import { pushSubscriptionStore } from '../../../core/push/push-subscription.store.ts';
import { eventually } from '../../support/eventually.ts';
import { call, field } from '../../support/http.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aDevice } from '../../support/push.ts';
import { aVendor, type TestVendor } from '../../support/vendor.ts';
import { aWorld, type World } from '../../support/world.ts';

const PASSWORD = 'sebuah kata sandi baru';
let world: World;
let other: TestVendor;
let server: RunningProcess;
let owner: Agent;
const token = { owner: '', admin: '', supervisor: '', agent: '', scopedAdmin: '', otherVendors: '' };
beforeAll(async () => {
  world = await aWorld('agents-rest');
  server = await startServer(world.services);
  const { vendor, core } = world;
  other = await aVendor(core, core.connection);
  owner = await vendor.agent('Ani', { role: 'owner' });
  token.owner = await vendor.agentToken(owner);
  token.admin = await vendor.agentToken(await vendor.agent('Budi', { role: 'admin' }));
  token.supervisor = await vendor.agentToken(await vendor.agent('Cici', { role: 'supervisor' }));
  token.agent = await vendor.agentToken(await vendor.agent('Dodi'));
  const scoped = { role: 'admin', scope: 'limited' } as const;
  token.scopedAdmin = await vendor.agentToken(await vendor.agent('Eka', { ...scoped, branchIds: ['b-1'] }));
  token.otherVendors = await other.agentToken(await other.agent('Eve', { role: 'owner' }));
});
afterAll(() => world.close());

const ask = (path: string, as: string, more: Parameters<typeof call>[1] = {}) =>
  call(`${server.url}/api/v1${path}`, { token: as, ...more });
const create = (as: string, body: object, key?: string) =>
  ask('/agents', as, { body: { scope: 'all', ...body }, ...(key ? { headers: { 'idempotency-key': key } } : {}) });
let count = 0;
const made = async (name: string, role: AgentRole = 'agent', more: object = {}) =>
  field(
    await create(token.owner, { name, email: `${name}${++count}@example.com`, role, ...more }),
    'agent',
  ) as ColleagueView;
const change = (as: string, agentId: string, body: object) => ask(`/agents/${agentId}`, as, { method: 'PATCH', body });
const remove = (as: string, agentId: string) => ask(`/agents/${agentId}`, as, { method: 'DELETE' });
const invite = (as: string, agentId: string) => ask(`/agents/${agentId}/invitation`, as, { method: 'POST' });
const tokenOf = (answer: Awaited<ReturnType<typeof call>>) =>
  String(field(answer, 'url')).split('invitation=')[1] ?? '';
const accept = (invitation: string, password = PASSWORD) =>
  call(`${server.url}/api/v1/invitations/accept`, { body: { token: invitation, password } });
const signIn = (email: string | null, password = PASSWORD) =>
  call(`${server.url}/api/v1/auth/login`, { body: { email, password } });
const listed = async (as: string, query = '') => field(await ask(`/agents${query}`, as), 'agents') as ColleagueView[];

describe('who may change agents', () => {
  it('is an admin of the whole vendor, and nobody else', async () => {
    const target = await made('Fajar');
    for (const as of [token.supervisor, token.agent, token.scopedAdmin]) {
      const refusals = [
        await create(as, { name: 'X', email: 'x@example.com', role: 'agent' }),
        await change(as, target.agentId, { rev: 1, capacity: 9 }),
        await remove(as, target.agentId),
        await invite(as, target.agentId),
      ];
      expect(refusals.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    }
    const abroad = [
      await change(token.otherVendors, target.agentId, { rev: 1, capacity: 9 }),
      await invite(token.otherVendors, target.agentId),
    ];
    expect(abroad.map(({ status }) => status)).toEqual([404, 404]);
    expect((await remove(token.otherVendors, target.agentId)).status).toBe(404);
    expect(await change(token.owner, target.agentId, { rev: 1, capacity: 9 })).toMatchObject({ status: 200 });
  });

  it('never gives a role above their own, nor a way into an account above them', async () => {
    const admins: AgentRole[] = ['admin', 'supervisor', 'agent', 'branch_staff'];
    for (const role of AGENT_ROLES) {
      const answer = await create(token.admin, { name: 'Gita', email: `${role}-by-admin@example.com`, role });
      expect([role, answer.status]).toEqual([role, admins.includes(role) ? 201 : 403]);
    }
    const below = await made('Hadi');
    const answers = [
      await change(token.admin, below.agentId, { rev: 1, role: 'owner' }),
      await change(token.admin, owner.agentId, { rev: 1, email: 'mine@example.com' }),
      await change(token.admin, owner.agentId, { rev: 1, role: 'agent' }),
      await invite(token.admin, owner.agentId),
      await remove(token.admin, owner.agentId),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
  });
});

describe('an agent on record', () => {
  it('is made once of a request that came twice, and changed as they stood', async () => {
    const body = { name: 'Indra', email: 'Indra@Example.com', role: 'agent', branchIds: ['b-1'], scope: 'limited' };
    const twice = [await create(token.owner, body, 'k-1'), await create(token.owner, body, 'k-1')];
    const [first, second] = twice.map((one) => field(one, 'agent') as ColleagueView);
    expect(first).toMatchObject({ email: 'indra@example.com', isInvited: true, rev: 1 });
    expect(second?.agentId).toBe(first?.agentId);
    expect(await create(token.owner, { ...body, name: 'Ina' }, 'k-1')).toMatchObject({ body: { code: 'id_reused' } });

    const agentId = first?.agentId ?? '';
    expect(await change(token.owner, agentId, { rev: 1, capacity: 7 })).toMatchObject({ body: { agent: { rev: 2 } } });
    expect(await change(token.owner, agentId, { rev: 1, capacity: 7 })).toMatchObject({ status: 200 });
    const late = await change(token.owner, agentId, { rev: 1, capacity: 8 });
    expect(late).toMatchObject({ status: 409, body: { code: 'agent_changed', params: { name: 'Indra' } } });
  });

  it('has an e-mail nobody else has, and branches and groups the vendor has', async () => {
    const joko = await made('Joko');
    const kiki = await made('Kiki');
    const taken = [
      await create(token.owner, { name: 'Lia', email: String(joko.email).toUpperCase(), role: 'agent' }),
      await change(token.owner, kiki.agentId, { rev: 1, email: joko.email }),
    ];
    expect(taken.map((one) => field(one, 'code'))).toEqual(['email_taken', 'email_taken']);
    const nowhere = [
      await change(token.owner, kiki.agentId, { rev: 1, branchIds: ['b-nowhere'] }),
      await change(token.owner, kiki.agentId, { rev: 1, groupIds: ['g-nowhere'] }),
    ];
    expect(nowhere.map((one) => field(one, 'code'))).toEqual(['branch_not_found', 'group_not_found']);
  });

  it('is corrected also where a group they were in is gone since', async () => {
    const group = field(
      await ask('/groups', token.owner, { body: { name: 'Sementara', nameEn: 'Passing' } }),
      'group',
    ) as { groupId: string };
    const member = await made('Indra', 'agent', { groupIds: [group.groupId] });
    await ask(`/groups/${group.groupId}`, token.owner, { method: 'DELETE' });

    const { rev, groupIds } = member;
    expect(await change(token.owner, member.agentId, { rev, name: 'Indra W', groupIds })).toMatchObject({
      status: 200,
    });
    expect(await change(token.owner, member.agentId, { rev: rev + 1, groupIds: ['g-nowhere'] })).toMatchObject({
      status: 404,
    });
  });

  it('is told of a change of their rights without signing in again', async () => {
    const mira = await world.vendor.agent('Mira');
    const theirs = await world.vendor.agentLine(server.url, mira);
    await change(token.owner, mira.agentId, { rev: 1, role: 'supervisor' });
    expect(await theirs.fact('agent:changed')).toMatchObject({ agent: { role: 'supervisor' } });
  });
});

describe('the last owner', () => {
  it('stays, also where two owners remove each other at once', async () => {
    const vendor = await aVendor(world.core, world.core.connection);
    const [a, b] = [await vendor.agent('Ani', { role: 'owner' }), await vendor.agent('Budi', { role: 'owner' })];
    const [ofA, ofB] = [await vendor.agentToken(a), await vendor.agentToken(b)];
    const answers = await Promise.all([remove(ofA, b.agentId), change(ofB, a.agentId, { rev: 1, role: 'agent' })]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);

    const left = await world.core.connection
      .collection('agents')
      .find({ vendorId: vendor.vendorId, role: 'owner', removedAt: { $exists: false } })
      .toArray();
    expect(left).toHaveLength(1);
    const last = String(left[0]?._id);
    const refused = await remove(last === a.agentId ? ofA : ofB, last);
    expect(refused).toMatchObject({ status: 409, body: { code: 'last_owner' } });
  });

  it('keeps all branches in sight: limited, nobody could set anything up any more', async () => {
    const vendor = await aVendor(world.core, world.core.connection);
    const only = await vendor.agent('Ani', { role: 'owner' });
    const as = await vendor.agentToken(only);

    expect(await change(as, only.agentId, { rev: 1, scope: 'limited' })).toMatchObject({
      status: 409,
      body: { code: 'last_owner' },
    });
    await vendor.agent('Budi', { role: 'owner', scope: 'limited', branchIds: ['b-1'] });
    expect(await remove(as, only.agentId)).toMatchObject({ status: 409, body: { code: 'last_owner' } });
  });

  it('is not one who has yet to choose a password', async () => {
    const vendor = await aVendor(world.core, world.core.connection);
    const only = await vendor.agent('Ani', { role: 'owner' });
    const as = await vendor.agentToken(only);
    await create(as, { name: 'Baru', email: `baru-${vendor.vendorId}@example.com`, role: 'owner' });
    expect(await remove(as, only.agentId)).toMatchObject({ status: 409, body: { code: 'last_owner' } });
  });
});

describe('an agent who is removed', () => {
  it('is signed out and cut off, gives back what they hold, and leaves their e-mail to others', async () => {
    const { vendor, core } = world;
    const nina = await made('Nina');
    expect(await accept(tokenOf(await invite(token.owner, nina.agentId)))).toMatchObject({ status: 200 });
    const session = await signIn(nina.email);
    const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
    const line = await vendor.agentLine(server.url, nina);
    const shopper = await vendor.shopperLine(server.url, 'visitor-of-nina-01');
    const words = { kind: 'text', conversationId: null, clientId: 'c-1', text: 'halo' };
    const { message } = await shopper.get<{ message: { conversationId: string } }>('message:send', words);
    await line.get('conversation:take', { conversationId: message.conversationId, expects: null });
    const closed = line.closed();
    const devices = pushSubscriptionStore(core.connection);
    await devices.put(aDevice({ vendorId: vendor.vendorId, agentId: nina.agentId }));

    expect(await remove(token.owner, nina.agentId)).toMatchObject({ status: 200, body: {} });
    expect(await remove(token.owner, nina.agentId)).toMatchObject({ status: 200 });

    await closed;
    expect(await ask('/agents', String(field(session, 'token')))).toMatchObject({ status: 401 });
    const again = await call(`${server.url}/api/v1/auth/refresh`, { method: 'POST', headers: { cookie } });
    expect(again.status).toBe(401);
    expect((await signIn(nina.email)).status).toBe(401);
    expect(await devices.ofAgents(vendor.vendorId, [nina.agentId])).toEqual([]);
    const state = await core.log.current(vendor.vendorId, message.conversationId);
    expect(state).toMatchObject({ assignee: null, status: 'waiting' });
    expect((await listed(token.owner)).map(({ agentId }) => agentId)).not.toContain(nina.agentId);
    const heir = await create(token.owner, { name: 'Nina', email: nina.email, role: 'agent' });
    expect(heir.status).toBe(201);
  });
});

describe('an invitation', () => {
  it('lets its agent choose a password once, and shows nobody the token again', async () => {
    const oki = await made('Oki');
    expect((await signIn(oki.email, 'apa saja boleh')).status).toBe(401);
    const invited = await invite(token.owner, oki.agentId);
    const secret = tokenOf(invited);
    expect(new URL(String(field(invited, 'url'))).search).toBe('');
    const kept = await world.core.connection.collection('invitations').find({ agentId: oki.agentId }).toArray();
    expect(JSON.stringify(kept)).not.toContain(secret);

    const raced = await Promise.all([accept(secret), accept(secret), accept(secret)]);
    expect(raced.map(({ status }) => status).sort()).toEqual([200, 403, 403]);
    expect(await signIn(oki.email)).toMatchObject({ status: 200, body: { agent: { agentId: oki.agentId } } });
    expect(await accept(secret)).toMatchObject({ body: { code: 'invitation_lapsed' } });
    expect((await listed(token.owner, '?q=oki'))[0]).toMatchObject({ isInvited: false });
  });

  it('made anew ends the one before and, once used, the sign-ins of before', async () => {
    const putri = await made('Putri');
    const first = tokenOf(await invite(token.owner, putri.agentId));
    const second = tokenOf(await invite(token.owner, putri.agentId));
    expect((await accept(first)).status).toBe(403);
    expect((await accept(second)).status).toBe(200);

    const cookie = (await signIn(putri.email)).headers.get('set-cookie')?.split(';')[0] ?? '';
    await accept(tokenOf(await invite(token.owner, putri.agentId)), 'yang lain lagi, panjang');
    const again = await call(`${server.url}/api/v1/auth/refresh`, { method: 'POST', headers: { cookie } });
    expect(again.status).toBe(401);
    expect((await signIn(putri.email)).status).toBe(401);
  });

  it('is no way into what its maker may not give when it is used, nor one left behind by who is gone', async () => {
    const raised = await made('Galih');
    const left = await made('Hana');
    const maker = await world.vendor.agent(`Maker${++count}`, { role: 'admin' });
    const as = await world.vendor.agentToken(maker);
    const links = [tokenOf(await invite(as, raised.agentId)), tokenOf(await invite(as, left.agentId))];

    await change(token.owner, raised.agentId, { rev: raised.rev, role: 'owner' });
    expect(await accept(links[0] ?? '')).toMatchObject({ body: { code: 'invitation_lapsed' } });
    await remove(token.owner, maker.agentId);
    expect(await accept(links[1] ?? '')).toMatchObject({ body: { code: 'invitation_lapsed' } });
  });

  it('lapses, and takes no short password', async () => {
    const rudi = await made('Rudi');
    const secret = tokenOf(await invite(token.owner, rudi.agentId));
    expect((await accept(secret, 'pendek')).status).toBe(400);
    const _id = createHash('sha256').update(secret).digest('base64url') as never;
    const past = { $set: { expiresAt: new Date(Date.now() - 1_000) } };
    await world.core.connection.collection('invitations').updateOne({ _id }, past);
    expect(await accept(secret)).toMatchObject({ status: 403, body: { code: 'invitation_lapsed' } });
  });
});

describe('the list of agents', () => {
  it('comes in pages by name, each agent once, also where many have one name', async () => {
    const vendor = await aVendor(world.core, world.core.connection);
    const as = await vendor.agentToken(await vendor.agent('Zaki', { role: 'owner' }));
    for (const i of [1, 2, 3, 4, 5]) await vendor.agent(`Sama-${i}`, { name: 'Sama' });
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await ask(`/agents?limit=2${cursor && `&cursor=${cursor}`}`, as);
      seen.push(...(field(page, 'agents') as ColleagueView[]).map(({ agentId }) => agentId));
      cursor = field(page, 'nextCursor') as string | null;
    }
    expect(seen).toHaveLength(6);
    expect(new Set(seen).size).toBe(6);
    expect((await ask('/agents?cursor=nonsense', as)).status).toBe(400);
  });

  it('finds by a part of the name, by branch and by group, and takes no pattern for one', async () => {
    const tuti = await made('TutiHandayani', 'agent', { scope: 'limited', branchIds: ['b-2'] });
    const found = await Promise.all(
      ['?q=handa', '?branchId=b-2', '?q=.*', '?groupId=g-none'].map((q) => listed(token.agent, q)),
    );
    expect(found[0]?.map(({ agentId }) => agentId)).toEqual([tuti.agentId]);
    expect(found[1]?.map(({ agentId }) => agentId)).toEqual([tuti.agentId]);
    expect([found[2], found[3]]).toEqual([[], []]);
  });

  it('tells e-mails to supervisors, and to each their own', async () => {
    const emails = (list: ColleagueView[]) => list.filter(({ email }) => email !== null).map(({ name }) => name);
    expect(emails(await listed(token.agent))).toEqual(['Dodi']);
    expect((await listed(token.supervisor)).every(({ email }) => email !== null)).toBe(true);
    const [first] = await listed(token.owner, `?q=${encodeURIComponent(owner.email)}`);
    expect(first?.agentId).toBe(owner.agentId);
    expect(await listed(token.agent, `?q=${encodeURIComponent(owner.email)}`)).toEqual([]);
  });
});

describe('presence', () => {
  it('is told to supervisors of everything and to those of the same branch, and to nobody else', async () => {
    const { vendor } = world;
    const limited = { scope: 'limited' } as const;
    const umi = await vendor.agent('Umi', { ...limited, branchIds: ['b-1'] });
    const near = await vendor.agentLine(server.url, await vendor.agent('Vina', { ...limited, branchIds: ['b-1'] }));
    const far = await vendor.agentLine(server.url, await vendor.agent('Wati', { ...limited, branchIds: ['b-2'] }));
    const central = await vendor.agentLine(server.url, await vendor.agent('Yuda'));
    const boss = await vendor.agentLine(server.url, owner);
    const line = await vendor.agentLine(server.url, umi);
    await line.get('availability:set', { availability: 'online' });

    const heard = { agentId: umi.agentId, availability: 'online' };
    expect(await near.fact('presence:changed')).toEqual(heard);
    expect(await boss.fact('presence:changed', (one: { agentId: string }) => one.agentId === umi.agentId)).toEqual(
      heard,
    );
    // What is told later has come to them, so what was told before would have.
    for (const one of [far, central]) {
      await one.get('availability:set', { availability: 'away' });
      await eventually(async () => expect(one.heard.map(({ fact }) => fact)).toContain('presence:changed'));
      expect(one.heard.map(({ payload }) => payload)).not.toContainEqual(heard);
    }
  });
});
