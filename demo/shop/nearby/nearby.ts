/** Nearby shops: a list and a map of the vendor's branches, from the open routes alone (docs/nearby.md). */
import 'leaflet/dist/leaflet.css';
import './nearby.css';
import type { ProductRef } from '../../../contract/cards.ts';
import type { Locale } from '../../../contract/codes.ts';
import type { Point } from '../../../contract/primitives.ts';
import type { BranchList, NearbyBranch, PlaceList } from '../../../contract/rest.ts';
import { formatPrice, keptTogether } from '../../../contract/texts/format.ts';
import { translator } from '../../../contract/texts/render.ts';
import { ask, Refused, widget } from '../dekat.ts';
import { element, get, keepLocale, readLocale } from '../page.ts';
import { nearbyMap } from './map.ts';
import { branchRow, type Speech, stateWords } from './rows.ts';
import { type Word, words } from './words.ts';

/** Nearest to a place; without one all there are, as far as one answer goes. */
const LIMIT = { near: '10', all: '50' } as const;
const SUGGEST_AFTER_MS = 200;
const LOCATE_WITHIN_MS = 10_000;

const form = get<HTMLFormElement>('search');
const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
const list = get('shops');
const notice = get('notice');

let speech: Speech = speechOf(readLocale());
/** Where the browser says the shopper is; holds until they type a place. */
let located: Point | null = null;
let shown: BranchList | null = null;
let asking: AbortController | null = null;
const map = nearbyMap(get('map'), (branchId) => select(branchId, 'pin'));

function speechOf(locale: Locale): Speech {
  return { locale, t: translator(locale, words[locale]) };
}
const nameOf = ({ name, nameEn }: ProductRef): string => (speech.locale === 'id' ? name : nameEn);

/** Everything on the page that is no answer. */
function say(): void {
  const { locale, t } = speech;
  document.documentElement.lang = locale;
  document.title = `${t('title')} · Toko Sinar`;
  widget('setLocale', locale);
  for (const node of document.querySelectorAll<HTMLElement>('[data-text]'))
    node.textContent = t(node.dataset.text as Word);
  for (const node of document.querySelectorAll<HTMLInputElement>('[data-hint]'))
    node.placeholder = t(node.dataset.hint as Word);
  for (const node of document.querySelectorAll<HTMLElement>('[data-label]'))
    node.ariaLabel = t(node.dataset.label as Word);
  get('language').textContent = locale === 'id' ? 'EN' : 'ID';
}

/** What the form asks, as the address of the page keeps it. */
function question(): Record<string, string> {
  const [q, place] = [field('q').value.trim(), field('place').value.trim()];
  return {
    ...(q ? { q } : {}),
    ...(place ? { place } : {}),
    ...(field('open').checked ? { open: 'now' } : {}),
    ...(field('can').value ? { can: field('can').value } : {}),
  };
}

async function search(): Promise<void> {
  const { q, ...rest } = question();
  history.replaceState(null, '', `?${new URLSearchParams({ ...kept(), ...question() })}`);
  asking?.abort();
  asking = new AbortController();
  const { signal } = asking;
  const near = located && !rest.place ? { near: `${located.lat},${located.lon}` } : {};
  const limit = rest.place || located ? LIMIT.near : LIMIT.all;
  list.ariaBusy = 'true';
  try {
    const query = { ...rest, ...near, ...(q ? { product: q } : {}), limit };
    const [found, others] = await Promise.all([
      ask<BranchList>(speech.locale, '/branches', query, signal),
      q ? ask<{ products: ProductRef[] }>(speech.locale, '/products', { q, limit: '4' }, signal) : null,
    ]);
    show(found, others?.products ?? []);
  } catch (error) {
    if (!signal.aborted) fail(error);
  } finally {
    if (!signal.aborted) list.ariaBusy = 'false';
  }
}

/** What the address of the page says beside the form: a branch's link, for one. */
function kept(): Record<string, string> {
  const known = new Set(['q', 'place', 'open', 'can']);
  return Object.fromEntries([...new URLSearchParams(location.search)].filter(([name]) => !known.has(name)));
}

function show(found: BranchList, products: ProductRef[]): void {
  const { t } = speech;
  shown = found;
  const { at, place, product, branches, unseen = [] } = found;
  const where = place?.name ?? (located ? t('here') : null);
  const name = product ? keptTogether(nameOf(product)) : '';
  get('found').textContent = product
    ? t(where ? 'withItem' : 'withItemAnywhere', { name, place: where ?? '' })
    : where
      ? t('near', { place: where })
      : t('all');
  const facts = [
    branches.length > 0 && t('found', { count: branches.length }),
    product && formatPrice(speech.locale, product.price),
  ];
  get('count').textContent = facts.filter(Boolean).join(' · ');
  const isAll = !where && !product;
  const hint =
    unseen.length > 0 ? t('unseen', { names: unseen.map(({ area }) => area).join(', ') }) : isAll && t('allHint');
  notice.replaceChildren(...(branches.length === 0 ? empty(where) : []), ...(hint ? [hint] : []));
  get('others').replaceChildren(...otherProducts(products.filter(({ sku }) => sku !== product?.sku)));
  list.replaceChildren(...branches.map((row, i) => rowOf(row, i + 1, product, at)));
  const from = place?.at ?? located;
  map.show({
    rows: branches,
    from: from && where ? { at: from, name: where } : null,
    label: (row, number) => t('pin', { number, name: row.name, open: stateWords(speech, row) }),
  });
}

