import { describe, expect, it } from '@jest/globals';
import { openState } from '../../../core/branches/hours.ts';
import { type FulfilmentQuestion, fulfilmentsOf } from '../../../core/stock/fulfilments.ts';
import { toKnowledge } from '../../../scripts/seed/convert.ts';
import { demoBranches, demoFiles } from '../../support/demo-data.ts';

const NOODLES = { courierOk: true, weightG: 100 };
const GALLON = { courierOk: false, weightG: 19_600 };

/** What Blok M (courier 4 km, last one 45 min before it closes at 22:00) promises. */
async function promised(at: string, more: Partial<FulfilmentQuestion> = {}, branchId = 'TS-BLM') {
  const branch = (await demoBranches())(branchId);
  const now = new Date(`2026-11-20T${at}:00+07:00`);
  const { policies } = toKnowledge(await demoFiles());
  return fulfilmentsOf({
    branch,
    open: openState(branch, now),
    distanceM: 2000,
    product: NOODLES,
    quantity: 1,
    policies,
    now,
    ...more,
  });
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
