import { describe, expect, it } from '@jest/globals';
import type { LostCount } from '../../../core/demand/lost-demand.store.ts';
import { toReport, toReportCsv } from '../../../core/demand/report.ts';

const names = {
  product: (sku: string) => (sku === 'GR-1' ? 'Indomie, goreng' : null),
  branch: (branchId: string) => (branchId === 'TS-KMG' ? 'Toko Sinar "Kemang"' : null),
};
const row = (but: Partial<LostCount>): LostCount => ({
  ...{ sku: 'GR-1', query: null, place: 'Kemang', branchId: 'TS-KMG', count: 1 },
  ...{ firstDay: '2026-11-01', lastDay: '2026-11-02' },
  ...but,
});

describe('a report of lost demand', () => {
  it('names what was counted', () => {
    const tables = {
      products: [row({ count: 5, place: null }), row({ count: 4, sku: null, query: 'kabel hdmi' })],
      places: [row({ count: 4, place: null }), row({ count: 3 })],
      branches: [row({ count: 3 }), row({ count: 2, branchId: 'TS-TBT' }), row({ branchId: null })],
      total: 9,
    };

    expect(toReport(tables, names)).toEqual({
      total: 9,
      byProduct: [
        { sku: 'GR-1', name: 'Indomie, goreng', count: 5 },
        { sku: null, name: 'kabel hdmi', count: 4 },
      ],
      byPlace: [
        { place: null, count: 4 },
        { place: 'Kemang', count: 3 },
      ],
      byBranch: [
        { branchId: 'TS-KMG', name: 'Toko Sinar "Kemang"', count: 3 },
        { branchId: 'TS-TBT', name: null, count: 2 },
        { branchId: null, name: null, count: 1 },
      ],
    });
  });

  it('quotes what must be, and runs nobody’s words as a formula', () => {
    const strange = { sku: null, place: '+62', branchId: null };
    const rows = [
      row({}),
      row({ ...strange, query: '=cmd|calc!A1' }),
      row({ ...strange, query: 'kabel;=cmd|calc!A1' }),
    ];

    const csv = toReportCsv(rows, names);

    expect(csv.split('\r\n')).toEqual([
      '\uFEFFsku,product,place,branch,branch_name,count,first_day,last_day',
      'GR-1,"Indomie, goreng",Kemang,TS-KMG,"Toko Sinar ""Kemang""",1,2026-11-01,2026-11-02',
      ",'=cmd|calc!A1,'+62,,,1,2026-11-01,2026-11-02",
      `,"kabel;=cmd|calc!A1",'+62,,,1,2026-11-01,2026-11-02`,
      '',
    ]);
  });
});
