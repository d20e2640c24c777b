import { isWritten } from '../../contract/codes.ts';
import type { AttachmentBody, Audience, Author, MessageBody } from '../../contract/messages.ts';
import { audienceOf, broughtIn, isConsultation, isIn, ownersAudience, STAFF } from '../conversations/people.ts';
import { type ConversationState, type Member, nextStatus } from '../conversations/state.ts';
import { windowEndsAt } from '../conversations/view.ts';
import { DomainError } from '../errors.ts';
import { type MessageDraft, owedDelivery, withMedia } from './message.ts';
import type { Appended, MessageLog } from './message-log.ts';

/**
 * What leaves the building for whom: one copy for each member outside, owed in the same insert.
 * @param to those it is for; whoever said it outside has it already
 */
export function outsideCopies(
  members: Member[],
  at: Date,
  { audience = 'all', byId }: { audience?: Audience; byId?: string } = {},
): Pick<MessageDraft, 'owed' | 'deliveries'> {
  const outside = members.filter(
    (member) =>
      member.isOutside &&
      isIn(member) &&
      member.memberId !== byId &&
      (audience === 'all' || (Array.isArray(audience) && audience.includes(member.memberId))),
  );
  if (outside.length === 0) return {};
  return {
    owed: outside.map(({ memberId }) => owedDelivery(memberId)),
    deliveries: outside.map(({ memberId }) => ({ to: memberId, status: 'queued' as const, at })),
  };
}

export interface AgentWords {
  vendorId: string;
  conversationId: string;
  agent: { agentId: string; name: string };
  clientId: string;
  body: Extract<MessageBody, { kind: 'text' | 'location' | 'card' | 'note' }> | AttachmentBody;
  replyTo?: number;
  /** The member it is for alone. */
  to?: string;
  /** Made from the owner's own records, and for nobody by name: among several shoppers it is theirs and the staff's. */
  isOfOwner?: boolean;
  /** The last `seq` it was written in sight of; absent: sent whatever was answered since. */
  seenSeq?: number;
  origin?: string;
  /** It is made from records whenever it is asked for: a repeat need not say the same to be one. */
  isMadeAnew?: boolean;
}

/**
 * Appends an agent's reply, or a note. A reply is for whoever holds the conversation, so that never two answer at
 * once, and for whom they have brought in; a note anybody who sees the conversation may write.
 * @throws DomainError `already_taken` (name), `bad_transition` (status), `member_not_found`, `window_closed`, `opted_out`,
 * `answered_meanwhile` (name, seq); `calls_only` where nothing can be written to them
 */
export function sendReply(log: MessageLog, words: AgentWords): Promise<Appended> {
  const { vendorId, conversationId, agent, clientId, origin } = words;
  const author: Author = { kind: 'agent', id: agent.agentId, name: agent.name };
  const isNote = words.body.kind === 'note';
  return log.append({
    vendorId,
    conversationId,
    authorId: agent.agentId,
    clientId,
    ...(words.isMadeAnew ? {} : { says: { ...words.body, ...(words.replyTo ? { replyTo: words.replyTo } : {}) } }),
    ...(origin ? { origin } : {}),
    draft(state) {
      const at = new Date();
      const draft = { author, body: words.body, at, ...(words.replyTo ? { replyTo: words.replyTo } : {}) };
      if (isNote) return { ...draft, audience: 'staff' };
      if (!isWritten(state.channel)) throw new DomainError('calls_only');
      mustHold(state, agent.agentId, isTemplate(words.body) ? null : at);
      if (isTemplate(words.body) && state.isOptedOut) throw new DomainError('opted_out');
      mustBeLast(state, agent.agentId, words.seenSeq);
      const audience = words.isOfOwner ? ownersAudience(state) : audienceOf(state, STAFF, words.to);
      const copies = outsideCopies(state.members, at, { audience });
      return { ...draft, audience, ...copies, ...withMedia(words.body, copies.owed) };
    },
  });
}

/** The one kind of words that arrives whenever it is sent. */
const isTemplate = (body: AgentWords['body']): boolean => body.kind === 'text' && body.content.template !== undefined;

/** Nobody else has answered since what the agent had seen. */
function mustBeLast({ lastReply }: ConversationState, agentId: string, seenSeq: number | undefined): void {
  if (seenSeq === undefined || !lastReply || lastReply.seq <= seenSeq || lastReply.id === agentId) return;
  throw new DomainError('answered_meanwhile', { name: lastReply.name, seq: lastReply.seq });
}

/**
 * @param now null: for what arrives whenever it is sent
 * @throws DomainError `already_taken` (name), `bad_transition` (status), `window_closed`
 */
export function mustHold(state: ConversationState, agentId: string, now: Date | null): void {
  if (state.assignee && state.assignee.agentId !== agentId && !broughtIn(state, agentId))
    throw new DomainError('already_taken', { name: state.assignee.name });
  if (!state.assignee || !nextStatus(state, 'resolved'))
    throw new DomainError('bad_transition', { status: state.status });
  // Among several, whoever cannot be reached is named beside the message; the others are.
  const ends = isConsultation(state) ? null : windowEndsAt(state);
  if (now && ends && ends <= now) throw new DomainError('window_closed');
}
