import { useEffect } from 'preact/hooks';
import type { Choice } from '../../contract/cards.ts';
import type { Locale } from '../../contract/codes.ts';
import type { Chat } from '../chat.ts';
import { askLocation } from '../location.ts';
import { page, words } from '../state.ts';
import { Banner } from './Banner.tsx';
import { Composer } from './Composer.tsx';
import { Header } from './Header.tsx';
import { Thread } from './Thread.tsx';

/** The assistant's wish for a place: the button gives it at once instead of asking for it in words. */
const LOCATION_CHOICE = 'ask-location';

interface Props {
  chat: Chat;
  onClose(): void;
  onLocale(locale: Locale): void;
}

export function App({ chat, onClose, onLocale }: Props) {
  const { t, locale } = words.value;
  useKeys(onClose);

  const shareLocation = async () => {
    chat.notice.value = t('widget.location.asking');
    try {
      const { lat, lon } = await askLocation();
      chat.notice.value = '';
      chat.sendLocation(lat, lon);
    } catch {
      chat.notice.value = words.value.t('widget.location.denied');
    }
  };
  const onChoice = (choice: Choice) => {
    if (choice.id === LOCATION_CHOICE) void shareLocation();
    else chat.sendChoice(choice);
  };

  return (
    <main class="app">
      <Header chat={chat} onClose={onClose} onLocale={() => onLocale(locale === 'id' ? 'en' : 'id')} />
      <Banner chat={chat} />
      <Thread chat={chat} onChoice={onChoice} onNearMe={() => void shareLocation()} />
      <Composer chat={chat} onLocation={() => void shareLocation()} />
      <Spoken chat={chat} />
    </main>
  );
}

/** Only what is new is read aloud: history is a plain list, which readers would repeat whole at every change. */
const Spoken = ({ chat }: { chat: Chat }) => (
  <div role="log" aria-live="polite" class="hidden">
    {chat.spoken.value.map(({ seq, text }) => (
      <p key={seq}>{text}</p>
    ))}
  </div>
);

/** Esc closes. On a phone the chat is the whole screen, so Tab goes round in it. */
function useKeys(onClose: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) onClose();
      if (event.key !== 'Tab' || window.innerWidth > 480) return;
      const all = [...document.querySelectorAll<HTMLElement>('button:not(:disabled),a[href],textarea,summary')];
      const [first, last] = [all[0], all.at(-1)];
      const [from, to] = event.shiftKey ? [first, last] : [last, first];
      if (document.activeElement !== from) return;
      event.preventDefault();
      to?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
}
