import { z } from 'zod';
import type { Locale } from '../../contract/codes.ts';
import { locale, point } from '../../contract/primitives.ts';
import { askedDay } from './asked-day.ts';
import { askedMoment } from './asked-moment.ts';
import { askedTime } from './asked-time.ts';

/** A place the shopper spoke of: named in words, pinned, or the place of a branch. */
export const knownPlace = z.object({
  name: z.string().max(200),
  city: z.string().max(200),
  at: point,
  /** Rough reach of the name, metres. */
  radiusM: z.number().min(0).max(200_000),
});
export type KnownPlace = z.infer<typeof knownPlace>;

const short = z.string().min(1).max(200);
/** Things spoken of together. */
export const ASKED_MAX = 5;
/** What a place is asked for. */
const PURPOSES = ['stock', 'branch', 'booking'] as const;
export type Purpose = (typeof PURPOSES)[number];
/** What a booking to be is about, as far as it is known; no booking itself. */
const bookingDraft = z.object({
  serviceId: short.optional(),
  branchId: short.optional(),
  day: askedDay.optional(),
  time: askedTime.optional(),
  /** The own booking that is to be moved. */
  moves: short.optional(),
});
export type BookingWish = z.infer<typeof bookingDraft>;
/** How it gets to them was asked as well: told once the question is answered. */
const withDelivery = z.literal(true).optional();
/** A branch that is open then was asked for. */
const opensAt = askedMoment.optional();
/** So many of it were asked for. */
const quantity = z.number().int().min(1).max(1_000).optional();
/** What was asked last; the next words are read as its answer first. */
const pending = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('product') }),
  /** Which of these is meant. */
  z.object({
    ask: z.literal('which_product'),
    skus: z.array(short).max(10),
    query: short,
    withDelivery,
    opensAt,
    quantity,
  }),
  z.object({
    ask: z.literal('place'),
    for: z.enum(PURPOSES),
    day: askedDay.optional(),
    withDelivery,
    opensAt,
    quantity,
  }),
  z.object({
    ask: z.literal('which_place'),
    for: z.enum(PURPOSES),
    places: z.array(knownPlace).max(10),
    day: askedDay.optional(),
    withDelivery,
    opensAt,
    quantity,
  }),
  z.object({ ask: z.literal('which_order'), orderNos: z.array(short).max(10) }),
  z.object({ ask: z.literal('order_no') }),
  /** The last four digits of the phone of this order. */
  z.object({ ask: z.literal('digits'), orderNo: short }),
  z.object({ ask: z.literal('which_service'), services: z.array(short).max(20) }),
  /** Which of these times, each as an instant. */
  z.object({ ask: z.literal('slot'), slots: z.array(z.iso.datetime()).max(10) }),
  /** Whether to book what is held. */
  z.object({ ask: z.literal('book'), bookingId: short }),
  z.object({
    ask: z.literal('which_booking'),
    for: z.enum(['move', 'cancel', 'look']),
    bookingIds: z.array(short).max(10),
  }),
  /** Whether to call it off. */
  z.object({ ask: z.literal('cancel_booking'), bookingId: short }),
  /** Whether so many should be kept for them there. */
  z.object({
    ask: z.literal('hold'),
    sku: short,
    branchId: short,
    quantity: z.number().int().min(1).max(1_000),
  }),
  /** Whether to tell them once it is back; `branchId` null: at any branch near the place spoken of. */
  z.object({ ask: z.literal('watch'), sku: short, branchId: short.nullable() }),
  /** Whether a person should take over. */
  z.object({ ask: z.literal('person'), reason: z.enum(['asked', 'order_late', 'beyond_assistant']) }),
]);
export type Pending = z.infer<typeof pending>;

const dialogue = z.object({
  v: z.literal(1),
  locale,
  /** The product spoken of. */
  sku: short.optional(),
  place: knownPlace.optional(),
  /** The branch the shopper chose; holds until another place is named. */
  branchId: short.optional(),
  /** The branch they had, which is out of the product: taking another one then is for that reason. */
  soldOutAt: short.optional(),
  /** What the last answer about goods was of, and how many: for "how much altogether?". */
  asked: z
    .array(z.object({ sku: short, quantity: z.number().int().min(1).max(1_000) }))
    .max(ASKED_MAX)
    .optional(),
  /** What the last card showed, in its order: for "the second one". */
  shown: z.array(short).max(10).default([]),
  orderNo: short.optional(),
  booking: bookingDraft.optional(),
  /** Things asked for beside the one a question is open about, in the shopper's words. */
  beside: z.array(short).max(5).optional(),
  pending: pending.optional(),
  /** Proofs that failed, running. */
  failedProofs: z.number().int().min(0).default(0),
  /** Turns not understood, running. */
  misses: z.number().int().min(0).default(0),
});
/** What the assistant remembers of a conversation. Small, and never proof of anything: rights come from the contact. */
export type Dialogue = z.infer<typeof dialogue>;

export const newDialogue = (speech: Locale): Dialogue => ({
  v: 1,
  locale: speech,
  shown: [],
  failedProofs: 0,
  misses: 0,
});

/** The dialogue as stored; anything else begins a new one, in the contact's language. */
export function readDialogue(stored: unknown, speech: Locale): Dialogue {
  const parsed = dialogue.safeParse(stored);
  return parsed.success ? parsed.data : newDialogue(speech);
}

/** Without the branch chosen: any may serve them. */
export function withoutBranch({ branchId: _, ...rest }: Dialogue): Dialogue {
  return rest;
}

const ASKS_WHAT: ReadonlySet<Pending['ask']> = new Set([
  'product',
  'which_product',
  'place',
  'which_place',
  'which_order',
  'order_no',
  'digits',
  'which_service',
  'slot',
]);
/** After words by the way: a question what is meant stays open; one that a mere yes would answer does not. */
export const aside = (dialogue: Dialogue): Dialogue =>
  dialogue.pending && ASKS_WHAT.has(dialogue.pending.ask) ? dialogue : answered(dialogue);

/** Without its pending question: every turn sets its own or has none. */
export function answered({ pending: _, ...rest }: Dialogue): Dialogue {
  return rest;
}
