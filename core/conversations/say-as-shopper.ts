import { isWritten } from '../../contract/codes.ts';
import type { Author, MessageBody } from '../../contract/messages.ts';
import { csatSaidBy } from '../csat/csat-state.ts';
import { tellCsatSaid } from '../csat/rate.ts';
import { DomainError } from '../errors.ts';
import { type MessageDraft, owedAssist, withMedia } from '../messages/message.ts';
import type { Appended, MessageLog } from '../messages/message-log.ts';
import { outsideCopies } from '../messages/send-reply.ts';
import { optedBy } from './opting.ts';
import { audienceOf, isForStaff } from './people.ts';
import { type ConversationState, nextStatus } from './state.ts';

export interface ShopperWords {
  vendorId: string;
  conversationId: string;
  memberId: string;
  body: MessageBody;
  at: Date;
  replyTo?: number;
  addressKey?: string;
  /** A side note: the member it is for alone, or `staff`. */
  to?: string;
  /** From our own client; or from the channel. One of the two. */
  clientId?: string;
  externalId?: string;
  origin?: string;
}

/**
 * Appends what a shopper says. Never refused for the state of the conversation: a resolved one opens again.
 * The assistant owes an answer exactly when the conversation is its own once these words are in, and they are for the
 * shop as well. Words that are a score are told as one before this resolves.
 * @throws DomainError `conversation_not_found` of who is not in it any more; `member_not_found` of whom a note is for
 */
export async function sayAsShopper(log: MessageLog, words: ShopperWords): Promise<Appended> {
  const said = await append(log, words);
  await tellCsatSaid(log, said);
  return said;
}

function append(log: MessageLog, words: ShopperWords): Promise<Appended> {
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

/** An invitation is answered by what it is. */
const UNASKING: ReadonlySet<string> = new Set(['join']);

function draftOf(
  { body, at, replyTo, addressKey, to }: ShopperWords,
  author: Author,
  state: ConversationState,
): MessageDraft {
  const audience = audienceOf(state, author.id, to);
  const draft: MessageDraft = {
    author,
    body,
    audience,
    at,
    ...(replyTo ? { replyTo } : {}),
    ...(addressKey ? { addressKey } : {}),
  };
  const isAsking = body.kind !== 'unsupported' || !UNASKING.has(body.content.of);
  const isScore = csatSaidBy(state, body, author.id) !== null;
  const isQuestion = isWritten(state.channel) && isAsking && !isScore;
  const isFor = isQuestion && isForStaff(audience) && !optedBy(state, body, author.id);
  const copies = outsideCopies(state.members, at, { audience, byId: author.id });
  const owed = [...(isFor && nextStatus(state, 'spoke') === 'assistant' ? [owedAssist()] : []), ...(copies.owed ?? [])];
  return { ...draft, ...copies, ...withMedia(body, owed) };
}

/** @throws DomainError `conversation_not_found` */
function authorIn(state: ConversationState, memberId: string): Author {
  const member = state.members.find((one) => one.memberId === memberId && one.leftSeq === undefined);
  if (!member) throw new DomainError('conversation_not_found');
  return { kind: 'shopper', id: memberId, name: member.name };
}
