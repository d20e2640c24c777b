/** The chat in its frame: greets the page, then draws itself. */
import './app.css';
import { render } from 'preact';
import { cell, onChange, watch } from './cell.ts';
import { createChat } from './chat.ts';
import { DEFAULT_BRAND, paletteOf } from './colour.ts';
import { watchKeys } from './keys.ts';
import { connectPage, type PageLink } from './link.ts';
import { App } from './parts/App.tsx';
import { ground, page } from './state.ts';

function begin(key: string, { start, tell, onMessage }: PageLink): void {
  page.value = start.state;
  const chat = createChat(key, start.visitorToken, tell);
  const draft = cell<{ text: string } | null>(null);
  const root = document.documentElement;
  const close = () => tell({ type: 'set', state: { isOpen: false } });

  onMessage((message) => {
    if (message.type === 'state') page.value = message.state;
    else if (message.type === 'forget') {
      chat.forget();
      tell({ type: 'gone' });
    } else if (message.send) chat.sendText(message.text);
    else draft.value = { text: message.text };
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
      root.lang = locale;
    },
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

const query = new URLSearchParams(location.search);
const parent = query.get('parent');
if (parent && window.parent !== window) void connectPage(parent).then((link) => begin(query.get('key') ?? '', link));
