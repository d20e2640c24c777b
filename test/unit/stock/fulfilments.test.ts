import { describe, expect, it } from '@jest/globals';
import { openState } from '../../../core/branches/hours.ts';
import { deliveryQuotes, type FulfilmentQuestion, fulfilmentsOf } from '../../../core/stock/fulfilments.ts';
import { toKnowledge } from '../../../scripts/seed/convert.ts';
import { demoBranches, demoFiles } from '../../support/demo-data.ts';

const NOODLES = { courierOk: true, weightG: 100, ageLimit: null, price: 3_200, category: 'grocery' };
const GALLON = { courierOk: false, weightG: 19_600, ageLimit: null, price: 22_000, category: 'grocery' };
const CANNED_GAS = { courierOk: true, weightG: 380, ageLimit: 18, price: 50_500, category: 'grocery' };

/** What Blok M (courier 4 km, last one 45 min before it closes at 22:00) promises. */
async function question(at: string, more: Partial<FulfilmentQuestion>, branchId: string): Promise<FulfilmentQuestion> {
  const branch = (await demoBranches())(branchId);
  const now = new Date(`2026-11-20T${at}:00+07:00`);
  const { policies } = toKnowledge(await demoFiles());
  return {
    branch,
    open: openState(branch, now),
    distanceM: 2000,
    product: NOODLES,
    quantity: 1,
    policies,
    now,
    ...more,
  };
}
const promised = async (at: string, more: Partial<FulfilmentQuestion> = {}, branchId = 'TS-BLM') =>
  fulfilmentsOf(await question(at, more, branchId));
/** By method; without the method itself. */
async function quoted(at: string, more: Partial<FulfilmentQuestion> = {}, branchId = 'TS-BLM') {
  const quotes = deliveryQuotes(await question(at, more, branchId));
  return Object.fromEntries(quotes.map(({ method, ...quote }) => [method, quote]));
}

describe('what a branch can promise now', () => {
  it('is everything in the early afternoon, nearby', async () => {
    expect(await promised('14:00')).toEqual(['courier_30min', 'courier_sameday', 'pickup']);
  });

  it('is the 30-minute courier up to its straight-line radius, and no farther', async () => {
    expect(await promised('14:00', { distanceM: 4000 })).toContain('courier_30min');
    expect(await promised('14:00', { distanceM: 4001 })).toEqual(['courier_sameday', 'pickup']);
  });

  it('is the 30-minute courier until 45 minutes before the doors close', async () => {
    expect(await promised('21:15')).toContain('courier_30min');
    expect(await promised('21:16')).not.toContain('courier_30min');
  });

  it('is the same-day courier before four in the afternoon', async () => {
    expect(await promised('15:59')).toContain('courier_sameday');
    expect(await promised('16:00')).not.toContain('courier_sameday');
  });

  it('is pickup alone while it is closed, where no place is known, or without policies', async () => {
    expect(await promised('08:00')).toEqual(['pickup']);
    expect(await promised('14:00', { distanceM: null })).toEqual(['pickup']);
    expect(await promised('14:00', { policies: null })).toEqual(['pickup']);
  });

  it('is pickup alone for what no motorbike carries', async () => {
    expect(await promised('14:00', { product: GALLON })).toEqual(['pickup']);
  });

  it('counts the weight of all units for the 30-minute courier', async () => {
    expect(await promised('14:00', { quantity: 200 })).toContain('courier_30min');
    expect(await promised('14:00', { quantity: 201 })).not.toContain('courier_30min');
  });

  it('is pickup alone at a branch without a courier', async () => {
    expect(await promised('14:00', {}, 'TS-PSM')).toEqual(['pickup']);
  });

  it('has no last courier where the doors never close', async () => {
    expect(await promised('23:50', {}, 'TS-KLB')).toContain('courier_30min');
  });
});

