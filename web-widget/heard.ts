import type { Author, MessageView } from '../contract/messages.ts';
import type { Cell } from './cell.ts';
import { words } from './language.ts';
import type { WidgetEvent } from './protocol.ts';
import { isOwn, plainWords } from './words.ts';

/** A few lines are enough for whoever listens. */
const SPOKEN_MAX = 5;
/** Who types on and off is told of this often. */
const TYPING_EVERY_MS = 10_000;

/** A line to be read aloud. */
export interface Spoken {
  key: string;
  text: string;
}

/** What others say from now on, as lines to be read aloud and as events for the page. */
export function listening(
  spoken: Cell<readonly Spoken[]>,
  emit: (name: WidgetEvent, detail?: unknown) => void,
  me: () => string | undefined,
) {
  let typingToldAt = Number.NEGATIVE_INFINITY;
  const speak = (line: Spoken) => {
    spoken.value = [...spoken.value, line].slice(-SPOKEN_MAX);
  };
  const nameOf = ({ kind, name }: Author) => (kind === 'assistant' ? words().t('author.assistant') : name);
  return {
    hear(message: MessageView): void {
      if ('hidden' in message || isOwn(message.author, me())) return;
      if (message.kind === 'event') {
        const { content } = message;
        if (content.event === 'resolved') emit('conversation:resolved');
        if (content.event === 'taken' || content.event === 'assigned') emit('agent:changed', { name: content.name });
        return;
      }
      const { t } = words();
      const text = plainWords(words(), message);
      speak({ key: `${message.seq}`, text: t('widget.said', { name: nameOf(message.author), text }) });
      emit('message:received', { author: message.author.kind, text });
    },
    hearTyping(author: Author, now = Date.now()): void {
      if (now - typingToldAt < TYPING_EVERY_MS) return;
      typingToldAt = now;
      speak({ key: `typing-${now}`, text: words().t('widget.typing', { name: nameOf(author) }) });
    },
  };
}
