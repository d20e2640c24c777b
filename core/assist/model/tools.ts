import { z } from 'zod';
import type { Card } from '../../../contract/cards.ts';
import { DomainError } from '../../errors.ts';
import { normalOrderNo } from '../../orders/order.ts';
import type { ModelTool } from '../../ports.ts';
import { answerBranch } from '../acts/branch.ts';
import { answerOrder } from '../acts/order.ts';
import { answerDelivery } from '../acts/policy.ts';
import { offerPerson } from '../acts/small-talk.ts';
import { answerStockOf } from '../acts/stock.ts';
import { answered, type Dialogue } from '../dialogue.ts';
import type { Heard, PlaceHeard } from '../heard.ts';
import { lostProduct } from '../lost.ts';
import { priceWords, productName } from '../say/wording.ts';
import type { Outcome, Scene } from '../scene.ts';
import type { StockFound } from '../tools/stock.ts';
import type { Facts } from './associations.ts';
import { factsOf } from './card-facts.ts';

/** What became of a call: something for the model to read, or the end of its turn, in the rules' words. */
export type Called = { told: unknown } | { over: Outcome };
interface Offered {
  description: string;
  args: z.ZodObject;
  run(input: unknown): Promise<Called>;
}

const sku = z.string().min(1).max(64).describe('The sku of a product, from find_products or from the state.');
const place = z
  .string()
  .min(1)
  .max(80)
  .describe('A place in the shopper’s own words: an area, a landmark, a postal code.');
const branch = z.string().min(1).max(64).describe('The branch of an earlier result.');

/** What a model's turn has come to: the rules' own outcomes of what it looked up, one after another. */
export interface Desk {
  tools: Record<string, Offered>;
  /** What is remembered by now. */
  dialogue(): Dialogue;
  outcomes: Outcome[];
  /** Each result of a stock look-up, for what must be said beside it. */
  stock: StockFound[];
  facts: Facts;
  /** Something was looked up. */
  hasLooked(): boolean;
  lost: Outcome['lost'];
}

/**
 * What a model may have looked up: the assistant's own reading tools, through the very acts the rules answer by. It gives
 * names and words; vendor, identity and coordinates are the turn's. Nothing here changes anything, whatever it is asked.
 */
