import { INTENTS, type Intent, type IntentHeard } from '../intents.ts';
import { likelihoods } from './cues.ts';
import { isFiller } from './fillers.ts';
import { isUnit } from './products.ts';
import { sieveOf } from './sieve.ts';
import { signs } from './signs.ts';

/** Below this weight nothing is asked for. */
export const FLOOR = 1;
/** What price must weigh to be asked for beside stock, and stock beside price. */
const BESIDE_MIN = 2.4;
/** What a part must weigh, and how likely it must be, to be asked for beside the main thing. */
const PART_MIN = 1;
const PART_LIKELY_MIN = 0.9;

/** A complaint said beside another wish. */
export const COMPLAINT_MIN = 1.4;

type Weights = Record<Intent, number>;

/** What leaves no doubt that a greeting only leads up to it. */
const ASKED_MIN = 1.6;

/** What is known of the words besides themselves. */
export interface Named {
  /** A product of the vendor: little else is needed to ask for its stock. */
  product: boolean;
  place: boolean;
  orderNo: boolean;
  /** The words of the products named, as they stand in the gist. */
  things: ReadonlySet<string>;
}

export interface Scores {
  weights: Weights;
  /** The main one first; a guess where nothing is `asked`. */
  intents: IntentHeard[];
  /** The main one, where enough speaks for it to act on. */
  asked: Intent | null;
  isComplaint: boolean;
}

/** Courtesy around a question is no wish of its own. */
const COURTESY = new Set<Intent>(['greeting', 'thanks']);
const WISHES = INTENTS.filter((intent) => !COURTESY.has(intent));
const OF_A_BRANCH = ['branch_hours', 'branch_location', 'branch_services'] as const;
/** Asked of a branch alone, though "phone" is sold too. */
const OF_BRANCH = /\b(LOCATE|(nomor|number) TALK|TALK (number|nomor)|phone number)\b/;
const BUYING = /^(BUY|ORDER)\b|\b(WANT|CAN i|CAN)( to)? (BUY|ORDER)\b/;

/** What the likeliest intent by its cues weighs, when they leave no doubt. */
const CUES_MAX = 4;
/** By cues alone, where no sign is, an intent must be this likely to be acted on. */
const CUES_ALONE_MIN = 0.6;

/** Words that join or point: names with nothing else beside them are for the dialogue to read. */
const JOINING = new Set(
  'yang di ke dari saja itu ini dan dengan the a an in at on and one only just for to kalau'.split(' '),
);
const CONTENT_MIN = 2;
/** A place or a moment says nothing of what is wanted there and then. */
const NAMED = new Set(['PLACE', 'DAY', 'TIME', 'hari']);
/** Begin another question. */
export const JOINERS = new Set('sekalian terus trus dan and also plus btw'.split(' '));

/** A stretch of a turn that may ask for something of its own. */
export interface Part {
  gist: string;
  words: string[];
}

/**
 * Weighs every intent in the gist of a turn: by its signs, and by the cues learnt.
 * @param words the plain words of the turn but those that name places @param parts what may be asked for apart; none of one
 */
export function scoreIntents(gist: string, named: Named, words: string[], parts: Part[]): Scores {
  const weights = weigh(gist, named);
  const likely = likelihoods({ gist, named, words });
  const totalOf = (intent: Intent) => weights[intent] / 2 + CUES_MAX * likely[intent];
  const first = greatestOf(likely, INTENTS);
  // "Halo kak, mau tanya, ada susu?" greets on its way to the question.
  const isOnTheWay = first === 'greeting' && weights.greeting === 0 && mostAsked(weights) >= ASKED_MIN;
  const main = isOnTheWay ? greatestOf(likely, WISHES) : isNameAlone(gist, named, weights) ? 'stock_nearby' : first;
  const isSigned = weights[greatestOf(weights, INTENTS)] >= FLOOR;
  const isCued = likely[main] >= CUES_ALONE_MIN && contentOf(gist, named) >= CONTENT_MIN;
  const isSure = totalOf(main) >= FLOOR && (isSigned || isCued);
  const all = isSure && !COURTESY.has(main) ? inOrder(main, gist, parts, named, weights) : [main];
  return {
    weights,
    intents: all.map((intent) => ({ intent, score: scoreOf(totalOf(intent)) })),
    asked: isSure ? (all[0] ?? main) : null,
    isComplaint: (isSure && main === 'complaint') || weights.complaint >= COMPLAINT_MIN,
  };
}

