import type { BookingDraft } from '../../core/bookings/booking.ts';
import type { Branch, Service } from '../../core/branches/branch.ts';
import { VENDOR } from './core.ts';

const HOUR_MS = 3_600_000;

/** An hour of work. */
export const LAPTOP: Service = {
  serviceId: 'servis_laptop',
  name: 'Servis laptop',
  nameEn: 'Laptop repair',
  durationMin: 60,
  price: 150_000,
};
export const CONSULTATION: Service = {
  serviceId: 'konsultasi_apoteker',
  name: 'Konsultasi apoteker',
  nameEn: 'Pharmacist consultation',
  durationMin: 15,
  price: 0,
};

/** Ten to eleven at branch b-1, on 21 November 2026 in Jakarta. */
export function aBookingDraft(but: Partial<BookingDraft> = {}): BookingDraft {
  const bookingId = but.bookingId ?? 'bk-1';
  const startsAt = but.startsAt ?? new Date('2026-11-21T10:00:00+07:00');
  return {
    vendorId: VENDOR,
    bookingId,
    branchId: 'b-1',
    date: '2026-11-21',
    contactId: 'ct-1',
    customerId: 'cu-1',
    conversationId: 'cv-1',
    name: 'Rina',
    locale: 'id',
    service: LAPTOP,
    startsAt,
    endsAt: new Date(startsAt.getTime() + HOUR_MS),
    status: 'held',
    by: 'shopper',
    code: 'CODE22',
    replaces: null,
    replacedBy: null,
    due: [],
    ...but,
  };
}

const DAY: [string, string][] = [['09:00', '21:00']];
/** Open nine to nine every day in Jakarta, two bays. */
export const aBranch = (but: Partial<Branch> = {}): Branch => ({
  vendorId: VENDOR,
  branchId: 'b-1',
  name: 'Toko Uji Kemang',
  area: 'Kemang',
  address: { street: 'Jl. Uji 1', district: 'Mampang', city: 'Jakarta Selatan', postalCode: '12730' },
  at: { lat: -6.26, lon: 106.81 },
  phone: '+62215550100',
  timezone: 'Asia/Jakarta',
  hours: { sun: DAY, mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY, sat: DAY },
  capabilities: ['pickup', 'service_bay'],
  courier: null,
  services: [LAPTOP],
  serviceBays: 2,
  closures: [],
  temporarilyClosed: false,
  groupIds: [],
  partner: null,
  ...but,
});
