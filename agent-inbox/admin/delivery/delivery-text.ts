import type { Locale } from '../../../contract/codes.ts';
import type { DeliveryTerms, ParcelZone } from '../../../contract/delivery.ts';
import { textOfTime, timeOf } from '../hours/hours-text.ts';

/** What is typed as a number, in the order of the form; whole, and each in the unit its label says. */
export const NUMBERS = {
  courier30min: ['fastFee', 'fastFreeFrom', 'fastMaxKg', 'fastMin', 'fastLate'],
  courierSameday: ['samedayFee', 'samedayFreeFrom', 'samedayMin'],
  pickup: ['readyMin', 'holdHours', 'codeDigits'],
  parcel: ['parcelMaxKg'],
} as const;
type NumberName = (typeof NUMBERS)[keyof typeof NUMBERS][number];

/** The terms as they stand in a form; null: nothing is typed there yet. */
export type DeliveryFields = Record<NumberName, number | null> & {
  samedayCutoff: string;
  parcel: 'none' | 'sent';
  zones: string;
  parcelCutoff: string;
  notCategories: string;
};

const GRAMS_OF_KG = 1_000;
const METRES_OF_KM = 1_000;

/** @param terms null: nothing was laid down yet */
export function fieldsOf(terms: DeliveryTerms | null, locale: Locale): DeliveryFields {
  const parcel = terms?.parcel ?? null;
  const { courier30min: fast, courierSameday: sameday, pickup } = terms ?? {};
  return {
    fastFee: fast?.fee ?? null,
    fastFreeFrom: fast?.freeFrom ?? null,
    fastMaxKg: fast ? fast.maxWeightG / GRAMS_OF_KG : 20,
    fastMin: fast?.promiseMin ?? 30,
    fastLate: fast?.lateCompensation ?? 0,
    samedayFee: sameday?.fee ?? null,
    samedayFreeFrom: sameday?.freeFrom ?? null,
    samedayMin: sameday?.promiseMin ?? 240,
    samedayCutoff: textOfTime(sameday?.cutoff ?? '16:00', locale),
    readyMin: pickup?.readyMin ?? 20,
    holdHours: pickup?.holdHours ?? 24,
    codeDigits: pickup?.codeDigits ?? 4,
    parcel: parcel ? 'sent' : 'none',
    zones: (parcel?.zones ?? []).map(lineOf).join('\n'),
    parcelMaxKg: parcel ? parcel.maxWeightG / GRAMS_OF_KG : 30,
    parcelCutoff: textOfTime(parcel?.cutoff ?? '15:00', locale),
    notCategories: (parcel?.notCategories ?? []).join('\n'),
  };
}

/** The terms as typed; null where something is missing or no such thing. */
export function termsOf(fields: DeliveryFields): DeliveryTerms | null {
  const { notCategories } = fields;
  const [samedayCutoff, parcelCutoff] = [cutoffOf(fields.samedayCutoff), cutoffOf(fields.parcelCutoff)];
  const sent = fields.parcel === 'sent';
  const read = sent ? zonesOf(fields.zones) : { zones: [] };
  const names = [
    ...NUMBERS.courier30min,
    ...NUMBERS.courierSameday,
    ...NUMBERS.pickup,
    ...(sent ? NUMBERS.parcel : []),
  ];
  if (!('zones' in read) || names.some((name) => fields[name] === null)) return null;
  if (samedayCutoff === null || (sent && (parcelCutoff === null || read.zones.length === 0))) return null;
  const number = (name: NumberName) => fields[name] ?? 0;
  return {
    courier30min: {
      fee: number('fastFee'),
      freeFrom: number('fastFreeFrom'),
      maxWeightG: Math.round(number('fastMaxKg') * GRAMS_OF_KG),
      promiseMin: number('fastMin'),
      lateCompensation: number('fastLate'),
    },
    courierSameday: {
      fee: number('samedayFee'),
      freeFrom: number('samedayFreeFrom'),
      cutoff: samedayCutoff,
      promiseMin: number('samedayMin'),
    },
    pickup: { readyMin: number('readyMin'), holdHours: number('holdHours'), codeDigits: number('codeDigits') },
    parcel:
      sent && parcelCutoff !== null
        ? {
            zones: read.zones,
            maxWeightG: Math.round(number('parcelMaxKg') * GRAMS_OF_KG),
            cutoff: parcelCutoff,
            notCategories: notCategories
              .split('\n')
              .map((name) => name.trim())
              .filter(Boolean),
          }
        : null,
  };
}

/** `15.00`; `24.00` is none at all. */
export const cutoffOf = (text: string): string | null => (/^24([.:]00)?$/.test(text.trim()) ? '24:00' : timeOf(text));

/** `300 14000 2-3`, `1.5 8000 1`: kilometres, rupiah for a kilogram, days. */
const lineOf = ({ upToM, feePerKg, days }: ParcelZone): string =>
  `${upToM / METRES_OF_KM} ${feePerKg} ${days.from === days.until ? days.from : `${days.from}-${days.until}`}`;

/** One zone a line, each farther than the one before. @returns the first line that is none, from 1 */
export function zonesOf(text: string): { zones: ParcelZone[] } | { wrongLine: number } {
  const zones: ParcelZone[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [, km = '', fee = '', from = '', until = from] =
      /^(\d{1,5}(?:\.\d{1,3})?)(?: ?km)?[ ,;]+(?:rp ?)?(\d{1,9})[ ,;]+(\d{1,2})(?: ?[-–] ?(\d{1,2}))?$/i.exec(
        line.trim(),
      ) ?? [];
    const zone = {
      upToM: Math.round(Number(km) * METRES_OF_KM),
      feePerKg: Number(fee),
      days: { from: Number(from), until: Number(until) },
    };
    const isFarther = zone.upToM > (zones.at(-1)?.upToM ?? 0);
    if (km === '' || !isFarther || zone.days.until < zone.days.from) return { wrongLine: i + 1 };
    zones.push(zone);
  }
  return { zones };
}
