/** The demo vendor's page: search, branches nearby, and the widget by one script tag. Plain, as a vendor's own would be. */
import type { BranchCardRow, ProductRef, StockCardRow } from '../../contract/cards.ts';
import type { Locale } from '../../contract/codes.ts';
import type { BranchList } from '../../contract/rest.ts';
import { formatDistance, formatPrice, keptTogether } from '../../contract/texts/format.ts';
import { translator } from '../../contract/texts/render.ts';
import { ask, Refused, widget } from './dekat.ts';
import { branchMap } from './map.ts';
import { element, get, keepLocale, openWords, readLocale, shared } from './page.ts';
import { drawing, drawingOf, type Shelf, shelves } from './shelves.ts';
import { words } from './words.ts';

const USUAL = { shelves: shelves.slice(0, 4), place: 'Kemang' };
type Row = BranchCardRow | StockCardRow;

const form = get<HTMLFormElement>('search');
const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;

let locale: Locale = readLocale();
let product: ProductRef | null = null;

const t = (key: keyof (typeof words)['id'], params: Record<string, string> = {}) =>
  translator(locale, words[locale])(key, params);

function say(): void {
  document.documentElement.lang = locale;
  widget('setLocale', locale);
  get('shelves').replaceChildren(...shelves.map(shelfTile));
  for (const node of document.querySelectorAll<HTMLElement>('[data-text]')) {
    node.textContent = t(node.dataset.text as keyof (typeof words)['id']);
  }
  for (const [name, key] of [
    ['q', 'product'],
    ['place', 'place'],
  ] as const) {
    field(name).placeholder = t(key);
    field(name).ariaLabel = t(key);
  }
  get('language').textContent = locale === 'id' ? 'EN' : 'ID';
}

const search = async (q: string, limit: number): Promise<ProductRef[]> =>
  (await ask<{ products: ProductRef[] }>(locale, '/products', { q, limit: String(limit) })).products;

/** What was searched for, or two things off each of the usual shelves. */
async function showProducts(q: string): Promise<void> {
  const title = get('found-title');
  const list = get('found');
  try {
    const found = q ? [await search(q, 8)] : await Promise.all(USUAL.shelves.map((shelf) => search(shelf.q, 2)));
    const products = found.flat();
    title.textContent = q ? t(products.length > 0 ? 'results' : 'nothing', { q }) : t('found');
    list.replaceChildren(...products.map(tile));
  } catch {
    title.textContent = t('failed');
    list.replaceChildren();
  }
}

async function showBranches(): Promise<void> {
  const place = field('place').value.trim() || USUAL.place;
  const title = get('near-title');
  const list = get('near');
  try {
    const found = await ask<BranchList>(locale, '/branches', {
      place,
      limit: '6',
      ...(product ? { sku: product.sku } : {}),
    });
    const named = found.place?.name ?? place;
    title.textContent = product ? t('withItem', { name: nameOf(product), place: named }) : t('near', { place: named });
    list.replaceChildren(...found.branches.map(branchLine));
    get('map').replaceChildren(
      ...(found.place && found.branches.length > 0
        ? [branchMap(found.branches, { at: found.place.at, label: t('map', { place: named }), locale })]
        : []),
    );
  } catch (error) {
    title.textContent =
      error instanceof Refused && error.code === 'place_not_found' ? t('unknownPlace', { place }) : t('failed');
    list.replaceChildren();
    get('map').replaceChildren();
  }
}

const nameOf = ({ name, nameEn }: ProductRef): string => (locale === 'id' ? name : nameEn);

function tile(one: ProductRef): HTMLElement {
  const button = element(
    'button',
    'tile',
    element('span', 'tile-mark', drawingOf(one.name)),
    element('strong', '', keptTogether(nameOf(one))),
    element('span', 'price', formatPrice(locale, one.price)),
    element('span', 'more', t('where')),
  );
  button.addEventListener('click', () => {
    product = one;
    void showBranches().then(() => get('near-title').scrollIntoView({ block: 'nearest' }));
  });
  return element('li', '', button);
}

function shelfTile({ name, q, path }: Shelf): HTMLElement {
  const button = element('button', 'shelf', drawing(path), name[locale]);
  button.addEventListener('click', () => {
    field('q').value = q;
    form.requestSubmit();
  });
  return element('li', '', button);
}

function branchLine(row: Row): HTMLElement {
  const distance = row.distanceM === null ? [] : [element('span', 'distance', formatDistance(locale, row.distanceM))];
  const left =
    'available' in row
      ? [
          element(
            'span',
            row.available > 0 ? 'left' : 'gone',
            row.available > 0 ? shared(locale, 'card.left', { count: row.available }) : shared(locale, 'card.sold_out'),
          ),
        ]
      : [];
  return element(
    'li',
    'branch',
    element('strong', '', row.name),
    ...distance,
    element('span', 'address', row.address),
    element('span', row.open.isOpen ? 'open' : 'closed', openWords(locale, row.open)),
    ...left,
  );
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const q = field('q').value.trim();
  product = null;
  void showProducts(q);
  void showBranches();
});
get('language').addEventListener('click', () => {
  locale = locale === 'id' ? 'en' : 'id';
  keepLocale(locale);
  widget('setLocale', locale);
  start();
});
get('ask').addEventListener('click', () => {
  widget('open');
  widget('newMessage', t('question'));
});

function start(): void {
  say();
  const q = field('q').value.trim();
  void showProducts(q);
  void showBranches();
}
start();
