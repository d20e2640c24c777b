import type { Locale } from '../../contract/codes.ts';
import type { Picked } from './choice-ids.ts';
import type { KnownPlace } from './dialogue.ts';

export const TOPICS = [
  'greeting',
  'stock',
  'branch',
  'order',
  'person',
  'complaint',
  'cancel_return',
  'booking',
  'delivery',
  'thanks',
  'unclear',
] as const;
export type Topic = (typeof TOPICS)[number];

/** A place in the shopper's words, as far as it could be made out. */
export type PlaceHeard =
  /** `others`: places of the same name that were thought less likely. */
  | { place: KnownPlace; areaId: string | null; others: Array<{ areaId: string; place: KnownPlace }> }
  | { which: Array<{ areaId: string; place: KnownPlace }>; name: string };

/** One turn as the acting half needs it: what is wanted, and about what. */
export interface Heard {
  locale: Locale;
  topic: Topic;
  /** Also in the words, beside the topic. */
  isComplaint: boolean;
  /** All words of the turn, in order. */
  words: string;
  product: string | null;
  place: PlaceHeard | null;
  branchId: string | null;
  orderNo: string | null;
  lastFour: string | null;
  /** 1 is the first of what was shown; -1 the last. */
  ordinal: number | null;
  /** "The one in …", "just …": a choice among what was shown. */
  isPick: boolean;
  wantsOpenNow: boolean;
  daysAhead: number;
  yesNo: 'yes' | 'no' | null;
  picked: Picked | null;
  /** Nothing but kinds we cannot read. */
  isUnreadable: boolean;
}
