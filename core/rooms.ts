/** Names of the rooms sockets sit in. Every name carries the vendor, so nothing can cross. */
import type { Sight } from './conversations/list-query.store.ts';
import type { ConversationState } from './conversations/state.ts';

/** Rooms of the shopper namespace. */
export const shopperRooms = {
  conversation: (vendorId: string, conversationId: string) => `v:${vendorId}:c:${conversationId}`,
  member: (vendorId: string, conversationId: string, memberId: string) =>
    `v:${vendorId}:c:${conversationId}:m:${memberId}`,
  identity: (vendorId: string, identityId: string) => `v:${vendorId}:i:${identityId}`,
};

/** Whose room it is; null of one that is no member's. */
export function seatOf(room: string): { conversationId: string; memberId: string } | null {
  const [, , kind, conversationId, mark, memberId] = room.split(':');
  return kind === 'c' && conversationId && mark === 'm' && memberId ? { conversationId, memberId } : null;
}

/** Rooms of the agent namespace. */
export const agentRooms = {
  /** Agents who have the conversation open. */
  watching: (vendorId: string, conversationId: string) => `v:${vendorId}:w:${conversationId}`,
  vendor: (vendorId: string) => `v:${vendorId}:vendor`,
  /** Supervisors who see everything. */
  supervisors: (vendorId: string) => `v:${vendorId}:supervisors`,
  /** Agents who see everything. */
  everything: (vendorId: string) => `v:${vendorId}:everything`,
  branch: (vendorId: string, branchId: string) => `v:${vendorId}:b:${branchId}`,
  group: (vendorId: string, groupId: string) => `v:${vendorId}:g:${groupId}`,
  unplaced: (vendorId: string) => `v:${vendorId}:unplaced`,
  agent: (vendorId: string, agentId: string) => `v:${vendorId}:a:${agentId}`,
};

/** The rooms an agent's sight puts them in; null sees everything. */
export function roomsOfSight(vendorId: string, sight: Sight): string[] {
  if (sight === null) return [agentRooms.everything(vendorId)];
  return [
    agentRooms.agent(vendorId, sight.agentId),
    ...sight.branchIds.map((branchId) => agentRooms.branch(vendorId, branchId)),
    ...sight.groupIds.map((groupId) => agentRooms.group(vendorId, groupId)),
    ...(sight.seesUnplaced ? [agentRooms.unplaced(vendorId)] : []),
  ];
}

/** The rooms whose agents may see a conversation. */
export function roomsThatSee(
  state: Pick<ConversationState, 'vendorId' | 'branch' | 'groupId' | 'assignee' | 'members'>,
): string[] {
  const { vendorId, branch, groupId, assignee, members } = state;
  return [
    agentRooms.everything(vendorId),
    ...(branch ? [agentRooms.branch(vendorId, branch.branchId)] : []),
    ...(groupId ? [agentRooms.group(vendorId, groupId)] : []),
    ...(branch || groupId ? [] : [agentRooms.unplaced(vendorId)]),
    ...(assignee ? [agentRooms.agent(vendorId, assignee.agentId)] : []),
    ...members.flatMap(({ agentId, leftSeq }) =>
      agentId && leftSeq === undefined ? [agentRooms.agent(vendorId, agentId)] : [],
    ),
  ];
}

/**
 * What the frames for a room are carried by between servers: its conversation, its identity, or the vendor's desk, which
 * is all rooms of the inbox. All rooms of one frame are of one topic, so that nobody hears it twice.
 * @returns null for a socket's own room, which no other server speaks to
 */
export function topicOf(room: string): string | null {
  const [mark, vendorId, kind, id] = room.split(':');
  if (mark !== 'v') return null;
  if (kind === 'c' || kind === 'w') return `${vendorId}:c:${id}`;
  if (kind === 'i') return `${vendorId}:i:${id}`;
  return `${vendorId}:desk`;
}
