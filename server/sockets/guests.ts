/**
 * Guests who have left, or were removed, are put out of the rooms of it by a frame; which may be lost, or come before
 * they are in. So who sits there is compared with the log every few seconds, as agents' rights are.
 */
import type { ConversationStore } from '../../core/conversations/conversation.store.ts';
import { memberOf } from '../../core/conversations/people.ts';
import { leftFrames } from '../../core/messages/announce.ts';
import type { MessageLog } from '../../core/messages/message-log.ts';
import type { Publisher } from '../../core/ports.ts';
import { seatOf } from '../../core/rooms.ts';

interface Deps {
  conversations: Pick<ConversationStore, 'byIds'>;
  log: Pick<MessageLog, 'current'>;
  publisher: Publisher;
}
interface Seated {
  rooms: ReadonlySet<string>;
  data: { who: { vendorId: string; identityId: string } };
}
interface Seat {
  conversationId: string;
  memberId: string;
  identityId: string;
}

/** One question for all of a vendor's; the log itself is asked only of those its documents do not know. */
export async function rereadGuests(sockets: Iterable<Seated>, { conversations, log, publisher }: Deps): Promise<void> {
  for (const [vendorId, seats] of guestsByVendor(sockets)) {
    const ids = [...new Set(seats.map(({ conversationId }) => conversationId))];
    const found = await conversations.byIds(vendorId, ids);
    const states = new Map(found.map(({ state }) => [state.conversationId, state]));
    for (const { conversationId, memberId, identityId } of seats) {
      const projected = states.get(conversationId);
      if (projected && memberOf(projected, identityId)) continue;
      // Who has joined just now may not stand in the document yet.
      if (projected && memberOf(await log.current(vendorId, conversationId), identityId)) continue;
      publisher.publish(leftFrames(vendorId, conversationId, memberId));
    }
  }
}

/** Whoever sits in a conversation that is not their own: an owner's member is their identity, and never leaves. */
function guestsByVendor(sockets: Iterable<Seated>): Map<string, Seat[]> {
  const byVendor = new Map<string, Seat[]>();
  for (const { rooms, data } of sockets) {
    const { vendorId, identityId } = data.who;
    for (const room of rooms) {
      const seat = seatOf(room);
      if (!seat || seat.memberId === identityId) continue;
      const theirs = byVendor.get(vendorId) ?? [];
      theirs.push({ ...seat, identityId });
      byVendor.set(vendorId, theirs);
    }
  }
  return byVendor;
}
