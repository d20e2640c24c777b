import type { Choice } from '../../../contract/cards.ts';
import { formatDay, formatTime } from '../../../contract/texts/format.ts';
import type { Service } from '../../branches/branch.ts';
import { dateOf, wallMs } from '../../branches/local-time.ts';
import { choiceOf } from '../choice-ids.ts';
import { type Said, type Scene, sentences } from '../scene.ts';
import type { BookingFound, SlotsFound } from '../tools/bookings.ts';
import { personChoice } from './choices.ts';
import { distanceWords, listWords, priceWords, productName, whenWords } from './wording.ts';

type Speech = Pick<Scene, 'locale' | 't' | 'now'>;
const MINUTE_MS = 60_000;
/** WhatsApp's buttons; more become a list, which takes a tap more. */
const CHOICES_MAX = 3;

export const serviceName = ({ locale }: Pick<Scene, 'locale'>, service: Service): string =>
  productName(locale, service);
const feeWords = (speech: Speech, { price }: Service): string =>
  price === 0 ? speech.t('assist.booking.free_of_charge') : priceWords(speech, price);

/** Which of these is meant. `isAll`: everything there is, since nothing was named. */
export function whichServiceSaid(scene: Scene, services: Service[], { isAll }: { isAll: boolean }): Said {
  const names = services.map((service) => serviceName(scene, service));
  const text = scene.t(isAll ? 'assist.booking.which_service' : 'assist.booking.which_of', {
    services: listWords(scene.t, names),
  });
  const choices = services.map((service, i) => choiceOf(`service-${service.serviceId}`, names[i] ?? ''));
  return { text, choices: choices.slice(0, CHOICES_OF_A_LIST) };
}
const CHOICES_OF_A_LIST = 10;

/** Free times with price and duration, so that both are known before anything is held. `note`: said before. */
export function slotsSaid(scene: Scene, found: SlotsFound & Offered, note: string | null): Said {
  const { t } = scene;
  const { service, branch, slots, notAt } = found;
  const name = serviceName(scene, service);
  const before = sentences(
    note,
    notAt && t('assist.booking.not_at', { branch: notAt.area, service: name }),
    found.isBeyond && t('assist.booking.beyond', { days: found.openDaysAhead }),
    !found.isBeyond &&
      !found.isAskedDay &&
      slots.length > 0 &&
      t(`assist.booking.${found.isOnlyThose ? 'no_more' : 'other_day'}`),
  );
  if (slots.length === 0) {
    const full = t('assist.booking.full', { service: name, branch: branch.area, days: found.openDaysAhead });
    return { text: sentences(before, full), choices: [personChoice(t)] };
  }
  const words = {
    service: name,
    branch: branch.name,
    minutes: service.durationMin,
    price: feeWords(scene, service),
    distance: branch.distanceM === null ? '' : distanceWords(scene, branch.distanceM),
    times: timesWords(scene, found),
  };
  const key = branch.distanceM === null ? 'offer' : 'offer_near';
  return {
    text: sentences(before, t(`assist.booking.${key}`, words)),
    choices: slotChoices(
      scene,
      slots.map(({ startsAt }) => startsAt),
      branch.timezone,
    ),
  };
}
export type Offered = { service: Service; branch: NonNullable<SlotsFound['branch']> };

/** `besok jam 10.00, 13.00 dan 16.00`: all are of one day. */
function timesWords(scene: Scene, { slots, branch }: SlotsFound & Offered): string {
  const [first, ...rest] = slots.map(({ startsAt }) => startsAt);
  if (first === undefined) return '';
  const later = rest.map((startsAt) => formatTime(scene.locale, startsAt, branch.timezone));
  return listWords(scene.t, [whenWords(scene, first, branch.timezone), ...later]);
}

/** Times to choose from, in the zone of the branch. */
export const slotChoices = (scene: Scene, slots: string[], timezone: string): Choice[] =>
  slots.slice(0, CHOICES_MAX).map((startsAt) => slotChoice(scene, startsAt, timezone));

/** `Sab, 21 Nov 10.00`. */
function slotChoice({ locale }: Scene, startsAt: string, timezone: string): Choice {
  const title = `${formatDay(locale, startsAt, timezone)} ${formatTime(locale, startsAt, timezone)}`;
  return choiceOf(`slot-${Date.parse(startsAt) / MINUTE_MS}`, title);
}

/** What is about to be booked, or moved, with all that it costs. */
export function heldSaid(scene: Scene, booking: BookingFound, holdMin: number, note: string | null): Said {
  const { t } = scene;
  const key = booking.replaces === null ? 'held' : 'held_move';
  const text = sentences(note, t(`assist.booking.${key}`, { ...bookingWords(scene, booking), hold: holdMin }));
  return { text, choices: bookChoices(scene, booking) };
}

