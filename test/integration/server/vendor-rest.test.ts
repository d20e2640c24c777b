import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BranchHoursView, VendorView } from '../../../contract/vendor.ts';
import { branchStore } from '../../../core/branches/branch.store.ts';
import { eventually } from '../../support/eventually.ts';
import { call, field } from '../../support/http.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aVendor } from '../../support/vendor.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let server: RunningProcess;
const token = { owner: '', admin: '', branchAdmin: '', supervisor: '', agent: '', otherVendors: '' };
beforeAll(async () => {
  world = await aWorld('vendor-rest');
  server = await startServer(world.services);
  const { vendor, core } = world;
  const other = await aVendor(core, core.connection);
  token.owner = await vendor.agentToken(await vendor.agent('Ani', { role: 'owner' }));
  token.admin = await vendor.agentToken(await vendor.agent('Budi', { role: 'admin' }));
  const atOne = { role: 'admin', scope: 'limited' } as const;
  token.branchAdmin = await vendor.agentToken(await vendor.agent('Cici', { ...atOne, branchIds: ['b-1'] }));
  token.supervisor = await vendor.agentToken(await vendor.agent('Dodi', { role: 'supervisor' }));
  token.agent = await vendor.agentToken(await vendor.agent('Eka'));
  token.otherVendors = await other.agentToken(await other.agent('Eve', { role: 'owner' }));
});
afterAll(() => world.close());

const ask = (path: string, as: string, more: Parameters<typeof call>[1] = {}) =>
  call(`${server.url}/api/v1${path}`, { token: as, ...more });
const change = (path: string, as: string, body: object) => ask(path, as, { method: 'PATCH', body });
const vendorNow = async () => field(await ask('/vendor', token.owner), 'vendor') as VendorView;
const hoursNow = async (branchId: string, as = token.owner) =>
  field(await ask(`/branches/${branchId}/hours`, as), 'branch') as BranchHoursView;
const shut = { sun: [], mon: [], tue: [], wed: [], thu: [], fri: [], sat: [] };
const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10); // Asia/Jakarta

describe('the vendor', () => {
  it('is read by supervisors and changed by admins of all of it', async () => {
    const statuses = async (as: string) => [
      (await ask('/vendor', as)).status,
      (await change('/vendor', as, { rev: 99, name: 'Lain' })).status,
    ];
    expect(await statuses(token.agent)).toEqual([403, 403]);
    expect(await statuses(token.supervisor)).toEqual([200, 403]);
    expect(await statuses(token.branchAdmin)).toEqual([200, 403]);
    expect(await statuses(token.otherVendors)).toEqual([200, 409]); // their own, and not as it stands
    expect((await vendorNow()).name).toBe('Toko Uji');
  });

  it('is changed as it stood, and a holiday shuts its desk and those who keep it', async () => {
    const { rev } = await vendorNow();
    const holidays = [{ date: today(), hours: [], reason: 'Nyepi' }];
    const changed = await change('/vendor', token.admin, { rev, holidays });
    expect(changed).toMatchObject({ status: 200, body: { vendor: { rev: rev + 1, open: { isOpen: false } } } });
    expect((await change('/vendor', token.admin, { rev, holidays })).status).toBe(200);
    const late = await change('/vendor', token.owner, { rev, name: 'Toko Lain' });
    expect(late).toMatchObject({ status: 409, body: { code: 'vendor_changed' } });

    const branch = await hoursNow('b-2');
    expect(branch.open.isOpen).toBe(true);
    const keeping = await change('/branches/b-2/hours', token.admin, { rev: branch.rev, keepsHolidays: true });
    expect(keeping).toMatchObject({ body: { branch: { open: { isOpen: false } } } });
  });

  it('takes no zone, colour or day that is none', async () => {
    const { rev } = await vendorNow();
    for (const wrong of [
      { timezone: 'Mars/Olympus' },
      { brandColour: 'red' },
      { peopleFrom: '25:00' },
      { holidays: [{ date: '2026-02-30', hours: [], reason: '' }] },
    ])
      expect((await change('/vendor', token.owner, { rev, ...wrong })).status).toBe(400);
  });
});

describe('the hours of a branch', () => {
  it('are changed by admins of it alone, and gone by wherever it is shown', async () => {
    const { rev } = await hoursNow('b-1');
    const answers = [
      await change('/branches/b-1/hours', token.supervisor, { rev, hours: shut }),
      await change('/branches/b-2/hours', token.branchAdmin, { rev, hours: shut }),
      await change('/branches/b-1/hours', token.otherVendors, { rev, temporarilyClosed: true, hours: shut }),
    ];
    // Another vendor's b-1 is their own, with hours of its own.
    expect(answers.map(({ status }) => status)).toEqual([403, 404, 200]);
    expect((await hoursNow('b-1')).rev).toBe(rev);

    const changed = await change('/branches/b-1/hours', token.branchAdmin, { rev, hours: shut });
    expect(changed).toMatchObject({ status: 200, body: { branch: { open: { isOpen: false } } } });
    await eventually(async () => {
      const listed = field(await ask('/branches/directory', token.agent), 'branches') as BranchHoursView[];
      expect(listed.find(({ branchId }) => branchId === 'b-1')?.open.isOpen).toBe(false);
    });
  });

  it('changed by two at once are one of them’s, and the other is told', async () => {
    const { rev } = await hoursNow('b-1');
    const answers = await Promise.all(
      ['08:00', '09:00'].map((from) =>
        change('/branches/b-1/hours', token.owner, { rev, hours: { ...shut, mon: [[from, '17:00']] } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.map((one) => field(one, 'code')).filter(Boolean)).toEqual(['branch_changed']);
  });

  it('show closures among the special days, and keep them so', async () => {
    const store = branchStore(world.core.connection);
    const branch = await store.current(world.vendor.vendorId, 'b-1');
    if (!branch) throw new Error('no b-1');
    await store.putAll(world.vendor.vendorId, [{ ...branch, closures: [{ date: '2031-01-01', reason: 'Renovasi' }] }]);
    const read = await hoursNow('b-1');
    expect(read.specialDays).toEqual([{ date: '2031-01-01', hours: [], reason: 'Renovasi' }]);

    const more = [...read.specialDays, { date: '2031-01-02', hours: [['10:00', '12:00']], reason: '' }];
    await change('/branches/b-1/hours', token.owner, { rev: read.rev, specialDays: more });
    expect((await hoursNow('b-1')).specialDays).toEqual(more);
  });
});
