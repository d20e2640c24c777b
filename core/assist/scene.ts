import type { Card, Choice } from '../../contract/cards.ts';
import type { ChannelName, Locale } from '../../contract/codes.ts';
import type { ArticleRef } from '../../contract/messages.ts';
import type { Translate } from '../../contract/texts/render.ts';
import type { Asked } from './consent.ts';
import type { Dialogue } from './dialogue.ts';
import type { Answer } from './engine.ts';
import type { Heard } from './heard.ts';
import type { ToolContext } from './tools/tool.ts';
import type { AssistTools } from './tools.ts';

/** One turn being answered: what was heard, what is remembered, and what can be looked up. */
export interface Scene {
  heard: Heard;
  /** What is remembered; its pending question is the one asked last. */
  dialogue: Dialogue;
  context: ToolContext;
  tools: AssistTools;
  conversationId: string;
  /** The last message of the turn. */
  seq: number;
  channel: ChannelName;
  /** An agent asks what to answer: nothing is said of the assistant itself. */
  isForAgent: boolean;
  locale: Locale;
  /**
   * Whether the turn says yes or no to the write the assistant proposed last; null where it says anything else, or the
   * assistant's question is not what the shopper was told last.
   * @param asked the words of that very question
   */
  consent(asked: Asked): 'yes' | 'no' | null;
  /** The assistant's own words are the last the shopper was told, lately. */
  isAnswer: boolean;
  /** The quick reply is the last thing said: nothing takes it back. */
  isPickLast: boolean;
  /** Milliseconds until what is said by itself may not arrive any more; null where it always may. */
  reachMs: number | null;
  t: Translate;
  now: Date;
}

/** A reply before it is checked against the evidence. */
export interface Said {
  text: string;
  /** Goes before the text, also where a model words that: what the answer was guessed from. */
  lead?: string;
  cards?: Card[];
  choices?: Choice[];
  /** The vendor's article it is from. */
  article?: ArticleRef;
}
/** The branches a reply shows, in its order: what "the second one" counts. */
export const shownIn = ({ cards = [] }: Said): string[] =>
  cards.flatMap((card) => ('branches' in card ? card.branches.map(({ branchId }) => branchId) : []));

export interface Outcome {
  said: Said;
  dialogue: Dialogue;
  branch?: NonNullable<Answer['branch']>;
  handover?: NonNullable<Answer['handover']>;
  customerId?: string;
  lost?: NonNullable<Answer['lost']>;
  unanswered?: NonNullable<Answer['unanswered']>;
  isOfItself?: true;
  kept?: NonNullable<Answer['kept']>;
}

export const sentences = (...parts: Array<string | null | undefined | false>): string =>
  parts.filter(Boolean).join(' ');

/** For a sentence that begins with a shopper's own word. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
