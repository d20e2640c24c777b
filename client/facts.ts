import type { ServerToAgent } from '../contract/events.ts';
import type { Logs } from './logs.ts';

/** Agents hear all that shoppers hear, and more. */
type Facts = ServerToAgent;
export type Payload<F extends keyof Facts> = Parameters<Facts[F]>[0];

type Folds = { [F in keyof Facts]?: (logs: Logs, payload: Payload<F>) => void };

/** What a fact changes in the log it is about. Messages and conversations are the client's own matter. */
const folds: Folds = {
  'message:changed': (logs, message) => logs.find(message.conversationId)?.change(message),
  'message:delivery': (logs, change) => logs.find(change.conversationId)?.deliver(change),
  'typing:changed': (logs, { conversationId, author, isTyping }) =>
    logs.find(conversationId)?.setTypingOf(author, isTyping),
  'watermarks:changed': (logs, { conversationId, memberId, deliveredSeq, readSeq }) =>
    logs.find(conversationId)?.watermark(memberId, deliveredSeq, readSeq),
  'conversation:left': (logs, { conversationId }) => logs.find(conversationId)?.leave(),
};

export function foldFact(logs: Logs, name: string, payload: unknown): void {
  const fold = (folds as Record<string, ((logs: Logs, payload: never) => void) | undefined>)[name];
  fold?.(logs, payload as never);
}