describe('what each way costs and when it is there', () => {
  const jakarta = (time: string, day = '20') => new Date(`2026-11-${day}T${time}:00+07:00`);

  it('comes from what the vendor laid down', async () => {
    expect(await quoted('14:00')).toEqual({
      courier_30min: { isPossible: true, fee: 15_000, freeFrom: 200_000, earliestAt: jakarta('14:30') },
      courier_sameday: { isPossible: true, fee: 12_000, freeFrom: 300_000, earliestAt: jakarta('18:00') },
      parcel: { isPossible: false, reason: 'not_offered' },
      pickup: { isPossible: true, fee: 0, earliestAt: jakarta('14:20') },
    });
  });

  it('is nothing from the amount on that the vendor named, over all units', async () => {
    expect((await quoted('14:00', { quantity: 62 })).courier_30min).toMatchObject({ fee: 15_000 });
    const free = (await quoted('14:00', { quantity: 63 })).courier_30min;
    expect(free).toEqual({ isPossible: true, fee: 0, earliestAt: jakarta('14:30') });
  });

  it('is ready after opening where the branch is closed, or closes before it is done', async () => {
    expect((await quoted('08:00')).pickup?.earliestAt).toEqual(jakarta('10:20'));
    expect((await quoted('21:40')).pickup?.earliestAt).toEqual(jakarta('22:00'));
    expect((await quoted('21:41')).pickup?.earliestAt).toEqual(jakarta('10:20', '21'));
  });

  it('is not made up where the vendor laid nothing down', async () => {
    expect((await quoted('14:00', { policies: null })).pickup).toEqual({ isPossible: true });
  });
});

describe('why a way is not possible', () => {
  const reasons = async (...asked: Parameters<typeof quoted>) => {
    const { courier_30min, courier_sameday, pickup } = await quoted(...asked);
    return [courier_30min?.reason, courier_sameday?.reason, pickup?.reason];
  };

  it.each([
    ['too far', ['14:00', { distanceM: 4_001 }], ['out_of_radius', undefined, undefined]],
    ['another city', ['14:00', { distanceM: 40_001 }], ['out_of_radius', 'out_of_radius', undefined]],
    ['no place known', ['14:00', { distanceM: null }], ['no_place', 'no_place', undefined]],
    ['past the cut-off', ['21:16', {}], ['after_cutoff', 'after_cutoff', undefined]],
    ['closed', ['08:00', {}], ['closed', 'closed', undefined]],
    ['closed until further notice', ['14:00', {}, 'TS-KLD'], ['not_offered', 'not_offered', 'closed']],
    ['too heavy', ['14:00', { quantity: 201 }], ['too_heavy', undefined, undefined]],
    ['no motorbike carries it', ['14:00', { product: GALLON }], ['not_by_courier', 'not_by_courier', undefined]],
    ['an age limit', ['14:00', { product: CANNED_GAS }], ['age_limited', 'age_limited', undefined]],
    ['a branch without courier', ['14:00', {}, 'TS-PSM'], ['not_offered', 'not_offered', undefined]],
  ] as Array<[string, Parameters<typeof quoted>, unknown[]]>)('is named: %s', async (_what, asked, expected) => {
    expect(await reasons(...asked)).toEqual(expected);
  });

  it('is that the day is over, past midnight in last night’s opening', async () => {
    const branch = (await demoBranches())('TS-KMG');
    const now = new Date('2026-11-22T00:30:00+07:00');
    const night = await question('14:00', { branch, open: openState(branch, now), now }, 'TS-KMG');

    const quotes = deliveryQuotes(night);

    expect(night.open.isOpen).toBe(true);
    expect(quotes.find(({ method }) => method === 'courier_sameday')).toMatchObject({ reason: 'after_cutoff' });
  });

  it('is what stands in the way for good, before what only the hour does', async () => {
    expect(await reasons('08:00', { product: CANNED_GAS })).toEqual(['age_limited', 'age_limited', undefined]);
  });

  it('is given for exactly what cannot be promised', async () => {
    for (const at of ['08:00', '14:00', '16:30', '21:30']) {
      const quotes = await quoted(at);
      const possible = Object.keys(quotes).filter((method) => quotes[method]?.reason === undefined);
      expect(possible).toEqual(await promised(at));
      expect(Object.values(quotes).every(({ isPossible, reason }) => isPossible === (reason === undefined))).toBe(true);
    }
  });
});
