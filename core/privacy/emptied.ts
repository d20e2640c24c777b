import type { EventContent, MessageBody } from '../../contract/messages.ts';
import { bodyOf, type StoredMessage } from '../messages/message.ts';

/** Whose words are erased of a conversation. */
export interface Erased {
  memberIds: ReadonlySet<string>;
  /** It is their own, and nobody else ever was in it: then all of it is theirs. */
  isWhole: boolean;
  /** What is read in place of their name. */
  name: string;
}

/**
 * How a message reads once somebody is erased; null: it holds nothing of theirs, or no more. What happened stays, by whom
 * of the staff, and its number: the log has no holes.
 */
export function emptied(
  message: StoredMessage,
  whose: Erased,
): { body: MessageBody; authorName: string | null } | null {
  if (!isOf(message, whose)) return null;
  const before = bodyOf(message);
  const body = emptyBody(before, whose);
  const isTheirs = whose.memberIds.has(message.author.id) && message.author.name !== whose.name;
  const hasMore = Boolean(message.earlier ?? message.reactions ?? message.dialogue ?? message.amends);
  if (!hasMore && !isTheirs && JSON.stringify(body) === JSON.stringify(before)) return null;
  return { body, authorName: whose.memberIds.has(message.author.id) ? whose.name : null };
}

function isOf({ author, audience, ...message }: StoredMessage, { memberIds, isWhole }: Erased): boolean {
  if (isWhole || memberIds.has(author.id)) return true;
  if (Array.isArray(audience) && audience.some((one) => memberIds.has(one))) return true;
  const { content } = message;
  return 'memberId' in content && typeof content.memberId === 'string' && memberIds.has(content.memberId);
}

function emptyBody(body: MessageBody, whose: Erased): MessageBody {
  if (body.kind === 'deleted') return body;
  if (body.kind !== 'event') return { kind: 'deleted', content: { of: body.kind } };
  return { kind: 'event', content: emptyEvent(body.content, whose) };
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
