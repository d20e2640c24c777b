import { describe, expect, it } from '@jest/globals';
import { faultText } from '../../../contract/texts/imports.ts';
import type { Branch } from '../../../core/branches/branch.ts';
import { hoursOf, readBranchLines } from '../../../core/imports/branch-lines.ts';
import type { ImportLine, LineError } from '../../../core/imports/import.ts';
import { ERRORS_MAX } from '../../../core/imports/import.ts';
import { readStockLines } from '../../../core/imports/stock-lines.ts';
import type { Product } from '../../../core/products/product.ts';
import { demoBranches } from '../../support/demo-data.ts';

async function* asLines(names: string, ...rows: string[]): AsyncGenerator<ImportLine> {
  for (const [i, row] of rows.entries()) {
    const cells = row.split('|');
    yield { line: i + 2, cells: new Map(names.split('|').map((name, n) => [name, cells[n] ?? ''])) };
  }
}

const inEnglish = (errors: LineError[]) =>
  errors.map(({ line, column, fault }) => ({ line, column, message: faultText('en', fault) }));

describe('lines of stock', () => {
  const known = {
    bySku: new Map(['A', 'B'].map((sku) => [sku, { sku } as Product])),
    branches: new Map([
      ['TS-1', true],
      ['TS-2', true],
      ['TS-9', false],
    ]),
  };
  const read = (...rows: string[]) => readStockLines(asLines('branch|sku|on_hand', ...rows), known);

  it('are counts by branch', async () => {
    expect(await read('TS-1|A|3', 'TS-2|A|0', 'TS-1|B|1000000')).toEqual({
      ...{ lines: 3, failed: 0, errors: [] },
      good: [
        {
          branchId: 'TS-1',
          counts: [
            { sku: 'A', onHand: 3 },
            { sku: 'B', onHand: 1_000_000 },
          ],
        },
        { branchId: 'TS-2', counts: [{ sku: 'A', onHand: 0 }] },
      ],
    });
  });

  it.each([
    ['TS-1|A|-1', 'on_hand', 'is below zero'],
    ['TS-1|A|1.5', 'on_hand', 'is no whole number'],
    ['TS-1|A|', 'on_hand', 'is needed'],
    ['TS-1|A|1000001', 'on_hand', 'is over 1000000'],
    ['TS-1|X|1', 'sku', 'there is no such product'],
    ['TS-1||1', 'sku', 'is needed'],
    ['TS-X|A|1', 'branch', 'there is no such branch'],
    ['TS-9|A|1', 'branch', 'is not yours to count'],
    ['|A|1', 'branch', 'is needed'],
  ])('of %s are an error of %s', async (row, column, message) => {
    const checked = await read('TS-2|B|1', row);

    expect(checked).toMatchObject({ lines: 2, failed: 1, good: [{ branchId: 'TS-2' }] });
    expect(inEnglish(checked.errors)).toEqual([{ line: 3, column, message }]);
  });

  it('may count a product once at a branch', async () => {
    const { errors, good } = await read('TS-1|A|3', 'TS-1|A|4');

    expect(inEnglish(errors)).toEqual([
      { line: 3, column: 'sku', message: 'is counted at this branch on line 2 already' },
    ]);
    expect(good).toEqual([{ branchId: 'TS-1', counts: [{ sku: 'A', onHand: 3 }] }]);
  });

  it('are all counted, though no more errors are named than anybody reads', async () => {
    const { lines, failed, errors } = await read(...Array.from({ length: ERRORS_MAX + 50 }, () => 'TS-X|A|1'));

    expect([lines, failed, errors.length]).toEqual([ERRORS_MAX + 50, ERRORS_MAX + 50, ERRORS_MAX]);
  });
});