/** The same question once more, and how it is answered. */
export function askBookSaid(scene: Scene, booking: BookingFound): Said {
  const key = booking.replaces === null ? 'ask_book' : 'ask_move';
  return { text: scene.t(`assist.booking.${key}`, bookingWords(scene, booking)), choices: bookChoices(scene, booking) };
}

const bookChoices = ({ t }: Scene, { bookingId, replaces }: BookingFound): Choice[] => [
  choiceOf(`book-${bookingId}`, t(replaces === null ? 'assist.choice.book' : 'assist.choice.move_yes')),
  choiceOf('other-time', t('assist.choice.other_time')),
  choiceOf(`unbook-${bookingId}`, t('assist.choice.book_not')),
];

/** A reminder is announced only where it can arrive when its time comes. */
export function bookedSaid(scene: Scene, booking: BookingFound): Said {
  const { t, now, reachMs } = scene;
  const { remindAt, branch } = booking;
  const key = booking.replaces === null ? 'done' : 'moved';
  const isReached = remindAt !== null && (reachMs === null || Date.parse(remindAt) - now.getTime() < reachMs);
  const text = sentences(
    t(`assist.booking.${key}`, bookingWords(scene, booking)),
    isReached && t('assist.booking.remind', { time: whenWords(scene, remindAt, branch.timezone) }),
  );
  return { text, choices: changeChoices(scene, booking) };
}

/** The code is the shopper's own to show: an agent who asks what to answer reads none. */
const ownWords = (scene: Scene, booking: BookingFound): string =>
  scene.t(scene.isForAgent ? 'assist.booking.own_uncoded' : 'assist.booking.own', bookingWords(scene, booking));

/** The own bookings there are. */
export function ownSaid(scene: Scene, bookings: BookingFound[]): Said {
  const text = sentences(...bookings.map((booking) => ownWords(scene, booking)));
  const [only, ...more] = bookings;
  return only && more.length === 0 ? { text, choices: changeChoices(scene, only) } : { text };
}

export function whichOwnSaid(scene: Scene, bookings: BookingFound[], wish: 'move' | 'cancel' | 'look'): Said {
  const kind = wish === 'look' ? 'booking' : wish;
  const choices = bookings.map((booking) => {
    const { bookingId, startsAt, branch } = booking;
    const time = `${formatDay(scene.locale, startsAt, branch.timezone)} ${formatTime(scene.locale, startsAt, branch.timezone)}`;
    return choiceOf(`${kind}-${bookingId}`, time);
  });
  const list = bookings.map((booking) => ownWords(scene, booking));
  return { text: sentences(...list, scene.t('assist.booking.which_own')), choices };
}

export function askCancelSaid(scene: Scene, booking: BookingFound): Said {
  const { t } = scene;
  return {
    text: t('assist.booking.ask_cancel', bookingWords(scene, booking)),
    choices: [
      choiceOf(`off-${booking.bookingId}`, t('assist.choice.cancel_yes')),
      choiceOf(`move-${booking.bookingId}`, t('assist.choice.move')),
      choiceOf(`keep-${booking.bookingId}`, t('assist.choice.keep')),
    ],
  };
}

/** What a booking's sentences are filled with. */
export const bookingWords = (scene: Scene, booking: BookingFound) => {
  const { service, branch, startsAt, code } = booking;
  return {
    service: serviceName(scene, service),
    branch: branch.name,
    time: dayAndTime(scene, startsAt, branch.timezone),
    minutes: service.durationMin,
    price: feeWords(scene, service),
    address: branch.address,
    code,
  };
};

/** With the date also where `whenWords` would say "tomorrow": an appointment is looked up later. */
function dayAndTime(scene: Speech, startsAt: string, timezone: string): string {
  const { locale, t, now } = scene;
  const day = formatDay(locale, startsAt, timezone);
  const time = formatTime(locale, startsAt, timezone);
  const today = dateOf(wallMs(now.getTime(), timezone));
  const isToday = dateOf(wallMs(Date.parse(startsAt), timezone)) === today;
  return isToday ? t('assist.when.today', { time }) : t('assist.when.day', { day, time });
}

const changeChoices = ({ t }: Scene, { bookingId }: BookingFound): Choice[] => [
  choiceOf(`move-${bookingId}`, t('assist.choice.move')),
  choiceOf(`cancel-${bookingId}`, t('assist.choice.cancel')),
];
