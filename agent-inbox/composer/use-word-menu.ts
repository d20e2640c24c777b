import { useEffect, useMemo, useState } from 'react';
import type { ConversationView } from '../../contract/conversations.ts';
import { cannedFor, loadCanned, useCanned } from '../canned/canned-store.ts';
import { useTexts } from '../texts/use-texts.ts';
import { cannedText } from './canned-values.ts';
import { type Emoji, emojiFor, loadEmoji } from './emoji.ts';
import { type TypedWord, typedAt } from './typed-word.ts';
import type { WordOption } from './WordMenu.tsx';

/** As many as one looks through. */
const OFFERED_MAX = 50;

export interface Offer extends WordOption {
  /** What is written in place of the typed word. */
  words: string;
}
interface WordMenuState {
  /** null: closed. */
  typed: TypedWord | null;
  offered: readonly Offer[];
  /** Until another word is begun. */
  dismiss(): void;
}

/** What a typed word offers: after `/` canned replies, but not in a note, which is no answer; after `:` emoji. */
export function useWordMenu(
  conversation: ConversationView,
  text: string,
  caret: number,
  isNote: boolean,
): WordMenuState {
  const { locale } = useTexts();
  const replies = useCanned((canned) => canned.replies);
  const [emoji, setEmoji] = useState<Emoji[] | null>(null);
  const [dismissed, setDismissed] = useState<number | null>(null);
  const typed = typedAt(text, caret);
  const word = isNote && typed?.sign === '/' ? null : typed;
  const { from = null, sign = null, words = '' } = word ?? {};

  useEffect(() => {
    if (sign === '/') void loadCanned();
    else if (sign === ':') loadEmoji().then(setEmoji, () => undefined);
    else setDismissed(null);
  }, [sign]);

  const offered = useMemo((): Offer[] => {
    if (sign === '/')
      return cannedFor(replies ?? [], words)
        .slice(0, OFFERED_MAX)
        .map((reply) => {
          const filled = cannedText(conversation, reply);
          return { id: reply.cannedId, name: `/${reply.shortcut}`, detail: filled, aside: reply.title, words: filled };
        });
    if (sign === ':')
      return emojiFor(emoji ?? [], words)
        .slice(0, OFFERED_MAX)
        .map((one) => ({
          id: one.sign,
          name: one.sign,
          detail: one[locale],
          aside: one[locale === 'id' ? 'en' : 'id'], // found by either
          words: one.sign,
        }));
    return [];
  }, [sign, words, replies, emoji, conversation, locale]);

  return {
    typed: word && dismissed !== from && offered.length > 0 ? word : null,
    offered,
    dismiss: () => setDismissed(from),
  };
}
