import { useEffect, useMemo, useState } from 'react';
import type { ConversationView } from '../../contract/conversations.ts';
import { cannedFor, loadCanned, useCanned } from '../canned/canned-store.ts';
import { useDesk } from '../desk/use-desk.ts';
import { loadAgents, useDirectory } from '../parts/directory.ts';
import { useTexts } from '../texts/use-texts.ts';
import { cannedText } from './canned-values.ts';
import { type Emoji, emojiFor, loadEmoji } from './emoji.ts';
import { colleaguesFor } from './mentions.ts';
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

/**
 * What a typed word offers: after `/` canned replies, but not in a note, which is no answer; after `:` emoji;
 * after `@`, in a note alone, colleagues.
 */
export function useWordMenu(
  conversation: ConversationView,
  text: string,
  caret: number,
  isNote: boolean,
): WordMenuState {
  const { locale, t } = useTexts();
  const { agentId } = useDesk();
  const agents = useDirectory((directory) => directory.agents);
  const replies = useCanned((canned) => canned.replies);
  const [emoji, setEmoji] = useState<Emoji[] | null>(null);
  const [dismissed, setDismissed] = useState<number | null>(null);
  const typed = typedAt(text, caret);
  const word = typed?.sign === (isNote ? '/' : '@') ? null : typed;
  const { from = null, sign = null, words = '' } = word ?? {};

  useEffect(() => {
    if (sign === '/') void loadCanned();
    else if (sign === '@') void loadAgents();
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
    if (sign === '@')
      return colleaguesFor(agents ?? [], words)
        .filter(({ agentId: id }) => id !== agentId)
        .slice(0, OFFERED_MAX)
        .map((one) => ({
          id: one.agentId,
          name: one.name,
          detail: t(`inbox.availability_${one.availability}`),
          aside: '',
          words: `@${one.name} `,
        }));
    return [];
  }, [sign, words, replies, emoji, agents, agentId, conversation, locale, t]);

  return {
    typed: word && dismissed !== from && offered.length > 0 ? word : null,
    offered,
    dismiss: () => setDismissed(from),
  };
}
