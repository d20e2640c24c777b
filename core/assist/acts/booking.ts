import type { Service } from '../../branches/branch.ts';
import { dateOf, wallMs } from '../../branches/local-time.ts';
import type { AskedDay } from '../asked-day.ts';
import { answered, type BookingWish, type Dialogue } from '../dialogue.ts';
import type { Answer } from '../engine.ts';
import { numbered, type Topic } from '../heard.ts';
import { AGREEING } from '../hearing/agreeing.ts';
import {
  askBookSaid,
  askCancelSaid,
  bookedSaid,
  bookingWords,
  heldSaid,
  type Offered,
  ownSaid,
  serviceName,
  slotChoices,
  slotsSaid,
  whichOwnSaid,
  whichServiceSaid,
} from '../say/booking.ts';
import { personChoice } from '../say/choices.ts';
import { whenWords } from '../say/wording.ts';
import { capital, type Outcome, type Scene, sentences } from '../scene.ts';
import type { BookingFound, ServiceBranch, SlotsFound } from '../tools/bookings.ts';
import { handOver } from './person.ts';
import { whereOf } from './where.ts';

const MINUTE_MS = 60_000;
/** More likely meanings than this are no choice among them: everything is named instead. */
const LIKELY_MAX = 3;
/** As many as WhatsApp shows in one list. */
const SERVICES_MAX = 10;

type Wish = 'move' | 'cancel' | 'look';

/** Booking a service: what, where, when, one question at a time; then held, said in full, and booked on a yes. */
export function answerBooking(scene: Scene): Promise<Outcome> {
  const { heard, dialogue } = scene;
  const { pending, booking } = dialogue;
  const wish = wishOf(scene);
  const isPicked = heard.picked !== null;
  if (!isPicked && pending?.ask === 'cancel_booking' && wish !== 'move' && !saysElse(scene))
    return askAgain(scene, pending.bookingId);
  if (!isPicked && pending?.ask === 'book' && wish === null && !saysElse(scene))
    return askAgain(scene, pending.bookingId);
  const isChoosing = !isPicked && (pending?.ask === 'slot' || pending?.ask === 'book');
  // What is not booked yet is neither moved nor cancelled: another time is chosen, or none.
  if (wish === 'move' && (isChoosing || (!isPicked && booking?.moves !== undefined))) return bookService(scene);
  if (wish === 'cancel' && isChoosing) {
    if (booking?.moves !== undefined) return cancelMoving(scene, booking.moves);
    return giveBack(scene, pending.ask === 'book' ? pending.bookingId : null);
  }
  return wish ? changeOwn(scene, wish) : bookService(scene);
}

function wishOf({ heard, dialogue: { pending } }: Scene): Wish | null {
  const { picked } = heard;
  if (picked?.pick === 'move' || picked?.pick === 'cancel') return picked.pick;
  if (picked?.pick === 'booking') return 'look';
  if (picked) return null;
  if (pending?.ask === 'which_booking' && heard.bookingWish === null) return pending.for;
  return heard.bookingWish;
}

/** Another time, place or service than the one asked about. */
const saysElse = ({ heard }: Scene): boolean =>
  heard.day !== null ||
  heard.time !== null ||
  heard.wantsOthers ||
  heard.services.length > 0 ||
  heard.place !== null ||
  heard.branchId !== null ||
  heard.unknownPlace !== null;

