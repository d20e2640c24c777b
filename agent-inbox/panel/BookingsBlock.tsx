import { CalendarClock, CalendarX2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { BookingView } from '../../contract/bookings.ts';
import type { ConversationView } from '../../contract/conversations.ts';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { api } from '../session/api.ts';
import { useToasts } from '../state/toasts.ts';
import { errorWords } from '../texts/error-words.ts';
import { textsNow, useTexts } from '../texts/use-texts.ts';
import { bookingText, bookingTime, serviceName } from './booking-text.ts';
import { InsertButtons } from './InsertButtons.tsx';

const BookDialog = lazy(async () => ({ default: (await import('./BookDialog.tsx')).BookDialog }));

/** What may still be changed. */
const isOpen = ({ status }: BookingView): boolean => status === 'held' || status === 'confirmed';

/** What this shopper booked with us: what is to come first; made, moved and called off from here. */
export function BookingsBlock({ conversation }: { conversation: ConversationView }) {
  const { t } = useTexts();
  const { conversationId } = conversation;
  const { data, error, reload } = useLoaded(conversationId, (signal) => api.bookings(conversationId, signal));
  /** null: a new one. */
  const [asked, setAsked] = useState<{ booking: BookingView | null } | null>(null);
  const bookings = (data?.bookings ?? []).toSorted(
    (a, b) => Number(isOpen(b)) - Number(isOpen(a)) || a.startsAt.localeCompare(b.startsAt),
  );
  return (
    <section className="block" aria-label={t('bookings.title')}>
      <h2 className="block-title">{t('bookings.title')}</h2>
      {error ? <ErrorNote error={error} onRetry={reload} /> : null}
      {!data && !error && <Skeleton width="100%" />}
      {data && bookings.length === 0 && <p className="quiet">{t('bookings.none')}</p>}
      {bookings.map((booking, i) => (
        <BookingCard
          key={booking.bookingId}
          booking={booking}
          conversation={conversation}
          isFirst={i === 0}
          onMove={() => setAsked({ booking })}
          onDone={reload}
        />
      ))}
      <button type="button" className="button is-small" data-command="book" onClick={() => setAsked({ booking: null })}>
        <Icon of={CalendarClock} size={14} />
        {t('bookings.new')}
      </button>
      {asked && (
        <Suspense>
          <BookDialog
            booking={asked.booking}
            conversation={conversation}
            onDone={(told) => {
              tell(told);
              reload();
            }}
            onClose={() => setAsked(null)}
          />
        </Suspense>
      )}
    </section>
  );
}

interface CardProps {
  booking: BookingView;
  conversation: ConversationView;
  isFirst: boolean;
  onMove(): void;
  onDone(): void;
}
function BookingCard({ booking, conversation, isFirst, onMove, onDone }: CardProps) {
  const { locale, t } = useTexts();
  const [isBusy, setBusy] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const cancel = () => {
    setBusy(true);
    api
      .changeBooking(booking.bookingId, { action: 'cancel' })
      .then(({ told }) => {
        tell(told);
        onDone();
      })
      .catch((error: unknown) => useToasts.getState().show({ tone: 'danger', text: errorWords(t, error) }))
      .finally(() => setBusy(false));
  };
  return (
    <div className="card">
      <div className="card-head">
        <span className="card-title">{serviceName(locale, booking)}</span>
        <span className={isOpen(booking) ? 'strong' : 'quiet'}>{t(`bookings.${booking.status}`)}</span>
      </div>
      <div>{bookingTime(locale, booking)}</div>
      <div className="quiet">{booking.branch.name}</div>
      {isOpen(booking) && !isAsked && (
        <div className="insert-buttons">
          <button type="button" className="button is-small" disabled={isBusy} onClick={onMove}>
            <Icon of={CalendarClock} size={14} />
            {t('bookings.move')}
          </button>
          <button type="button" className="button is-small" disabled={isBusy} onClick={() => setAsked(true)}>
            <Icon of={CalendarX2} size={14} />
            {t('bookings.cancel')}
          </button>
        </div>
      )}
      {/* It tells the shopper, and the place may be somebody else's a moment later: there is no undo to offer. */}
      {isOpen(booking) && isAsked && (
        <div className="insert-buttons">
          <button type="button" className="button is-small is-danger" disabled={isBusy} onClick={cancel}>
            {t('bookings.sure')}
          </button>
          <button type="button" className="button is-small" disabled={isBusy} onClick={() => setAsked(false)}>
            {t('bookings.keep')}
          </button>
        </div>
      )}
      <InsertButtons
        conversation={conversation}
        words={(theirs) => bookingText(theirs.locale, theirs.t, booking)}
        insert={isFirst ? 'insert_booking' : undefined}
      />
    </div>
  );
}

function tell(told: boolean | null): void {
  const { t } = textsNow();
  const words = told === null ? 'bookings.saved' : told ? 'bookings.told' : 'bookings.not_told';
  useToasts.getState().show({ tone: told === false ? 'danger' : 'plain', text: t(words) });
}
