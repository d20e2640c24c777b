import { describe, expect, it } from '@jest/globals';
import { csatTables } from '../../../core/csat/report.ts';

const SARI = { agentId: 'a-1', name: 'Sari' };
const KEMANG = { branchId: 'b-1', name: 'Kemang' };

describe('the report of scores', () => {
  it('counts who was asked and what was given, by agent and by branch', () => {
    const tables = csatTables([
      { agent: SARI, branch: KEMANG, score: null, count: 3 },
      { agent: SARI, branch: KEMANG, score: 5, count: 1 },
      { agent: SARI, branch: null, score: 4, count: 1 },
      { agent: null, branch: KEMANG, score: null, count: 2 },
    ]);

    expect(tables).toMatchObject({ asked: 5, rated: 2, average: 4.5, scores: [0, 0, 0, 1, 1] });
    expect(tables.byAgent.map(({ name, asked, rated }) => [name, asked, rated])).toEqual([
      ['Sari', 3, 2],
      [null, 2, 0],
    ]);
    expect(tables.byBranch.map(({ branchId, average }) => [branchId, average])).toEqual([
      ['b-1', 5],
      [null, 4],
    ]);
  });

  it('has no average where nobody has answered', () => {
    expect(csatTables([]).average).toBeNull();
  });
});
