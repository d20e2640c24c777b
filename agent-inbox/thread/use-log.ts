import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ConversationLog, PendingMessage } from '../../client/index.ts';
import type { ConversationView } from '../../contract/conversations.ts';
import type { Author, MessageView } from '../../contract/messages.ts';
import { useDesk } from '../desk/use-desk.ts';

export interface LogState {
  messages: readonly MessageView[];
  pending: readonly PendingMessage[];
  typing: readonly Author[];
  conversation: ConversationView | null;
  hasOlder: boolean;
  isLoading: boolean;
}
export interface OpenLog extends LogState {
  log: ConversationLog<ConversationView>;
  error: unknown;
  reload(): void;
}

const stateOf = (log: ConversationLog<ConversationView>): LogState => {
  const { messages, pending, typing, conversation, hasOlder, isLoading } = log;
  return { messages, pending, typing, conversation, hasOlder, isLoading };
};
const isEqual = (a: unknown, b: unknown): boolean =>
  a === b ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, index) => one === b[index]));
const isSame = (a: LogState, b: LogState): boolean =>
  (Object.keys(a) as (keyof LogState)[]).every((key) => isEqual(a[key], b[key]));

/** Opens a conversation for as long as it is looked at. */
export function useLog(conversationId: string): OpenLog {
  const { client } = useDesk();
  const log = client.conversation(conversationId);
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens it again
  useEffect(() => {
    setError(null);
    log.open().catch(setError);
    return () => log.close();
  }, [log, attempt]);

  const kept = useRef(stateOf(log));
  const read = useCallback(() => {
    const next = stateOf(log);
    if (!isSame(kept.current, next)) kept.current = next;
    return kept.current;
  }, [log]);
  const state = useSyncExternalStore(
    useCallback((listener) => log.onChange(listener), [log]),
    read,
  );
  return { ...state, log, error, reload: () => setAttempt((before) => before + 1) };
}
