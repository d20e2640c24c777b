import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RouteName, type RouteShape, routes } from '../../../contract/routes.ts';
import { type BadToken, badTokens } from '../../support/bad-tokens.ts';
import { deliveryTerms } from '../../support/delivery-terms.ts';
import { type Answer, call, field } from '../../support/http.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aVendor, type TestVendor } from '../../support/vendor.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let server: RunningProcess;
let other: TestVendor;
/** At branch b-1, held by the vendor's own agent. */
let conversationId: string;
let contactId: string;
let bad: BadToken[];
const token = { holder: '', otherVendors: '', otherBranchs: '', unplacedStaffs: '', shoppers: '', gone: '' };

beforeAll(async () => {
  world = await aWorld('rights-rest');
  server = await startServer(world.services);
  const { vendor, core } = world;
  other = await aVendor(core, core.connection);
  // Branch codes are each vendor's own: with a b-1 of theirs they would be asking for that one.
  await core.connection.collection('branches').deleteMany({ vendorId: other.vendorId });
  const holder = await vendor.agent('Ani', { role: 'owner' });
  token.holder = await vendor.agentToken(holder);
  token.otherVendors = await other.agentToken(await other.agent('Eve', { role: 'owner' }));
  const limited = { role: 'supervisor', scope: 'limited' } as const;
  token.otherBranchs = await vendor.agentToken(await vendor.agent('Budi', { ...limited, branchIds: ['b-2'] }));
  token.unplacedStaffs = await vendor.agentToken(
    await vendor.agent('Cici', { scope: 'limited', role: 'branch_staff' }),
  );
  token.shoppers = await vendor.shopperToken('visitor-0123456789');
  token.gone = await vendor.agentToken({ agentId: 'nobody' });
  bad = await badTokens({ kind: 'agent', vendorId: vendor.vendorId, agentId: holder.agentId });

  const shopper = await vendor.shopperLine(server.url, 'visitor-0123456789');
  const sent = await shopper.get<{ message: { conversationId: string } }>('message:send', {
    kind: 'text',
    conversationId: null,
    clientId: 'c-1',
    text: 'RAHASIA-PEMBELI',
  });
  conversationId = sent.message.conversationId;
  contactId = (await core.conversations.byId(vendor.vendorId, conversationId))?.state.contactId ?? '';
  const path = `${server.url}/api/v1/conversations/${conversationId}`;
  await call(`${path}/transfer`, { token: token.holder, body: { branchId: 'b-1' } });
  await call(`${path}/take`, { token: token.holder, body: { expects: null } });
});
afterAll(() => world.close());

const all = Object.entries(routes) as Array<[RouteName, RouteShape]>;
const guarded = all.filter(([, { access }]) => access === 'agent' || access === 'supervisor');
const aboutOne = guarded.filter(
  ([name, { path }]) => path.includes(':') || ['listOrders', 'listBookings', 'listHolds'].includes(name), // which take it in their query
);

