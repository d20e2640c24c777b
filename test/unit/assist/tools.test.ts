import { describe, expect, it } from '@jest/globals';
import { createKnowledge } from '../../../core/assist/knowledge.ts';
import { assistTools } from '../../../core/assist/tools.ts';
import { visitor } from './conversation.ts';
import { tokoSinar, VENDOR } from './toko-sinar.ts';

const world = await tokoSinar();
const tools = assistTools({ ...world, ...createKnowledge(world) });
const context = { vendorId: VENDOR, contact: visitor(), addressKey: null, conversationId: 'conv-1', turnSeq: 1 };

describe('a tool', () => {
  it('takes no vendor and no identity from its arguments', async () => {
    const sneaky = { orderNo: 'TS245564', customerId: 'C-0166', vendorId: 'other' };

    await expect(tools.orderStatus(context, sneaky)).rejects.toThrow('Unrecognized keys');
  });

  it.each([
    ['orderStatus', { orderNo: { $gt: '' } }],
    ['verifyCustomer', { orderNo: 'TS245564', lastFour: '12' }],
    ['stockNearby', { sku: 'GR-0001', place: { name: 'x', city: '', at: { lat: 200, lon: 0 }, radiusM: 0 } }],
    ['findProducts', { text: '' }],
    ['branchInfo', { day: { ahead: 400 } }],
  ] as const)('%s refuses arguments that do not fit', async (name, args) => {
    await expect((tools[name] as (c: unknown, a: unknown) => Promise<unknown>)(context, args)).rejects.toThrow();
  });

  it('says when it looked', async () => {
    for (const result of [
      await tools.findProducts(context, { text: 'indomie goreng', locale: 'id' }),
      await tools.resolvePlace(context, { text: 'kemang' }),
      await tools.branchInfo(context, { branchId: 'TS-BLM' }),
      await tools.orderStatus(context, {}),
      await tools.policy(context, {}),
      await tools.findArticle(context, { text: 'bisa cod?', locale: 'id' }),
      await tools.handoff(context, {}),
    ]) {
      expect(result.asOf).toBe('2026-11-20T07:00:00.000Z');
    }
  });

  it('sees nothing of another vendor', async () => {
    const elsewhere = { ...context, vendorId: 'v-other' };

    expect((await tools.branchInfo(elsewhere, { branchId: 'TS-BLM' })).branches).toEqual([]);
    await expect(tools.stockNearby(elsewhere, { sku: 'GR-0001', place: null })).rejects.toThrow('product_not_found');
  });

  it('tells of parcels only where a branch sends them', async () => {
    const branches = {
      ...world.branches,
      list: async (vendorId: string) =>
        (await world.branches.list(vendorId)).map((branch) => ({ ...branch, capabilities: [] })),
    };
    const none = assistTools({ ...world, branches, ...createKnowledge(world) });

    expect((await tools.policy(context, {})).policies?.parcel).not.toBeNull();
    expect((await none.policy(context, {})).policies).toMatchObject({ parcel: null, pickup: expect.anything() });
  });

  it('knows places by name, nickname and postal code', async () => {
    expect((await tools.resolvePlace(context, { text: 'kmg' })).place?.name).toBe('Kemang');
    expect((await tools.resolvePlace(context, { text: '12730' })).place?.city).toBe('Jakarta Selatan');
    expect((await tools.resolvePlace(context, { text: 'cipayung' })).candidates).toHaveLength(2);
  });
});
