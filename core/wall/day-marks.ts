/** What the wall counts of a day: folded from the log, so that it is known without reading it again. */
import type { EventContent } from '../../contract/messages.ts';
import type { ConversationState } from '../conversations/state.ts';
import type { StoredMessage } from '../messages/message.ts';

export interface DayMarks {
  /** When its last talk was resolved, whatever came of it since. */
  lastResolvedAt?: Date;
  /** A person's first answer in its last talk with people, and how long that took from when it came to them. */
  firstReply?: { at: Date; waitedMs: number };
}

/** @param before the state without the message */
export function dayMarks({ service }: Pick<ConversationState, 'service'>, message: StoredMessage): DayMarks {
  const { kind, author, at } = message;
  if (kind === 'event') return (message.content as EventContent).event === 'resolved' ? { lastResolvedAt: at } : {};
  const { handedOver, hasReplied } = service;
  if (author.kind !== 'agent' || kind === 'note' || !handedOver || hasReplied) return {};
  return { firstReply: { at, waitedMs: Math.max(0, at.getTime() - handedOver.at.getTime()) } };
}
