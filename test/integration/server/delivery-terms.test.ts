import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DeliveryTerms } from '../../../contract/delivery.ts';
import { branchList } from '../../../contract/rest.ts';
import { branchStore } from '../../../core/branches/branch.store.ts';
import { productStore } from '../../../core/products/product.store.ts';
import { stockStore } from '../../../core/stock/stock.store.ts';
import { aBranch } from '../../support/bookings.ts';
import { deliveryTerms } from '../../support/delivery-terms.ts';
import { call, field } from '../../support/http.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { staffTokens } from '../../support/staff-tokens.ts';
import { aVendor, type TestVendor } from '../../support/vendor.ts';
import { aWorld, type World } from '../../support/world.ts';

const NOW = new Date('2026-11-20T14:00:00+07:00');
let world: World;
let other: TestVendor;
let server: RunningProcess;
let token: Awaited<ReturnType<typeof staffTokens>>;
beforeAll(async () => {
  world = await aWorld('delivery-terms');
  server = await startServer(world.services, { CLOCK_AT: NOW.toISOString() });
  const { vendor, core } = world;
  other = await aVendor(core, core.connection);
  token = await staffTokens(vendor, other);
}, 60_000);
afterAll(() => world.close());

const ask = (as: string, more: Parameters<typeof call>[1] = {}) =>
  call(`${server.url}/api/v1/delivery-terms`, { token: as, ...more });
const put = (as: string, rev: number, terms: unknown) => ask(as, { method: 'PUT', body: { rev, terms } });
const rev = async () => field(await ask(token.owner), 'rev') as number;

describe('the terms of delivery', () => {
  it('are laid down by an admin of the whole vendor, for that vendor, and read by supervisors', async () => {
    expect(await ask(token.owner)).toMatchObject({ status: 200, body: { terms: null, rev: 0 } });

    const terms = deliveryTerms();
    expect(await put(token.owner, 0, terms)).toMatchObject({ status: 200, body: { terms, rev: 1 } });
    expect(await ask(token.supervisor)).toMatchObject({ status: 200, body: { terms, rev: 1 } });
    expect(await ask(token.otherVendors)).toMatchObject({ status: 200, body: { terms: null, rev: 0 } });
    for (const as of [token.supervisor, token.scopedAdmin, token.agent])
      expect(await put(as, 1, terms)).toMatchObject({ status: 403 });
    expect(await ask(token.agent)).toMatchObject({ status: 403 });
    expect(await rev()).toBe(1);
  });

  it('are not replaced over the head of somebody who was quicker', async () => {
    const now = await rev();
    const mine = deliveryTerms({ parcel: null });
    await put(token.owner, now, mine);

    expect(await put(token.owner, now, deliveryTerms())).toMatchObject({
      status: 409,
      body: { code: 'delivery_terms_changed' },
    });
    expect(await put(token.owner, now, mine)).toMatchObject({ status: 200, body: { rev: now + 1 } });
  });

  it('are refused where they make no sense', async () => {
    const now = await rev();
    const { parcel, courierSameday } = deliveryTerms();
    const [zone] = parcel?.zones ?? [];
    const withParcel = (changes: object) => ({ ...deliveryTerms(), parcel: { ...parcel, ...changes } });
    const bad = [
      withParcel({ zones: [] }),
      withParcel({ zones: [zone, zone] }),
      withParcel({ zones: [{ ...zone, days: { from: 3, until: 2 } }] }),
      withParcel({ zones: [{ ...zone, feePerKg: -1 }] }),
      withParcel({ cutoff: '25:00' }),
      { ...deliveryTerms(), courierSameday: { ...courierSameday, fee: 0.5 } },
      { ...deliveryTerms(), drones: true },
    ];

    for (const terms of bad) expect(await put(token.owner, now, terms)).toMatchObject({ status: 400 });
    expect(await rev()).toBe(now);
  });

  it('are what a branch that sends parcels promises on the vendor’s own page', async () => {
    const { vendor, core } = world;
    const { vendorId } = vendor;
    const branch = aBranch({ vendorId, branchId: 'b-p', capabilities: ['pickup', 'parcel'] });
    await branchStore(core.connection).putAll(vendorId, [branch]);
    const product = { vendorId, sku: 'MI-1', name: 'Indomie', nameEn: 'Indomie', category: 'mi', unit: 'pcs' };
    const figures = { price: 3_200, currency: 'IDR' as const, weightG: 85, barcode: '', aliases: [] };
    await productStore(core.connection).putAll(vendorId, [{ ...product, ...figures, courierOk: true, ageLimit: null }]);
    await stockStore(core.connection).takeCounts(vendorId, 'b-p', NOW, [{ sku: 'MI-1', onHand: 9 }]);
    const ways = async (terms: DeliveryTerms) => {
      expect(await put(token.owner, await rev(), terms)).toMatchObject({ status: 200 });
      const query = `near=${branch.at.lat},${branch.at.lon}&sku=MI-1`;
      const answer = await call(`${server.url}/api/v1/branches?${query}`, { headers: { 'x-dekat-key': vendor.key } });
      return branchList.parse(answer.body).branches.map((row) => ('fulfilments' in row ? row.fulfilments : null));
    };

    expect(await ways(deliveryTerms())).toEqual([['parcel', 'pickup']]);
    expect(await ways(deliveryTerms({ parcel: null }))).toEqual([['pickup']]);
  });

  it('are noted with what changed of them', async () => {
    const { body } = await call(`${server.url}/api/v1/audit?kind=delivery_terms`, { token: token.owner });

    expect(body).toMatchObject({ entries: expect.arrayContaining([expect.objectContaining({ action: 'changed' })]) });
  });
});