/** Other topics are questions of their own: "is it open tomorrow?" chooses no day. */
const SAYS_LITTLE: ReadonlySet<Topic> = new Set(['unclear', 'booking', 'greeting', 'thanks']);
const ASKED_OF_ONE: ReadonlySet<string | undefined> = new Set(['slot', 'book', 'cancel_booking']);
/** Whether a turn that says little by itself answers what was asked of a booking. */
export function answersBooking(scene: Scene): boolean {
  const {
    heard,
    dialogue: { pending },
  } = scene;
  if (asksAfterOwn(scene)) return true;
  const isWhen = heard.day !== null || heard.time !== null;
  const isPick = heard.ordinal !== null;
  const isNamed = pending?.ask === 'which_service' && heard.services.length > 0;
  // "Batalin aja": of what is being asked about, where no order is named.
  const isOff = heard.topic === 'cancel_return' && heard.orderNo === null && heard.bookingWish === 'cancel';
  if (isOff && scene.isAnswer && ASKED_OF_ONE.has(pending?.ask)) return true;
  // "Ok nanti saya pikir dulu" may sound like a wish to order; nothing is named in it.
  const isVague = heard.topic === 'purchase' && heard.product === null && scene.isAnswer;
  if (isVague && ASKED_OF_ONE.has(pending?.ask)) return true;
  if (!isNamed && !SAYS_LITTLE.has(heard.topic)) return false;
  switch (pending?.ask) {
    case 'which_service':
      return heard.services.length > 0 || isPick || isWhen;
    case 'slot':
      return isWhen || isPick || heard.wantsOthers || heard.bookingWish === 'move';
    case 'book':
      return saysElse(scene) || (scene.isAnswer && heard.topic === 'unclear');
    case 'cancel_booking':
      return scene.isAnswer && heard.topic === 'unclear';
    case 'place':
    case 'which_place':
      return pending.for === 'booking' && (isWhen || heard.services.length > 0 || heard.unknownPlace !== null);
    case 'which_booking':
      return isPick || heard.services.length > 0;
    default:
      return false;
  }
}

/** "What time is my booking?" may sound like a question about the ways of the shop; it names a booking of their own. */
const asksAfterOwn = ({ heard }: Scene): boolean =>
  heard.bookingWish === 'look' &&
  (heard.topic === 'other' || heard.topic === 'unclear') &&
  heard.subjects.has('booking');

/** "Batalkan": no order is spoken of, and they have a booking; null where it is anything else. */
export async function cancelLast(scene: Scene): Promise<Outcome | null> {
  const { heard, dialogue, tools, context } = scene;
  const isBare = heard.bookingWish === 'cancel' && heard.orderNo === null && heard.product === null;
  if (!isBare || dialogue.orderNo !== undefined || heard.subjects.has('order') || heard.subjects.has('return'))
    return null;
  const { bookings } = await tools.ownBookings(context, {});
  return bookings.length > 0 ? changeOwn(scene, 'cancel') : null;
}

/** What a yes or a no to a booking question does; null where it answers none. */
export function settleBooking(scene: Scene): Promise<Outcome> | null {
  const { heard, dialogue } = scene;
  const { pending, booking } = dialogue;
  if (heard.picked) return settlePicked(scene);
  if (pending?.ask === 'book') {
    const said = scene.consent(booking?.moves === undefined ? AGREEING.booking : AGREEING.moving);
    if (said === null) return null;
    return said === 'yes' ? confirm(scene, pending.bookingId) : giveBack(scene, pending.bookingId);
  }
  if (pending?.ask === 'cancel_booking') {
    const said = scene.consent(AGREEING.cancelling);
    if (said === null) return null;
    return said === 'yes' ? cancel(scene, pending.bookingId) : keep(scene, pending.bookingId);
  }
  // Which time: nothing is written by it.
  if (pending?.ask !== 'slot' || saysElse(scene)) return null;
  // To cancel, in the middle of a move, is more than a no.
  const said = booking?.moves === undefined ? heard.yesNo : scene.consent(AGREEING.moving);
  if (said === null) return null;
  return said === 'no' ? giveBack(scene, null) : askSlot(scene, pending.slots);
}

/** A yes to several times chooses none of them: the same ones again. */
async function askSlot(scene: Scene, slots: string[]): Promise<Outcome> {
  const { tools, context, dialogue, t } = scene;
  const branchId = dialogue.booking?.branchId;
  const [branch] = branchId ? (await tools.branchInfo(context, { branchId })).branches : [];
  if (!branch) return bookAgain(scene, dialogue.booking ?? {}, null);
  return {
    said: { text: t('assist.booking.which_slot'), choices: slotChoices(scene, slots, branch.row.open.timezone) },
    dialogue: { ...dialogue, misses: 0 },
  };
}

/**
 * A yes whose answer was overtaken by more words has done what it agreed to, and nobody has been told: that is said first.
 * @param outcome of those words, where they are about something else
 */
