import { useEffect, useState } from 'react';
import type { MessageView } from '../../contract/messages.ts';
import { useDesk } from '../desk/use-desk.ts';
import type { OpenLog } from './use-log.ts';

const PAGE = 50;
/** Said after the one that is looked for, so that it is understood. */
const AFTER = 25;

export interface Around {
  messages: readonly MessageView[];
  hasOlder: boolean;
  /** More was said between what is shown and now. */
  hasNewer: boolean;
  isLoading: boolean;
  loadOlder(): Promise<void>;
  loadNewer(): Promise<void>;
  /** Shows the end of the talk. */
  toNow(): void;
}

/**
 * A part of a talk around one message of long ago, read on its own; once it reaches what is loaded from the end, both
 * are one. Without such a message, or where it is loaded already: the log as it is.
 */
export function useAround({ log, messages, hasOlder, isLoading }: OpenLog, at: number | null): Around {
  const { client } = useDesk();
  const [part, setPart] = useState<{ of: number; messages: readonly MessageView[] } | null>(null);
  const [isAsking, setAsking] = useState(false);
  const { conversationId } = log;
  const first = messages[0]?.seq ?? 0;
  const isAway = at !== null && first > at && part?.of !== at;

  const ask = async (range: { afterSeq: number } | { beforeSeq: number }): Promise<readonly MessageView[]> => {
    if (!conversationId) return [];
    setAsking(true);
    try {
      return (await client.request('messages:list', { conversationId, ...range, limit: PAGE })).messages;
    } finally {
      setAsking(false);
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for a message, when what is loaded does not hold it
  useEffect(() => {
    if (!isAway || at === null) return;
    let isWanted = true;
    ask({ beforeSeq: at + AFTER }).then(
      (found) => isWanted && setPart({ of: at, messages: found }),
      () => isWanted && setPart({ of: at, messages: [] }), // the end of the talk is shown: what is there stays usable
    );
    return () => {
      isWanted = false;
    };
  }, [isAway, at, conversationId]);

  const partly = part && part.of === at && part.messages.length > 0 ? part.messages : null;
  if (!partly)
    return {
      messages,
      hasOlder,
      hasNewer: false,
      isLoading: isLoading || isAway,
      loadOlder: () => log.loadOlder(),
      loadNewer: async () => {},
      toNow: () => {},
    };

  const [partFirst, partLast] = [partly[0]?.seq ?? 0, partly.at(-1)?.seq ?? 0];
  const isWhole = partLast >= first - 1;
  const add = (found: readonly MessageView[]) =>
    setPart((before) => {
      if (!before) return before;
      const bySeq = new Map([...before.messages, ...found].map((message) => [message.seq, message]));
      return { ...before, messages: [...bySeq.values()].sort((a, b) => a.seq - b.seq) };
    });
  return {
    messages: isWhole ? [...partly.filter(({ seq }) => seq < first), ...messages] : partly,
    hasOlder: partFirst > 1,
    hasNewer: !isWhole,
    isLoading: isAsking,
    loadOlder: async () => add(await ask({ beforeSeq: partFirst })),
    loadNewer: async () => add(await ask({ afterSeq: partLast })),
    toNow: () => setPart({ of: at ?? 0, messages: [] }),
  };
}
