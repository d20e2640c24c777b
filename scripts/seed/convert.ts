/** The demo's files in the units of the contract: `lon`, metres, `price`. The one place where that happens. */
import type { Point } from '../../contract/primitives.ts';
import type { NewArticle } from '../../core/articles/article.store.ts';
import type { DemoBooking } from '../../core/bookings/booking.store.ts';
import { baysOf, newBookingCode } from '../../core/bookings/booking.ts';
import { duesOf } from '../../core/bookings/reminders.ts';
import { localDay } from '../../core/bookings/slots.ts';
import type { Branch } from '../../core/branches/branch.ts';
import type { NewCannedReply } from '../../core/canned/canned.store.ts';
import type { Customer } from '../../core/customers/customer.ts';
import type { Group } from '../../core/groups/group.ts';
import type { Order } from '../../core/orders/order.ts';
import type { Knowledge } from '../../core/places/knowledge.store.ts';
import type { Policies } from '../../core/places/policies.ts';
import type { Product } from '../../core/products/product.ts';
import type { Count } from '../../core/stock/stock.ts';
import type { DemoFiles } from './files.ts';
import type { Shift } from './shift.ts';

type One<K extends 'branches' | 'products' | 'stock' | 'customers' | 'orders' | 'bookings'> = DemoFiles[K][number];

const metres = (km: number): number => Math.round(km * 1000);
const pointOf = ({ lat, lng }: { lat: number; lng: number }): Point => ({ lat, lon: lng });

export const toBranch = (vendorId: string, file: One<'branches'>, shift: Shift): Branch => ({
  vendorId,
  branchId: file.id,
  name: file.name,
  area: file.area,
  address: {
    street: file.address.street,
    district: file.address.district,
    city: file.address.city,
    postalCode: file.address.postal_code,
  },
  at: pointOf(file),
  phone: file.phone,
  timezone: file.timezone,
  hours: file.hours,
  capabilities: file.capabilities,
  courier: file.courier
    ? { radiusM: metres(file.courier.radius_km), cutoffMinBeforeClose: file.courier.cutoff_min_before_close }
    : null,
  services: (file.services ?? []).map((service) => ({
    serviceId: service.id,
    name: service.name_id,
    nameEn: service.name_en,
    durationMin: service.duration_min,
    price: service.fee_idr,
  })),
  serviceBays: file.service_bays ?? 0,
  closures: file.closures.map(({ date, reason }) => ({ date: shift.date(date), reason })),
  temporarilyClosed: file.temporarily_closed,
  groupIds: [],
  partner: file.partner ? { name: file.partner.name } : null,
});

export const toProduct = (vendorId: string, file: One<'products'>): Product => ({
  vendorId,
  sku: file.sku,
  name: file.name,
  nameEn: file.name_en,
  category: file.category,
  unit: file.unit,
  price: file.price_idr,
  currency: 'IDR',
  weightG: file.weight_g,
  barcode: file.barcode,
  aliases: file.aliases,
  courierOk: file.courier_ok,
  ageLimit: file.age_limit,
});

/** What one branch counted, and when. */
export const toCounts = (file: One<'stock'>, shift: Shift): { branchId: string; asOf: Date; counts: Count[] } => ({
  branchId: file.branch_id,
  asOf: shift.moment(file.updated_at),
  counts: Object.entries(file.items).map(([sku, onHand]) => ({ sku, onHand })),
});

export const toCustomer = (vendorId: string, file: One<'customers'>): Customer => ({
  vendorId,
  customerId: file.id,
  name: file.name,
  phone: file.phone,
  email: file.email,
  locale: file.lang,
  home: { area: file.home.area, city: file.home.city, at: pointOf(file.home) },
  whatsappOptIn: file.wa_opt_in,
});

/** `late` is left out: it is worked out from the promise and the events. @param nameEnOf by SKU */
export const toOrder = (
  vendorId: string,
  file: One<'orders'>,
  shift: Shift,
  nameEnOf: ReadonlyMap<string, string>,
): Order => ({
  vendorId,
  orderNo: file.order_no,
  customerId: file.customer_id,
  phone: file.phone,
  branchId: file.branch_id,
  channel: file.channel,
  placedAt: shift.moment(file.placed_at),
  status: file.status,
  fulfilment: toFulfilment(file.fulfilment, shift),
  items: file.items.map((item) => ({
    sku: item.sku,
    name: item.name,
    nameEn: nameEnOf.get(item.sku) ?? null,
    quantity: item.qty,
    price: item.price_idr,
    subtotal: item.subtotal_idr,
  })),
  subtotal: file.subtotal_idr,
  total: file.total_idr,
  currency: 'IDR',
  payment: file.payment,
  events: file.events.map(({ code, at }) => ({ code, at: shift.moment(at) })),
  updatedAt: shift.moment(file.updated_at),
});

const toFulfilment = (file: One<'orders'>['fulfilment'], shift: Shift): Order['fulfilment'] => ({
  method: file.method,
  promisedAt: shift.moment(file.promised_at),
  distanceM: metres(file.distance_km),
  fee: file.fee_idr,
  area: file.address_area,
  courier: file.courier && {
    name: file.courier.name,
    phoneMasked: file.courier.phone_masked,
    vehicle: file.courier.vehicle,
    trackingNo: file.courier.tracking_no,
  },
  pickupCode: file.pickup_code,
});