export async function afterUntold(scene: Scene, outcome: Outcome): Promise<Outcome> {
  const { tools, context, dialogue, t, isForAgent } = scene;
  const { pending } = dialogue;
  if (isForAgent || (pending?.ask !== 'book' && pending?.ask !== 'cancel_booking')) return outcome;
  const { booking } = await tools.ownBooking(context, { bookingId: pending.bookingId });
  if (booking?.status !== (pending.ask === 'book' ? 'confirmed' : 'cancelled')) return outcome;
  const isBooked = booking.status === 'confirmed';
  const told = isBooked ? bookedSaid(scene, booking).text : t('assist.booking.cancelled', bookingWords(scene, booking));
  const { said } = outcome;
  if (said.text.includes(isBooked ? booking.code : told)) return outcome;
  const { booking: _, ...rest } = outcome.dialogue;
  return { ...outcome, said: { ...said, lead: sentences(told, said.lead) }, dialogue: rest };
}

/** A button says which booking and which question it answers: to any other it is no answer, however late it comes. */
function settlePicked(scene: Scene): Promise<Outcome> | null {
  const { heard, dialogue, isPickLast } = scene;
  const { picked } = heard;
  if (!picked || !('bookingId' in picked)) return null;
  const { pick, bookingId } = picked;
  const { pending } = dialogue;
  const isAsked = pending && 'bookingId' in pending && pending.bookingId === bookingId && isPickLast;
  switch (pick) {
    case 'book':
      return isAsked && pending.ask === 'book' ? confirm(scene, bookingId) : tellStanding(scene, bookingId);
    case 'unbook':
      return isAsked && pending.ask === 'book' ? giveBack(scene, bookingId) : tellStanding(scene, bookingId);
    case 'off':
      return isAsked && pending.ask === 'cancel_booking' ? cancel(scene, bookingId) : tellStanding(scene, bookingId);
    case 'keep':
      return isAsked && pending.ask === 'cancel_booking' ? keep(scene, bookingId) : tellStanding(scene, bookingId);
    default:
      return null;
  }
}

/** Neither yes nor no: the question once more, and how to answer it. */
async function askAgain(scene: Scene, bookingId: string): Promise<Outcome> {
  const { tools, context, dialogue } = scene;
  const { booking } = await tools.ownBooking(context, { bookingId });
  if (!booking) return bookAgain(scene, dialogue.booking ?? {}, scene.t('assist.booking.lapsed'));
  if (dialogue.pending?.ask === 'cancel_booking' && booking.status === 'confirmed') return askCancel(scene, booking);
  return booking.status === 'held' ? askBook(scene, booking) : tellSettled(scene, booking);
}

function askBook(scene: Scene, booking: BookingFound): Outcome {
  const { dialogue } = scene;
  return {
    said: askBookSaid(scene, booking),
    dialogue: { ...answered(dialogue), misses: 0, pending: { ask: 'book', bookingId: booking.bookingId } },
  };
}

/** How the booking of a button stands by now. */
async function tellStanding(scene: Scene, bookingId: string): Promise<Outcome> {
  const { tools, context, dialogue, t } = scene;
  const { booking } = await tools.ownBooking(context, { bookingId });
  if (!booking)
    return { said: { text: t('assist.booking.not_there') }, dialogue: { ...answered(dialogue), misses: 0 } };
  return booking.status === 'held' ? askBook(scene, booking) : tellSettled(scene, booking);
}

/** What became of a booking that is no mere hold. */
function tellSettled(scene: Scene, booking: BookingFound): Outcome {
  const { t, dialogue } = scene;
  const words = bookingWords(scene, booking);
  if (booking.status === 'confirmed') return { said: ownSaid(scene, [booking]), dialogue: ended(dialogue) };
  const key = booking.status === 'cancelled' ? 'cancelled' : 'over';
  return { said: { text: t(`assist.booking.${key}`, words) }, dialogue: ended(dialogue) };
}

// Booking

