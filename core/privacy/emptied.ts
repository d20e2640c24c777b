import type { EventContent, MessageBody } from '../../contract/messages.ts';
import type { Member } from '../conversations/state.ts';
import { bodyOf, type StoredMessage } from '../messages/message.ts';

/** Whose words are erased of a conversation. */
export interface Erased {
  memberIds: ReadonlySet<string>;
  /** It is their own: what only they and the staff know of is theirs too. */
  isOwner: boolean;
  /** All of it is theirs up to here: nobody else may read it. */
  wholeUpTo: number;
  /** Numbers of messages found to be theirs so far: what tells more of one is theirs as well. */
  seqs: ReadonlySet<number>;
  /** What is read in place of their name. */
  name: string;
}

/** Of their own conversation, all that was said before anybody else was let in; without end where nobody was. */
export function wholeUpTo(members: readonly Member[]): number {
  const guests = members.filter(({ role }) => role === 'shopper');
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...guests.map(({ sees, joinedSeq }) => (sees === 'all' ? 0 : joinedSeq - 1)),
  );
}

/**
 * How a message reads once somebody is erased; null: it holds nothing of theirs, or no more. What happened stays, by whom
 * of the staff, and its number: the log has no holes.
 */
export function emptied(
  message: StoredMessage,
  whose: Erased,
): { body: MessageBody; authorName: string | null } | null {
  const before = bodyOf(message);
  const body = emptyBody(message, whose);
  const isTheirs = whose.memberIds.has(message.author.id) && message.author.name !== whose.name;
  const hasMore =
    isOf(message, whose) &&
    Boolean(message.earlier ?? message.reactions ?? message.dialogue ?? message.amends ?? message.addressKey);
  if (!hasMore && !isTheirs && JSON.stringify(body) === JSON.stringify(before)) return null;
  return { body, authorName: whose.memberIds.has(message.author.id) ? whose.name : null };
}

/** Whether what it says is theirs. */
export function isOf({ author, audience, ...message }: StoredMessage, whose: Erased): boolean {
  const { memberIds, isOwner } = whose;
  if (message.seq <= whose.wholeUpTo || memberIds.has(author.id)) return true;
  if (isOwner && (message.kind === 'note' || audience === 'staff')) return true;
  if (Array.isArray(audience) && audience.some((one) => memberIds.has(one))) return true;
  const { content } = message;
  if (!('event' in content)) return false;
  if (content.event === 'transcribed') return message.target !== undefined && whose.seqs.has(message.target);
  if (content.event === 'handover') return isOwner;
  return 'memberId' in content && memberIds.has(content.memberId);
}

function emptyBody(message: StoredMessage, whose: Erased): MessageBody {
  const body = bodyOf(message);
  const isTheirs = isOf(message, whose);
  if (body.kind === 'event')
    return namedAnew(message, isTheirs ? emptyEvent(body.content, whose) : body.content, whose);
  if (!isTheirs || body.kind === 'deleted') return body;
  return { kind: 'deleted', content: { of: body.kind } };
}

/** Who was removed, but by staff, was so by the owner: the event tells them by name alone. */
function namedAnew({ author }: StoredMessage, event: EventContent, { isOwner, name }: Erased): MessageBody {
  const isByOwner = isOwner && event.event === 'member_left' && event.byName !== null && author.kind !== 'agent';
  return { kind: 'event', content: isByOwner ? { ...event, byName: name } : event };
}

/** What an event tells of a person; codes, staff and branches stay. */
function emptyEvent(event: EventContent, { memberIds, name }: Erased): EventContent {
  switch (event.event) {
    case 'handover': {
      const { summary: _, ...rest } = event;
      return rest;
    }
    case 'transcribed':
      return { ...event, text: '' };
    case 'csat_rated': {
      const { words: _, ...rest } = event;
      return rest;
    }
    case 'member_joined':
    case 'member_left':
    case 'bridged':
      return memberIds.has(event.memberId) ? { ...event, name } : event;
    case 'member_renamed':
      return memberIds.has(event.memberId) ? { ...event, name, was: name } : event;
    default:
      return event;
  }
}