/** The one that has most; of as many the first. */
function greatestOf(amounts: Weights, intents: readonly Intent[]): Intent {
  let greatest = intents[0] as Intent;
  for (const intent of intents) if (amounts[intent] > amounts[greatest]) greatest = intent;
  return greatest;
}
/** What the weightiest wish weighs. */
const mostAsked = (weights: Weights): number => weights[greatestOf(weights, WISHES)];

const contentOf = (gist: string, { things }: Named): number =>
  gist
    .split(' ')
    .filter(
      (word) =>
        /^\p{L}/u.test(word) &&
        !NAMED.has(word) &&
        !(JOINING.has(word) || isFiller(word) || things.has(word) || isUnit(word)),
    ).length;

/** "Indomie goreng", and nothing beside it but where: whoever names a thing asks who has it. */
const isNameAlone = (gist: string, named: Named, weights: Weights): boolean =>
  named.product &&
  greatestOf(weights, INTENTS) === 'stock_nearby' &&
  gist.split(' ').every((word) => named.things.has(word) || isUnit(word) || /^(\d.*|PLACE|QTY|\||)$/.test(word));

const scoreOf = (weight: number): number => Math.round((1 - Math.exp(-weight / 2)) * 100) / 100;

/** Asked first, they are the main thing; the others may only lead up to it. */
const LEADING = new Set<Intent>([
  'stock_nearby',
  'price',
  'order_status',
  'cancel_order',
  'book_service',
  'branch_hours',
  'branch_location',
  'branch_services',
]);
/** What a complaint is made with. */
const UPSETTING = new Set<Intent>(['cancel_order', 'return_refund', 'talk_to_person']);

/**
 * All that is asked for, in the order it is said. Parts are weighed alone, so that one question is not taken for two; stock
 * and price are asked for in one breath too.
 */
function inOrder(main: Intent, gist: string, parts: Part[], named: Named, weights: Weights): Intent[] {
  const found = parts.map((part) => strongestOf(part, named));
  const others = found.filter(
    (intent): intent is Intent => intent !== null && intent !== main && isApart(main, intent),
  );
  if (main === 'price' && weights.stock_nearby >= BESIDE_MIN && /\b(STOCK|ada|GONE|SELL)\b/.test(gist))
    others.unshift('stock_nearby');
  if (main === 'stock_nearby' && weights.price >= BESIDE_MIN) others.push('price');
  const isFirst = (intent: Intent) =>
    intent === 'stock_nearby' ||
    (LEADING.has(intent) && found.includes(main) && found.indexOf(intent) < found.indexOf(main));
  const before = others.filter((intent) => (main === 'complaint' ? UPSETTING.has(intent) : isFirst(intent)));
  return [...new Set([...before, main, ...(main === 'complaint' ? [] : others)])];
}

/** What a part asks for by itself, where its signs and what was learnt agree. */
function strongestOf({ gist, words }: Part, named: Named): Intent | null {
  const said = gist.split(' ');
  const product = said.some((word) => named.things.has(word));
  const own = { ...named, product, place: said.includes('PLACE'), orderNo: false };
  const likely = likelihoods({ gist, named: own, words });
  const best = INTENTS.find((intent) => likely[intent] >= PART_LIKELY_MIN);
  // Weighed only where it may count: signs are many.
  const isAsked = best !== undefined && !COURTESY.has(best) && weigh(gist, own)[best] >= PART_MIN;
  return isAsked ? best : null;
}

/** Ways to say one thing: where one is meant, the other is only its wording. */
const ALIKE: Intent[][] = [
  ['book_service', 'move_booking', 'cancel_booking', 'branch_services'],
  ['cancel_order', 'cancel_booking', 'order_status'],
  ['delivery_options', 'delivery_fee', 'order_status', 'branch_services'],
  ['complaint', 'order_status', 'return_refund'],
  ['stock_nearby', 'purchase'],
  ['branch_location', 'branch_services'],
  ['branch_hours', 'branch_services'],
  ['other', 'price', 'purchase'],
  ['health', 'stock_nearby'],
  ['health', 'price'],
];
const isApart = (one: Intent, other: Intent): boolean =>
  !ALIKE.some((group) => group.includes(one) && group.includes(other));