async function bookService(scene: Scene, note: string | null = null): Promise<Outcome> {
  const { tools, context, heard, dialogue } = scene;
  // Something else than what is held: that is free for others.
  if (dialogue.pending?.ask === 'book') {
    const given = await tools.giveBackHold(context, { bookingId: dialogue.pending.bookingId });
    if (given.outcome === 'settled') return tellSettled(scene, given.booking);
  }
  const { services } = await tools.listServices(context, {});
  if (services.length === 0)
    return handOver(scene, { reason: 'beyond_assistant', why: scene.t('assist.person.booking') });
  const service = serviceOf(scene, services);
  if ('which' in service) return askService(scene, service.which, services);
  const draft = draftOf(scene, service.serviceId);
  const known = { ...dialogue, booking: draft };
  if (heard.picked?.pick === 'slot') return hold(scene, draft, new Date(heard.picked.minute * MINUTE_MS).toISOString());
  const slot = slotNumbered(scene);
  if (slot) return hold(scene, draft, slot);
  const where = await placeOf(scene, known, service);
  if ('ask' in where) return where.ask;
  const found = await tools.serviceSlots(context, {
    ...{ serviceId: service.serviceId, ...where.at },
    ...(draft.day ? { day: draft.day } : {}),
    ...(draft.time ? { time: draft.time } : {}),
    ...(draft.moves ? { moves: draft.moves } : {}),
    ...(wantsOtherTimes(scene) && dialogue.pending?.ask === 'slot' ? { except: dialogue.pending.slots } : {}),
  });
  if (!isOffered(found)) return tellNoBranch(scene, known, service, where.name);
  const placed = { ...draft, branchId: found.branch.branchId };
  if (found.exact && draft.day) return hold(scene, placed, found.exact, found);
  return offer(scene, { ...known, booking: placed, ...where.place }, found, note);
}

const isOffered = (found: SlotsFound): found is SlotsFound & Offered => found.branch !== null && found.service !== null;
const wantsOtherTimes = ({ heard }: Scene): boolean => heard.wantsOthers || heard.picked?.pick === 'other-time';

function offer(scene: Scene, known: Dialogue, found: SlotsFound & Offered, note: string | null): Outcome {
  const slots = found.slots.map(({ startsAt }) => startsAt);
  const said = slotsSaid(scene, found, note);
  const [first] = slots;
  const { branch } = found;
  const booking = { ...known.booking, ...(first ? { day: dayOf(first, branch.timezone) } : {}) };
  const dialogue = { ...answered(known), booking: withoutTime(booking), misses: 0 };
  return {
    said,
    dialogue: first ? { ...dialogue, pending: { ask: 'slot', slots } } : dialogue,
    branch: chosen(branch),
  };
}

/** The service meant: picked, named, or spoken of; else those to choose from. */
function serviceOf(scene: Scene, services: Service[]): Service | { which: Service[] } {
  const { heard, dialogue } = scene;
  const { picked, ordinal } = heard;
  const { pending } = dialogue;
  const byId = (serviceId: string | undefined) => services.find((one) => one.serviceId === serviceId);
  const chosen = pending?.ask === 'which_service' && ordinal !== null ? numbered(pending.services, ordinal) : undefined;
  const one = byId(picked?.pick === 'service' ? picked.serviceId : chosen);
  if (one) return one;
  const likely = heard.services.flatMap((serviceId) => byId(serviceId) ?? []);
  const [only] = likely;
  if (only && likely.length === 1) return only;
  const before = byId(dialogue.booking?.serviceId);
  // Words that fit many services ("servis") leave the one spoken of as it is.
  if (before && (likely.length === 0 || likely.includes(before))) return before;
  return { which: likely.length > 0 && likely.length <= LIKELY_MAX ? likely : services.slice(0, SERVICES_MAX) };
}

function askService(scene: Scene, which: Service[], services: Service[]): Outcome {
  const { heard, dialogue } = scene;
  const place = heard.place && 'place' in heard.place ? { place: heard.place.place } : {};
  const booking = {
    ...withoutService(dialogue.booking ?? {}),
    ...whenOf(scene),
    ...(heard.branchId ? { branchId: heard.branchId } : {}),
  };
  return {
    said: whichServiceSaid(scene, which, { isAll: which.length > LIKELY_MAX || which.length === services.length }),
    dialogue: {
      ...answered(dialogue),
      ...place,
      booking,
      misses: 0,
      pending: { ask: 'which_service', services: which.map(({ serviceId }) => serviceId) },
    },
  };
}

