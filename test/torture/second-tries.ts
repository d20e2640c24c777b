/** The same id once more by another line, and so, perhaps, at another server: as a second tab does, or a bad network. */
import { now } from './ledger.ts';
import type { Line, Reply } from './line.ts';
import { isRefusal, lineTo, note, type Place, say, type Words } from './say.ts';

/** The same words: the first ack must come back. */
export async function sayAgain(line: Line, place: Place, words: Words): Promise<void> {
  place.ledger.append({ e: 'retry', id: words.id, at: now() });
  note(place.ledger, words.id, await replyTo(line, place, words));
}

export async function replay(place: Place, words: Words): Promise<void> {
  const line = await lineTo(place);
  if (line) await sayAgain(line, place, words);
  line?.close();
}

/** Other words: they must be refused. */
export async function reuse(place: Place, { id, text }: Words): Promise<void> {
  const line = await lineTo(place);
  if (!line) return;
  const reply = await replyTo(line, place, { id, text: `${text}, in other words` });
  const outcome = reply?.ok ? 'accepted' : isRefusal(reply) ? 'refused' : 'unknown';
  place.ledger.append({ e: 'reused', id, outcome, at: now() });
  line.close();
}

const replyTo = (line: Line, place: Place, words: Words): Promise<Reply | null> =>
  new Promise((resolve) => say(line, place, words, resolve));
