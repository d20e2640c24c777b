import type { Frame } from '../ports.ts';
import { agentRooms, shopperRooms } from '../rooms.ts';
import type { Appended } from './message-log.ts';
import { toMessageView, toShownMessage } from './view.ts';

/** Who hears of a new message: agents who watch, members who may see it; the others learn its number. */
export function announce({ message, origin }: Appended): Frame[] {
  const { vendorId, conversationId, seq, audience } = message;
  const except = origin ? [origin] : [];
  const members = shopperRooms.conversation(vendorId, conversationId);
  const stub = { conversationId, seq, hidden: true as const };
  const forStaff: Frame = {
    namespace: 'agent',
    rooms: [agentRooms.watching(vendorId, conversationId)],
    except,
    fact: 'message:added',
    payload: toShownMessage(message),
  };
  if (audience === 'staff') {
    return [forStaff, { namespace: 'shopper', rooms: [members], except, fact: 'message:added', payload: stub }];
  }
  // What a member may see of a message for all is the same for every member; who joined later is told by history.
  const payload = toMessageView({ ...message, audience: 'all' }, { kind: 'member', member: EVERY_MEMBER });
  const shown = 'hidden' in payload ? payload : { ...payload, audience };
  if (audience === 'all') {
    return [forStaff, { namespace: 'shopper', rooms: [members], except, fact: 'message:added', payload: shown }];
  }
  const theirs = audience.map((memberId) => shopperRooms.member(vendorId, conversationId, memberId));
  return [
    forStaff,
    { namespace: 'shopper', rooms: theirs, except, fact: 'message:added', payload: shown },
    { namespace: 'shopper', rooms: [members], except: [...except, ...theirs], fact: 'message:added', payload: stub },
  ];
}

const EVERY_MEMBER = {
  memberId: 'every',
  name: '',
  role: 'shopper' as const,
  joinedSeq: 0,
  sees: 'all' as const,
  isOutside: false,
};
