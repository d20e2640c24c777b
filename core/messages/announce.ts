import { isForStaff, reaches } from '../conversations/people.ts';
import type { Member } from '../conversations/state.ts';
import type { Frame } from '../ports.ts';
import { agentRooms, shopperRooms } from '../rooms.ts';
import { bodyOf, type StoredMessage } from './message.ts';
import type { Appended } from './message-log.ts';
import { forMembers, toShownMessage } from './view.ts';

/** Whom a note names hears of it, wherever in the inbox they are. */
function mentionFrames({ vendorId, conversationId, seq, author, ...message }: Appended['message']): Frame[] {
  const body = bodyOf(message);
  const mentions = body.kind === 'note' ? (body.content.mentions ?? []) : [];
  if (mentions.length === 0) return [];
  return [
    {
      namespace: 'agent',
      rooms: mentions.map((agentId) => agentRooms.agent(vendorId, agentId)),
      fact: 'agent:mentioned',
      payload: { conversationId, seq, byName: author.name },
    },
  ];
}

/** The same people hear that it reads differently now. */
export const changedFrames = (message: StoredMessage, members: Member[]): Frame[] =>
  framesTo({ message, members }, 'message:changed', []);

/** Who hears of a new message: agents who watch, members whom it reaches; the others learn its number. */
export function announce({ message, after: { members }, origin }: Appended): Frame[] {
  return [
    ...mentionFrames(message),
    ...framesTo({ message, members }, 'message:added', origin ? [origin] : []),
    ...goneFrames(message),
  ];
}

/**
 * Among several people each is asked by name, as the log had them at that message: who joins or leaves while a frame is
 * on its way between servers hears nothing that is not theirs.
 */
function framesTo(
  { message, members }: { message: StoredMessage; members: Member[] },
  fact: 'message:added' | 'message:changed',
  except: string[],
): Frame[] {
  const { vendorId, conversationId, seq, audience } = message;
  const all = shopperRooms.conversation(vendorId, conversationId);
  const shown = toShownMessage(message);
  const stub = { conversationId, seq, hidden: true as const };
  const forStaff: Frame = {
    namespace: 'agent',
    rooms: [agentRooms.watching(vendorId, conversationId)],
    except,
    fact,
    payload: isForStaff(audience) ? shown : stub,
  };
  const payload = forMembers(shown);
  if (audience === 'all' && members.length === 1)
    return [forStaff, { namespace: 'shopper', rooms: [all], except, fact, payload }];
  const theirs = members
    .filter((member) => reaches(message, member))
    .map(({ memberId }) => shopperRooms.member(vendorId, conversationId, memberId));
  return [
    forStaff,
    ...(theirs.length > 0 ? [{ namespace: 'shopper' as const, rooms: theirs, except, fact, payload }] : []),
    { namespace: 'shopper', rooms: [all], except: [...except, ...theirs], fact, payload: stub },
  ];
}

/** Who has left is told, and sits in no room of it from then on. */
function goneFrames({ vendorId, conversationId, ...message }: Appended['message']): Frame[] {
  const body = bodyOf(message);
  if (body.kind !== 'event' || body.content.event !== 'member_left') return [];
  return leftFrames(vendorId, conversationId, body.content.memberId);
}

/** Puts a member who is out of it out of its rooms, wherever they sit. */
export function leftFrames(vendorId: string, conversationId: string, memberId: string): Frame[] {
  const theirs = shopperRooms.member(vendorId, conversationId, memberId);
  const at = { namespace: 'shopper' as const, rooms: [theirs] };
  return [
    { ...at, fact: 'conversation:left', payload: { conversationId } },
    { ...at, leave: [shopperRooms.conversation(vendorId, conversationId), theirs] },
  ];
}
