import { describe, expect, it } from '@jest/globals';
import { choiceOf, readChoice } from '../../../core/assist/choice-ids.ts';

describe('the id of a quick reply', () => {
  it('is read back as what it names', () => {
    expect(readChoice('sku-GR-0001')).toEqual({ pick: 'sku', sku: 'GR-0001' });
    expect(readChoice('place-kec-kemang-kabupaten-bogor')).toEqual({
      pick: 'place',
      areaId: 'kec-kemang-kabupaten-bogor',
    });
    expect(readChoice('branch-TS-BLM')).toEqual({ pick: 'branch', branchId: 'TS-BLM' });
    expect(readChoice('order-TS241365')).toEqual({ pick: 'order', orderNo: 'TS241365' });
    expect(readChoice('hold-GR-0001.TS-TBT')).toEqual({ pick: 'hold', sku: 'GR-0001', branchId: 'TS-TBT' });
    expect(readChoice('watch-GR-0001.TS-TBT')).toEqual({ pick: 'watch', sku: 'GR-0001', branchId: 'TS-TBT' });
    expect(readChoice('yes-hold-GR-0001.TS-TBT.2')).toMatchObject({ pick: 'yes-hold', quantity: 2 });
    expect(readChoice('watch-GR-0001')).toEqual({ pick: 'watch', sku: 'GR-0001', branchId: null });
    expect(readChoice('person')).toEqual({ pick: 'person' });
  });

  it('is nothing when it is none of ours', () => {
    for (const id of [
      'yes-hold-GR-0001.TS-TBT',
      'hold-GR-0001',
      'hold-$x.TS',
      'watch-',
      '',
      'sku-',
      'sku-$gt',
      'branch',
      'nonsense',
      'order-../../x',
      `sku-${'a'.repeat(65)}`,
    ]) {
      expect(readChoice(id)).toBeNull();
    }
  });
});

describe('the title of a quick reply', () => {
  it('fits where WhatsApp shows it', () => {
    expect(choiceOf('sku-GR-0001', 'Indomie Goreng 85 g').title).toBe('Indomie Goreng 85 g');
    const long = choiceOf('sku-EL-0015', 'Water dispenser: Galon atas panas dingin').title;
    expect(long).toBe('Water dispenser: Galon…');
    expect(long.length).toBeLessThanOrEqual(24);
  });
});