/** @param branch its own, converted @param customer whose it is, where they are on record */
export function toBooking(
  vendorId: string,
  file: One<'bookings'>,
  { branch, customer, shift }: { branch: Branch; customer: Customer | undefined; shift: Shift },
): DemoBooking {
  const service = branch.services.find(({ serviceId }) => serviceId === file.service_id);
  if (!service) throw new Error(`booking ${file.id}: ${branch.branchId} has no ${file.service_id}`);
  const startsAt = shift.appointment(file.start);
  const endsAt = new Date(startsAt.getTime() + file.duration_min * 60_000);
  const booker = { contactId: null, customerId: file.customer_id, conversationId: null };
  const booking = {
    vendorId,
    bookingId: file.id,
    branchId: branch.branchId,
    date: localDay(branch, startsAt),
    ...booker,
    name: customer?.name ?? '',
    locale: customer?.locale ?? 'id',
    service: { ...service, durationMin: file.duration_min },
    startsAt,
    endsAt,
    // A hold of the files has lapsed long ago.
    status: file.status === 'held' ? ('cancelled' as const) : file.status,
    code: newBookingCode(),
    by: 'itself' as const,
    replaces: null,
    replacedBy: null,
    due: file.status === 'confirmed' ? duesOf({ startsAt, endsAt, ...booker }, branch, startsAt) : [],
  };
  return { booking, bays: baysOf(branch) };
}

/** The words of an article beside the figures of the policies: `test/unit/seed/articles.test.ts` holds them together. */
export const toArticle = (vendorId: string, file: DemoFiles['articles'][number]): NewArticle => ({
  vendorId,
  articleId: file.id,
  topic: file.topic,
  title: file.title,
  body: file.body,
  asks: file.asks,
  isPublished: file.is_published,
  updatedBy: null,
});

export const toGroup = (file: DemoFiles['groups'][number]): Omit<Group, 'vendorId' | 'rev'> => ({
  groupId: file.id,
  name: file.name,
  nameEn: file.name_en,
  skills: file.skills,
  isCentral: file.is_central,
  timezone: file.timezone,
  hours: file.hours,
  specialDays: file.special_days,
  keepsHolidays: file.keeps_holidays,
  supervisorIds: [],
});

/** For everybody. */
export const toCannedReply = (vendorId: string, file: DemoFiles['canned'][number]): NewCannedReply => ({
  vendorId,
  cannedId: file.id,
  owner: null,
  shortcut: file.shortcut,
  title: file.title,
  text: file.text,
  branchIds: [],
  groupIds: [],
  updatedBy: null,
});

export const toKnowledge = ({ gazetteer, policies }: Pick<DemoFiles, 'gazetteer' | 'policies'>): Knowledge => ({
  areas: gazetteer.areas.map((area) => ({
    areaId: area.id,
    name: area.name,
    type: area.type,
    city: area.city,
    aliases: area.aliases,
    at: pointOf(area),
    radiusM: metres(area.radius_km),
    postalCode: area.postal_code ?? null,
  })),
  postalPrefixes: gazetteer.postal_prefixes.map((area) => ({
    prefix: area.prefix,
    city: area.city,
    name: area.name,
    at: pointOf(area),
  })),
  policies: toPolicies(policies),
});

function toPolicies(file: DemoFiles['policies']): Policies {
  const { courier_30min: fast, courier_sameday: sameday, pickup, parcel, booking, identity } = file;
  return {
    courier30min: {
      fee: fast.fee_idr,
      freeFrom: fast.free_from_idr,
      maxWeightG: fast.max_weight_g,
      promiseMin: fast.promise_min,
      lateCompensation: fast.late_compensation_idr,
    },
    courierSameday: {
      fee: sameday.fee_idr,
      freeFrom: sameday.free_from_idr,
      cutoff: sameday.cutoff,
      promiseMin: sameday.promise_min,
    },
    pickup: { readyMin: pickup.ready_min, holdHours: pickup.hold_hours, codeDigits: pickup.code_digits },
    parcel: {
      zones: parcel.zones.map(({ up_to_km, fee_per_kg_idr, days: [from, until] }) => ({
        upToM: metres(up_to_km),
        feePerKg: fee_per_kg_idr,
        days: { from, until },
      })),
      maxWeightG: parcel.max_weight_g,
      cutoff: parcel.cutoff,
      notCategories: parcel.not_categories,
    },
    booking: {
      openDaysAhead: booking.open_days_ahead,
      slotMin: booking.slot_min,
      cancelHoursBefore: booking.cancel_hours_before,
    },
    identity: { accept: identity.accept, maxTries: identity.max_tries },
    handoffSlaMin: file.handoff_sla_min,
    // `08:00-22:00 daily`
    peopleHours: { from: file.human_hours.slice(0, 5), until: file.human_hours.slice(6, 11) },
  };
}
