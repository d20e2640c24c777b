import type { StoredMessage } from '../messages/message.ts';
import { bodyOf } from '../messages/message.ts';

/**
 * The shopper's words that nobody has answered yet, in `seq` order. What the assistant said as it handed the
 * conversation over answers nothing, and what the shop told by itself (an order's notice) neither.
 * @param messages the end of a log, in `seq` order
 */
export function openTurn(messages: StoredMessage[]): StoredMessage[] {
  const handed = new Set(messages.filter(isHandover).map(turnOf));
  const said = messages.filter(
    (message) =>
      message.kind !== 'event' &&
      message.kind !== 'note' &&
      message.author.kind !== 'system' &&
      !handed.has(turnOf(message)),
  );
  return said.slice(said.findLastIndex(({ author }) => author.kind !== 'shopper') + 1);
}

/** What the assistant told the shopper as it handed over the words that are open now. */
export function toldAtHandover(messages: StoredMessage[]): string[] {
  const handed = new Set(messages.filter(isHandover).map(turnOf));
  const from = openTurn(messages).at(0)?.seq ?? Number.POSITIVE_INFINITY;
  return messages
    .filter((message) => message.seq > from && message.author.kind === 'assistant' && handed.has(turnOf(message)))
    .map(bodyOf)
    .flatMap((body) => (body.kind === 'text' || body.kind === 'card' ? [body.content.text] : []));
}

const isHandover = (message: StoredMessage): boolean => {
  const body = bodyOf(message);
  return body.kind === 'event' && body.content.event === 'handover';
};

/** The assistant's parts of one answer bear what they answer: `assist-<seq>-<part>`; everybody else's stand for themselves. */
const turnOf = ({ author, clientId, seq }: StoredMessage): string =>
  author.kind === 'assistant' ? (/^assist-\d+/.exec(clientId ?? '')?.[0] ?? String(seq)) : String(seq);
