import type { Point } from '../../contract/primitives.ts';
import { dateOf, wallMs } from '../branches/local-time.ts';
import type { VendorStore } from '../vendors/vendor.store.ts';
import type { LostDemandStore } from './lost-demand.store.ts';

/** What was asked for and no branch near had. */
export interface LostQuestion {
  /** null: nothing the vendor sells; then `query` says what it was called. */
  sku: string | null;
  query: string | null;
  /** Where it was asked for; a pin has no name. */
  place: { name: string | null; at: Point } | null;
  /** The branch nearest to it, or the one asked about; null where no place is known. */
  branchId: string | null;
}
export interface LostDemand extends LostQuestion {
  vendorId: string;
  conversationId: string;
  /** The first message of the turn. */
  seq: number;
  at: Date;
  /** `YYYY-MM-DD` on the vendor's own calendar. */
  day: string;
}

interface Deps {
  vendors: Pick<VendorStore, 'byId'>;
  lostDemand: Pick<LostDemandStore, 'note'>;
}
/** About a hundred metres: near enough to open a branch by, too far off to find a door. */
const PLACES = 3;
/** Long figures in a shopper's words are phone and order numbers, and no product. */
const LONG_FIGURE = /\d[\d .-]{4,}\d/g;

/** Notes down a turn that no branch near could serve; the same turn done again is the same note. */
export async function noteLostDemand(
  { vendors, lostDemand }: Deps,
  turn: { vendorId: string; conversationId: string; seq: number; at: Date },
  question: LostQuestion,
): Promise<void> {
  const timezone = (await vendors.byId(turn.vendorId))?.timezone ?? 'Asia/Jakarta';
  const day = dateOf(wallMs(turn.at.getTime(), timezone));
  const { place, query } = question;
  await lostDemand.note({
    ...turn,
    ...question,
    query: query?.replace(LONG_FIGURE, '…').trim() ?? null,
    place: place && { name: place.name, at: { lat: rounded(place.at.lat), lon: rounded(place.at.lon) } },
    day,
  });
}
const rounded = (degrees: number): number => Number(degrees.toFixed(PLACES));
