import type { ConversationSummary } from '../../contract/copilot.ts';
import type { ConversationState } from '../conversations/state.ts';
import { bodyOf, type StoredMessage } from '../messages/message.ts';
import type { Product } from '../products/product.ts';
import { readDialogue } from './dialogue.ts';

/** Of long words the beginning says what they are about. */
const WORDS_MAX = 280;

/** The product the assistant and the shopper last spoke of, by what the assistant remembers. */
export const productSpokenOf = ({ dialogue }: Pick<ConversationState, 'dialogue'>): string | null =>
  readDialogue(dialogue, 'id').sku ?? null;

/**
 * What a talk is about, without judging it: what the assistant made out and the words of either side as they are. Of
 * this talk alone: what was resolved before is over.
 * @param messages the end of the log, in `seq` order
 */
export function summaryOf(
  state: Pick<ConversationState, 'dialogue' | 'branch' | 'status'>,
  messages: StoredMessage[],
  product: Product | null,
): ConversationSummary {
  const { place, orderNo, pending } = readDialogue(state.dialogue, 'id');
  const talk = messages.slice(messages.findLastIndex(isOver) + 1);
  const asked = talk.filter(({ author }) => author.kind === 'shopper').flatMap(saidIn);
  const answers = talk.filter(({ author }) => author.kind === 'assistant' || author.kind === 'agent').flatMap(saidIn);
  return {
    product: product && { name: product.name, nameEn: product.nameEn },
    place: place?.name || null,
    branch: state.branch?.name ?? null,
    orderNo: orderNo ?? null,
    pending: pending?.ask ?? null,
    handover:
      state.status === 'assistant' ? null : (talk.map(handoverIn).findLast((reason) => reason !== null) ?? null),
    shopperMessages: talk.filter(({ author }) => author.kind === 'shopper').length,
    first: asked.at(0) ?? null,
    last: asked.length > 1 ? (asked.at(-1) ?? null) : null,
    answer: answers.at(-1) ?? null,
  };
}

const isOver = (message: StoredMessage): boolean => {
  const body = bodyOf(message);
  return body.kind === 'event' && body.content.event === 'resolved';
};

function handoverIn(message: StoredMessage) {
  const body = bodyOf(message);
  return body.kind === 'event' && body.content.event === 'handover' ? body.content.reason : null;
}

function saidIn(message: StoredMessage): Array<{ text: string; at: string; by: string }> {
  const { author, at } = message;
  const text = wordsOf(message).trim();
  if (text === '') return [];
  const short =
    text.length > WORDS_MAX
      ? `${text
          .slice(0, WORDS_MAX - 1)
          .toWellFormed()
          .trimEnd()}…`
      : text;
  return [{ text: short, at: at.toISOString(), by: author.kind === 'assistant' ? 'assistant' : author.name }];
}

/** What was said, as words; '' where it is none, or for colleagues alone. */
function wordsOf(message: StoredMessage): string {
  const body = bodyOf(message);
  switch (body.kind) {
    case 'text':
    case 'card':
      return body.content.text;
    case 'choice':
      return body.content.title;
    case 'location':
      return body.content.name ?? '';
    case 'image':
    case 'video':
    case 'voice':
    case 'file':
    case 'unsupported':
      return body.content.caption ?? '';
    default:
      return '';
  }
}
