import type { EventContent, MessageView, ShownMessage } from '../../contract/messages.ts';
import { isForStaff, reaches } from '../conversations/people.ts';
import type { Member } from '../conversations/state.ts';
import { textOf } from '../search/message-text.ts';
import { bodyOf, type StoredMessage } from './message.ts';

/** A message as its readers see it: nothing of what is owed, of outside ids, or of the assistant's memory. */
export function toShownMessage(message: StoredMessage): ShownMessage {
  const { messageId, conversationId, seq, author, audience, clientId, replyTo, target, answers, deliveries } = message;
  return {
    messageId,
    conversationId,
    seq,
    at: message.at.toISOString(),
    author,
    audience,
    ...bodyOf(message),
    ...(clientId ? { clientId } : {}),
    ...(replyTo ? { replyTo } : {}),
    ...(target ? { target } : {}),
    ...(answers ? { answers } : {}),
    ...(deliveries
      ? {
          deliveries: deliveries.map(({ to, status, error, at }) => ({
            to,
            status,
            at: at.toISOString(),
            ...(error ? { error } : {}),
          })),
        }
      : {}),
    ...changesOf(message),
  };
}

type Changes = Pick<ShownMessage, 'editedAt' | 'earlier' | 'reactions'>;
/** What later events made of it. Who took their words back is not quoted. */
function changesOf({ kind, amended, earlier = [], reactions = [] }: StoredMessage): Changes {
  const shown = reactions.flatMap(({ author, emoji }) => (emoji ? [{ author, emoji }] : []));
  return {
    ...(amended && kind !== 'deleted'
      ? {
          editedAt: amended.at.toISOString(),
          earlier: earlier.map((one) => ({ text: textOf(one) ?? '', at: one.at.toISOString() })),
        }
      : {}),
    ...(shown.length > 0 ? { reactions: shown } : {}),
  };
}

/** Who reads: an agent of the vendor (after `maySee`), or one member of the conversation. */
export type Reader = { kind: 'staff' } | { kind: 'member'; member: Member };

/** Staff see all but what is between shoppers; a member what reaches them. */
const maySeeMessage = (message: Pick<StoredMessage, 'seq' | 'audience' | 'target'>, reader: Reader): boolean =>
  reader.kind === 'staff' ? isForStaff(message.audience) : reaches(message, reader.member);

/** The message, or its number alone, so that everybody's numbering is whole. */
export const toMessageView = (message: StoredMessage, reader: Reader): MessageView =>
  maySeeMessage(message, reader)
    ? shownTo(message, reader)
    : { conversationId: message.conversationId, seq: message.seq, hidden: true };

const shownTo = (message: StoredMessage, reader: Reader): ShownMessage =>
  reader.kind === 'staff' ? toShownMessage(message) : forMembers(toShownMessage(message));

/** Shoppers learn how far their copy got, not why a channel refused it; and who has them now, not why it is they. */
export function forMembers(shown: ShownMessage): ShownMessage {
  const { deliveries: _, earlier: __, ...rest } = shown;
  const bare = rest as ShownMessage;
  return bare.kind === 'event' ? { ...bare, content: eventForMembers(bare.content) } : bare;
}

function eventForMembers(event: EventContent): EventContent {
  if (event.event === 'assigned') {
    const { because: _, ...rest } = event;
    return rest;
  }
  if (event.event === 'handover') {
    const { need: _, groupId: __, summary: ___, ...rest } = event;
    return rest;
  }
  return event;
}
