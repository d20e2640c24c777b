/**
 * Cards carry codes and values, never sentences: each reader's client renders them in its own language.
 * Every figure comes from a record, and says how old that record is.
 */
import { z } from 'zod';
import { BRANCH_REASONS, CAPABILITIES, FULFILMENTS, ORDER_STATUSES } from './codes.ts';
import { at, currency, id, point, price } from './primitives.ts';

/** Open state at the moment of the answer. `changesAt`: when it next closes (if open) or opens (if closed). */
export const openState = z.object({
  isOpen: z.boolean(),
  changesAt: at.nullable(),
  timezone: z.string(),
  /** Set when the branch is shut for longer than its hours say. */
  closure: z.enum(['temporarily_closed', 'closed_today']).nullable(),
});
export type OpenState = z.infer<typeof openState>;

/** A short way to name a branch. */
export const branchRef = z.object({ branchId: id, name: z.string(), area: z.string() });

export const branchCardRow = branchRef
  .extend({
    address: z.string(),
    phone: z.string(),
    at: point,
    /** Straight line from the place asked about, metres; null when no place is known. */
    distanceM: z.number().nullable(),
    open: openState,
    /** Today's opening hours as local wall times, `[]` when closed all day. */
    hoursToday: z.array(z.tuple([z.string(), z.string()])),
    capabilities: z.array(z.enum(CAPABILITIES)),
    /** Run by a partner: the name its customers know it by. Absent: the vendor's own. */
    partner: z.string().optional(),
  })
  .meta({ id: 'BranchRow' });
export type BranchCardRow = z.infer<typeof branchCardRow>;

export const stockCardRow = branchCardRow
  .extend({
    available: z.number().int().min(0),
    /** When the branch last reported this figure. */
    asOf: at,
    /** False once the figure is older than an hour: then its age must be said. */
    isFresh: z.boolean(),
    /** Fulfilments this branch can promise now for this item and place. */
    fulfilments: z.array(z.enum(FULFILMENTS)),
  })
  .meta({ id: 'StockRow' });
export type StockCardRow = z.infer<typeof stockCardRow>;

export const productRef = z.object({
  sku: z.string(),
  name: z.string(),
  nameEn: z.string(),
  price,
  currency,
  unit: z.string(),
});
export type ProductRef = z.infer<typeof productRef>;

export const placeRef = z.object({ name: z.string(), city: z.string(), at: point });

/** One product at the branches nearest to a place, nearest first. */
export const stockCard = z
  .object({
    card: z.literal('stock'),
    product: productRef,
    place: placeRef.nullable(),
    branches: z.array(stockCardRow),
  })
  .meta({ id: 'StockCard' });
export type StockCard = z.infer<typeof stockCard>;

/** One branch, or the nearest few. */
export const branchCard = z
  .object({ card: z.literal('branch'), place: placeRef.nullable(), branches: z.array(branchCardRow) })
  .meta({ id: 'BranchCard' });
export type BranchCard = z.infer<typeof branchCard>;

export const orderEvent = z.object({ code: z.string(), at });
/** One order's progress. Never a full phone, address or another person's name. */
export const orderCard = z
  .object({
    card: z.literal('order'),
    orderNo: z.string(),
    status: z.enum(ORDER_STATUSES),
    fulfilment: z.enum(FULFILMENTS),
    branch: branchRef.extend({ timezone: z.string() }),
    items: z.array(z.object({ name: z.string(), nameEn: z.string().nullable(), quantity: z.number().int() })),
    total: price,
    currency,
    placedAt: at,
    promisedAt: at.nullable(),
    isLate: z.boolean(),
    courierName: z.string().nullable(),
    pickupCode: z.string().nullable(),
    timeline: z.array(orderEvent),
    updatedAt: at,
  })
  .meta({ id: 'OrderCard' });
export type OrderCard = z.infer<typeof orderCard>;

export const card = z.discriminatedUnion('card', [stockCard, branchCard, orderCard]).meta({ id: 'Card' });
export type Card = z.infer<typeof card>;

/** A quick reply. `id` is ours and routes; `title` is what the shopper reads, in their language. */
export const choice = z
  .object({ id: z.string().min(1).max(200), title: z.string().min(1).max(64) })
  .meta({ id: 'Choice' });
export type Choice = z.infer<typeof choice>;

export const branchReason = z
  .object({
    code: z.enum(BRANCH_REASONS),
    sku: z.string().optional(),
    distanceM: z.number().optional(),
    /** The branch the shopper had before, which was out of `sku`. */
    insteadOf: id.optional(),
  })
  .meta({ id: 'BranchReason' });
export type BranchReasonView = z.infer<typeof branchReason>;
