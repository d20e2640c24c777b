import type {
  ConversationView,
  MemberView,
  QueuePlaceView,
  ShopperConversationView,
} from '../../contract/conversations.ts';
import { toSlaView } from '../sla/clock.ts';
import type { ConversationRecord } from './conversation.store.ts';
import { type ConversationState, type Member, priorityOf } from './state.ts';

/** WhatsApp lets a business write freely for this long after the person's latest message. */
export const WHATSAPP_WINDOW_MS = 24 * 60 * 60_000;

/** Until when free words may leave; null where the channel knows no window. */
export const windowEndsAt = (state: Pick<ConversationState, 'channel' | 'lastShopperAt'>): Date | null =>
  state.channel === 'whatsapp' ? new Date((state.lastShopperAt?.getTime() ?? 0) + WHATSAPP_WINDOW_MS) : null;

/** Until when they may be told something they did not ask for just now; null: always. */
export const noticesEndAt = (
  state: Pick<ConversationState, 'channel' | 'lastShopperAt' | 'isOptedOut'>,
): Date | null => (state.isOptedOut ? new Date(0) : windowEndsAt(state));

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
    kind: state.kind,
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
    members: membersOf(record),
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
    kind: state.kind,
    status: state.status,
    rev: revOf(record),
    memberId: member.memberId,
    assignee: state.assignee,
    branch: state.branch && { branchId: state.branch.branchId, name: state.branch.name, area: state.branch.area },
    ...(queue ? { queue } : {}),
    members: membersOf(record),
    staffReadSeq: record.staffReadSeq,
    staffDeliveredSeq: record.staffDeliveredSeq,
    lastSeq: state.stateSeq,
  };
}

const membersOf = ({ state, watermarks }: ConversationRecord): MemberView[] =>
  state.members.map(({ memberId, name, role, joinedSeq, leftSeq }) => {
    const { deliveredSeq = 0, readSeq = 0 } = watermarks[memberId] ?? {};
    return { memberId, name, role, joinedSeq, ...(leftSeq === undefined ? {} : { leftSeq }), deliveredSeq, readSeq };
  });