const SIGNS = INTENTS.flatMap((intent) => signs[intent].map(([pattern, weight]) => ({ intent, pattern, weight })));
const sift = sieveOf(SIGNS.map(({ pattern }) => pattern));

/** What the signs in a gist weigh together. */
function weigh(gist: string, named: Named): Weights {
  const weights = {} as Weights;
  for (const intent of INTENTS) weights[intent] = 0;
  for (const [i, isNear] of sift(gist).entries()) {
    if (isNear === 0) continue;
    const { intent, pattern, weight } = SIGNS[i] as (typeof SIGNS)[number];
    if (pattern.test(gist)) weights[intent] += weight;
  }
  settleOrders(weights, gist, named);
  settleGoods(weights, gist, named);
  settleServices(weights, gist);
  settleCourtesy(weights, gist);
  // "How many are left" asks for no price.
  if (/\b(GONE|tinggal|STOCK)( \S+)? HOWMUCH\b/.test(gist)) {
    weights.stock_nearby += 1;
    weights.price /= 3;
  }
  // A number asked for, and no person: the branch's own.
  if (/\b(nomor|number) TALK\b/.test(gist) && !/\b(PERSON|CAN)\b/.test(gist)) {
    weights.branch_location += weights.talk_to_person;
    weights.talk_to_person = 0;
  }
  return weights;
}

const IF_ORDERED =
  /^(?=.*\b(ARRIVE|DELIVER|FAST)\b).*(\b(kalau|if|misal\w*) (saya |i |we )?(ORDER|BUY|pesan)\b|\b(ORDER|BUY) (sekarang|now|DAY|TIME)\b)/;
const IS_OVERDUE = /\b(NOTYET( \S+)? ARRIVE|ARRIVE NOTYET|LATE)\b|\bsudah SPAN\b/;

/** A number says which order is meant, not what is wanted of it: "cancel TS241377" asks for no status. */
function settleOrders(weights: Weights, gist: string, { orderNo }: Named): void {
  const acted = Math.max(weights.cancel_order, weights.return_refund, weights.complaint, weights.talk_to_person);
  if (acted >= (orderNo ? 1.4 : 2)) weights.order_status = Math.min(weights.order_status, 1);
  else if (orderNo) weights.order_status += 5;
  if (weights.cancel_booking > 0 && !/\b(ORDER|ORDERNO)\b/.test(gist)) weights.cancel_order = 0;
  else if (weights.cancel_booking > 0) weights.cancel_booking /= 2;
  if (IF_ORDERED.test(gist)) {
    weights.delivery_options += 2;
    weights.order_status /= 2;
  } else if (IS_OVERDUE.test(gist)) weights.delivery_options /= 2;
  if (/\b(ways?|methods?|options?)\b/.test(gist)) weights.order_status /= 2;
  if (weights.delivery_fee >= 3) {
    weights.price = 0;
    weights.delivery_options /= 2;
    weights.other = Math.min(weights.other, 1);
  }
}

/** To ask for a thing, or for a thing near a place, is to ask who has it. */
function settleGoods(weights: Weights, gist: string, { product, place, orderNo }: Named): void {
  // Who asks where or whether there is any does not order yet.
  if (/\b(WHERE|ada|STOCK|GONE)\b/.test(gist)) weights.purchase /= 2;
  if (/\b(DELIVER|COURIER|ASKING)\b/.test(gist) && !product) weights.stock_nearby = Math.min(weights.stock_nearby, 0.9);
  if (product && !/\b(FACILITY|DELIVER)\b/.test(gist)) weights.stock_nearby += place ? 1.6 : 1;
  else weights.stock_nearby = Math.min(weights.stock_nearby, 1.3);
  if (product) {
    // Which branch has it and is open is asked of the product; who wants to buy it has none on its way.
    if (!OF_BRANCH.test(gist) && !/\bFACILITY\b/.test(gist)) {
      for (const intent of OF_A_BRANCH) weights[intent] = Math.min(weights[intent] / 2, 1.6);
    }
    if (!orderNo && BUYING.test(gist)) weights.order_status = 0;
  } else if (place) {
    for (const intent of OF_A_BRANCH) weights[intent] *= 1.2;
  }
  if (product && weights.price >= 1.6 && !/\b(STOCK|ada|GONE|SEEK)\b/.test(gist)) weights.stock_nearby /= 2;
}

