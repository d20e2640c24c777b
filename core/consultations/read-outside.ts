import type { ConversationStore, Watermarks } from '../conversations/conversation.store.ts';
import type { Frame } from '../ports.ts';
import { agentRooms, shopperRooms } from '../rooms.ts';

interface Read {
  conversationId: string;
  memberId: string;
  seq: number;
  isRead: boolean;
}

/** Everybody who may see a conversation sees how far one of its members got. */
export function watermarkFrames(vendorId: string, conversationId: string, memberId: string, now: Watermarks): Frame[] {
  const payload = { conversationId, memberId, ...now };
  const fact = 'watermarks:changed' as const;
  return [
    { namespace: 'agent', rooms: [agentRooms.watching(vendorId, conversationId)], fact, payload },
    { namespace: 'shopper', rooms: [shopperRooms.conversation(vendorId, conversationId)], fact, payload },
  ];
}

/**
 * Of what was said among several, others see who has read it on WhatsApp as well: there a receipt says so.
 * @param told what receipts have moved
 */
export async function readOutside(
  conversations: Pick<ConversationStore, 'markMember'>,
  vendorId: string,
  told: Frame[],
): Promise<Frame[]> {
  const marked = told.flatMap(readOf).map(async ({ conversationId, memberId, seq, isRead }) => {
    const upTo = isRead ? { deliveredSeq: seq, readSeq: seq } : { deliveredSeq: seq };
    const now = await conversations.markMember(vendorId, conversationId, memberId, upTo, { amongSeveral: true });
    return now ? watermarkFrames(vendorId, conversationId, memberId, now) : [];
  });
  return (await Promise.all(marked)).flat();
}

function readOf(frame: Frame): Read[] {
  if (!('fact' in frame) || frame.fact !== 'message:delivery') return [];
  const { conversationId, to: memberId, seq, status } = frame.payload;
  if (status !== 'delivered' && status !== 'read' && status !== 'played') return [];
  return [{ conversationId, memberId, seq, isRead: status !== 'delivered' }];
}
