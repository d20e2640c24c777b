import { describe, expect, it } from '@jest/globals';
import { toKnowledge } from '../../../scripts/seed/convert.ts';
import { demoBranches, demoFiles } from '../../support/demo-data.ts';

describe('the demo’s files', () => {
  it('are all there', async () => {
    const { branches, products, stock, orders, customers, bookings, gazetteer } = await demoFiles();

    expect([branches, products, stock, orders, customers, bookings].map((file) => file.length)).toEqual([
      40, 300, 40, 500, 220, 93,
    ]);
    expect([gazetteer.areas.length, gazetteer.postal_prefixes.length]).toEqual([828, 61]);
  });

  it('become degrees of longitude and metres', async () => {
    const kemang = (await demoBranches())('TS-KMG');
    const { areas } = toKnowledge(await demoFiles());

    expect(kemang.at).toEqual({ lat: -6.2607, lon: 106.8139 });
    expect(kemang.courier).toEqual({ radiusM: 6000, cutoffMinBeforeClose: 45 });
    expect(areas.find(({ areaId }) => areaId === 'loc-001')).toMatchObject({
      name: 'Kemang',
      at: { lat: -6.2607, lon: 106.8137 },
      radiusM: 1500,
      postalCode: '12730',
    });
  });

  it('say when people answer', async () => {
    expect(toKnowledge(await demoFiles()).policies?.peopleHours).toEqual({ from: '08:00', until: '22:00' });
  });
});