/** What is known of the booking to be, with what this turn says of it. Another service is another booking. */
function draftOf(scene: Scene, serviceId: string): BookingWish {
  const { dialogue, heard } = scene;
  const before = dialogue.booking ?? {};
  const isSame = before.serviceId === undefined || before.serviceId === serviceId;
  const { moves: _, ...rest } = before;
  const draft = { ...(isSame ? before : rest), serviceId, ...whenOf(scene) };
  // A day named without a time is asked for whole.
  return heard.day && !heard.time ? withoutTime(draft) : draft;
}

const whenOf = ({ heard: { day, time } }: Scene): Pick<BookingWish, 'day' | 'time'> => ({
  ...(day ? { day } : {}),
  ...(time ? { time } : {}),
});
function withoutTime({ time: _, ...rest }: BookingWish): BookingWish {
  return rest;
}
function withoutService({ serviceId: _, moves: __, ...rest }: BookingWish): BookingWish {
  return rest;
}

/** Of the times offered last: "the second one". */
function slotNumbered({ heard: { ordinal, picked }, dialogue: { pending } }: Scene): string | null {
  if (ordinal === null || picked !== null || pending?.ask !== 'slot') return null;
  return numbered(pending.slots, ordinal) ?? null;
}

type At = { branchId: string } | { near: { lat: number; lon: number } };
type Where = { at: At; name: string; place: Pick<Dialogue, 'place'> } | { ask: Outcome };
/** Where: the branch chosen, until another place is named; else the place, whose nearest branch is looked for. */
async function placeOf(scene: Scene, known: Dialogue, service: Service): Promise<Where> {
  const { heard } = scene;
  const branchId = known.booking?.branchId;
  const isNewPlace =
    heard.place !== null || heard.branchId !== null || heard.unknownPlace !== null || heard.picked?.pick === 'place';
  if (branchId && !isNewPlace) return { at: { branchId }, name: '', place: {} };
  const where = await whereOf(scene, 'booking', known);
  if ('ask' in where) {
    const isAsked = scene.dialogue.pending?.ask === 'place' && heard.day === null && heard.time === null;
    const isUnsaid = heard.unknownPlace === null && where.ask.dialogue.pending?.ask === 'place';
    const text = scene.t('assist.booking.place', { service: serviceName(scene, service) });
    return {
      ask: isUnsaid && !isAsked ? { ...where.ask, said: { ...where.ask.said, text } } : where.ask,
    };
  }
  const { place } = where;
  const at = where.branchId ? { branchId: where.branchId } : { near: place.at };
  return { at, name: place.name, place: where.branchId ? {} : { place } };
}

function tellNoBranch(scene: Scene, known: Dialogue, service: Service, place: string): Outcome {
  const text = scene.t('assist.booking.no_branch', { service: serviceName(scene, service), place: capital(place) });
  const { place: _, ...rest } = answered(known);
  return {
    said: { text, choices: [personChoice(scene.t)] },
    dialogue: { ...rest, misses: 0, pending: { ask: 'place', for: 'booking' } },
  };
}

/** Holds a time and says all of what would be booked. */
async function hold(scene: Scene, draft: BookingWish, startsAt: string, found?: SlotsFound): Promise<Outcome> {
  const { tools, context, dialogue, t } = scene;
  const { serviceId, branchId, moves } = draft;
  if (!serviceId || !branchId) return bookAgain(scene, draft, null);
  const held = await tools.holdBooking(context, {
    ...{ serviceId, branchId, startsAt, locale: scene.locale },
    ...(moves ? { moves } : {}),
  });
  if (held.outcome === 'too_late') return tellTooLate(scene, held.booking);
  if (held.outcome === 'too_many')
    return handOver(scene, { reason: 'beyond_assistant', why: t('assist.booking.too_many') });
  if (held.outcome !== 'held') {
    const key = held.outcome === 'slot_taken' ? 'taken' : 'not_offered';
    return bookAgain(scene, draft, t(`assist.booking.${key}`));
  }
  const { booking, holdMin } = held;
  const name = serviceName(scene, booking.service);
  const notAt = found?.notAt ? t('assist.booking.not_at', { branch: found.notAt.area, service: name }) : null;
  return {
    said: heldSaid(scene, booking, holdMin, notAt),
    dialogue: {
      ...answered(dialogue),
      booking: { ...withoutTime(draft), day: dayOf(startsAt, booking.branch.timezone) },
      misses: 0,
      pending: { ask: 'book', bookingId: booking.bookingId },
    },
    branch: chosen(booking.branch),
  };
}