/** A request of each route that would do, for one who may. */
const bodies: Partial<Record<RouteName, unknown>> = {
  openWidgetSession: { key: 'key' },
  login: { email: 'ani@example.com', password: 'x' },
  postMessage: { clientId: 'stolen', kind: 'text', text: 'bukan saya' },
  takeConversation: { expects: null },
  assignConversation: { agentId: 'nobody', expects: null },
  transferConversation: { branchId: 'b-2' },
  prioritiseConversation: { priority: 'urgent' },
  patchConversation: { tags: ['retur'], topic: 'Retur' },
  snoozeConversation: { until: '2030-01-01T00:00:00Z' },
  pickUpOrder: { code: '1234' },
  findBookings: { code: 'ABCDEF' },
  holdBooking: { branchId: 'b-1', serviceId: 'servis', startsAt: '2030-01-01T00:00:00Z' },
  changeBooking: { action: 'cancel' },
  holdStock: { clientId: 'h-1', branchId: 'b-1', sku: 'SKU' },
  translateText: { text: 'halo', to: 'en' },
  createArticle: { topic: 'shop', title: { id: 'a', en: 'a' }, body: { id: 'b', en: 'b' } },
  createCannedReply: { shortcut: 'halo', title: 'Halo', text: { id: 'Halo', en: 'Hello' } },
  putPushSubscription: {
    endpoint: 'https://push.example.com/device',
    keys: { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) },
    locale: 'id',
  },
  deletePushSubscription: { endpoint: 'https://push.example.com/device' },
  changeCannedReply: { rev: 1, title: 'Halo' },
  changeArticle: { rev: 1, isPublished: true },
  createView: { name: 'Retur', filter: { tag: 'retur' } },
  changeView: { rev: 1, name: 'Retur' },
  putDraft: { reply: 'bukan saya', note: '', tab: 'reply', begunSeq: null, rev: 0 },
  createAgent: { name: 'Xena', email: 'xena@example.com', role: 'agent', scope: 'all' },
  changeAgent: { rev: 1, capacity: 9 },
  changeVendor: { rev: 99, name: 'Lain' },
  changeBranchHours: { rev: 'old', temporarilyClosed: true },
  changeContact: { rev: 1, note: 'bukan saya' },
  mergeContact: { with: 'ct_nowhere' },
  unmergeContact: { mergeId: 'mg_nowhere' },
  postTemplate: { clientId: 'stolen', name: 'halo', language: 'id', values: [] },
  postCard: { clientId: 'stolen', card: 'branch', branchId: 'b-1' },
  createGroup: { name: 'Ponsel', nameEn: 'Phones' },
  changeGroup: { rev: 1, name: 'HP' },
  createInvite: { sees: 'all' },
  bringColleague: { agentId: 'nobody' },
  createWebsite: { name: 'Situs' },
  createHotline: { name: 'Hotline' },
  changeChannelAccount: { rev: 1, name: 'Situs' },
  createLinkedDevice: { name: 'Cadangan', acceptsRisk: true },
  createApiKey: { name: 'Kasir', scopes: ['catalogue:write'] },
  putSlaPolicies: { policies: [], rev: 0 },
  putDeliveryTerms: { terms: deliveryTerms(), rev: 0 },
  writeColleague: { text: 'ke sini dulu' },
  setColleagueAvailability: { availability: 'away' },
  putStock: { asOf: '2026-01-01T00:00:00Z', items: [{ sku: 'SKU', onHand: 1 }] },
};
const queries: Partial<Record<RouteName, string>> = {
  listOrders: '?conversationId=:conversationId',
  listBookings: '?conversationId=:conversationId',
  listHolds: '?branchId=:branchId',
  search: '?q=RAHASIA',
};

function request(name: RouteName, as: string | undefined, id = conversationId, branchId = 'b-1'): Promise<Answer> {
  const { method, path } = routes[name] as RouteShape;
  const filled = `${path}${queries[name] ?? ''}`
    .replace(':conversationId', id)
    .replace(':branchId', branchId)
    .replace(':contactId', id === conversationId ? contactId : 'ct_nowhere')
    .replace(':orderNo', 'DK-1')
    .replace(':bookingId', 'bk-1')
    .replace(':articleId', 'ar_nowhere')
    .replace(':inviteId', 'iv_nowhere')
    .replace(':memberId', 'mb_nowhere')
    .replace(':groupId', 'g-nowhere')
    .replace(':agentId', 'nobody')
    .replace(':messageId', 'sm_nowhere')
    .replace(':cannedId', 'ca_nowhere')
    .replace(':viewId', 'vw_nowhere')
    .replace(':questionId', 'uq_nowhere')
    .replace(':channelAccountId', 'ca_nowhere')
    .replace(':keyId', 'key_nowhere')
    .replace(':holdId', 'hd_nowhere');
  const body = method === 'get' ? undefined : (bodies[name] ?? {});
  return call(`${server.url}/api/v1${filled}`, { method: method.toUpperCase(), token: as, body });
}

