import type { Dialogue } from '../dialogue.ts';
import type { Topic } from '../heard.ts';
import { isOfAPerson } from '../safety.ts';
import type { Scene } from '../scene.ts';
import { wantsPerson } from '../wants-person.ts';

/** Topics a model looks things up for; all others change something, prove something, or are a person's. */
const OF_A_MODEL: ReadonlySet<Topic> = new Set<Topic>(['stock', 'branch', 'delivery', 'order', 'unclear']);

/** Questions whose answer changes or proves something. Until they are answered or dropped, the rules listen. */
const OF_THE_RULES: ReadonlySet<NonNullable<Dialogue['pending']>['ask']> = new Set([
  'hold',
  'watch',
  'book',
  'cancel_booking',
  'which_booking',
  'which_service',
  'slot',
  'digits',
  'order_no',
  'person',
]);

/** Where to book is part of booking, though a place is all that is named. */
const isForBooking = (pending: NonNullable<Dialogue['pending']>): boolean =>
  'for' in pending && pending.for === 'booking';

/**
 * Whether the rules answer a turn without any model: everything that writes, is agreed to, proves who somebody is, goes to
 * a person, or came as a button. Read from the words by rules, before a model has seen them; so nothing a model is talked
 * into can be a consent.
 */
export function isOfTheRules({ heard, dialogue: { pending } }: Scene): boolean {
  if (heard.isUnreadable || heard.picked || heard.words.trim() === '') return true;
  if (!OF_A_MODEL.has(heard.topic) || heard.isComplaint || wantsPerson(heard) || isOfAPerson(heard.words)) return true;
  if (pending && (OF_THE_RULES.has(pending.ask) || isForBooking(pending))) return true;
  if (heard.wantsHold || heard.wantsTold || heard.letsGo || heard.bookingWish || heard.services.length > 0) return true;
  // Sums are reckoned and hours held against a moment, which no model does in its head.
  if (heard.asksTotal !== null || heard.opensAt !== null) return true;
  // A number and four digits prove whose an order is.
  return heard.orderNo !== null && heard.lastFour !== null;
}
