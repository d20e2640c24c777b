import type { Locale } from '../../contract/codes.ts';
import type { AskedDay } from './asked-day.ts';
import type { AskedMoment } from './asked-moment.ts';
import type { AskedTime } from './asked-time.ts';
import type { Picked } from './choice-ids.ts';
import type { KnownPlace } from './dialogue.ts';
import type { Subject } from './hearing/subjects.ts';
import type { IntentHeard } from './intents.ts';

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
  /** Who or what is speaking here, and what it can do. */
  'about',
  /** Advice on medicine and illness: never the assistant's to give. */
  'health',
  /** Of the shop, and nothing the assistant has records of: payment, promotions, vacancies. */
  'other',
  /** To order here and now: the assistant takes no orders, and must not seem to. */
  'purchase',
  'thanks',
  'unclear',
] as const;
export type Topic = (typeof TOPICS)[number];

/** A place in the shopper's words, as far as it could be made out. */
export type PlaceHeard =
  /** `others`: places of the same name that were thought less likely. */
  | { place: KnownPlace; areaId: string | null; others: Array<{ areaId: string; place: KnownPlace }> }
  | { which: Array<{ areaId: string; place: KnownPlace }>; name: string };

/** The one of a list that an `ordinal` means. */
export const numbered = <T>(list: readonly T[], ordinal: number): T | undefined =>
  list.at(ordinal > 0 ? ordinal - 1 : ordinal);

/** Both languages in one turn are `mix`. */
export type Language = Locale | 'mix';

/** What the words name; a slot of several values is a list. Words as they were written, except where an id or a name is said. */
export interface Slots {
  product?: string | string[];
  quantity?: number;
  /** What the quantity is counted by. */
  unit?: string | string[];
  /** Names of places on the vendor's map. */
  place?: string | string[];
  /** Ids of branches that are meant themselves, not the surroundings. */
  branch?: string | string[];
  postal?: string;
  /** Ids of services. */
  service?: string | string[];
  method?: string;
  order?: string;
  booking?: string;
  tracking?: string;
  date?: string | string[];
  time?: string | string[];
}

/** One turn as the acting half needs it: what is wanted, and about what. */
export interface Heard {
  locale: Locale;
  language: Language;
  /** Everything that is asked for, the main thing first, of whose topic the turn is; a guess where it is unclear. */
  intents: IntentHeard[];
  slots: Slots;
  topic: Topic;
  /** Also in the words, beside the topic. */
  isComplaint: boolean;
  /** All words of the turn, in order. */
  words: string;
  /** What is spoken of in them, whatever is wanted of it. */
  subjects: ReadonlySet<Subject>;
  product: string | null;
  /** Nothing of a product but its size: one of what is spoken of. */
  size: string | null;
  place: PlaceHeard | null;
  /** Named as a place, and none we know. */
  unknownPlace: string | null;
  branchId: string | null;
  /** The branch whose link wrote the first words. */
  linkedBranchId: string | null;
  orderNo: string | null;
  lastFour: string | null;
  /** 1 is the first of what was shown; -1 the last. */
  ordinal: number | null;
  /** "The one in …", "just …": a choice among what was shown. */
  isPick: boolean;
  /** Whether it is open at this moment. */
  wantsOpenNow: boolean;
  /** The moment a branch is to be open at: "open past 10 pm". */
  opensAt: AskedMoment | null;
  /** What all of it comes to: "total berapa?". */
  asksTotal: 'things' | 'order' | null;
  /** Any branch that is open will do, not the one named. */
  wantsAnyOpen: boolean;
  wantsPhone: boolean;
  /** Stock, price or distance of what is spoken of, without naming it. */
  asksOfSame: boolean;
  /** Other branches than the one chosen. */
  wantsOthers: boolean;
  /** The one of them, or of its kind, that costs least. */
  wantsCheapest: boolean;
  /** "So long!": said of an order, it asks after it. */
  isImpatient: boolean;
  /** An order's number or its digits are not at hand. */
  cannotTell: boolean;
  day: AskedDay | null;
  time: AskedTime | null;
  /** Services the words may mean, by id; several where they are as likely. */
  services: string[];
  /** What is wanted of a booking that is made already. */
  bookingWish: 'move' | 'cancel' | 'look' | null;
  /** Some of it to be kept aside at a branch. */
  wantsHold: boolean;
  /** To be told once it is there again. */
  wantsTold: boolean;
  /** What was kept for them, or what they wait for: they want it no more. */
  letsGo: 'hold' | 'watch' | null;
  /** How many, where they are to be kept. */
  quantity: number | null;
  yesNo: 'yes' | 'no' | null;
  picked: Picked | null;
  /** Nothing but kinds we cannot read. */
  isUnreadable: boolean;
}