/** Asked whether a branch does some work, not for it to be done. */
const IS_ASKED_OF =
  /\b(CAN|ada|do|does|is|are|terima|melayani|layani|nerima|which|mana|any|have|has|offer|provide|apakah|semua|all|SELL|punya|tidak|standby|STOCK)\b/;
const IS_AT = /\b(BRANCH|PLACE)\b/;
const IS_WANTED =
  /\b(DAY|TIME|WHEN|WANT|BOOKING|BOOKINGNO|my|saya|book|schedule|MOVE|CANCEL|CHANGE|WHATTIME|BROKEN|PERSON|COME|HOWMUCH|tidak (dingin|nyala|hidup)|ARRIVE)\b/;

/** What is broken and to be mended is no complaint. */
const IS_REPAIR = /\b(SERVICE|BOOKING)\b|\bBROKEN\b.*\b(CHANGE|cek|panggil\w*|periksa)\b/;
const IS_UPSET = /\b(ANGRY|CARE|FRAUD|COMPLAIN|IGNORED|TILL|bad|poor|worst)\b/;

/** Work on a thing is not the thing. */
function settleServices(weights: Weights, gist: string): void {
  if (/\b(OPEN|CLOSE|HOURS)\b/.test(gist)) weights.branch_services = Math.min(weights.branch_services, 1);
  if (IS_REPAIR.test(gist) && !IS_UPSET.test(gist)) weights.complaint = Math.min(weights.complaint, 1.3);
  if (!/\b(SERVICE|BOOKING|BOOKINGNO)\b/.test(gist)) return;
  weights.stock_nearby /= 2;
  weights.price /= 2;
  if (/\bSERVICE\b/.test(gist) && !/\bTALK\b/.test(gist)) weights.talk_to_person = Math.min(weights.talk_to_person, 1);
  if (weights.move_booking >= 2 || weights.cancel_booking >= 2) weights.book_service /= 2;
  if (weights.move_booking >= 2) weights.return_refund = Math.min(weights.return_refund, 1);
  if (/\bSERVICE\b/.test(gist) && IS_ASKED_OF.test(gist) && IS_AT.test(gist) && !IS_WANTED.test(gist)) {
    weights.branch_services += 3;
    weights.book_service /= 2;
  } else if (/\b(DAY|TIME|WHEN|BOOKING)\b/.test(gist)) weights.branch_services /= 2;
  if (IS_UPSET.test(gist)) weights.book_service /= 2;
}

const IS_WHO_ASKED = /\bam i\b|\b(are you|is this|ini|kamu|you)\b.*\b(or|atau|apa|bukan|kan)\b/;

function settleCourtesy(weights: Weights, gist: string): void {
  const isDone =
    /\b(alhamdulillah|akhirnya|finally|sudah|already|got it)\b/.test(gist) && !/\b(NOTYET|WHERE)\b/.test(gist);
  if (weights.thanks > 0 && isDone) weights.order_status = 0;
  // Whether this is a person is asked of whoever answers.
  if (weights.about >= 3 && IS_WHO_ASKED.test(gist)) weights.talk_to_person = Math.min(weights.talk_to_person, 1.3);
  // "Hi, good afternoon admin" calls for nobody.
  if (weights.greeting >= 1.3 && (weights.talk_to_person <= 1.3 || /^(\S+ )+PERSON$/.test(gist)))
    weights.talk_to_person = 0;
  const most = mostAsked(weights);
  if (most >= ASKED_MIN) weights.thanks = Math.min(weights.thanks, 0.9);
  if ((most >= FLOOR && weights.greeting < 2) || most >= ASKED_MIN || weights.thanks >= FLOOR) weights.greeting = 0;
}
