import type { Chat } from './chat.ts';
import { askLocation } from './location.ts';
import type { Words } from './words.ts';

/** Asks where the shopper is and says it, or why not: loaded when somebody wants to. */
export async function shareLocation(chat: Chat, words: () => Words): Promise<void> {
  chat.notice.value = words().t('widget.location.asking');
  try {
    const { lat, lon } = await askLocation();
    chat.notice.value = '';
    chat.sendLocation(lat, lon);
  } catch {
    chat.notice.value = words().t('widget.location.denied');
  }
}
