/** The list: each branch with what a shopper decides by. */
import type { ProductRef } from '../../../contract/cards.ts';
import type { Locale } from '../../../contract/codes.ts';
import type { NearbyBranch } from '../../../contract/rest.ts';
import { ageKey, formatDistance, keptTogether } from '../../../contract/texts/format.ts';
import type { Translate } from '../../../contract/texts/render.ts';
import { element, openWords, shared } from '../page.ts';

export interface Speech {
  locale: Locale;
  t: Translate;
}
/** When the list was so, ISO. */
type At = string;
interface Row {
  row: NearbyBranch;
  number: number;
  product: ProductRef | null;
  asked: At;
  /** Somebody is at it: by pointer, by keyboard, or has pressed it. */
  onTouch(isPressed: boolean): void;
  onAsk(): void;
}

export function branchRow(speech: Speech, { row, number, product, asked, onTouch, onAsk }: Row): HTMLElement {
  const { t } = speech;
  const { branchId, name, partner, address, at } = row;
  const ask = element('button', 'ask', t('ask'));
  ask.setAttribute('aria-label', t('askOf', { name }));
  ask.addEventListener('click', onAsk);
  const way = element('a', 'way', t('directions')) as HTMLAnchorElement;
  way.href = `https://www.google.com/maps/dir/?api=1&destination=${at.lat},${at.lon}`;
  way.target = '_blank';
  way.rel = 'noopener noreferrer';
  way.setAttribute('aria-label', t('directionsTo', { name }));
  const item = element(
    'li',
    'shop',
    element('span', 'number', `${number}`),
    element('h3', '', name),
    ...(partner
      ? [element('p', 'partner', element('b', '', shared(speech.locale, 'card.partner')), ` ${partner}`)]
      : []),
    ...farWords(speech, row),
    element('p', 'address', keptTogether(address)),
    openLine(speech, row),
    ...(product ? [stockLine(speech, row, asked)] : []),
    offers(speech, row),
    element('p', 'actions', ask, way),
  );
  item.dataset.branch = branchId;
  item.addEventListener('pointerenter', () => onTouch(false));
  item.addEventListener('focusin', () => onTouch(true));
  item.addEventListener('click', () => onTouch(true));
  return item;
}

function farWords({ locale, t }: Speech, { distanceM, roadM }: NearbyBranch): HTMLElement[] {
  if (distanceM === null || roadM === null) return [];
  const far = element('strong', '', formatDistance(locale, distanceM));
  return [element('p', 'far', far, ` · ${t('road', { distance: formatDistance(locale, roadM) })}`)];
}

export function stateWords({ locale, t }: Speech, { open, closesSoon }: NearbyBranch): string {
  const words = openWords(locale, open);
  return closesSoon ? t('closesSoon', { open: words }) : words;
}

function openLine(speech: Speech, row: NearbyBranch): HTMLElement {
  const look = row.closesSoon ? 'soon' : row.open.isOpen ? 'open' : 'closed';
  return element('p', `state ${look}`, stateWords(speech, row));
}

/** How many are left, and how old the count was. */
function stockLine({ locale, t }: Speech, row: NearbyBranch, asked: At): HTMLElement {
  if (!('available' in row)) return element('p', '');
  const { available, asOf, isFresh } = row;
  const { key, count } = ageKey(Date.parse(asked) - Date.parse(asOf));
  const left = available > 0 ? shared(locale, 'card.left', { count: available }) : shared(locale, 'card.sold_out');
  return element(
    'p',
    'stock',
    element('strong', available > 0 ? 'left' : 'gone', left),
    element('span', isFresh ? 'age' : 'age old', ` · ${t('counted', { age: shared(locale, key, { count }) })}`),
  );
}

function offers({ locale, t }: Speech, { capabilities, courier }: NearbyBranch): HTMLElement {
  const reach =
    courier &&
    (courier.isInReach === null
      ? t('courier', { distance: formatDistance(locale, courier.radiusM) })
      : t(courier.isInReach ? 'courierHere' : 'courierFar'));
  const all = [
    ...capabilities.filter((one) => one !== 'courier_30min').map((one) => element('li', '', t(one))),
    ...(reach ? [element('li', courier?.isInReach === false ? 'not' : '', reach)] : []),
  ];
  return element('ul', 'offers', ...all);
}
