/** Undo: a conversation as it was before something was done with it. */
import { type Client, RequestError } from '../../client/index.ts';
import type { ConversationView } from '../../contract/conversations.ts';

export type Asking = Pick<Client<'agent'>, 'request'>;

/**
 * By the requests anybody makes, one after the other: opened again, where it was, with who had it, as urgent as it was.
 * @param now how it is since
 * @throws RequestError where a step is refused; `bad_transition` where there is no way back
 */
export async function putBack(
  { request }: Asking,
  before: ConversationView,
  now: ConversationView,
): Promise<ConversationView> {
  const { conversationId, assignee, branch, groupId, priority } = before;
  let at = now;
  const isOpen = before.status !== 'resolved';
  if (isOpen && at.status === 'resolved') at = (await request('conversation:reopen', { conversationId })).conversation;
  if (before.status === 'assistant') {
    if (at.status !== 'assistant') at = (await request('conversation:release', { conversationId })).conversation;
  } else {
    const isHeld = assignee === null && at.assignee !== null;
    const isElsewhere = branch === null ? at.branch !== null : at.branch?.branchId !== branch.branchId;
    const isInGroup = groupId === null && at.groupId !== null;
    if ((isElsewhere || isInGroup) && !branch) throw noWay(at);
    if ((isElsewhere || isInGroup) && branch)
      at = (await request('conversation:transfer', { conversationId, branchId: branch.branchId })).conversation;
    // A group's keeps the branch it has.
    const isFreed = at.assignee === null;
    if (groupId !== null && (at.groupId !== groupId || (isHeld && !isFreed)))
      at = (await request('conversation:transfer', { conversationId, groupId })).conversation;
    else if (isHeld && !isFreed) {
      if (!branch) throw noWay(at);
      at = (await request('conversation:transfer', { conversationId, branchId: branch.branchId })).conversation;
    }
  }
  if (isOpen && at.priority !== priority)
    at = (await request('conversation:prioritise', { conversationId, priority })).conversation;
  if (assignee && at.assignee?.agentId !== assignee.agentId) {
    const expects = at.assignee?.agentId ?? null;
    at = (await request('conversation:assign', { conversationId, agentId: assignee.agentId, expects })).conversation;
  }
  return at;
}

/** Out of a branch or a group to nowhere: nobody can ask for that. */
const noWay = ({ status }: ConversationView): RequestError =>
  new RequestError('bad_transition', { params: { status } });
