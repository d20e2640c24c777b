import type { Frame } from '../ports.ts';
import { agentRooms, shopperRooms } from '../rooms.ts';
import { bodyOf } from './message.ts';
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

/** Who hears of a new message: agents who watch, members who may see it; the others learn its number. */
export function announce({ message, origin }: Appended): Frame[] {
  const { vendorId, conversationId, seq, audience } = message;
  const except = origin ? [origin] : [];
  const members = shopperRooms.conversation(vendorId, conversationId);
  const shown = toShownMessage(message);
  const stub = { conversationId, seq, hidden: true as const };
  const forStaff: Frame = {
    namespace: 'agent',
    rooms: [agentRooms.watching(vendorId, conversationId)],
    except,
    fact: 'message:added',
    payload: shown,
  };
  if (audience === 'staff') {
    return [
      ...mentionFrames(message),
      forStaff,
      { namespace: 'shopper', rooms: [members], except, fact: 'message:added', payload: stub },
    ];
  }
  // The same for every member who may see it; who joined later is told by history.
  const payload = forMembers(shown);
  if (audience === 'all') {
    return [forStaff, { namespace: 'shopper', rooms: [members], except, fact: 'message:added', payload }];
  }
  const theirs = audience.map((memberId) => shopperRooms.member(vendorId, conversationId, memberId));
  return [
    forStaff,
    { namespace: 'shopper', rooms: theirs, except, fact: 'message:added', payload },
    { namespace: 'shopper', rooms: [members], except: [...except, ...theirs], fact: 'message:added', payload: stub },
  ];
}
