import { describe, expect, it } from '@jest/globals';
import { type VendorOrder, vendorOrder } from '../../../contract/vendor-system.ts';
import { withCourierEvent } from '../../../core/orders/courier-journey.ts';
import { toOrder, withVendorsWord } from '../../../core/orders/vendors-word.ts';
import { aCourierEvent } from '../../support/orders.ts';

const said = (fields: Partial<VendorOrder> = {}): VendorOrder => ({
  ...vendorOrder.parse({
    orderNo: '#ts 241-1',
    customerId: 'CU-1',
    phone: '+6281234567890',
    branch: 'TS-KMG',
    placedAt: '2026-11-20T05:00:00Z',
    status: 'paid',
    fulfilment: { method: 'courier_30min', promisedAt: '2026-11-20T07:30:00Z' },
    items: [{ sku: 'GR-0001', name: 'Indomie Goreng', quantity: 2, price: 3_200, subtotal: 6_400 }],
    subtotal: 6_400,
    total: 6_400,
    currency: 'IDR',
    payment: { method: 'qris', state: 'paid' },
    events: [
      { code: 'paid', at: '2026-11-20T05:01:00Z' },
      { code: 'created', at: '2026-11-20T05:00:00Z' },
    ],
    updatedAt: '2026-11-20T06:00:00Z',
  }),
  ...fields,
});
const order = (fields: Partial<VendorOrder> = {}) => toOrder('v-1', said(fields));

describe('an order as a vendor’s own system tells it', () => {
  it('is kept under the number as numbers are kept, with its events in time', () => {
    expect(order()).toMatchObject({ vendorId: 'v-1', orderNo: 'TS241-1', branchId: 'TS-KMG', status: 'paid' });
    expect(order().events.map(({ code }) => code)).toEqual(['created', 'paid']);
    expect(order()).not.toHaveProperty('branch');
  });
});

describe('the word of a vendor’s own system', () => {
  it('stands where it is as new as ours or newer', () => {
    const newer = order({ status: 'picking', updatedAt: '2026-11-20T06:10:00Z' });

    expect(withVendorsWord(order(), newer)).toMatchObject({ status: 'picking', updatedAt: newer.updatedAt });
    expect(withVendorsWord(order(), order({ status: 'cancelled' }))).toMatchObject({ status: 'cancelled' });
  });

  it('changes nothing where it is older', () => {
    const ours = order({ status: 'delivered', updatedAt: '2026-11-20T07:00:00Z' });

    expect(withVendorsWord(ours, order({ status: 'picking', updatedAt: '2026-11-20T06:59:59Z' }))).toBe(ours);
  });

  it('leaves beside it what couriers told and what a shopper is still to be told', () => {
    const at = new Date('2026-11-20T06:30:00Z');
    const told = aCourierEvent({ vendorId: 'v-1', orderNo: 'TS241-1', step: 'picked_up', at });
    const ours = { ...withCourierEvent(order(), told), notice: 'ready' as const, rev: 4 };

    const after = withVendorsWord(ours, order({ status: 'out_for_delivery', updatedAt: '2026-11-20T06:40:00Z' }));

    expect(after.events.map(({ code }) => code)).toEqual(['created', 'paid', 'picked_by_courier']);
    expect(after).toMatchObject({ notice: 'ready', rev: 4, lateAt: ours.lateAt, status: 'out_for_delivery' });
    expect(after.lateAt).toBeDefined();
  });

  it('ends the clock of an order that has arrived, and begins none', () => {
    const at = new Date('2026-11-20T06:30:00Z');
    const told = aCourierEvent({ vendorId: 'v-1', orderNo: 'TS241-1', step: 'picked_up', at });
    const ours = withCourierEvent(order(), told);

    const arrived = withVendorsWord(ours, order({ status: 'delivered', updatedAt: '2026-11-20T07:00:00Z' }));

    expect(ours.lateAt).toBeDefined();
    expect(arrived).not.toHaveProperty('lateAt');
    expect(withVendorsWord(order(), order({ status: 'picking' }))).not.toHaveProperty('lateAt');
  });
});
