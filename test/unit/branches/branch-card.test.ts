import { describe, expect, it } from '@jest/globals';
import { branchCardRow } from '../../../contract/cards.ts';
import { toBranchRow } from '../../../core/branches/branch-card.ts';
import { AS_OF, demoBranches } from '../../support/demo-data.ts';

describe('a row of a branch card', () => {
  it('says where, how far and until when, in the words of the contract', async () => {
    const branch = (await demoBranches())('TS-BLM');

    const row = toBranchRow(branch, { lat: -6.2607, lon: 106.8137 }, AS_OF);

    expect(branchCardRow.parse(row)).toEqual(row);
    expect(row).toMatchObject({
      branchId: 'TS-BLM',
      name: 'Toko Sinar Blok M',
      area: 'Blok M',
      address: 'Jl. Melawai IX No. 12, Kebayoran Baru, Jakarta Selatan 12160',
      hoursToday: [['10:00', '22:00']],
      open: { isOpen: true, changesAt: '2026-11-20T15:00:00.000Z' },
    });
    expect(Number.isInteger(row.distanceM)).toBe(true);
  });

  it('claims no distance where no place is known', async () => {
    expect(toBranchRow((await demoBranches())('TS-BLM'), null, AS_OF).distanceM).toBeNull();
  });
});
