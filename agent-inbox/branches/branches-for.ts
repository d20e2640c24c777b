import type { AgentView } from '../../contract/conversations.ts';
import type { BranchDirectory } from '../../contract/rest.ts';

type Branch = BranchDirectory['branches'][number];

/** Those an agent handles whose name, area, code or partner has the words in it. The server checks again. */
export function branchesFor({ scope, branchIds }: AgentView, all: readonly Branch[], words: string): Branch[] {
  const wanted = words.trim().toLowerCase();
  return all
    .filter(({ branchId }) => scope === 'all' || branchIds.includes(branchId))
    .filter(({ branchId, name, area, partner }) =>
      [branchId, name, area, partner ?? ''].some((text) => text.toLowerCase().includes(wanted)),
    );
}
