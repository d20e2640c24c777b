import { useEffect, useRef, useState } from 'react';
import type { BookingView } from '../../contract/bookings.ts';
import type { ConversationView } from '../../contract/conversations.ts';
import { formatTime } from '../../contract/texts/format.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { loadBranches, useDirectory } from '../parts/directory.ts';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { api } from '../session/api.ts';
import { serverNow } from '../state/server-time.ts';
import { errorWords } from '../texts/error-words.ts';
import { useTexts } from '../texts/use-texts.ts';
import { serviceName } from './booking-text.ts';

interface Props {
  /** Which is moved; null: a new one is made. */
  booking: BookingView | null;
  conversation: ConversationView;
  /** @param told whether the shopper could be told; null: there was nothing to tell */
  onDone(told: boolean | null): void;
  onClose(): void;
}

/** A branch, a service, a day, and the times that are free then: the one pressed is taken. */
export function BookDialog({ booking, conversation, onDone, onClose }: Props) {
  const { locale, t } = useTexts();
  const branches = useDirectory((directory) => directory.branches);
  useEffect(() => {
    if (useDirectory.getState().branches === null) void loadBranches();
  }, []);
  const [branchId, setBranchId] = useState(booking?.branch.branchId ?? conversation.branch?.branchId ?? '');
  const branch = useLoaded(branchId || null, (signal) => api.branch(branchId, signal));
  const services = branch.data?.branch.services ?? [];
  const [wanted, setWanted] = useState(booking?.service.serviceId ?? '');
  const serviceId = services.some((one) => one.serviceId === wanted) ? wanted : '';
  const [day, setDay] = useState(() => new Date(serverNow()).toLocaleDateString('sv-SE'));

  return (
    <Dialog
      title={booking ? t('bookings.move_title', { service: serviceName(locale, booking) }) : t('bookings.new')}
      className="book-dialog"
      onClose={onClose}
    >
      {(close) => (
        <div className="book-form">
          <label>
            {t('inbox.branch')}
            <select className="input" value={branchId} onChange={(event) => setBranchId(event.target.value)}>
              <option value="">{t('bookings.choose')}</option>
              {branches?.map((one) => (
                <option key={one.branchId} value={one.branchId}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
          {!booking && (
            <label>
              {t('bookings.service')}
              <select
                className="input"
                value={serviceId}
                disabled={services.length === 0}
                onChange={(event) => setWanted(event.target.value)}
              >
                <option value="">{t('bookings.choose')}</option>
                {services.map((one) => (
                  <option key={one.serviceId} value={one.serviceId}>
                    {locale === 'en' ? one.nameEn : one.name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label>
            {t('bookings.day')}
            <input
              className="input"
              type="date"
              value={day}
              onChange={(event) => event.target.value && setDay(event.target.value)}
            />
          </label>
          {branch.error ? <ErrorNote error={branch.error} onRetry={branch.reload} /> : null}
          {branch.data && services.length === 0 && <p className="quiet">{t('bookings.no_services')}</p>}
          {booking && branch.data && services.length > 0 && !serviceId && (
            <p className="quiet">{t('bookings.no_services')}</p>
          )}
          {branchId && serviceId && (
            <Times
              key={`${branchId} ${serviceId} ${day}`}
              {...{ booking, branchId, serviceId, day }}
              conversationId={conversation.conversationId}
              onDone={(told) => {
                close();
                onDone(told);
              }}
            />
          )}
        </div>
      )}
    </Dialog>
  );
}

interface TimesProps {
  booking: BookingView | null;
  conversationId: string;
  branchId: string;
  serviceId: string;
  day: string;
  onDone(told: boolean | null): void;
}
function Times({ booking, conversationId, branchId, serviceId, day, onDone }: TimesProps) {
  const { locale, t } = useTexts();
  const { data, error, reload } = useLoaded(day, (signal) => api.slots(branchId, serviceId, day, signal));
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  // One name for each time, however often it is pressed: what was held by a lost answer is held once.
  const keys = useRef(new Map<string, string>());

  const take = async (startsAt: string) => {
    setBusy(true);
    setRefusal(null);
    try {
      onDone(booking ? await move(booking, branchId, startsAt) : await book(startsAt));
    } catch (reason) {
      setRefusal(errorWords(t, reason));
      setBusy(false);
      reload();
    }
  };
  async function book(startsAt: string): Promise<boolean | null> {
    const key = keys.current.get(startsAt) ?? crypto.randomUUID();
    keys.current.set(startsAt, key);
    const held = await api.holdBooking({ branchId, serviceId, startsAt, conversationId }, key);
    return (await api.changeBooking(held.booking.bookingId, { action: 'confirm' })).told;
  }
  const times = data?.slots ?? [];
  return (
    <>
      {error ? <ErrorNote error={error} onRetry={reload} /> : null}
      {!data && !error && <Skeleton width="100%" />}
      {data && times.length === 0 && <p className="quiet">{t('bookings.no_times')}</p>}
      {times.length > 0 && (
        <fieldset className="times-group">
          <legend className="quiet">{t('bookings.times')}</legend>
          <div className="times">
            {times.map(({ startsAt }) => (
              <button
                key={startsAt}
                type="button"
                className="button is-small"
                disabled={isBusy}
                onClick={() => void take(startsAt)}
              >
                {formatTime(locale, startsAt, data?.branch.timezone)}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {refusal && (
        <p className="composer-refusal" role="alert">
          {refusal}
        </p>
      )}
    </>
  );
}

const move = async ({ bookingId }: BookingView, branchId: string, startsAt: string): Promise<boolean | null> =>
  (await api.changeBooking(bookingId, { action: 'move', startsAt, branchId })).told;
