import { DELIVERY_REFUSALS, type DeliveryRefusal } from '../../../contract/codes.ts';
import type { ParcelZone } from '../../../contract/delivery.ts';
import { formatDay } from '../../../contract/texts/format.ts';
import type { Scene } from '../scene.ts';
import { sentences } from '../scene.ts';
import type { DeliveryFound, QuoteFound } from '../tools/delivery.ts';
import { listWords, priceWords, whenWords } from './wording.ts';

/** What each way costs and how soon it is there; then those that cannot be promised, by their reason. */
export function quoteWords(scene: Scene, found: DeliveryFound): string {
  const possible = found.quotes.filter(({ isPossible }) => isPossible);
  return sentences(
    ...possible.map((quote) => possibleWords(scene, found, quote)),
    ...DELIVERY_REFUSALS.map((reason) => refusedWords(scene, found, reason)),
  );
}

function possibleWords(scene: Scene, { timezone }: DeliveryFound, quote: QuoteFound): string {
  const { t } = scene;
  const { method, fee, freeFrom, earliestAt } = quote;
  const way = t(`fulfilment.${method}`);
  if (method === 'parcel') return t('assist.quote.parcel', { way, ...parcelTermsWords(scene, timezone, quote) });
  const time = earliestAt === undefined ? null : whenWords(scene, earliestAt, timezone);
  if (method === 'pickup') return time ? t('assist.quote.pickup', { way, time }) : t('assist.quote.way', { way });
  if (fee === undefined || time === null) return t('assist.quote.way', { way });
  if (freeFrom === undefined) return t('assist.quote.free', { way, time });
  return t('assist.quote.fee', { way, fee: priceWords(scene, fee), free: priceWords(scene, freeFrom), time });
}

/** Of a parcel days are promised, and no hour. */
function parcelTermsWords(scene: Scene, timezone: string, { fee = 0, earliestAt = '', latestAt = '' }: QuoteFound) {
  const day = (iso: string) => formatDay(scene.locale, iso, timezone);
  const isOneDay = earliestAt === latestAt;
  const days = isOneDay
    ? scene.t('assist.quote.on', { day: day(earliestAt) })
    : scene.t('assist.quote.between', { from: day(earliestAt), until: day(latestAt) });
  return { fee: priceWords(scene, fee), days };
}

/** A parcel from a branch that sends them, where another was spoken of: what it costs and when it comes, or why not. */
export function parcelWords(scene: Scene, found: DeliveryFound, quote: QuoteFound): string {
  if (quote.reason) return reasonWords(scene, found, quote.reason, [quote]);
  const terms = parcelTermsWords(scene, found.timezone, quote);
  return scene.t('assist.parcel.from', { branch: found.branch.area, ...terms });
}

/** `1–2`, or `2` where it is always as long. */
export const daysWords = ({ from, until }: ParcelZone['days']): string =>
  from === until ? `${from}` : `${from}–${until}`;

function refusedWords(scene: Scene, found: DeliveryFound, reason: DeliveryRefusal): string | null {
  // Few branches send parcels: that one does not is told to whoever asks for one.
  const isSpokenOf = ({ method }: QuoteFound) => method !== 'parcel' || scene.heard.slots.method === 'parcel';
  const refused = found.quotes.filter((quote) => quote.reason === reason && isSpokenOf(quote));
  return refused.length === 0 ? null : reasonWords(scene, found, reason, refused);
}

function reasonWords(scene: Scene, found: DeliveryFound, reason: DeliveryRefusal, refused: QuoteFound[]): string {
  const { t } = scene;
  const ways = refused.map(({ method }) => t(`fulfilment.${method}`));
  return t(`assist.quote.not.${reason}`, { ways: listWords(t, ways), age: found.ageLimit ?? '' });
}
