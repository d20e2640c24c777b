import { isWritten } from '../../contract/codes.ts';
import type {
  ConversationView,
  MemberView,
  QueuePlaceView,
  ShopperConversationView,
} from '../../contract/conversations.ts';
import { toSlaView } from '../sla/clock.ts';
import type { ConversationRecord } from './conversation.store.ts';
import { isConsultation, isIn, memberWindowEndsAt } from './people.ts';
import { type ConversationState, type Member, priorityOf } from './state.ts';

/** Until when free words may leave for its owner; null where the channel knows no window. */
export function windowEndsAt(state: Pick<ConversationState, 'lastShopperAt' | 'members'>): Date | null {
  const owner = state.members.find(({ role }) => role === 'owner');
  return owner ? memberWindowEndsAt(state, owner) : null;
}

/** Until when its owner, or a guest of it, may be told something they did not ask for just now; null: always. */
export function noticesEndAt(
  state: Pick<ConversationState, 'channel' | 'members' | 'lastShopperAt' | 'isOptedOut'>,
  guest?: Member,
): Date | null {
  if (!isWritten(state.channel)) return new Date(0);
  if (guest) return isIn(guest) ? memberWindowEndsAt(state, guest) : new Date(0);
  return state.isOptedOut ? new Date(0) : windowEndsAt(state);
}

/** Grows with every change a reader can see: each part only ever grows. */
export const revOf = ({ state, staffReadSeq, changes }: ConversationRecord): number =>
  state.stateSeq + staffReadSeq + changes;

const iso = (date: Date | null): string | null => date?.toISOString() ?? null;

/** A conversation as agents see it. */
export function toConversationView(record: ConversationRecord): ConversationView {
  const { state, contact, tags, topic, staffReadSeq, sla } = record;
  const unread = Math.max(0, state.shopperTotal - record.staffReadTotal);
  return {
    conversationId: state.conversationId,
    kind: isConsultation(state) ? 'group' : 'direct',
    channel: state.channel,
    status: state.status,
    rev: revOf(record),
    contact,
    assignee: state.assignee,
    branch: state.branch,
    groupId: state.groupId,
    priority: priorityOf(state.priority),
    skills: state.skills,
    sla: sla ? toSlaView(sla, new Date()) : null,
    topic,
    tags,
    episode: state.episode,
    members: membersForStaff(record),
    lastSeq: state.stateSeq,
    lastMessage: state.lastMessage && { ...state.lastMessage, at: state.lastMessage.at.toISOString() },
    unread,
    isUnread: unread > 0 || record.isMarkedUnread,
    staffReadSeq,
    waitingSince: iso(state.waitingSince),
    snoozedUntil: iso(state.snoozedUntil),
    windowEndsAt: iso(windowEndsAt(state)),
    createdAt: state.createdAt.toISOString(),
  };
}

/** The same as one of its members sees it: no notes, no reasons, no inner workings. */
export function toShopperView(
  record: ConversationRecord,
  member: Member,
  queue?: QueuePlaceView,
): ShopperConversationView {
  const { state } = record;
  return {
    conversationId: state.conversationId,
    // Somebody else's is never taken for their own one.
    kind: member.role === 'owner' ? 'direct' : 'group',
    status: state.status,
    rev: revOf(record),
    memberId: member.memberId,
    assignee: state.assignee,
    branch: state.branch && { branchId: state.branch.branchId, name: state.branch.name, area: state.branch.area },
    ...(queue ? { queue } : {}),
    members: membersFor(record, member),
    staffReadSeq: record.staffReadSeq,
    staffDeliveredSeq: record.staffDeliveredSeq,
    lastSeq: state.stateSeq,
  };
}

function membersOf({ state, watermarks }: ConversationRecord): MemberView[] {
  return state.members.map(({ memberId, name, role, joinedSeq, leftSeq, isOutside }) => {
    const { deliveredSeq = 0, readSeq = 0 } = watermarks[memberId] ?? {};
    const left = leftSeq === undefined ? {} : { leftSeq };
    return { memberId, name, role, joinedSeq, ...left, isOutside, deliveredSeq, readSeq };
  });
}

/** Agents are told whom nothing more can be sent to, and which of their colleagues are in. */
function membersForStaff(record: ConversationRecord): MemberView[] {
  const known = new Map(record.state.members.map((member) => [member.memberId, member]));
  return membersOf(record).map((view) => {
    const member = known.get(view.memberId);
    const windowEndsAt = member ? iso(memberWindowEndsAt(record.state, member)) : null;
    return { ...view, windowEndsAt, ...(member?.agentId ? { agentId: member.agentId } : {}) };
  });
}

/** Who was gone before somebody could see anything is nobody they know of. */
const membersFor = (record: ConversationRecord, { sees, joinedSeq }: Member): MemberView[] =>
  membersOf(record).filter(({ leftSeq = joinedSeq }) => sees === 'all' || leftSeq >= joinedSeq);