/** An answer may repeat what was asked. */
const withoutEcho = ({ body }: Answer) => JSON.stringify(body).replace(/"(b-1|b-nowhere)"/g, '"asked"');

/** What the conversation's log and everything else come to: the same before and after, or something was stored. */
const stored = async () => [await world.documents(), (await world.log(conversationId)).length];

describe.each(guarded)('%s', (name) => {
  it('refuses whoever does not say who they are, and whoever says it falsely', async () => {
    const before = await stored();

    const nobody = await request(name, undefined);
    const answers = await Promise.all(bad.map((one) => request(name, one.token)));
    const shopper = await request(name, token.shoppers);
    const gone = await request(name, token.gone);

    expect([nobody, shopper, gone].map(({ status, body }) => [status, (body as { code: string }).code])).toEqual(
      Array(3).fill([401, 'unauthenticated']),
    );
    expect(answers.map((answer, i) => [bad[i]?.what, answer.status, field(answer, 'code')])).toEqual(
      bad.map(({ what, code }) => [what, 401, code]),
    );
    expect(await stored()).toEqual(before);
  });
});

describe.each(aboutOne)('%s', (name) => {
  it('answers for what is not yours as for what is not there', async () => {
    const before = await stored();

    for (const stranger of [token.otherVendors, token.otherBranchs, token.unplacedStaffs]) {
      const notYours = await request(name, stranger);
      const notThere = await request(name, stranger, 'cv_nowhere', 'b-nowhere');

      expect([403, 404]).toContain(notYours.status);
      expect([notYours.status, withoutEcho(notYours)]).toEqual([notThere.status, withoutEcho(notThere)]);
      expect(JSON.stringify(notYours.body)).not.toMatch(/RAHASIA|Ani/);
    }
    expect(await stored()).toEqual(before);
  });
});

describe('a list', () => {
  it.each(['listConversations', 'listAgents', 'branchDirectory', 'listGroups', 'listTags', 'listViews'] as const)(
    '%s holds nothing of another vendor',
    async (name) => {
      const answer = await request(name, token.otherVendors);

      expect(answer.status).toBe(200);
      expect(JSON.stringify(answer.body)).not.toContain(world.vendor.vendorId);
      expect(JSON.stringify(answer.body)).not.toContain('RAHASIA');
    },
  );

  it('holds nothing of another branch, nor do its counts', async () => {
    for (const stranger of [token.otherBranchs, token.unplacedStaffs]) {
      const { body } = await request('listConversations', stranger);
      expect(body).toMatchObject({ conversations: [], counts: { mine: 0, unassigned: 0, open: 0 } });
    }
    const { body } = await request('listConversations', token.holder);
    expect(body).toMatchObject({ conversations: [{ conversationId }], counts: { mine: 1, unassigned: 0, open: 1 } });
  });
});

describe('an agent without a supervisor’s rights', () => {
  it('reports no stock', async () => {
    const agent = await world.vendor.agentToken(await world.vendor.agent('Dodi'));
    expect(await request('putStock', agent)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  });
});

describe('the queue board', () => {
  it('opens for admins of a good token alone', async () => {
    const board = `${server.url}/admin/queues`;
    const statuses = [];
    for (const one of [undefined, token.shoppers, token.otherBranchs, token.gone, ...bad.map((b) => b.token)]) {
      statuses.push((await call(one ? `${board}?token=${one}` : board)).status);
    }

    expect(statuses.every((status) => status === 401 || status === 403)).toBe(true);
    const opened = await call(`${board}?token=${token.holder}`);
    expect(opened.status).toBe(302);
    expect(opened.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    const refused = await call(`${board}?token=${token.otherBranchs}`);
    expect([refused.status, field(refused, 'code')]).toEqual([403, 'forbidden']);
  });
});
