import type { Choice } from '../../contract/cards.ts';

/** What a quick reply asks for. Its id is stored with the message and comes back much later: the forms stay. */
export type Picked =
  | { pick: 'sku'; sku: string }
  | { pick: 'place'; areaId: string }
  | { pick: 'branch'; branchId: string }
  | { pick: 'order'; orderNo: string }
  | { pick: 'service'; serviceId: string }
  /** A time, in minutes since 1970: of which service and branch, the dialogue says. */
  | { pick: 'slot'; minute: number }
  | { pick: (typeof BOOKING_PICKS)[number]; bookingId: string }
  | { pick: 'hold'; sku: string; branchId: string }
  /** Yes to just this; a proposal made since is another one. */
  | { pick: 'yes-hold'; sku: string; branchId: string; quantity: number }
  /** `branchId` null: any branch near the place spoken of. */
  | { pick: 'watch'; sku: string; branchId: string | null }
  | { pick: (typeof PLAIN)[number] };

/** Each names its booking, and what of it: to look at, to change; and the answers to "shall I book it?" and "cancel it?". */
const BOOKING_PICKS = ['booking', 'move', 'cancel', 'book', 'unbook', 'off', 'keep'] as const;
const PLAIN = [
  'other-time',
  'ask-location',
  'ask-stock',
  'ask-order',
  'ask-branch',
  'person',
  'no-person',
  'other-place',
] as const;

/** Reads a quick reply's id. An id is a shopper's input: it names something, it proves nothing. */
export function readChoice(id: string): Picked | null {
  const plain = PLAIN.find((known) => known === id);
  if (plain) return { pick: plain };
  const [, what, sku, at] = /^(hold|watch)-([A-Za-z0-9_-]{1,64})(?:\.([A-Za-z0-9_-]{1,64}))?$/.exec(id) ?? [];
  if (what === 'watch' && sku) return { pick: 'watch', sku, branchId: at ?? null };
  if (what === 'hold' && sku && at) return { pick: 'hold', sku, branchId: at };
  const [, held, there, count] = /^yes-hold-([A-Za-z0-9_-]{1,64})\.([A-Za-z0-9_-]{1,64})\.(\d{1,3})$/.exec(id) ?? [];
  if (held && there) return { pick: 'yes-hold', sku: held, branchId: there, quantity: Math.max(1, Number(count)) };
  const [, kind, value] =
    /^(sku|place|branch|order|service|slot|booking|move|cancel|book|unbook|off|keep)-([A-Za-z0-9_-]{1,64})$/.exec(id) ??
    [];
  if (!value) return null;
  if (kind === 'sku') return { pick: 'sku', sku: value };
  if (kind === 'place') return { pick: 'place', areaId: value };
  if (kind === 'service') return { pick: 'service', serviceId: value };
  if (kind === 'slot') return /^\d{1,9}$/.test(value) ? { pick: 'slot', minute: Number(value) } : null;
  const ofBooking = BOOKING_PICKS.find((known) => known === kind);
  if (ofBooking) return { pick: ofBooking, bookingId: value };
  return kind === 'branch' ? { pick: 'branch', branchId: value } : { pick: 'order', orderNo: value };
}

/** WhatsApp shows 20 characters of a button and 24 of a list's row. */
export const TITLE_MAX = 24;
/** A quick reply with a title that fits; cut at a word where one is near the end. */
export function choiceOf(id: string, title: string): Choice {
  return { id, title: shorten(title, TITLE_MAX) };
}

function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > max / 2 ? cut.slice(0, space) : cut).trimEnd().toWellFormed()}…`;
}
