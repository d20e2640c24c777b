import type { Choice } from '../../contract/cards.ts';
import type { Locale } from '../../contract/codes.ts';
import type { Chat } from '../chat.ts';
import { words } from '../language.ts';
import { company, more } from '../later.tsx';
import { Banner } from './Banner.tsx';
import { Composer, type Draft } from './Composer.tsx';
import { Header } from './Header.tsx';
import { Thread } from './Thread.tsx';

/** The assistant's wish for a place: the button gives it at once instead of asking for it in words. */
const LOCATION_CHOICE = 'ask-location';

interface Props {
  chat: Chat;
  draft: Draft | null;
  onClose(): void;
  onLocale(locale: Locale): void;
}

export function App({ chat, draft, onClose, onLocale }: Props) {
  const { t, locale } = words();
  const shareLocation = () => {
    void more.ask().then((here) => {
      if (here) void here.shareLocation(chat, words);
      else chat.notice.value = t('widget.part.missing');
    });
  };
  const onChoice = (choice: Choice) => {
    if (choice.id === LOCATION_CHOICE) shareLocation();
    else chat.sendChoice(choice);
  };

  return (
    <main class="app">
      <Header chat={chat} onClose={onClose} onLocale={() => onLocale(locale === 'id' ? 'en' : 'id')} />
      <Banner chat={chat} />
      <Thread chat={chat} onChoice={onChoice} onNearMe={shareLocation} />
      <Composer chat={chat} draft={draft} onLocation={shareLocation} />
      {company.here && <company.here.Over chat={chat} />}
      <Spoken chat={chat} />
    </main>
  );
}

/** Only what is new is read aloud: history is a plain list, which readers would repeat whole at every change. */
const Spoken = ({ chat }: { chat: Chat }) => (
  <div role="log" aria-live="polite" class="hidden">
    {chat.spoken.value.map(({ key, text }) => (
      <p key={key}>{text}</p>
    ))}
  </div>
);
