import { useEffect, useMemo, useState } from 'react';
import type { CannedReplyView } from '../../contract/canned.ts';
import type { ConversationView } from '../../contract/conversations.ts';
import { cannedFor, loadCanned, useCanned } from '../canned/canned-store.ts';
import { cannedText } from './canned-values.ts';
import { type TypedWord, typedAt } from './typed-word.ts';

/** As many as one looks through. */
const OFFERED_MAX = 50;

interface CannedMenu {
  /** null: closed. */
  typed: TypedWord | null;
  offered: readonly CannedReplyView[];
  /** As it would stand in the reply. */
  wordsOf(reply: CannedReplyView): string;
  /** Until another word is begun. */
  dismiss(): void;
}

/** What a word typed after `/` offers in a reply. A note takes none: it is no answer. */
export function useCannedMenu(
  conversation: ConversationView,
  text: string,
  caret: number,
  isNote: boolean,
): CannedMenu {
  const replies = useCanned((canned) => canned.replies);
  const [dismissed, setDismissed] = useState<number | null>(null);
  const word = isNote ? null : typedAt(text, caret);
  const from = word?.from ?? null;
  const isAsked = from !== null;

  useEffect(() => {
    if (isAsked) void loadCanned();
    else setDismissed(null);
  }, [isAsked]);

  const words = word?.words;
  const offered = useMemo(
    () => (words === undefined || !replies ? [] : cannedFor(replies, words).slice(0, OFFERED_MAX)),
    [replies, words],
  );
  return {
    typed: word && dismissed !== from && offered.length > 0 ? word : null,
    offered,
    wordsOf: (reply) => cannedText(conversation, reply),
    dismiss: () => setDismissed(from),
  };
}
