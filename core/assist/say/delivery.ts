import { DELIVERY_REFUSALS, type DeliveryRefusal } from '../../../contract/codes.ts';
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
  const time = earliestAt === undefined ? null : whenWords(scene, earliestAt, timezone);
  if (method === 'pickup') return time ? t('assist.quote.pickup', { way, time }) : t('assist.quote.way', { way });
  if (fee === undefined || time === null) return t('assist.quote.way', { way });
  if (freeFrom === undefined) return t('assist.quote.free', { way, time });
  return t('assist.quote.fee', { way, fee: priceWords(scene, fee), free: priceWords(scene, freeFrom), time });
}

function refusedWords(scene: Scene, found: DeliveryFound, reason: DeliveryRefusal): string | null {
  const { t } = scene;
  // Of parcels, which no branch sends, nobody has spoken.
  const refused = found.quotes.filter((quote) => quote.reason === reason && quote.method !== 'parcel');
  const ways = refused.map(({ method }) => t(`fulfilment.${method}`));
  if (ways.length === 0) return null;
  return t(`assist.quote.not.${reason}`, { ways: listWords(t, ways), age: found.ageLimit ?? '' });
}
