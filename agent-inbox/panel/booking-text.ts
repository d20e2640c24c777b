import type { BookingView } from '../../contract/bookings.ts';
import type { Locale } from '../../contract/codes.ts';
import { formatPrice } from '../../contract/texts/format.ts';
import type { Translate } from '../../contract/texts/render.ts';

/** When something is booked for, on the clock of the branch. */
export const bookingTime = (locale: Locale, { startsAt, branch }: Pick<BookingView, 'startsAt' | 'branch'>): string =>
  new Date(startsAt).toLocaleString(locale === 'id' ? 'id-ID' : 'en-GB', {
    timeZone: branch.timezone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });

export const serviceName = (locale: Locale, { service }: Pick<BookingView, 'service'>): string =>
  locale === 'en' ? service.nameEn : service.name;

/** The shopper's own booking as words for them, in their language. The code was told where it was booked. */
export const bookingText = (locale: Locale, t: Translate, booking: BookingView): string =>
  [
    `${serviceName(locale, booking)} · ${booking.branch.name}`,
    `${bookingTime(locale, booking)} · ${t(`bookings.${booking.status}`)}`,
    formatPrice(locale, booking.service.price),
  ].join('\n');
