import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { TOPICS } from '../../../core/assist/heard.ts';
import { plainWords } from '../../../core/assist/hearing/normalise.ts';
import type { DemoFiles } from '../../../scripts/seed/files.ts';
import { demoFiles } from '../../support/demo-data.ts';

const LANGUAGES = ['id', 'en', 'mix'] as const;
/** What a shopper may want, finer than the assistant's topics. */
const INTENTS = [
  'stock_nearby',
  'price',
  'order_status',
  'branch_hours',
  'branch_location',
  'branch_services',
  'delivery_options',
  'delivery_fee',
  'book_service',
  'move_booking',
  'cancel_booking',
  'cancel_order',
  'return_refund',
  'complaint',
  'talk_to_person',
  'greeting',
  'thanks',
  'other',
] as const;
const SENTENCES_MIN = 700;
const OF_AN_INTENT_MIN = 35;
const IN_A_LANGUAGE_MIN = 12;
const FRESH_MIN = 400;
const FRESH_OF_EACH_MIN = 6;
const WIDE_MIN = 500;
const EVERYDAY_MIN = 290;
const IDIOMS_MIN = 280;
const SHOPPERS_MIN = 300;

const some = <T extends z.ZodType>(one: T) => z.union([one, z.array(one).min(2)]);
const words = some(z.string().min(1));
const sentence = z.strictObject({
  text: z.string().trim().min(1).max(300),
  lang: z.enum(LANGUAGES),
  intents: z.array(z.enum([...INTENTS, ...TOPICS])).min(1),
  slots: z.strictObject({
    product: words.optional(),
    unit: words.optional(),
    date: words.optional(),
    time: words.optional(),
    quantity: z.number().positive().optional(),
    place: words.optional(),
    branch: words.optional(),
    service: words.optional(),
    order: z.string().optional(),
    booking: z.string().optional(),
    tracking: z.string().optional(),
  }),
});
type Sentence = z.infer<typeof sentence>;

function readSentences(
  name:
    | 'tuned'
    | 'held-out'
    | 'fresh'
    | 'wide'
    | 'everyday'
    | 'idioms'
    | 'idioms-held-out'
    | 'shoppers'
    | 'shoppers-held-out',
): Sentence[] {
  const file = new URL(`../../understanding/sentences-${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => sentence.parse(JSON.parse(line)));
}
/** The sentences the rules were written with. */
const sampleTexts = (): string[] =>
  readFileSync(new URL('../../../demo/data/utterances-sample.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => z.object({ text: z.string() }).parse(JSON.parse(line)).text);
const tuned = readSentences('tuned');
const heldOut = readSentences('held-out');
const fresh = readSentences('fresh');
const wide = readSentences('wide');
const everyday = readSentences('everyday');
const idioms = readSentences('idioms');
const idiomsHeldOut = readSentences('idioms-held-out');
const shoppers = readSentences('shoppers');
const shoppersHeldOut = readSentences('shoppers-held-out');
const all = [...tuned, ...heldOut];
/** Written apart, to be measured by alone. */
const apart = [...fresh, ...wide, ...everyday, ...idioms, ...idiomsHeldOut, ...shoppers, ...shoppersHeldOut];
const list = <T>(slot: T | T[] | undefined): T[] => (slot === undefined ? [] : ([slot].flat() as T[]));
const countOf = (from: Sentence[], intent: string, lang?: string) =>
  from.filter((one) => one.intents.some((name) => name === intent) && (!lang || one.lang === lang)).length;

let files: DemoFiles;
beforeAll(async () => {
  files = await demoFiles();
});

describe('the shoppers’ sentences', () => {
  it('are many, half of them never to be tuned on', () => {
    expect(all.length).toBeGreaterThanOrEqual(SENTENCES_MIN);
    expect(Math.abs(tuned.length - heldOut.length)).toBeLessThanOrEqual(1);
  });

  it.each(INTENTS)('speak of %s often enough, in each language and in both files', (intent) => {
    expect(countOf(all, intent)).toBeGreaterThanOrEqual(OF_AN_INTENT_MIN);
    for (const lang of LANGUAGES) {
      expect(countOf(all, intent, lang)).toBeGreaterThanOrEqual(IN_A_LANGUAGE_MIN);
      for (const half of [tuned, heldOut]) {
        expect(countOf(half, intent, lang)).toBeGreaterThanOrEqual(Math.floor(IN_A_LANGUAGE_MIN / 2));
      }
    }
  });

  it('are fresh in hundreds too, of every intent in each language', () => {
    expect(fresh.length).toBeGreaterThanOrEqual(FRESH_MIN);
    expect(wide.length).toBeGreaterThanOrEqual(WIDE_MIN);
    expect(everyday.length).toBeGreaterThanOrEqual(EVERYDAY_MIN);
    expect(idioms.length + idiomsHeldOut.length).toBeGreaterThanOrEqual(IDIOMS_MIN);
    expect(idiomsHeldOut.length * 3).toBeGreaterThanOrEqual(idioms.length + idiomsHeldOut.length);
    expect(shoppers.length + shoppersHeldOut.length).toBeGreaterThanOrEqual(SHOPPERS_MIN);
    expect(Math.abs(shoppers.length - shoppersHeldOut.length)).toBeLessThanOrEqual(1);
    for (const intent of INTENTS) {
      for (const lang of LANGUAGES) expect(countOf(fresh, intent, lang)).toBeGreaterThanOrEqual(FRESH_OF_EACH_MIN);
    }
  });

  it('are all different, but for marks and case', () => {
    const plain = [...all, ...apart].map(({ text }) => plainWords(text).join(' '));

    expect(plain.filter((text, i) => plain.indexOf(text) !== i)).toEqual([]);
    expect(all.filter(({ intents }) => new Set(intents).size < intents.length)).toEqual([]);
  });

  it('are held out from whoever works on the understanding: none of them is in the sample', () => {
    const known = new Set(sampleTexts().map((text) => plainWords(text).join(' ')));

    expect([...heldOut, ...apart].filter(({ text }) => known.has(plainWords(text).join(' ')))).toEqual([]);
  });

  it('have slots that are words of the sentence, or in the demo’s data', () => {
    const ids = {
      place: files.gazetteer.areas.map(({ name }) => name),
      branch: files.branches.map(({ id }) => id),
      service: files.branches.flatMap(({ services = [] }) => services.map(({ id }) => id)),
      order: files.orders.map(({ order_no }) => order_no),
      booking: files.bookings.map(({ id }) => id),
      tracking: files.orders.flatMap(({ fulfilment }) => fulfilment.courier?.tracking_no ?? []),
    };
    const wrong = [...all, ...apart].flatMap(({ text, slots }) => [
      ...(['product', 'unit', 'date', 'time'] as const).flatMap((slot) =>
        list(slots[slot])
          .filter((said) => !text.includes(said))
          .map((said) => `${text}: ${slot} ${said}`),
      ),
      ...(Object.keys(ids) as Array<keyof typeof ids>).flatMap((slot) =>
        list(slots[slot])
          .filter((id) => !ids[slot].includes(id))
          .map((id) => `${text}: ${slot} ${id}`),
      ),
    ]);

    expect(wrong).toEqual([]);
  });
});
