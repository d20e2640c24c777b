import { bookingTexts } from '../../contract/texts/bookings.ts';
import { formatDay, formatTime } from '../../contract/texts/format.ts';
import { translator } from '../../contract/texts/render.ts';
import type { Branch } from '../branches/branch.ts';
import { addressLine } from '../branches/branch-card.ts';
import { DomainError } from '../errors.ts';
import type { MessageLog } from '../messages/message-log.ts';
import { sayNotice } from '../messages/notice.ts';
import type { Booking } from './booking.ts';

/** What is told of a booking: that it was made, moved or called off for the shopper, reminders, and the check-in. */
export type BookingNotice = 'booked' | 'moved' | 'cancelled' | 'eve' | 'soon' | 'checked_in';
/** `told`: it stands in their conversation. `unreachable`: it could not arrive there now. `nobody`: there is none. */
export type Told = 'told' | 'unreachable' | 'nobody';

/**
 * Tells the shopper of their booking in the conversation it was made in; once for each kind, however often it is asked
 * for.
 */
export async function tellBooking(
  log: Pick<MessageLog, 'append'>,
  booking: Booking,
  branch: Pick<Branch, 'name' | 'address' | 'timezone'>,
  kind: BookingNotice,
): Promise<Told> {
  const { vendorId, bookingId, conversationId, contactId, locale } = booking;
  if (conversationId === null) return 'nobody';
  try {
    await sayNotice(log, {
      ...{ vendorId, conversationId, locale, to: { contactId } },
      clientId: `booking-${bookingId}-${kind}`,
      body: { kind: 'text', content: contentOf(booking, branch, kind) },
    });
    return 'told';
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === 'window_closed') return 'unreachable';
    if (error.code === 'conversation_not_found') return 'nobody';
    throw error;
  }
}

function contentOf(booking: Booking, branch: Pick<Branch, 'name' | 'address' | 'timezone'>, kind: BookingNotice) {
  const { bookingId, locale, service, code } = booking;
  const t = translator(locale, bookingTexts[locale]);
  const startsAt = booking.startsAt.toISOString();
  const words = {
    service: locale === 'en' && service.nameEn ? service.nameEn : service.name,
    branch: branch.name,
    address: addressLine(branch),
    code,
    time: t('booking.time', {
      day: formatDay(locale, startsAt, branch.timezone),
      time: formatTime(locale, startsAt, branch.timezone),
    }),
  };
  const text = t(`booking.${kind}`, words);
  if (kind !== 'eve') return { text };
  const choices = [
    { id: `move-${bookingId}`, title: t('booking.choice.move') },
    { id: `cancel-${bookingId}`, title: t('booking.choice.cancel') },
  ];
  return { text, choices };
}