/** The times there are by now, with the reason why they are asked for again. */
function bookAgain(scene: Scene, draft: BookingWish, note: string | null): Promise<Outcome> {
  const heard = { ...scene.heard, picked: null, ordinal: null, time: null, wantsOthers: false };
  const dialogue = { ...answered(scene.dialogue), booking: withoutTime(draft) };
  return bookService({ ...scene, heard, dialogue }, note);
}

async function confirm(scene: Scene, bookingId: string): Promise<Outcome> {
  const { tools, context, dialogue, t } = scene;
  const confirmed = await tools.confirmBooking(context, { bookingId });
  switch (confirmed.outcome) {
    case 'confirmed': {
      const { booking } = confirmed;
      return { said: bookedSaid(scene, booking), dialogue: ended(dialogue), branch: chosen(booking.branch) };
    }
    case 'too_late':
      return tellTooLate(scene, confirmed.booking);
    case 'settled':
      return tellSettled(scene, confirmed.booking);
    case 'unasked':
      return askAgain(scene, bookingId);
    case 'lapsed':
      return bookAgain(scene, dialogue.booking ?? {}, t('assist.booking.lapsed'));
  }
}

/** Not now: what is held, if anything, is free for others; what was to be moved stays. */
async function giveBack(scene: Scene, bookingId: string | null): Promise<Outcome> {
  const { tools, context, dialogue, t } = scene;
  const given = bookingId ? await tools.giveBackHold(context, { bookingId }) : null;
  if (given?.outcome === 'settled') return tellSettled(scene, given.booking);
  const moves = dialogue.booking?.moves;
  return moves ? keep(scene, moves) : { said: { text: t('assist.booking.given_back') }, dialogue: ended(dialogue) };
}

/** In the middle of a move, to cancel means the booking that was to be moved. */
async function cancelMoving(scene: Scene, moves: string): Promise<Outcome> {
  const { tools, context, dialogue } = scene;
  if (dialogue.pending?.ask === 'book') await tools.giveBackHold(context, { bookingId: dialogue.pending.bookingId });
  const { booking } = await tools.ownBooking(context, { bookingId: moves });
  if (booking?.status !== 'confirmed') return booking ? tellSettled(scene, booking) : changeOwn(scene, 'cancel');
  const done = { ...scene, dialogue: ended(dialogue) };
  return booking.isTooLate ? tellTooLate(done, booking) : askCancel(done, booking);
}

// What is booked already

async function changeOwn(scene: Scene, wish: Wish): Promise<Outcome> {
  const { tools, context, dialogue, t, heard } = scene;
  const { bookings } = await tools.ownBookings(context, {});
  if (bookings.length === 0) {
    // Who only asks after one may have thought it was made.
    const { services } = wish === 'look' ? await tools.listServices(context, {}) : { services: [] };
    const text = sentences(t('assist.booking.own_none'), services.length > 0 && t('assist.booking.how'));
    return { said: { text, choices: [personChoice(t)] }, dialogue: { ...answered(dialogue), misses: 0 } };
  }
  const meant = meantOf(scene, bookings);
  const [booking, ...more] = meant;
  if (wish === 'look' && (more.length > 0 || !heard.picked))
    return { said: ownSaid(scene, meant), dialogue: ended(dialogue) };
  if (!booking || more.length > 0) return askWhichOwn(scene, meant, wish);
  if (wish === 'look') return { said: ownSaid(scene, [booking]), dialogue: ended(dialogue) };
  if (booking.isTooLate) return tellTooLate(scene, booking);
  return wish === 'cancel' ? askCancel(scene, booking) : move(scene, booking);
}

