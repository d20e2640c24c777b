import { describe, expect, it } from '@jest/globals';
import { fieldsOf, termsOf, zonesOf } from '../../../agent-inbox/admin/delivery/delivery-text.ts';
import { deliveryTerms } from '../../support/delivery-terms.ts';

describe('zones, one a line', () => {
  it('are read as they are typed', () => {
    expect(zonesOf('60 10000 1-2\n\n300 km, Rp 14000, 2 – 3\n900;24000;5')).toEqual({
      zones: [
        { upToM: 60_000, feePerKg: 10_000, days: { from: 1, until: 2 } },
        { upToM: 300_000, feePerKg: 14_000, days: { from: 2, until: 3 } },
        { upToM: 900_000, feePerKg: 24_000, days: { from: 5, until: 5 } },
      ],
    });
  });

  it.each([
    ['words', 'Bandung 14000 2-3', 1],
    ['a zone no farther than the one before', '300 14000 2-3\n60 10000 1-2', 2],
    ['days that end before they begin', '60 10000 3-2', 1],
    ['a reach of nothing', '0 10000 1-2', 1],
    ['something missing', '60 10000', 1],
  ])('are refused by their line: %s', (_what, text, wrongLine) => {
    expect(zonesOf(text)).toEqual({ wrongLine });
  });
});

describe('the form of delivery', () => {
  it.each([
    ['with parcels', deliveryTerms()],
    ['without', deliveryTerms({ parcel: null })],
  ])('gives back what it was filled from, %s', (_what, terms) => {
    expect(termsOf(fieldsOf(terms, 'id'))).toEqual(terms);
  });

  it('of a vendor that laid down nothing makes up no fee', () => {
    const fields = fieldsOf(null, 'id');

    expect(termsOf(fields)).toBeNull();
    const fees = { fastFee: 15_000, fastFreeFrom: 0, samedayFee: 12_000, samedayFreeFrom: 0 };
    expect(termsOf({ ...fields, ...fees })).toMatchObject({ courier30min: { fee: 15_000 }, parcel: null });
  });

  it('is not right with parcels of no zone, or a time that is none', () => {
    const fields = fieldsOf(deliveryTerms(), 'en');

    expect(termsOf({ ...fields, zones: '' })).toBeNull();
    expect(termsOf({ ...fields, parcelCutoff: '' })).toBeNull();
    expect(termsOf({ ...fields, samedayCutoff: '7 pagi' })).toBeNull();
    expect(termsOf({ ...fields, parcelMaxKg: null })).toBeNull();
  });

  it('takes a time in either manner, and 24 for none', () => {
    const cutoffs = ['15.00', '15:00', '24.00', '24'].map(
      (parcelCutoff) => termsOf({ ...fieldsOf(deliveryTerms(), 'id'), parcelCutoff })?.parcel?.cutoff,
    );

    expect(cutoffs).toEqual(['15:00', '15:00', '24:00', '24:00']);
  });

  it('takes categories one a line', () => {
    const terms = termsOf({ ...fieldsOf(deliveryTerms(), 'en'), notCategories: ' fresh\n\n frozen ' });

    expect(terms?.parcel?.notCategories).toEqual(['fresh', 'frozen']);
  });

  it('gives back whatever was laid down over REST', () => {
    const plain = deliveryTerms();
    const zones = [
      { upToM: 1_500, feePerKg: 0, days: { from: 1, until: 1 } },
      { upToM: 60_001, feePerKg: 100_000_000, days: { from: 2, until: 3 } },
    ];
    const terms = {
      ...plain,
      parcel: plain.parcel && { ...plain.parcel, zones, notCategories: ['Kue, roti', 'frozen'] },
    };

    expect(termsOf(fieldsOf(terms, 'id'))).toEqual(terms);
  });
});
