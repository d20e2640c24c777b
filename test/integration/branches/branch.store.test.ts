import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { branchStore } from '../../../core/branches/branch.store.ts';
import { distanceM } from '../../../core/branches/distance.ts';
import { demoBranches, VENDOR } from '../../support/demo-data.ts';
import { demoShop, type Shop } from '../../support/demo-shop.ts';

const KEMANG = { lat: -6.2607, lon: 106.8137 };
let shop: Shop;
beforeAll(async () => {
  shop = await demoShop('branches');
});
afterAll(() => shop.close());

describe('the branches near a place', () => {
  it('come nearest first, with the distance a straight line has', async () => {
    const near = await shop.branches.near(VENDOR, KEMANG, { maxM: 6000, limit: 5 });

    expect(near[0]?.branch.branchId).toBe('TS-KMG');
    expect(near).toHaveLength(5);
    const distances = near.map(({ branch }) => distanceM(KEMANG, branch.at));
    expect(near.map((found) => found.distanceM)).toEqual(distances);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  });

  it('are all that lie within the metres given, and no other', async () => {
    const near = await shop.branches.near(VENDOR, KEMANG, { maxM: 8000, limit: 100 });

    const byHand = (await shop.branches.list(VENDOR)).filter(({ at }) => distanceM(KEMANG, at) <= 8000);
    expect(near.map(({ branch }) => branch.branchId).toSorted()).toEqual(byHand.map(({ branchId }) => branchId));
    expect(await shop.branches.near(VENDOR, { lat: 3.59, lon: 98.67 }, { maxM: 50_000, limit: 5 })).toEqual([]);
  });

  it('are those at the very limit too', async () => {
    const [nearest] = await shop.branches.near(VENDOR, KEMANG, { maxM: 50_000, limit: 1 });
    const exactly = nearest?.distanceM ?? 0;

    expect(await shop.branches.near(VENDOR, KEMANG, { maxM: exactly, limit: 1 })).toHaveLength(1);
    expect(await shop.branches.near(VENDOR, KEMANG, { maxM: exactly - 1, limit: 1 })).toEqual([]);
  });

  it('are never another vendor’s', async () => {
    expect(await shop.branches.near('somebody-else', KEMANG, { maxM: 50_000, limit: 5 })).toEqual([]);
    expect(await shop.branches.list('somebody-else')).toEqual([]);
    expect(await shop.branches.byId('somebody-else', 'TS-KMG')).toBeNull();
  });
});

describe('branches near any place, at any radius', () => {
  it('are those a measure of every distance finds', async () => {
    const all = await shop.branches.list(VENDOR);
    // Fixed steps that share no factor: spread over the land and beyond, also across the date line.
    const places = Array.from({ length: 300 }, (_, i) => ({
      from:
        i % 10 === 0
          ? { lat: (i % 170) - 85, lon: ((i * 37) % 360) - 180 }
          : { lat: -6 - ((i * 7) % 100) / 100, lon: 106 + ((i * 13) % 200) / 100 },
      maxM: 10 ** (2 + ((i * 11) % 52) / 10),
    }));
    for (const { from, maxM } of places) {
      const measured = all.filter((branch) => distanceM(from, branch.at) <= maxM).map(({ branchId }) => branchId);

      const near = await shop.branches.near(VENDOR, from, { maxM, limit: 100 });

      expect(near.map(({ branch }) => branch.branchId).sort()).toEqual(measured.sort());
    }
  });
});

describe('a branch', () => {
  it('comes back as it was put', async () => {
    expect(await shop.branches.byId(VENDOR, 'TS-KMG')).toEqual((await demoBranches())('TS-KMG'));
    expect(await shop.branches.byId(VENDOR, 'TS-XXX')).toBeNull();
  });

  it('stored before there were partners is the vendor’s own', async () => {
    const branch = { ...(await demoBranches())('TS-KRJ'), vendorId: 'v-old' };
    await shop.branches.putAll('v-old', [branch]);
    await shop.connection.collection('branches').updateMany({ vendorId: 'v-old' }, { $unset: { partner: 1 } });

    expect(branch.partner).toEqual({ name: 'Toko Berkah Jaya' });
    expect(await branchStore(shop.connection).list('v-old')).toEqual([{ ...branch, partner: null }]);
  });

  it('is read with the vendor’s holidays where it keeps them, and is not stored with them', async () => {
    const holidays = [{ date: '2026-12-25', hours: [], reason: 'Natal' }];
    const times = { timezone: 'Asia/Jakarta', peopleFrom: '08:00', peopleUntil: '22:00' };
    const vendorId = 'v-holidays';
    await shop.vendors.put({ vendorId, name: 'Toko', locale: 'id', brandColour: '#000', ...times, holidays });
    const branch = { ...(await demoBranches())('TS-KMG'), vendorId };
    const keeping = { ...branch, branchId: 'TS-KEEPS', keepsHolidays: true };
    await shop.branches.putAll(vendorId, [branch, { ...keeping, holidays }]);

    expect(await branchStore(shop.connection).list(vendorId)).toEqual([{ ...keeping, holidays }, branch]);
    expect(await branchStore(shop.connection).byId(vendorId, 'TS-KEEPS')).toEqual({ ...keeping, holidays });
    const stored = await shop.connection.collection('branches').find({ vendorId }).toArray();
    expect(stored.filter((one) => 'holidays' in one)).toEqual([]);
  });

  it('is found at once in a process that listed the branches before it was made', async () => {
    const here = branchStore(shop.connection);
    const there = branchStore(shop.connection);
    await there.list('v-new');
    const branch = { ...(await demoBranches())('TS-KMG'), vendorId: 'v-new' };

    await here.putAll('v-new', [branch]);

    expect(await here.list('v-new')).toEqual([branch]);
    expect(await there.byId('v-new', 'TS-KMG')).toEqual(branch);
    expect((await there.near('v-new', KEMANG, { maxM: 1000, limit: 1 })).map((near) => near.branch)).toEqual([branch]);
  });
});
