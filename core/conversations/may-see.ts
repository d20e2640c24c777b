import type { Sight } from './conversation.store.ts';
import type { ConversationState } from './state.ts';

/**
 * May this agent see the conversation? `sight` null: all of the vendor's. Otherwise: its branch or group is theirs,
 * they are its assignee or a member, or it has neither branch nor group and their role handles such.
 */
export function maySee(
  state: Pick<ConversationState, 'branch' | 'groupId' | 'assignee' | 'members'>,
  sight: Sight,
): boolean {
  if (sight === null) return true;
  const { branch, groupId, assignee, members } = state;
  return (
    (branch !== null && sight.branchIds.includes(branch.branchId)) ||
    (groupId !== null && sight.groupIds.includes(groupId)) ||
    assignee?.agentId === sight.agentId ||
    members.some((member) => member.agentId === sight.agentId) ||
    (branch === null && groupId === null && sight.seesUnplaced)
  );
}