describe('lines of branches', () => {
  const NEW = 'branch|name|area|street|district|city|postal_code|lat|lng|phone|hours';
  const good = 'TS-NEW|Toko Sinar Baru|Baru|Jl. Baru 1|Baru|Bandung|40111|-6.9|107.6|+62221234567|mon-sun 09:00-21:00';
  let kemang: Branch;
  const read = async (names: string, ...rows: string[]) => {
    kemang = (await demoBranches())('TS-KMG');
    const known = new Map([[kemang.branchId, kemang]]);
    return readBranchLines(asLines(names, ...rows), { vendorId: 'toko-sinar', known });
  };

  it('make a new branch of all it needs', async () => {
    const { good: made, errors } = await read(NEW, good);

    expect(errors).toEqual([]);
    expect(made).toMatchObject([
      {
        ...{ branchId: 'TS-NEW', area: 'Baru', at: { lat: -6.9, lon: 107.6 }, timezone: 'Asia/Jakarta' },
        ...{ hours: { sun: [['09:00', '21:00']] }, courier: null },
      },
    ]);
  });

  it('change of a branch what the file names, and nothing else', async () => {
    const { good: made } = await read('branch|phone|courier_radius_km|area', 'TS-KMG|+62217654321|3.5|');

    expect(made).toEqual([
      {
        ...kemang,
        phone: '+62217654321',
        courier: { radiusM: 3_500, cutoffMinBeforeClose: kemang.courier?.cutoffMinBeforeClose },
      },
    ]);
  });

  it('make a branch a partner’s by its own name, and the vendor’s own again', async () => {
    const { good: made } = await read('branch|kind|partner_name', 'TS-KMG|partner|Warung Ani');
    const partner = { ...kemang, partner: { name: 'Warung Ani' } };
    const known = new Map([[partner.branchId, partner]]);
    const again = (names: string, row: string) =>
      readBranchLines(asLines(names, row), { vendorId: 'toko-sinar', known });

    expect(made).toEqual([partner]);
    expect((await again('branch|phone', 'TS-KMG|+62217654321')).good[0]?.partner).toEqual({ name: 'Warung Ani' });
    expect((await again('branch|kind', 'TS-KMG|own')).good[0]?.partner).toBeNull();
  });

  it.each([
    ['branch|kind', 'TS-KMG|franchise', 'kind', 'must be own / partner'],
    ['branch|kind', 'TS-KMG|partner', 'partner_name', 'is needed for a partner'],
    ['branch|partner_name', 'TS-KMG|Warung Ani', 'kind', 'must be partner where there is a partner_name'],
    ['branch|lat|lng', 'TS-KMG|106.8|-6.2', 'lat', 'lat and lng are the wrong way round'],
    ['branch|lat|lng', 'TS-KMG|52.5|13.4', 'lat', 'is not in Indonesia'],
    ['branch|lat|lng', 'TS-KMG|-6.2|', 'lng', 'is needed beside lat'],
    ['branch|lat|lng', 'TS-KMG|x|106.8', 'lat', 'is no number'],
    ['branch|phone', 'TS-KMG|021 123', 'phone', 'must be like +6281234567890'],
    ['branch|postal_code', 'TS-KMG|123', 'postal_code', 'must be five digits'],
    ['branch|timezone', 'TS-KMG|Jakarta', 'timezone', 'is no time zone such as Asia/Jakarta'],
    ['branch|capabilities', 'TS-KMG|pickup;teleport', 'capabilities', expect.stringContaining('must be of pickup')],
    ['branch|temporarily_closed', 'TS-KMG|maybe', 'temporarily_closed', 'must be yes / no'],
    ['branch|courier_radius_km', 'TS-KMG|-1', 'courier_radius_km', 'is not between 0 and 100'],
    ['branch|name', 'TS NEW|x', 'branch', 'is no code of letters, digits, - and _'],
  ])('%s: “%s” is an error of %s', async (names, row, column, message) => {
    expect(inEnglish((await read(names, row)).errors)).toContainEqual({ line: 2, column, message });
  });

  it('name everything a new branch lacks', async () => {
    const { errors } = await read('branch|name', 'TS-NEW|Baru');

    expect(errors.map(({ column }) => column)).toEqual(
      expect.arrayContaining(['area', 'street', 'city', 'lat', 'lng', 'phone', 'hours']),
    );
  });

  it('may name a branch once', async () => {
    expect(inEnglish((await read(NEW, good, good)).errors)).toEqual([
      { line: 3, column: 'branch', message: 'is on line 2 already' },
    ]);
  });
});

describe('opening hours in a cell', () => {
  it('are days and times, with breaks, ranges and nights', () => {
    expect(hoursOf('mon-fri 09:00-12:00 13:00-21:00; Sat 18:00-02:00; sun closed')).toEqual({
      value: {
        ...{ sun: [], sat: [['18:00', '02:00']] },
        ...Object.fromEntries(
          ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [
            day,
            [
              ['09:00', '12:00'],
              ['13:00', '21:00'],
            ],
          ]),
        ),
      },
    });
    expect(hoursOf('sat-mon 00:00-24:00')).toMatchObject({ value: { sun: [['00:00', '24:00']], tue: [] } });
  });

  it.each(['', 'mon', 'mon 9-5', 'someday 09:00-21:00', 'mon 24:00-25:00', 'mon 09:00-21:00; mon 10:00-11:00'])(
    'are not “%s”',
    (text) => {
      expect(hoursOf(text)).toHaveProperty('fault');
    },
  );
});

it('what is wrong is said in both languages', () => {
  const fault = { code: 'over', params: { max: 5 } } as const;

  expect(faultText('id', fault)).toBe('lebih dari 5');
  expect(faultText('en', fault)).toBe('is over 5');
});
