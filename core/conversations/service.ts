/** What the service clocks run from: folded from the log as the rest of the state, so every process reckons the same. */
import { isWritten, type SlaClock } from '../../contract/codes.ts';
import type { EventContent } from '../../contract/messages.ts';
import type { StoredMessage } from '../messages/message.ts';
import type { ConversationState } from './state.ts';

/** A message that began something. */
export interface Mark {
  seq: number;
  at: Date;
}
export interface ServiceMarks {
  /** It came to people, and has not gone back to the assistant or been resolved since. */
  handedOver: Mark | null;
  /** A person has answered since then. */
  hasReplied: boolean;
  /** Somebody waits for people since then: from the handover, from their words, from the end of a snooze. */
  waitsFrom: Mark | null;
  /** What was told of each clock: of the run that began with that message. */
  told: Partial<Record<SlaClock, { sinceSeq: number; isBreached: boolean }>>;
  /** Its priority before the clocks raised it: what was promised stays as it was. */
  raisedFrom: number | null;
  /** The agent who had it and did not answer in time. */
  unansweredBy: string | null;
}
export const NOTHING_PROMISED: ServiceMarks = {
  handedOver: null,
  hasReplied: false,
  waitsFrom: null,
  told: {},
  raisedFrom: null,
  unansweredBy: null,
};

type Before = Pick<ConversationState, 'service' | 'priority'>;
type After = Pick<ConversationState, 'status' | 'waitingSince' | 'channel'>;

/** @param after the state with the message folded in, but for these marks */
export function serviceAfter({ service, priority }: Before, after: After, message: StoredMessage): ServiceMarks {
  const { status, waitingSince, channel } = after;
  if (status === 'assistant' || status === 'resolved') return NOTHING_PROMISED;
  const mark = { seq: message.seq, at: message.at };
  const isByCall = !isWritten(channel);
  const isReply = isByCall ? isCallingBack(message) : isWords(message);
  // A snooze stops the wait: it begins anew when that ends.
  const waits = waitingSince !== null && status !== 'snoozed';
  // Who is being called back waits for a person no longer, though their call is open; until they have to try again.
  const isCalledBack = isByCall && (isReply || (service.waitsFrom === null && !waitsAnew(message)));
  const base: ServiceMarks = {
    ...service,
    handedOver: service.handedOver ?? mark,
    hasReplied: service.hasReplied || isReply,
    waitsFrom: waits && !isCalledBack ? (service.waitsFrom ?? mark) : null,
    unansweredBy: isReply ? null : service.unansweredBy,
  };
  return message.kind === 'event' ? withEvent(base, message.content as EventContent, priority) : base;
}

const isWords = ({ author, kind }: StoredMessage): boolean =>
  author.kind === 'agent' && kind !== 'note' && kind !== 'event';
const eventOf = ({ kind, content }: StoredMessage): EventContent | null =>
  kind === 'event' ? (content as EventContent) : null;
/** Whoever takes a missed call calls back: the telephone tells of it only once it is answered, if at all. */
function isCallingBack(message: StoredMessage): boolean {
  const event = eventOf(message);
  return event?.event === 'taken' || (event?.event === 'called' && event.direction === 'out');
}
/** They called in vain once more, or nobody is calling them any more. */
function waitsAnew(message: StoredMessage): boolean {
  const event = eventOf(message);
  if (event?.event === 'called') return event.direction === 'in' && event.stage === 'missed';
  return event !== null && AGAIN.has(event.event);
}
const AGAIN: ReadonlySet<string> = new Set(['requeued', 'transferred', 'woken'] satisfies Array<EventContent['event']>);

function withEvent(marks: ServiceMarks, event: EventContent, priorityBefore: number): ServiceMarks {
  switch (event.event) {
    case 'sla_warned':
    case 'sla_breached': {
      const told = { sinceSeq: event.sinceSeq, isBreached: event.event === 'sla_breached' };
      return { ...marks, told: { ...marks.told, [event.clock]: told } };
    }
    case 'prioritised':
      return { ...marks, raisedFrom: event.why === 'sla' ? (marks.raisedFrom ?? priorityBefore) : null };
    case 'requeued':
      return event.reason === 'no_answer' ? { ...marks, unansweredBy: event.agentId } : marks;
    default:
      return marks;
  }
}

/** The message the present run of a clock began with; null where it does not run. */
export function runsFrom({ waitsFrom, hasReplied, handedOver }: ServiceMarks, clock: SlaClock): Mark | null {
  if (clock === 'resolve') return handedOver;
  return hasReplied === (clock === 'next_reply') ? waitsFrom : null;
}