/** The booking picked or numbered, or of the service named; else all. */
function meantOf({ heard, dialogue: { pending } }: Scene, bookings: BookingFound[]): BookingFound[] {
  const { picked, ordinal, services } = heard;
  const chosen =
    pending?.ask === 'which_booking' && ordinal !== null ? numbered(pending.bookingIds, ordinal) : undefined;
  const wanted = picked && 'bookingId' in picked ? picked.bookingId : chosen;
  if (wanted !== undefined) {
    const one = bookings.filter(({ bookingId }) => bookingId === wanted);
    // A button of long ago: what it names is over.
    return one.length > 0 ? one : bookings;
  }
  const ofService = bookings.filter(({ service }) => services.includes(service.serviceId));
  return ofService.length > 0 ? ofService : bookings;
}

function askWhichOwn(scene: Scene, bookings: BookingFound[], wish: Wish): Outcome {
  const bookingIds = bookings.map(({ bookingId }) => bookingId);
  return {
    said: whichOwnSaid(scene, bookings, wish),
    dialogue: { ...answered(scene.dialogue), misses: 0, pending: { ask: 'which_booking', for: wish, bookingIds } },
  };
}

function tellTooLate(scene: Scene, booking: BookingFound): Promise<Outcome> {
  const time = whenWords(scene, booking.startsAt, booking.branch.timezone);
  const text = scene.t('assist.booking.too_late', {
    ...bookingWords(scene, booking),
    time,
    hours: booking.hoursBefore,
  });
  return handOver(scene, { reason: 'beyond_assistant', why: text });
}

function askCancel(scene: Scene, booking: BookingFound): Outcome {
  return {
    said: askCancelSaid(scene, booking),
    dialogue: {
      ...answered(scene.dialogue),
      misses: 0,
      pending: { ask: 'cancel_booking', bookingId: booking.bookingId },
    },
  };
}

async function cancel(scene: Scene, bookingId: string): Promise<Outcome> {
  const { tools, context, dialogue, t } = scene;
  const cancelled = await tools.cancelBooking(context, { bookingId });
  if (cancelled.outcome === 'too_late') return tellTooLate(scene, cancelled.booking);
  if (cancelled.outcome !== 'not_yours') return tellSettled(scene, cancelled.booking);
  return { said: { text: t('assist.booking.own_none') }, dialogue: ended(dialogue) };
}

async function keep(scene: Scene, bookingId: string): Promise<Outcome> {
  const { tools, context, dialogue, t } = scene;
  const { booking } = await tools.ownBooking(context, { bookingId });
  if (booking && booking.status !== 'confirmed') return tellSettled(scene, booking);
  const text = booking ? t('assist.booking.kept', bookingWords(scene, booking)) : t('assist.booking.own_none');
  return { said: { text }, dialogue: ended(dialogue) };
}

/** At the same branch, unless the shopper names another; everything else is as with a new booking. */
function move(scene: Scene, { bookingId, service, branch, startsAt }: BookingFound): Promise<Outcome> {
  // "Pindah ke jam 5": of the day it is on.
  const isHourAlone = scene.heard.time !== null && scene.heard.day === null;
  const day = isHourAlone ? { day: dayOf(startsAt, branch.timezone) } : {};
  const booking = { serviceId: service.serviceId, branchId: branch.branchId, moves: bookingId, ...day };
  const heard = { ...scene.heard, picked: null, ordinal: null, services: [] };
  return bookService({ ...scene, heard, dialogue: { ...answered(scene.dialogue), booking } });
}

/** Done with: nothing of it answers the next words. */
function ended(dialogue: Dialogue): Dialogue {
  const { booking: _, ...rest } = answered(dialogue);
  return { ...rest, misses: 0 };
}

/** The local day of an instant, as one asks for it: it stays that day when today is over. */
function dayOf(startsAt: string, timezone: string): AskedDay {
  const [, month = 1, dayOfMonth = 1] = dateOf(wallMs(Date.parse(startsAt), timezone))
    .split('-')
    .map(Number);
  return { month, dayOfMonth };
}

const chosen = ({ branchId, name, area }: ServiceBranch): NonNullable<Answer['branch']> => ({
  ...{ branchId, name, area },
  reason: { code: 'shopper_chose' },
});
