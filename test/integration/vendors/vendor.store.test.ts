import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { severalCores, type TestCore } from '../../support/core.ts';

let cores: TestCore[];
let close: () => Promise<void>;
beforeAll(async () => {
  ({ cores, close } = await severalCores('vendors', 2));
});
afterAll(() => close());

describe('a vendor made by another process', () => {
  it('is found at once by one that had asked for it before', async () => {
    const [here, there] = cores as [TestCore, TestCore];
    const times = { timezone: 'Asia/Jakarta', peopleFrom: '08:00', peopleUntil: '22:00' };
    expect(await here.vendors.byId('toko')).toBeNull();

    await there.vendors.put({ vendorId: 'toko', name: 'Toko', locale: 'id', brandColour: '#0B6E5B', ...times });

    expect(await here.vendors.byId('toko')).toMatchObject({ name: 'Toko' });
  });
});
