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
export const changedFrames = (message: StoredMessage): Frame[] => framesTo(message, 'message:changed', []);

/** Who hears of a new message: agents who watch, members who may see it; the others learn its number. */
export function announce({ message, origin }: Appended): Frame[] {
  return [...mentionFrames(message), ...framesTo(message, 'message:added', origin ? [origin] : [])];
}

function framesTo(message: StoredMessage, fact: 'message:added' | 'message:changed', except: string[]): Frame[] {
  const { vendorId, conversationId, seq, audience } = message;
  const members = shopperRooms.conversation(vendorId, conversationId);
  const shown = toShownMessage(message);
  const stub = { conversationId, seq, hidden: true as const };
  const forStaff: Frame = {
    namespace: 'agent',
    rooms: [agentRooms.watching(vendorId, conversationId)],
    except,
    fact,
    payload: shown,
  };
  if (audience === 'staff') {
    return [forStaff, { namespace: 'shopper', rooms: [members], except, fact, payload: stub }];
  }
  // The same for every member who may see it; who joined later is told by history.
  const payload = forMembers(shown);
  if (audience === 'all') {
    return [forStaff, { namespace: 'shopper', rooms: [members], except, fact, payload }];
  }
  const theirs = audience.map((memberId) => shopperRooms.member(vendorId, conversationId, memberId));
  return [
    forStaff,
    { namespace: 'shopper', rooms: theirs, except, fact, payload },
    { namespace: 'shopper', rooms: [members], except: [...except, ...theirs], fact, payload: stub },
  ];
}
