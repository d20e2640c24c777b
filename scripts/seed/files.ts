/** The demo's files as they are on disk: `lng`, kilometres, `_idr`, `+07:00`. Strict: a field nobody reads is a mistake. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import {
  ARTICLE_TOPICS,
  BOOKING_STATUSES,
  CAPABILITIES,
  FULFILMENTS,
  LOCALES,
  ORDER_STATUSES,
} from '../../contract/codes.ts';
import { specialDay, weekHours } from '../../contract/hours.ts';
import { id, phone } from '../../contract/primitives.ts';
import { AREA_TYPES } from '../../core/places/place.ts';

const moment = z.iso.datetime({ offset: true });
const rupiah = z.number().int().min(0);
const km = z.number().min(0);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const lat = z.number().min(-90).max(90);
const lng = z.number().min(-180).max(180);

const branch = z.strictObject({
  id,
  name: z.string(),
  area: z.string(),
  address: z.strictObject({ street: z.string(), district: z.string(), city: z.string(), postal_code: z.string() }),
  lat,
  lng,
  phone,
  timezone: z.string(),
  hours: weekHours,
  capabilities: z.array(z.enum(CAPABILITIES)),
  courier: z.strictObject({ radius_km: km, cutoff_min_before_close: z.number().int().min(0) }).optional(),
  services: z
    .array(
      z.strictObject({
        id,
        name_id: z.string(),
        name_en: z.string(),
        duration_min: z.number().int().positive(),
        fee_idr: rupiah,
      }),
    )
    .optional(),
  service_bays: z.number().int().min(0).optional(),
  closures: z.array(z.strictObject({ date: z.iso.date(), reason: z.string() })),
  temporarily_closed: z.boolean(),
  partner: z.strictObject({ name: z.string() }).optional(),
});

const product = z.strictObject({
  sku: z.string(),
  name: z.string(),
  name_en: z.string(),
  category: z.string(),
  unit: z.string(),
  price_idr: rupiah,
  weight_g: z.number().int().min(0),
  barcode: z.string(),
  aliases: z.array(z.string()),
  courier_ok: z.boolean(),
  age_limit: z.number().int().nullable(),
});

const stock = z.strictObject({
  branch_id: id,
  updated_at: moment,
  items: z.record(z.string(), z.number().int().min(0)),
});

const customer = z.strictObject({
  id,
  name: z.string(),
  phone,
  email: z.string(),
  lang: z.enum(LOCALES),
  home: z.strictObject({ area: z.string(), city: z.string(), lat, lng }),
  wa_opt_in: z.boolean(),
});

const order = z.strictObject({
  order_no: z.string(),
  customer_id: id,
  phone,
  branch_id: id,
  channel: z.string(),
  placed_at: moment,
  status: z.enum(ORDER_STATUSES),
  fulfilment: z.strictObject({
    method: z.enum(FULFILMENTS),
    promised_at: moment,
    distance_km: km,
    fee_idr: rupiah,
    address_area: z.string().nullable(),
    courier: z
      .strictObject({ name: z.string(), phone_masked: z.string(), vehicle: z.string(), tracking_no: z.string() })
      .nullable(),
    pickup_code: z.string().nullable(),
  }),
  items: z.array(
    z.strictObject({
      sku: z.string(),
      name: z.string(),
      qty: z.number().int().positive(),
      price_idr: rupiah,
      subtotal_idr: rupiah,
    }),
  ),
  subtotal_idr: rupiah,
  total_idr: rupiah,
  payment: z.strictObject({ method: z.string(), state: z.string() }),
  late: z.boolean(),
  events: z.array(z.strictObject({ at: moment, code: z.string(), text_id: z.string() })),
  updated_at: moment,
});

const booking = z.strictObject({
  id,
  branch_id: id,
  service_id: id,
  customer_id: id,
  start: moment,
  duration_min: z.number().int().positive(),
  status: z.enum(BOOKING_STATUSES),
});

const gazetteer = z.object({
  areas: z.array(
    z.strictObject({
      id,
      name: z.string(),
      type: z.enum(AREA_TYPES),
      city: z.string(),
      aliases: z.array(z.string()),
      lat,
      lng,
      radius_km: km,
      postal_code: z.string().optional(),
    }),
  ),
  postal_prefixes: z.array(
    z.strictObject({ prefix: z.string().regex(/^\d{3}$/), city: z.string(), name: z.string(), lat, lng }),
  ),
});

const policies = z.object({
  as_of: moment,
  currency: z.literal('IDR'),
  courier_30min: z.strictObject({
    fee_idr: rupiah,
    free_from_idr: rupiah,
    max_weight_g: z.number().int(),
    promise_min: z.number().int(),
    late_compensation_idr: rupiah,
  }),
  courier_sameday: z.strictObject({
    fee_idr: rupiah,
    free_from_idr: rupiah,
    cutoff: time,
    promise_min: z.number().int(),
  }),
  pickup: z.strictObject({
    ready_min: z.number().int(),
    hold_hours: z.number().int(),
    code_digits: z.number().int(),
  }),
  parcel: z.strictObject({
    zones: z.array(
      z.strictObject({
        up_to_km: km,
        fee_per_kg_idr: rupiah,
        days: z.tuple([z.number().int().min(0), z.number().int().min(0)]),
      }),
    ),
    max_weight_g: z.number().int(),
    cutoff: time,
    not_categories: z.array(z.string()),
  }),
  returns: z.strictObject({
    days: z.record(z.string(), z.number().int()),
    needs: z.array(z.string()),
    refund_business_days: z.tuple([z.number().int(), z.number().int()]),
  }),
  cancel: z.strictObject({ free_until_status: z.string() }),
  booking: z.strictObject({
    open_days_ahead: z.number().int(),
    slot_min: z.number().int(),
    cancel_hours_before: z.number().int(),
  }),
  identity: z.strictObject({ accept: z.array(z.string()), max_tries: z.number().int() }),
  handoff_sla_min: z.number().int(),
  human_hours: z.string().regex(/^\d\d:\d\d-\d\d:\d\d daily$/),
});

const words = z.strictObject({ id: z.string().min(1), en: z.string().min(1) });
const article = z.strictObject({
  id,
  topic: z.enum(ARTICLE_TOPICS),
  title: words,
  body: words,
  asks: z.array(z.string().min(1)),
  is_published: z.boolean(),
});

const group = z.strictObject({
  id,
  name: z.string(),
  name_en: z.string(),
  skills: z.array(z.string().min(1)),
  is_central: z.boolean(),
  timezone: z.string(),
  hours: weekHours.nullable(),
  /** Calendar dates: what is kept in no other year is not moved to one. */
  special_days: z.array(specialDay),
  keeps_holidays: z.boolean(),
});
const cannedReply = z.strictObject({ id, shortcut: z.string().min(1), title: z.string().min(1), text: words });