const rowOf = (row: NearbyBranch, number: number, product: ProductRef | null, asked: string): HTMLElement =>
  branchRow(speech, {
    ...{ row, number, product, asked },
    onTouch: (isPressed) => select(row.branchId, isPressed ? 'row' : 'pointer'),
    onAsk: () => askBranch(row, product),
  });

/** The chat opens at this branch, with a question to send or to change. */
function askBranch({ branchId, name }: NearbyBranch, product: ProductRef | null): void {
  // In the shopper's own words: that is how they would have asked.
  const thing = product && (field('q').value.trim() || nameOf(product));
  widget('setContext', { branch: branchId, ...(thing ? { product: thing } : {}) });
  widget('newMessage', speech.t(thing ? 'questionItem' : 'question', { name, product: thing ?? '' }));
}

/** List and map stand at the same branch; a pointer that only passes moves neither. */
function select(branchId: string, by: 'row' | 'pointer' | 'pin'): void {
  for (const item of list.children) {
    const isIt = (item as HTMLElement).dataset.branch === branchId;
    item.classList.toggle('selected', isIt);
    if (!isIt || by !== 'pin') continue;
    if (getComputedStyle(list).display === 'none') look('list');
    item.scrollIntoView({ block: 'nearest' });
    item.querySelector<HTMLElement>('.ask')?.focus({ preventScroll: true });
  }
  map.select(branchId, by === 'row');
}

function otherProducts(products: ProductRef[]): Array<string | HTMLElement> {
  if (products.length === 0) return [];
  const buttons = products.map((one) => {
    const button = element('button', 'other', keptTogether(nameOf(one)));
    button.addEventListener('click', () => {
      field('q').value = nameOf(one);
      void search();
    });
    return button;
  });
  return [speech.t('others'), ...buttons];
}

function empty(where: string | null): HTMLElement[] {
  const { t } = speech;
  const clear = element('button', 'again', t('clear'));
  clear.addEventListener('click', () => {
    field('open').checked = false;
    field('can').value = '';
    void search();
  });
  const text = where ? t('none', { place: where }) : t('noneAnywhere');
  return [element('strong', '', text), element('span', '', t('noneHint')), clear];
}

/** What went wrong, what was kept, and what to do: Dekat's own sentence where it gave one. */
function fail(error: unknown): void {
  const { t } = speech;
  const again = element('button', 'again', t('again'));
  again.addEventListener('click', () => void search());
  const isTold = error instanceof Refused && error.message !== '';
  if (error instanceof Refused && /^(coordinates|outside)_/.test(error.code)) located = null;
  notice.replaceChildren(...(isTold ? [] : [element('span', '', t('kept'))]), again);
  get('found').textContent = isTold ? error.message : t('failed');
  get('count').textContent = '';
  get('others').replaceChildren();
  list.replaceChildren();
  map.show({ rows: [], from: null, label: () => '' });
}

function locate(): void {
  const { t } = speech;
  notice.replaceChildren(t('locating'));
  navigator.geolocation.getCurrentPosition(
    ({ coords: { latitude, longitude } }) => {
      located = { lat: latitude, lon: longitude };
      field('place').value = '';
      void search();
    },
    () => notice.replaceChildren(element('strong', '', t('denied'))),
    { timeout: LOCATE_WITHIN_MS },
  );
}

let suggesting: ReturnType<typeof setTimeout> | undefined;
function suggest(): void {
  clearTimeout(suggesting);
  const q = field('place').value.trim();
  if (q.length < 2) return;
  suggesting = setTimeout(async () => {
    const found = await ask<PlaceList>(speech.locale, '/places', { q }).catch(() => null); // only a help: typing on does as well
    const options = (found?.places ?? []).map(({ name, city }) => {
      const option = document.createElement('option');
      option.value = city && !name.includes(city) ? `${name}, ${city}` : name;
      return option;
    });
    get('places').replaceChildren(...options);
  }, SUGGEST_AFTER_MS);
}

/** On a phone one of the two is shown. */
function look(at: 'list' | 'map'): void {
  document.body.dataset.look = at;
  for (const name of ['list', 'map']) get(`look-${name}`).ariaPressed = `${name === at}`;
  if (at === 'map') map.resize();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (field('place').value.trim()) located = null;
  // On a phone the form fills the screen.
  void search().then(() => get('found').scrollIntoView({ block: 'nearest' }));
});
for (const name of ['open', 'can']) field(name).addEventListener('change', () => void search());
field('place').addEventListener('input', suggest);
get('locate').addEventListener('click', locate);
for (const name of ['list', 'map'] as const) get(`look-${name}`).addEventListener('click', () => look(name));
get('language').addEventListener('click', () => {
  speech = speechOf(speech.locale === 'id' ? 'en' : 'id');
  keepLocale(speech.locale);
  say();
  if (shown) void search();
});

say();
const asked = new URLSearchParams(location.search);
for (const name of ['q', 'place', 'can']) field(name).value = asked.get(name) ?? '';
field('open').checked = asked.get('open') === 'now';
look('list');
void search();
