import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SearchReply } from '../../../contract/search.ts';
import { orderStore } from '../../../core/orders/order.store.ts';
import type { Order } from '../../../core/orders/order.ts';
import { eventually } from '../../support/eventually.ts';
import { call } from '../../support/http.ts';
import { anOrder } from '../../support/orders.ts';
import { type RunningProcess, startServer, startWorkers } from '../../support/processes.ts';
import { aVendor, type TestVendor } from '../../support/vendor.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let server: RunningProcess;
let other: TestVendor;
let conversationId: string;
const token = { owner: '', ofBranch: '', ofOther: '', otherVendors: '' };

/** Rina of WhatsApp, whose talk is at branch b-1 and speaks of her order. */
beforeAll(async () => {
  world = await aWorld('search-rest');
  const { vendor, core } = world;
  const { vendorId } = vendor;
  server = await startServer(world.services);
  await startWorkers(world.services);
  other = await aVendor(core, core.connection);
  const limited = { scope: 'limited', role: 'branch_staff' } as const;
  token.owner = await vendor.agentToken(await vendor.agent('Ani', { role: 'owner' }));
  token.ofBranch = await vendor.agentToken(await vendor.agent('Budi', { ...limited, branchIds: ['b-1'] }));
  token.ofOther = await vendor.agentToken(await vendor.agent('Cici', { ...limited, branchIds: ['b-2'] }));
  token.otherVendors = await other.agentToken(await other.agent('Eve', { role: 'owner' }));
  const phone = '+6281234567890';
  const order: Order = anOrder({ vendorId, orderNo: 'TS241365', phone, branchId: 'b-1' });
  await orderStore(core.connection).learn(null, order);

  const rina = await core.openDirect({
    ...{ vendorId, channel: 'whatsapp', channelAccountId: `wa-${vendorId}`, proposedIdentityId: 'wa-rina' },
    ...{ keys: [{ kind: 'phone', value: phone }], isOutside: true },
    profile: { name: 'Rina Wulandari', phone, isPhoneVerified: true, locale: 'id' },
  });
  conversationId = rina.conversationId;
  const author = { kind: 'shopper' as const, id: rina.memberId, name: 'Rina' };
  await core.log.append({
    ...{ vendorId, conversationId, authorId: rina.memberId, clientId: 'c-1' },
    draft: () => ({
      ...{ author, audience: 'all', at: new Date(), clientId: 'c-1' },
      body: { kind: 'text', content: { text: 'pesanan ts241365, baterainya kembung' } },
    }),
  });
  const path = `${server.url}/api/v1/conversations/${conversationId}`;
  await call(`${path}/transfer`, { token: token.owner, body: { branchId: 'b-1' } });
  await call(`${path}/messages`, {
    token: token.owner,
    body: { clientId: 'n-1', kind: 'note', text: 'tukar baterai' },
  });
  await eventually(async () => expect((await search(token.owner, 'q=tukar')).notes?.rows).toHaveLength(1));
}, 120_000);
afterAll(() => world.close());

const asked = (as: string, query: string) => call(`${server.url}/api/v1/search?${query}`, { token: as, method: 'GET' });
async function search(as: string, query: string): Promise<SearchReply> {
  const { status, body } = await asked(as, query);
  expect([status, body]).toEqual([200, expect.anything()]);
  return body as SearchReply;
}

describe('a search over REST', () => {
  it('finds what was said in another form of the words, and marks it', async () => {
    const { messages } = await search(token.owner, 'q=baterai+kembung');

    const [row] = messages?.rows ?? [];
    expect(row?.spans.map(([from, to]) => row.snippet.slice(from, to))).toEqual(['baterainya', 'kembung']);
    expect(row).toMatchObject({
      author: { kind: 'shopper' },
      conversation: { conversationId, name: 'Rina Wulandari' },
    });
  });

  it('finds the order by its number, and the messages that name it', async () => {
    const { messages, orders } = await search(token.owner, 'q=TS241365');

    expect(orders).toMatchObject({ rows: [{ orderNo: 'TS241365', conversationId }], next: null });
    expect(messages?.rows).toHaveLength(1);
    expect((await search(token.owner, 'q=ts24')).orders?.rows).toHaveLength(1);
  });

  it('finds a person by name and by phone, however it is written', async () => {
    for (const q of ['rina', 'wulan', 'Wulandari Rina', '081234567890', '+62 812-3456-7890', '7890', '0812']) {
      const { people } = await search(token.owner, `q=${encodeURIComponent(q)}`);
      expect([q, people?.rows.map(({ name }) => name)]).toEqual([q, ['Rina Wulandari']]);
    }
  });

  it('finds a branch by its code', async () => {
    const { branches } = await search(token.owner, 'q=b-1&kind=branches');

    expect(branches?.rows.map(({ branchId }) => branchId)).toContain('b-1');
  });

  it('leaves out what a filter says nothing of', async () => {
    expect(Object.keys(await search(token.owner, 'q=baterai&by=shopper'))).toEqual(['messages']);
    expect(Object.keys(await search(token.owner, 'q=baterai&branchId=b-1'))).toEqual([
      'messages',
      'notes',
      'people',
      'orders',
    ]);
    expect((await search(token.owner, 'q=baterai&branchId=b-2')).messages?.rows).toEqual([]);
  });

  it('finds nothing of what one may not see', async () => {
    const all = [
      { rows: [], next: null },
      { rows: [], next: null },
      { rows: [], next: null },
      { rows: [], next: null },
    ];
    for (const q of ['baterai', 'rina', 'TS241365', '081234567890']) {
      for (const as of [token.ofOther, token.otherVendors]) {
        const { messages, notes, people, orders } = await search(as, `q=${q}`);
        expect([q, messages, notes, people, orders]).toEqual([q, ...all]);
      }
      const theirs = await search(token.ofBranch, `q=${q}`);
      expect([q, JSON.stringify(theirs).length > 300]).toEqual([q, true]);
    }
  });

  it('finds nothing by signs alone', async () => {
    const reply = await search(token.owner, `q=${encodeURIComponent('🙏 ...')}`);

    expect(Object.values(reply)).toEqual(Array(5).fill({ rows: [], next: null }));
  });

  it('refuses a cursor that is none, or of no kind', async () => {
    for (const query of ['q=a&cursor=eA', 'q=a&kind=messages&cursor=eA', `q=a&kind=people&cursor=${'x'.repeat(90)}`])
      expect([query, (await asked(token.owner, query)).status]).toEqual([query, 400]);
  });

  it('is limited for each agent', async () => {
    const as = await world.vendor.agentToken(await world.vendor.agent('Dodi'));
    const answers = await Promise.all(Array.from({ length: 45 }, () => asked(as, 'q=x')));

    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
    expect((await asked(token.owner, 'q=x')).status).toBe(200);
  });
});
