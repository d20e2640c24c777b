import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ConversationView } from '../../../contract/conversations.ts';
import type { Notified } from '../../../contract/sla.ts';
import { call, field } from '../../support/http.ts';
import { type RunningProcess, startServer, startWorkers } from '../../support/processes.ts';
import { aPolicy } from '../../support/sla.ts';
import { staffTokens } from '../../support/staff-tokens.ts';
import { aVendor, type TestVendor } from '../../support/vendor.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let other: TestVendor;
let server: RunningProcess;
let token: Awaited<ReturnType<typeof staffTokens>>;
beforeAll(async () => {
  world = await aWorld('sla-rest');
  server = await startServer(world.services);
  const { vendor, core } = world;
  other = await aVendor(core, core.connection);
  token = await staffTokens(vendor, other);
}, 60_000);
afterAll(() => world.close());

const ask = (as: string, more: Parameters<typeof call>[1] = {}) =>
  call(`${server.url}/api/v1/sla-policies`, { token: as, ...more });
const put = (as: string, rev: number, policies: object[]) => ask(as, { method: 'PUT', body: { rev, policies } });
const rev = async () => field(await ask(token.owner), 'rev') as number;

describe('what a vendor promises', () => {
  it('is replaced all at once by an admin, and read by supervisors', async () => {
    expect(await ask(token.owner)).toMatchObject({ status: 200, body: { policies: [], rev: 0 } });

    const policies = [aPolicy({ firstReplyMin: 2, onBreach: ['notify_supervisors'] })];
    expect(await put(token.owner, 0, policies)).toMatchObject({ status: 200, body: { policies, rev: 1 } });
    expect(await ask(token.supervisor)).toMatchObject({ status: 200, body: { policies, rev: 1 } });
    expect(await ask(token.otherVendors)).toMatchObject({ status: 200, body: { policies: [], rev: 0 } });
  });

  it('is not replaced over the head of somebody who was quicker', async () => {
    const now = await rev();
    const mine = [aPolicy({ nextReplyMin: 5 })];
    await put(token.owner, now, mine);

    expect(await put(token.owner, now, [aPolicy({ nextReplyMin: 9 })])).toMatchObject({
      status: 409,
      body: { code: 'sla_policies_changed' },
    });
    expect(await put(token.owner, now, mine)).toMatchObject({ status: 200, body: { rev: now + 1 } });
    expect(await put(token.owner, 0, [])).toMatchObject({ status: 409 });
  });

  it('is refused where it makes no sense', async () => {
    const now = await rev();
    const bad = [
      [aPolicy({ firstReplyMin: 0 })],
      [aPolicy({ warnAtPct: 100 })],
      [aPolicy(), aPolicy()],
      [aPolicy({ priorities: [] })],
      [aPolicy({ onWarn: ['raise_priority', 'raise_priority'] })],
      [{ ...aPolicy(), colour: 'red' }],
    ];

    for (const policies of bad) expect(await put(token.owner, now, policies)).toMatchObject({ status: 400 });
    expect(await put(token.owner, now, [aPolicy({ groupId: 'g-nowhere' })])).toMatchObject({
      status: 404,
      body: { code: 'group_not_found' },
    });
    expect(await rev()).toBe(now);
  });

  it('is set by admins of the whole vendor alone', async () => {
    const now = await rev();
    for (const as of [token.supervisor, token.scopedAdmin, token.agent])
      expect(await put(as, now, [])).toMatchObject({ status: 403 });
    expect(await ask(token.agent)).toMatchObject({ status: 403 });
    expect(await rev()).toBe(now);
  });
});

describe('a promise that is broken', () => {
  it('is told to the supervisor’s inbox by whichever worker finds it, and the row says so', async () => {
    const { vendor, core } = world;
    const workers = await startWorkers(world.services);
    const supervisor = await vendor.agent('Fitri', { role: 'supervisor' });
    const desk = await vendor.agentLine(server.url, supervisor);
    const shopper = await vendor.shopperLine(server.url, 'visitor-kept-waiting-01');
    const words = { kind: 'text', conversationId: null, clientId: 'c-1', text: 'halo' };
    const { message } = await shopper.get<{ message: { conversationId: string } }>('message:send', words);
    const { conversationId } = message;
    const twoMinutesAgo = new Date(Date.now() - 121_000);
    await core.log.append({
      ...{ vendorId: vendor.vendorId, conversationId, authorId: 'assistant', clientId: 'handover' },
      draft: () => ({
        author: { kind: 'assistant', id: 'assistant', name: '' },
        body: { kind: 'event', content: { event: 'handover', reason: 'asked', peopleFrom: null } },
        audience: 'all',
        at: twoMinutesAgo,
      }),
    });
    await core.projection.drain();

    const onBreach = ['raise_priority' as const, 'notify_supervisors' as const];
    await put(token.owner, await rev(), [aPolicy({ firstReplyMin: 2, onBreach })]);

    const heard = await desk.fact<Notified>('agent:notified');
    expect(heard).toMatchObject({ conversationId, what: 'sla_breached', clock: 'first_reply' });
    const { conversation } = await desk.fact<{ conversation: ConversationView }>(
      'conversation:changed',
      (change) => change.conversation.sla?.isBreached === true,
    );
    expect(conversation).toMatchObject({ priority: 'high', sla: { clock: 'first_reply' } });
    expect(JSON.stringify(shopper.heard)).not.toMatch(/sla_|prioritised/);
    await workers.stop();
  }, 60_000);
});
