/** Which conversations a list holds, and in what order: the same rules as the server's. */
import type { ConversationView } from '../../contract/conversations.ts';
import type { InboxAlternative, InboxFilter } from '../../contract/inbox.ts';

/** Who looks, and when. */
export interface Who {
  agentId: string;
  /** Milliseconds since 1970. */
  nowMs: number;
}

export function matches(conversation: ConversationView, filter: InboxFilter, who: Who): boolean {
  const { branchId, anyOf } = filter;
  if (!meets(conversation, filter, who.agentId)) return false;
  if (branchId !== undefined && conversation.branch?.branchId !== branchId) return false;
  if (isByWait(filter) && !hasWaited(conversation, filter.waitsOverMin ?? 0, who.nowMs)) return false;
  return !anyOf || anyOf.some((one) => meets(conversation, one, who.agentId));
}

/** What the server found for `mentions` nobody here can tell: `withChanges` keeps to what it gave. */
type Conditions = Omit<InboxAlternative, 'view'> & { view?: InboxFilter['view'] | undefined };
function meets(conversation: ConversationView, filter: Conditions, agentId: string): boolean {
  const { view, status = 'any', branchIds, channel, groupId, tag, priority, isUnread } = filter;
  const { assignee, branch } = conversation;
  return (
    (status === 'any' || (status === 'open' ? conversation.status !== 'resolved' : conversation.status === status)) &&
    (view !== 'mine' || assignee?.agentId === agentId) &&
    (view !== 'unassigned' || assignee === null) &&
    (!branchIds || (branch !== null && branchIds.includes(branch.branchId))) &&
    (!channel || conversation.channel === channel) &&
    (!groupId || conversation.groupId === groupId) &&
    (!tag || conversation.tags.includes(tag)) &&
    (!priority || conversation.priority === priority) &&
    (!isUnread || conversation.isUnread)
  );
}

/** Only those in which somebody waits are in it. */
export const isByWait = ({ sort, waitsOverMin }: InboxFilter): boolean =>
  sort === 'longest_wait' || waitsOverMin !== undefined;

const hasWaited = ({ waitingSince }: ConversationView, minutes: number, nowMs: number): boolean =>
  waitingSince !== null && nowMs - Date.parse(waitingSince) >= minutes * 60_000;

/** When words were last said. Milliseconds since 1970. */
export const lastAtMs = ({ lastMessage, createdAt }: ConversationView): number =>
  Date.parse(lastMessage?.at ?? createdAt);

type Order = (a: ConversationView, b: ConversationView) => number;
const newestFirst: Order = (a, b) => lastAtMs(b) - lastAtMs(a) || (a.conversationId < b.conversationId ? 1 : -1);
/** Who no longer waits comes last, until the list is without them. */
const waitsSinceMs = ({ waitingSince }: ConversationView): number =>
  waitingSince ? Date.parse(waitingSince) : Number.MAX_SAFE_INTEGER;
const longestWaitFirst: Order = (a, b) =>
  waitsSinceMs(a) - waitsSinceMs(b) || (a.conversationId < b.conversationId ? -1 : 1);

export const orderOf = (filter: InboxFilter): Order => (isByWait(filter) ? longestWaitFirst : newestFirst);
