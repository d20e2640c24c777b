/**
 * What Dekat asks a vendor's own system, and what that answers: docs/connectors.md. The vendor serves it; both sides of
 * the wire are checked against these shapes, and an answer of another shape counts as none.
 */
import { z } from 'zod';
import { FULFILMENTS, ORDER_STATUSES } from './codes.ts';
import { at, currency, id, phone, price } from './primitives.ts';

/** What may be connected. */
export const SOURCES = ['stock', 'orders'] as const;
export type Source = (typeof SOURCES)[number];

/** Of one request. */
export const SKUS_MAX = 20;
export const BRANCHES_MAX = 200;
export const ORDERS_MAX = 20;

const sku = z.string().min(1).max(64);
/** More than any shelf holds; a figure above it is a mistake. */
const units = z.number().int().min(0).max(10_000_000);

/** `POST {baseUrl}/stock`: every SKU at every branch named. */
export const stockQuestion = z
  .strictObject({
    skus: z.array(sku).min(1).max(SKUS_MAX),
    branches: z.array(id).min(1).max(BRANCHES_MAX),
  })
  .meta({ id: 'StockQuestion' });
export type StockQuestion = z.infer<typeof stockQuestion>;

/** `onHand` null: the branch does not carry it. A SKU at a branch that is left out: nothing can be said of it now. */
export const stockFigure = z
  .object({ sku, branch: id, onHand: units.nullable(), asOf: at })
  .meta({ id: 'StockFigure' });
export type StockFigure = z.infer<typeof stockFigure>;
export const stockFigures = z
  .object({ figures: z.array(stockFigure).max(SKUS_MAX * BRANCHES_MAX) })
  .meta({ id: 'StockFigures' });
export type StockFigures = z.infer<typeof stockFigures>;

const orderNo = z.string().min(1).max(40);
const customerId = z.string().min(1).max(64);
const limit = z.number().int().min(1).max(ORDERS_MAX);
/** `POST {baseUrl}/orders`: one by its number, or the newest of a phone or a customer. */
export const orderQuestion = z
  .union([z.strictObject({ orderNo }), z.strictObject({ phone, limit }), z.strictObject({ customerId, limit })])
  .meta({ id: 'OrderQuestion' });
export type OrderQuestion = z.infer<typeof orderQuestion>;

const word = z.string().min(1).max(64);
const name = z.string().min(1).max(200);
/** Money in whole rupiah. `updatedAt` moves with every change: an older word never takes the place of a newer one. */
export const vendorOrder = z
  .object({
    orderNo,
    customerId,
    phone,
    branch: id,
    channel: word.default('other'),
    placedAt: at,
    status: z.enum(ORDER_STATUSES),
    fulfilment: z.object({
      method: z.enum(FULFILMENTS),
      promisedAt: at.nullable().default(null),
      distanceM: z.number().int().min(0).default(0),
      fee: price.default(0),
      area: name.nullable().default(null),
      courier: z
        .object({ name, phoneMasked: z.string().max(32), vehicle: z.string().max(64), trackingNo: z.string().max(64) })
        .nullable()
        .default(null),
      pickupCode: z
        .string()
        .regex(/^\d{4,12}$/)
        .nullable()
        .default(null),
    }),
    items: z
      .array(
        z.object({
          sku,
          name,
          nameEn: name.nullable().default(null),
          quantity: z.number().int().min(1).max(100_000),
          price,
          subtotal: price,
        }),
      )
      .min(1)
      .max(200),
    subtotal: price,
    total: price,
    currency,
    payment: z.object({ method: word, state: word }),
    /** What happened, in any order: `created`, `paid`, `delivered`… */
    events: z
      .array(z.object({ code: word, at }))
      .max(100)
      .default([]),
    updatedAt: at,
  })
  .meta({ id: 'VendorOrder' });
export type VendorOrder = z.infer<typeof vendorOrder>;
export const vendorOrders = z.object({ orders: z.array(vendorOrder).max(ORDERS_MAX) }).meta({ id: 'VendorOrders' });
export type VendorOrders = z.infer<typeof vendorOrders>;
