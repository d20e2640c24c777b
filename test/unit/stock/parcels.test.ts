import { describe, expect, it } from '@jest/globals';
import type { Branch } from '../../../core/branches/branch.ts';
import { openState } from '../../../core/branches/hours.ts';
import { deliveryQuotes, type FulfilmentQuestion } from '../../../core/stock/fulfilments.ts';
import { deliveryTerms } from '../../support/delivery-terms.ts';
import { demoBranches } from '../../support/demo-data.ts';

const NOODLES = { courierOk: true, weightG: 100, ageLimit: null, price: 3_200, category: 'grocery' };
const ZONES = [
  { upToM: 60_000, feePerKg: 10_000, days: { from: 1, until: 2 } },
  { upToM: 300_000, feePerKg: 14_000, days: { from: 2, until: 3 } },
];
const terms = deliveryTerms({
  parcel: { zones: ZONES, maxWeightG: 30_000, cutoff: '15:00', notCategories: ['frozen'] },
});

/** What Kelapa Gading says of a parcel, on Friday 20 November unless told otherwise. */
async function parcel(time: string, more: Partial<FulfilmentQuestion> = {}, changes: Partial<Branch> = {}) {
  const branch = { ...(await demoBranches())('TS-KGD'), ...changes };
  const now = new Date(`2026-11-20T${time}:00+07:00`);
  const question = { open: openState(branch, now), distanceM: 2_000, product: NOODLES, quantity: 1, policies: terms };
  const quotes = deliveryQuotes({ branch, now, ...question, ...more });
  return quotes.find(({ method }) => method === 'parcel');
}
const midnight = (day: number) => new Date(`2026-11-${day}T00:00:00+07:00`);

describe('a parcel', () => {
  it('costs each kilogram begun, by how far it goes', async () => {
    expect(await parcel('14:00')).toMatchObject({ isPossible: true, fee: 10_000 });
    expect(await parcel('14:00', { quantity: 10 })).toMatchObject({ fee: 10_000 });
    expect(await parcel('14:00', { quantity: 11 })).toMatchObject({ fee: 20_000 });
    expect(await parcel('14:00', { distanceM: 60_000, quantity: 11 })).toMatchObject({ fee: 20_000 });
    expect(await parcel('14:00', { distanceM: 60_001, quantity: 11 })).toMatchObject({ fee: 28_000 });
  });

  it('comes so many days after it has left: today before the cut-off, else tomorrow', async () => {
    expect(await parcel('14:59')).toMatchObject({ earliestAt: midnight(21), latestAt: midnight(22) });
    expect(await parcel('15:00')).toMatchObject({ earliestAt: midnight(22), latestAt: midnight(23) });
    expect(await parcel('14:59', { distanceM: 100_000 })).toMatchObject({
      earliestAt: midnight(22),
      latestAt: midnight(23),
    });
  });

  it('leaves on no day on which the branch stays closed, and before it opens on one it does not', async () => {
    const closures = [{ date: '2026-11-21', reason: 'inventaris' }];

    expect(await parcel('16:00', {}, { closures })).toMatchObject({ earliestAt: midnight(23) });
    expect(await parcel('07:00', {}, { closures })).toMatchObject({ earliestAt: midnight(21) });
  });

  it('is never free, however much is in it', async () => {
    expect(await parcel('14:00', { product: { ...NOODLES, price: 5_000_000 } })).toMatchObject({ fee: 10_000 });
  });
});

describe('why no parcel is sent', () => {
  it.each([
    ['the branch sends none', {}, { capabilities: ['pickup', 'courier_30min'] }, 'not_offered'],
    ['the vendor has laid nothing down of them', { policies: deliveryTerms({ parcel: null }) }, {}, 'not_offered'],
    ['the vendor has laid nothing down at all', { policies: null }, {}, 'not_offered'],
    ['it does not keep', { product: { ...NOODLES, category: 'frozen' } }, {}, 'not_by_parcel'],
    ['it is too much for a motorbike', { product: { ...NOODLES, courierOk: false } }, {}, 'not_by_parcel'],
    ['it has an age limit', { product: { ...NOODLES, ageLimit: 18 } }, {}, 'age_limited'],
    ['all of it is too heavy', { quantity: 301 }, {}, 'too_heavy'],
    ['no place is known', { distanceM: null }, {}, 'no_place'],
    ['it is beyond the last zone', { distanceM: 300_001 }, {}, 'out_of_radius'],
    ['the branch is closed until further notice', {}, { temporarilyClosed: true }, 'closed'],
  ] as Array<[string, Partial<FulfilmentQuestion>, Partial<Branch>, string]>)(
    'is named: %s',
    async (_why, more, changes, reason) => {
      expect(await parcel('14:00', more, changes)).toEqual({ method: 'parcel', isPossible: false, reason });
    },
  );

  it('is not that the doors are closed just now', async () => {
    expect(await parcel('23:30')).toMatchObject({ isPossible: true });
  });
});
