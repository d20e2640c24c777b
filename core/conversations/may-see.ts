import { roomsOfSight, roomsThatSee } from '../rooms.ts';
import type { Sight } from './list-query.store.ts';
import type { ConversationState } from './state.ts';

/**
 * May this agent see the conversation? `sight` null: all of the vendor's. Otherwise: its branch or group is theirs,
 * they are its assignee or a member, or it has neither branch nor group and their role handles such. The rooms say
 * it, for live facts, for lists and here alike.
 */
export function maySee(
  state: Pick<ConversationState, 'vendorId' | 'branch' | 'groupId' | 'assignee' | 'members'>,
  sight: Sight,
): boolean {
  const seeing = new Set(roomsThatSee(state));
  return roomsOfSight(state.vendorId, sight).some((room) => seeing.has(room));
}
