/** What a page can do with the widget, to be pressed (docs/widget-api.md). */
import './widget.css';
import { translator } from '../../../contract/texts/render.ts';
import { widget } from '../dekat.ts';
import { element, get, keepLocale, readLocale } from '../page.ts';
import { sign } from './sign.ts';
import { type Word, words } from './words.ts';

const CALLS: unknown[][] = [
  ['open'],
  ['close'],
  ['toggle'],
  ['hide'],
  ['show'],
  ['getUnreadCount'],
  ['setLocale', 'en'],
  ['setLocale', 'id'],
  ['setTheme', 'dark'],
  ['setTheme', 'auto'],
  ['update', { position: 'left' }],
  ['update', { position: 'right' }],
  ['setContext', { product: 'Indomie Goreng 85 g', branch: 'TS-KMG' }],
  ['newMessage', 'Ada stok payung?'],
  ['newMessage', 'halo', { send: true }],
  ['shutdown'],
  ['boot'],
];
const LINKS = { branch: 'branch:TS-KMG', product: 'product:GR-0001', order: 'order:TS241365' } as const;
const EVENTS = [
  'ready',
  'open',
  'close',
  'unread',
  'message:sent',
  'message:received',
  'conversation:started',
  'conversation:resolved',
  'agent:changed',
  'connection',
  'error',
];
/** So many are kept in sight. */
const EVENTS_SHOWN = 12;

let locale = readLocale();
const t = (word: Word, params: Record<string, string> = {}) => translator(locale, words[locale])(word, params);
/** As one would write it. */
const written = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll(/"(\w+)":/g, '$1: ')
    .replaceAll(',', ', ')
    .replaceAll(/^\{|\}$/g, (brace) => (brace === '{' ? '{ ' : ' }'))
    .replaceAll('"', "'");
const codeOf = (call: unknown[]): string => `Dekat(${call.map(written).join(', ')})`;

function say(): void {
  document.documentElement.lang = locale;
  widget('setLocale', locale);
  document.title = `${t('title')} · Toko Sinar`;
  for (const node of document.querySelectorAll<HTMLElement>('[data-text]'))
    node.textContent = t(node.dataset.text as Word);
  get('language').textContent = locale === 'id' ? 'EN' : 'ID';
  get('calls').replaceChildren(...CALLS.map(callLine));
  get('links').replaceChildren(...(Object.keys(LINKS) as Array<keyof typeof LINKS>).map(linkLine));
}

function callLine(call: unknown[]): HTMLElement {
  const button = element('button', 'call', element('code', '', codeOf(call)));
  button.ariaLabel = t('run', { code: codeOf(call) });
  const result = element('output', '');
  button.addEventListener('click', async () => {
    const value = await widget(...(call as [string]));
    result.textContent = `→ ${value === undefined ? '✓' : JSON.stringify(value)}`;
  });
  return element('li', '', button, result);
}

function linkLine(to: keyof typeof LINKS): HTMLElement {
  const link = element('a', '', element('code', '', `?dekat=${LINKS[to]}`)) as HTMLAnchorElement;
  link.href = `?dekat=${LINKS[to]}`;
  return element('li', '', `${t(to)}: `, link);
}

const form = get<HTMLFormElement>('customer');
const field = (name: string) => (form.elements.namedItem(name) as HTMLInputElement).value.trim();
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const [sub, name, secret] = [field('sub'), field('name'), field('secret')];
  widget('identify', () => sign({ sub, ...(name ? { name } : {}) }, secret));
  get('signed').textContent = t('signedIn', { id: sub });
});
get('sign-out').addEventListener('click', () => {
  widget('shutdown');
  widget('boot');
  get('signed').textContent = t('signedOut');
});
get('language').addEventListener('click', () => {
  locale = locale === 'id' ? 'en' : 'id';
  keepLocale(locale);
  say();
});
for (const name of EVENTS)
  addEventListener(`dekat:${name}`, (event) => {
    const { detail } = event as CustomEvent;
    const told = detail === undefined || detail === null ? name : `${name} ${JSON.stringify(detail)}`;
    const list = get('events');
    list.prepend(element('li', '', element('code', '', told)));
    while (list.children.length > EVENTS_SHOWN) list.lastChild?.remove();
  });
say();
