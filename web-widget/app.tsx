/** The chat in its frame: greets the page and draws itself at once; what talks comes after (chat.ts). */
import './app.css';
import { render } from 'preact';
import { cell, onChange, watch } from './cell.ts';
import { createChat } from './chat.ts';
import { DEFAULT_BRAND, paletteOf } from './colour.ts';
import { watchKeys } from './keys.ts';
import { speak, words } from './language.ts';
import { company, more } from './later.tsx';
import { connectPage, type PageLink } from './link.ts';
import { App } from './parts/App.tsx';
import type { Draft } from './parts/Composer.tsx';
import { proofOf } from './proof.ts';
import { ground, page } from './state.ts';

async function begin(key: string, { start, tell, onMessage }: PageLink): Promise<void> {
  page.value = start.state;
  await speak(start.state.locale).catch(() => {}); // then the language the frame came with will do
  const proof = proofOf(tell);
  const { visitorToken = null, isSignedIn } = start;
  const chat = createChat({ key, visitorToken, tell, prove: isSignedIn ? proof.ask : undefined });
  const draft = cell<Draft | null>(null);
  const root = document.documentElement;
  const close = () => {
    if (!company.here?.close()) tell({ type: 'set', state: { isOpen: false } });
  };

  if (start.state.context.link)
    void more.ask().then(async (here) => {
      const text = await here?.questionOfLink(key).catch(() => null); // they ask in their own words
      if (text) draft.value = { text, isOffer: true };
    });
  onMessage((message) => {
    if (message.type === 'state') page.value = message.state;
    else if (message.type === 'identity') proof.hear(message.identity);
    else if (message.type === 'forget') {
      chat.forget();
      tell({ type: 'gone' });
    } else {
      const text = `${message.text}`; // a page may say a number
      if (message.send) chat.sendText(text);
      else draft.value = { text };
    }
  });
  watch(
    () => `${chat.session.value?.brandColour ?? DEFAULT_BRAND} ${ground()}`,
    (look) => {
      const [colour = '', on] = look.split(' ');
      const { brand, onBrand, brandSoft } = paletteOf(colour, on === 'dark' ? 'dark' : 'light');
      root.dataset.ground = ground();
      root.style.setProperty('--brand', brand);
      root.style.setProperty('--on-brand', onBrand);
      root.style.setProperty('--brand-soft', brandSoft);
    },
  );
  watch(
    () => page.value.locale,
    (locale) => {
      speak(locale).catch(() => {
        chat.notice.value = words().t('widget.language.missing');
        tell({ type: 'set', state: { locale: words().locale } });
      });
    },
  );
  watch(
    () => words().locale,
    (locale) => {
      root.lang = locale;
    },
  );
  watch(
    () => chat.connection.value === 'online' && !chat.log.isLoading,
    (isCalm) => {
      if (!isCalm) return;
      atIdle(more.ask);
      atIdle(company.ask);
    },
  );
  watch(
    () => company.here,
    (here) => here?.attend(chat),
  );
  const draw = () =>
    render(
      <App
        chat={chat}
        draft={draft.value}
        onClose={close}
        onLocale={(locale) => tell({ type: 'set', state: { locale }, kept: { locale } })}
      />,
      document.body,
    );
  onChange(draw);
  draw();
  watchKeys(close);
}

function atIdle(run: () => unknown): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run);
  else setTimeout(run);
}

const query = new URLSearchParams(location.search);
const parent = query.get('parent');
// Without words there is nothing to show: the page is not greeted, and loads the frame anew (loader.ts).
if (parent && window.parent !== window)
  void speak(document.documentElement.lang === 'en' ? 'en' : 'id')
    .then(() => connectPage(parent))
    .then((link) => begin(query.get('key') ?? '', link));
