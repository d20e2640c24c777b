import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LostDemandStore, lostDemandStore } from '../../../core/demand/lost-demand.store.ts';
import { call, field } from '../../support/http.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let server: RunningProcess;
let lost: LostDemandStore;
const token = { owner: '', ofB1: '', agent: '' };
beforeAll(async () => {
  world = await aWorld('reports');
  server = await startServer(world.services);
  const { vendor, core } = world;
  token.owner = await vendor.agentToken(await vendor.agent('Ani', { role: 'owner' }));
  const limited = { role: 'supervisor', scope: 'limited' } as const;
  token.ofB1 = await vendor.agentToken(await vendor.agent('Budi', { ...limited, branchIds: ['b-1'] }));
  token.agent = await vendor.agentToken(await vendor.agent('Cici'));
  lost = lostDemandStore(core.connection);
  await note(1, { day: '2026-11-01', query: '=SUM(A1)', branchId: 'b-1' });
  await note(2, { day: '2026-11-02', sku: 'GR-0001', branchId: 'b-1' });
  await note(3, { day: '2026-11-02', sku: 'GR-0001', branchId: 'b-2' });
  await note(4, { day: '2026-11-03', sku: 'GR-0001', branchId: null, place: null });
  await note(5, { day: '2026-11-09', sku: 'GR-0001', branchId: 'b-1' });
  await note(6, { day: '2026-11-02', sku: 'GR-0001', branchId: 'b-1', vendorId: 'v-other' });
});
afterAll(() => world.close());

const note = (seq: number, but: Partial<Parameters<LostDemandStore['note']>[0]>) =>
  lost.note({
    ...{ vendorId: world.vendor.vendorId, conversationId: 'cv-1', seq, at: new Date(), day: '2026-11-01' },
    ...{ sku: null, query: null, branchId: null, place: { name: 'Kemang', at: { lat: -6.26, lon: 106.81 } } },
    ...but,
  });
const report = (as: string, more = '') =>
  call(`${server.url}/api/v1/reports/lost-demand?from=2026-11-01&to=2026-11-03${more}`, { token: as });

describe('the report of lost demand', () => {
  it('counts by product, place and branch within its days', async () => {
    const answer = await report(token.owner);

    expect(answer).toMatchObject({
      status: 200,
      body: {
        total: 4,
        isCut: false,
        byProduct: [
          { sku: 'GR-0001', count: 3 },
          { sku: null, name: '=sum(a1)', count: 1 },
        ],
        byPlace: [
          { place: 'Kemang', count: 3 },
          { place: null, count: 1 },
        ],
      },
    });
    expect(field(answer, 'byBranch')).toEqual([
      { branchId: 'b-1', name: 'Kemang', count: 2 },
      { branchId: null, name: null, count: 1 },
      { branchId: 'b-2', name: 'Tebet', count: 1 },
    ]);
  });

  it('is CSV on request, in which no formula runs', async () => {
    const answer = await report(token.owner, '&format=csv');

    expect(answer.headers.get('content-type')).toContain('text/csv');
    expect(answer.headers.get('content-disposition')).toContain('lost-demand-2026-11-01-2026-11-03.csv');
    expect(answer.body).toContain(",'=sum(a1),Kemang,b-1,Kemang,1,2026-11-01,2026-11-01\r\n");
  });

  it('holds nothing of branches that are not theirs', async () => {
    expect((await report(token.ofB1)).body).toMatchObject({ total: 2, byBranch: [{ branchId: 'b-1', count: 2 }] });
    expect((await report(token.ofB1, '&branch=b-2')).status).toBe(403);
    expect((await report(token.owner, '&branch=b-2')).body).toMatchObject({ total: 1 });
  });

  it('is for supervisors', async () => {
    expect((await report(token.agent)).status).toBe(403);
  });

  it('refuses days that are none', async () => {
    const asked = (days: string) => call(`${server.url}/api/v1/reports/lost-demand?${days}`, { token: token.owner });

    expect((await asked('from=2026-11-01&to=2026-02-31')).status).toBe(400);
    expect((await asked('from=2026-11-02&to=2026-11-01')).status).toBe(400);
    expect((await asked('from=2016-11-02&to=2026-11-01')).status).toBe(400);
  });
});
