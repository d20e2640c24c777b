import type { Author, MessageBody } from '../../contract/messages.ts';
import { DomainError } from '../errors.ts';
import { type MessageDraft, owedAssist, withMedia } from '../messages/message.ts';
import type { Appended, MessageLog } from '../messages/message-log.ts';
import { optedBy } from './opting.ts';
import { type ConversationState, nextStatus } from './state.ts';

export interface ShopperWords {
  vendorId: string;
  conversationId: string;
  memberId: string;
  body: MessageBody;
  at: Date;
  replyTo?: number;
  addressKey?: string;
  /** From our own client; or from the channel. One of the two. */
  clientId?: string;
  externalId?: string;
  origin?: string;
}

/**
 * Appends what a shopper says. Never refused for the state of the conversation: a resolved one opens again.
 * The assistant owes an answer exactly when the conversation is its own once these words are in.
 */
export function sayAsShopper(log: MessageLog, words: ShopperWords): Promise<Appended> {
  const { vendorId, conversationId, memberId, clientId, externalId, origin } = words;
  return log.append({
    vendorId,
    conversationId,
    authorId: memberId,
    ...(clientId ? { clientId } : {}),
    ...(externalId ? { externalId } : {}),
    // Which message a channel's answer is to may be known only the second time.
    ...(clientId ? { says: { ...words.body, ...(words.replyTo ? { replyTo: words.replyTo } : {}) } } : {}),
    ...(origin ? { origin } : {}),
    draft: (state) => draftOf(words, authorIn(state, memberId), state),
  });
}

function draftOf(
  { body, at, replyTo, addressKey }: ShopperWords,
  author: Author,
  state: ConversationState,
): MessageDraft {
  const draft = {
    author,
    body,
    audience: 'all' as const,
    at,
    ...(replyTo ? { replyTo } : {}),
    ...(addressKey ? { addressKey } : {}),
  };
  const isAnswered = !optedBy(state, body) && nextStatus(state, 'spoke') === 'assistant';
  return { ...draft, ...withMedia(body, isAnswered ? [owedAssist()] : []) };
}

/** @throws DomainError `conversation_not_found` */
export function authorIn(state: ConversationState, memberId: string): Author {
  const member = state.members.find((one) => one.memberId === memberId && one.leftSeq === undefined);
  if (!member) throw new DomainError('conversation_not_found');
  return { kind: 'shopper', id: memberId, name: member.name };
}
