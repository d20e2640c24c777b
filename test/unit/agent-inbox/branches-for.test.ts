import { describe, expect, it } from '@jest/globals';
import { branchesFor } from '../../../agent-inbox/branches/branches-for.ts';
import type { AgentView } from '../../../contract/conversations.ts';
import type { BranchDirectory } from '../../../contract/rest.ts';

const open = { isOpen: true, changesAt: null, timezone: 'Asia/Jakarta', closure: null };
const all: BranchDirectory['branches'] = [
  { branchId: 'TS-KMG', name: 'Toko Sinar Kemang', area: 'Kemang', open, partner: null },
  { branchId: 'TS-KRJ', name: 'Toko Sinar Kramat Jati', area: 'Kramat Jati', open, partner: 'Toko Berkah Jaya' },
];
const agent = (but: Partial<AgentView>) => ({ scope: 'all', branchIds: [], ...but }) as unknown as AgentView;
const ids = (but: Partial<AgentView>, words = '') =>
  branchesFor(agent(but), all, words).map(({ branchId }) => branchId);

describe('the branches an agent is shown links of', () => {
  it('are all there are, or those they handle', () => {
    expect(ids({})).toEqual(['TS-KMG', 'TS-KRJ']);
    expect(ids({ scope: 'limited', branchIds: ['TS-KRJ'] })).toEqual(['TS-KRJ']);
    expect(ids({ scope: 'limited', branchIds: [] })).toEqual([]);
  });

  it('are found by name, code and the partner’s name', () => {
    for (const words of ['kramat', ' ts-krj', 'BERKAH']) expect(ids({}, words)).toEqual(['TS-KRJ']);
    expect(ids({ scope: 'limited', branchIds: ['TS-KMG'] }, 'berkah')).toEqual([]);
  });
});
