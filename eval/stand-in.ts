/**
 * A stand-in for a model: it picks tools by what the understanding makes of the words, and phrases from their results
 * alone. It is no model; it drives everything that stands around one, over real HTTP, with the shape of the real API.
 */
import { z } from 'zod';
import type { Lexicon } from '../core/assist/hearing/hear.ts';
import { type Understood, understand } from '../core/assist/understand.ts';
import {
  calls,
  type ModelRequest,
  modelEndpoint,
  type Play,
  resultsIn,
  says,
  wroteIn,
} from '../test/support/model-endpoint.ts';

const product = z.object({ sku: z.string(), name: z.string(), price: z.string() });
const row = z.object({
  area: z.string(),
  distance: z.string().optional(),
  left: z.number().optional(),
  open: z.string(),
  address: z.string(),
});
const order = z.object({
  order: z.string(),
  status: z.string(),
  at: z.string(),
  promised: z.string().optional(),
  isLate: z.boolean().optional(),
});
/** What the tools give, as far as it is phrased from. */
const result = z.object({
  draft: z.string().optional(),
  found: z
    .array(z.union([product, order, z.object({ product: product.optional(), branches: z.array(row) })]))
    .optional(),
  not_sold_but_similar: z.array(product).optional(),
  unknown_place: z.string().optional(),
  which_place: z.array(z.string()).optional(),
  error: z.string().optional(),
});
type Result = z.infer<typeof result>;

type Step = { call: [name: string, args: Record<string, unknown>] } | { say: string };

export async function standIn(lexicon: Lexicon) {
  const play: Play = (asked, response) => {
    const next = stepFor(lexicon, asked);
    return 'call' in next ? calls(next.call)(asked, response) : says(next.say)(asked, response);
  };
  return modelEndpoint(play);
}

function stepFor(lexicon: Lexicon, asked: ModelRequest): Step {
  const { shopper_wrote: words, state } = wroteIn(asked);
  const locale = /Answer in English/.test(asked.messages[0]?.content ?? '') ? 'en' : 'id';
  const understood = understand(lexicon, words, locale);
  const results = resultsIn(asked).map((one) => result.parse(one));
  const last = results.at(-1);
  if (!last) return firstCall(understood, state);
  const [found] = last.found ?? [];
  if (last.error === 'nothing_written') return { call: ['offer_person', {}] };
  // A product is looked for first, and then where it is.
  if (found && 'sku' in found && last.found?.length === 1) return stockOf(understood, found.sku);
  return { say: phrased(last, locale) };
}

function firstCall({ group, slots }: Understood, state: Record<string, unknown>): Step {
  const place = [slots.place ?? slots.postal].flat()[0];
  const at = place === undefined ? {} : { place };
  const branch = [slots.branch].flat()[0];
  const there = branch === undefined ? at : { branch };
  const called = [slots.product].flat()[0];
  // A place alone answers where to look for what is spoken of.
  const isWhere = state.question_asked_last === 'place' && called === undefined && (place ?? branch) !== undefined;
  if (isWhere && typeof state.product_spoken_of === 'string') return stockOf({ slots }, state.product_spoken_of);
  switch (group) {
    case 'stock_nearby':
    case 'price':
      if (called !== undefined) return { call: ['find_products', { text: called }] };
      if (typeof state.product_spoken_of === 'string') return stockOf({ slots }, state.product_spoken_of);
      return { call: ['offer_person', {}] };
    case 'branch_hours_location':
      return { call: ['branch_info', there] };
    case 'delivery_options':
      return { call: ['delivery_quote', at] };
    case 'order_status':
      return { call: ['order_status', slots.order === undefined ? {} : { order_no: slots.order }] };
    case 'other':
      return called === undefined ? { call: ['find_article', {}] } : { call: ['find_products', { text: called }] };
    default:
      // Nothing to say: the rules answer.
      return { say: '' };
  }
}

function stockOf({ slots }: Pick<Understood, 'slots'>, sku: string): Step {
  const place = [slots.place ?? slots.postal].flat()[0];
  const branch = [slots.branch].flat()[0];
  const there = branch === undefined ? (place === undefined ? {} : { place }) : { branch };
  return { call: ['stock_nearby', { sku, ...there }] };
}

const WORDS = {
  id: {
    which: 'Yang mana ya:',
    or: 'atau',
    none: 'Itu tidak ada di daftar barang kami.',
    similar: 'Yang mirip:',
    unknown: 'belum saya kenali, di daerah mana ya?',
    order: 'Pesanan',
    promised: 'Dijanjikan',
    late: 'Maaf, ini lewat dari janji',
  },
  en: {
    which: 'Which one do you mean:',
    or: 'or',
    none: 'That is not in our assortment.',
    similar: 'These are close:',
    unknown: 'is not a place I know. Which area is it?',
    order: 'Order',
    promised: 'Promised',
    late: 'Sorry, that is later than promised:',
  },
};

/** In the words of the results: their draft where there is one, else their facts. */
function phrased(
  { draft, found = [], not_sold_but_similar: similar, unknown_place: unknown, which_place: places }: Result,
  locale: 'id' | 'en',
): string {
  const say = WORDS[locale];
  const [first] = found;
  if (draft) return draft;
  if (unknown) return `${unknown} ${say.unknown}`;
  if (places) return `${say.which} ${places.join(` ${say.or} `)}?`;
  if (first && 'order' in first) {
    const key = first.isLate ? say.late : say.promised;
    const promised = first.promised ? ` ${key} ${first.promised}.` : '';
    return `${say.order} ${first.order}: ${first.status}, ${first.at}.${promised}`;
  }
  const names = (found as unknown[]).flatMap((one) => product.safeParse(one).data?.name ?? []);
  if (names.length > 0) return `${say.which} ${names.join(` ${say.or} `)}?`;
  const close = similar?.map(({ name }) => name).join(', ');
  return close ? `${say.none} ${say.similar} ${close}.` : say.none;
}