export function modelDesk(whole: Scene): Desk {
  const outcomes: Outcome[] = [];
  const stock: StockFound[] = [];
  const facts: Facts = { rows: [], products: [], orders: [] };
  let dialogue: Dialogue = answered(whole.dialogue);
  let looked = 0;
  const scene = (heard: Partial<Heard>, more: Partial<Dialogue> = {}): Scene => ({
    ...whole,
    tools: { ...whole.tools, stockNearby: noting(whole, stock) },
    dialogue: { ...dialogue, ...more },
    heard: { ...whole.heard, ...NOTHING_NEW, ...heard },
  });
  const desk: Desk = {
    tools: {},
    outcomes,
    stock,
    facts,
    dialogue: () => dialogue,
    hasLooked: () => looked > 0,
    lost: undefined,
  };

  /** @param isDraft the rules' own sentence goes with it: not where it holds what is nobody else's business */
  function tell(outcome: Outcome, { isDraft = true } = {}): Called {
    outcomes.push(outcome);
    dialogue = { ...answered(outcome.dialogue) };
    const cards = outcome.said.cards ?? [];
    for (const card of cards) note(facts, card);
    if (outcome.handover) return { over: outcome };
    return {
      told: { ...(isDraft ? { draft: outcome.said.text } : {}), found: cards.map((card) => factsOf(whole, card)) },
    };
  }

  /** A place by its words; remembered or pinned where none is given. */
  async function placed(text: string | undefined): Promise<{ place: PlaceHeard | null } | Called> {
    if (text === undefined) return { place: whole.heard.place };
    const found = await whole.tools.resolvePlace(whole.context, { text });
    const { place: heard } = whole.heard;
    // The same as the rules heard, with the others of that name.
    if (heard && 'place' in heard && heard.place.name === found.place?.name) return { place: heard };
    if (found.place) return { place: { place: found.place, areaId: null, others: [] } };
    if (found.candidates.length === 0) return { told: { unknown_place: text } };
    return { told: { which_place: found.candidates.slice(0, 3).map(({ name, city }) => `${name}, ${city}`) } };
  }

  const offer = <A extends z.ZodObject>(
    description: string,
    args: A,
    run: (args: z.output<A>) => Promise<Called>,
  ): Offered => ({
    description,
    args,
    run: async (input) => {
      looked += 1;
      try {
        return await run(args.parse(input));
      } catch (error) {
        if (error instanceof DomainError) return { told: { error: error.code } };
        throw error;
      }
    },
  });

  desk.tools = {
    find_products: offer(
      'Products the shop sells, by name. Gives sku and price. Call it before stock_nearby.',
      z.strictObject({ text: z.string().min(1).max(200) }),
      async ({ text }) => {
        const { found, similar, isAmbiguous } = await whole.tools.findProducts(whole.context, {
          text,
          locale: whole.locale,
        });
        facts.products.push(...found, ...similar);
        // What a shopper asked for is noted in their words, never in a model's.
        const isTheirs = whole.heard.words.toLowerCase().includes(text.toLowerCase());
        if (found.length === 0 && !isAmbiguous && isTheirs) desk.lost = await lostProduct(scene({}), text);
        const shown = (list: typeof similar) =>
          list.slice(0, 5).map((product) => ({
            sku: product.sku,
            name: productName(whole.locale, product),
            price: priceWords(whole, product.price),
          }));
        return {
          told: { found: shown(found), ...(found.length === 0 ? { not_sold_but_similar: shown(similar) } : {}) },
        };
      },
    ),
    stock_nearby: offer(
      'Which branches near a place have a product, nearest first. Without a place: the one known already.',
      z.strictObject({ sku, place: place.optional(), branch: branch.optional() }),
      async (asked) => {
        const where = await placed(asked.place);
        if (!('place' in where)) return where;
        const [product] = (await whole.tools.findProducts(whole.context, { sku: asked.sku })).found;
        if (!product) return { told: { error: 'product_not_found' } };
        facts.products.push(product);
        return tell(await answerStockOf(scene({ place: where.place, branchId: branchOf(asked, whole) }), product));
      },
    ),
    branch_info: offer(
      'Address, phone and opening hours of a branch, or of the branches nearest to a place.',
      z.strictObject({ place: place.optional(), branch: branch.optional(), open_now: z.boolean().optional() }),
      async (asked) => {
        const where = await placed(asked.place);
        if (!('place' in where)) return where;
        const wantsOpenNow = asked.open_now ?? whole.heard.wantsOpenNow;
        return tell(await answerBranch(scene({ place: where.place, branchId: branchOf(asked, whole), wantsOpenNow })));
      },
    ),
    delivery_quote: offer(
      'How a product gets to the shopper: couriers, fees, times. Without a sku: what holds in general.',
      z.strictObject({ sku: sku.optional(), place: place.optional() }),
      async (asked) => {
        const where = await placed(asked.place);
        if (!('place' in where)) return where;
        return tell(await answerDelivery(scene({ place: where.place }, asked.sku ? { sku: asked.sku } : {})));
      },
    ),
    order_status: offer(
      'How the shopper’s own order stands. Without a number: their latest.',
      z.strictObject({ order_no: z.string().min(1).max(40).optional() }),
      async ({ order_no }) => {
        const named = order_no === undefined ? whole.heard.orderNo : normalOrderNo(order_no);
        // A number that is neither written nor remembered is a model's own; said back, it would seem to be somebody's.
        const isTheirs = named === null || named === whole.heard.orderNo || named === dialogue.orderNo;
        if (!isTheirs) return { told: { error: 'order_not_found' } };
        const outcome = await answerOrder(scene({ orderNo: named }));
        // Who has not shown whose order it is, is asked by the rules.
        if (!outcome.said.cards) return { over: outcome };
        return tell(outcome, { isDraft: false });
      },
    ),
    offer_person: offer(
      'When no tool helps: offers the shopper to talk to a person. Ends your turn.',
      z.strictObject({}),
      async () => ({ over: offerPerson(scene({}), 'assist.no_record') }),
    ),
  };
  return desk;
}

/** What the rules heard for themselves and a model now says otherwise. Proof and complaint stay the rules'. */
const NOTHING_NEW = {
  product: null,
  size: null,
  unknownPlace: null,
  lastFour: null,
  picked: null,
  isComplaint: false,
} satisfies Partial<Heard>;

const branchOf = (
  asked: { place?: string | undefined; branch?: string | undefined },
  { heard }: Scene,
): string | null => asked.branch ?? (asked.place === undefined ? heard.branchId : null);

function noting({ tools }: Scene, noted: StockFound[]): Scene['tools']['stockNearby'] {
  const look = tools.stockNearby;
  return Object.assign(
    async (...args: Parameters<typeof look>) => {
      const found = await look(...args);
      noted.push(found);
      return found;
    },
    { args: look.args },
  );
}

function note(facts: Facts, card: Card): void {
  if (card.card === 'order') {
    facts.orders.push(card.status);
    return;
  }
  facts.rows.push(...card.branches);
  if (card.card === 'stock') facts.products.push(card.product);
}

/** The tools as a model is told of them. */
export const toModelTools = ({ tools }: Desk): ModelTool[] =>
  Object.entries(tools).map(([name, { description, args }]) => {
    const { $schema: _, ...parameters } = z.toJSONSchema(args, { io: 'input' });
    return { name, description, parameters };
  });
