/** The chat in its frame: greets the page, then draws itself. */
import { effect } from '@preact/signals';
import { render } from 'preact';
import { createChat } from './chat.ts';
import { DEFAULT_BRAND, paletteOf } from './colour.ts';
import { connectPage, type PageLink } from './link.ts';
import { App } from './parts/App.tsx';
import { ground, page } from './state.ts';

function begin(key: string, { start, tell, onMessage }: PageLink): void {
  page.value = start.state;
  const chat = createChat(key, start.visitorToken, tell);

  onMessage((message) => {
    if (message.type === 'state') page.value = message.state;
    else if (message.type === 'forget') chat.forget();
    else if (message.send) chat.sendText(message.text);
    else chat.draft.value = message.text;
  });

  const { style, dataset } = document.documentElement;
  effect(() => {
    const { brand, onBrand, brandSoft } = paletteOf(chat.session.value?.brandColour ?? DEFAULT_BRAND, ground.value);
    dataset.ground = ground.value;
    style.setProperty('--brand', brand);
    style.setProperty('--on-brand', onBrand);
    style.setProperty('--brand-soft', brandSoft);
  });
  effect(() => {
    document.documentElement.lang = page.value.locale;
  });

  const close = () => tell({ type: 'set', state: { isOpen: false } });
  render(
    <App
      chat={chat}
      onClose={close}
      onLocale={(locale) => tell({ type: 'set', state: { locale }, kept: { locale } })}
    />,
    document.body,
  );
}

const query = new URLSearchParams(location.search);
const parent = query.get('parent');
if (parent && window.parent !== window) void connectPage(parent).then((link) => begin(query.get('key') ?? '', link));
