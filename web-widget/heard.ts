import type { MessageView } from '../contract/messages.ts';
import { cell } from './cell.ts';
import type { WidgetEvent } from './protocol.ts';
import { words } from './state.ts';
import { plainWords } from './words.ts';

/** A few lines are enough for whoever listens. */
const SPOKEN_MAX = 5;

/** What others say from now on, as lines to be read aloud and as events for the page. */
export function listening(emit: (name: WidgetEvent, detail?: unknown) => void) {
  const spoken = cell<readonly { seq: number; text: string }[]>([]);
  return {
    spoken,
    hear(message: MessageView): void {
      if ('hidden' in message || message.author.kind === 'shopper') return;
      if (message.kind === 'event') {
        const { content } = message;
        if (content.event === 'resolved') emit('conversation:resolved');
        if (content.event === 'taken') emit('agent:changed', { name: content.name });
        return;
      }
      const { t } = words();
      const text = plainWords(words(), message);
      const name = message.author.kind === 'assistant' ? t('author.assistant') : message.author.name;
      spoken.value = [...spoken.value, { seq: message.seq, text: t('widget.said', { name, text }) }].slice(-SPOKEN_MAX);
      emit('message:received', { author: message.author.kind, text });
    },
  };
}
