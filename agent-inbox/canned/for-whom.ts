import type { CannedReplyView } from '../../contract/canned.ts';
import type { AgentView } from '../../contract/conversations.ts';

/** For whom a reply is, as the dialog offers it. `same`: several places, which it leaves as they are. */
export type Whom = 'me' | 'all' | 'same' | `branch ${string}`;

export function whomOf({ isShared, branchIds, groupIds }: CannedReplyView): Whom {
  if (!isShared) return 'me';
  if (branchIds.length + groupIds.length === 0) return 'all';
  const [only] = branchIds;
  return only && branchIds.length === 1 && groupIds.length === 0 ? `branch ${only}` : 'same';
}

/** With whom an agent may share; the server decides by the same rule. */
export function mayShareFor(
  { role, scope, branchIds }: Pick<AgentView, 'role' | 'scope' | 'branchIds'>,
  branches: ReadonlyArray<{ branchId: string }>,
): Whom[] {
  if (!['owner', 'admin', 'supervisor'].includes(role)) return [];
  const theirs = branches.filter(({ branchId }) => scope === 'all' || branchIds.includes(branchId));
  return [...(scope === 'all' ? (['all'] as const) : []), ...theirs.map(({ branchId }): Whom => `branch ${branchId}`)];
}