const shapes = {
  branches: z.array(branch),
  products: z.array(product),
  stock: z.array(stock),
  customers: z.array(customer),
  orders: z.array(order),
  bookings: z.array(booking),
  gazetteer,
  policies,
  articles: z.array(article),
  canned: z.array(cannedReply),
  holidays: z.array(specialDay),
  groups: z.array(group),
};
type Files = typeof shapes;
export type DemoFiles = { [name in keyof Files]: z.infer<Files[name]> } & {
  /** Changes with any byte of any file. */
  print: string;
};
type FileName = keyof Files;

/** @throws ZodError or Error naming the file that is missing or not as it must be */
export async function readDemoFiles(folder: string): Promise<DemoFiles> {
  const names = Object.keys(shapes) as FileName[];
  const texts = await Promise.all(names.map((name) => readFile(join(folder, `${name}.json`), 'utf8')));
  const print = createHash('sha256').update(texts.join('\0')).digest('base64url');
  const parsed = names.map((name, i) => [name, parseFile(name, texts[i] ?? '')] as const);
  return { ...(Object.fromEntries(parsed) as unknown as Omit<DemoFiles, 'print'>), print };
}

function parseFile(name: FileName, text: string): unknown {
  const result = shapes[name].safeParse(JSON.parse(text));
  if (!result.success) throw new Error(`${name}.json is not as it must be\n${z.prettifyError(result.error)}`);
  return result.data;
}
