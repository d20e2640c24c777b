import { z } from 'zod';
import type { ProductRef, StockCardRow } from '../../../contract/cards.ts';
import { HOLD_MINUTES } from '../../../contract/limits.ts';
import type { BranchStore } from '../../branches/branch.store.ts';
import { addressLine, toBranchRef } from '../../branches/branch-card.ts';
import type { VerificationTriesStore } from '../../orders/verification-tries.store.ts';
import type { ProductStore } from '../../products/product.store.ts';
import { toProductRef } from '../../products/product.ts';
import type { HoldStore } from '../../stock/hold.store.ts';
import {
  HOLD_MS,
  type HoldDeps,
  holdIdOf,
  holdStock,
  type ReleaseDeps,
  releaseHold,
  toldUntil,
} from '../../stock/hold.ts';
import { NEARBY_RADIUS_M } from '../../stock/stock-nearby.ts';
import type { WatchStore } from '../../stock/watch.store.ts';
import { watchIdOf } from '../../stock/watch.ts';
import { knownPlace } from '../dialogue.ts';
import { type AskedBranch, type StockDeps, stockTool } from './stock.ts';
import { type Consent, type ToolContext, tool } from './tool.ts';

/** Units one shopper may have kept of one product: a household's, not a reseller's. */
const HOLD_UNITS_MAX = 10;
/** Products one conversation may have kept at once. */
const HOLDS_MAX = 3;
const HOUR_MS = 3_600_000;
/** A phone company's customers share an address; more than this at one vendor in an hour is one person at play. */
const HOLDS_AN_HOUR = 30;
/** Products one conversation may wait for at once. */
const WATCHES_MAX = 10;
/** Branches watched around a place: nobody fetches from farther down the list. */
const WATCHED_MAX = 10;

export interface HoldOffer {
  asOf: string;
  product: ProductRef;
  /** Where it can be kept: at the branch asked about, else the nearest that has it, is open and hands things out. */
  row: StockCardRow | null;
  /** Why not at the branch asked about; null where it can, or none was. */
  refused: {
    branch: string;
    why: Exclude<AskedBranch['state'], 'in_stock'> | 'closed' | 'closing' | 'no_pickup';
  } | null;
  /** It is there, and could be kept if one of those that have it were open. */
  isNoneOpen: boolean;
  /** How many would be kept: as many as asked for, as far as there are. */
  quantity: number;
  minutes: number;
}

const offerArgs = z.strictObject({
  sku: z.string().min(1).max(64),
  place: knownPlace.nullable(),
  branchId: z.string().min(1).max(64).optional(),
  quantity: z.number().int().min(1).max(1_000),
});

/** What could be kept, where and how long. Keeps nothing by itself. */
export const holdOfferTool = (deps: StockDeps) => {
  const look = stockTool(deps);
  return tool(offerArgs, async (context: ToolContext, { quantity, ...question }): Promise<HoldOffer> => {
    const wanted = Math.min(quantity, HOLD_UNITS_MAX);
    const { asOf, product, rows, asked, isSilent } = await look(context, { ...question, quantity: wanted });
    const own = rows.find(({ branchId }) => branchId === asked?.branchId);
    const now = deps.clock.now();
    // What the vendor's own system does not say is there just now is promised to nobody.
    const isSeen = ({ isFresh }: StockCardRow) => isFresh || !isSilent;
    const isGood = (row: StockCardRow) => isSeen(row) && canKeep(row, now);
    const good = rows.filter(isGood);
    const next = good.find(({ available }) => available >= wanted) ?? good[0] ?? null;
    const row = own && isGood(own) ? own : next;
    return {
      asOf,
      product,
      row,
      refused:
        asked && row !== own
          ? { branch: asked.area, why: own && !isSeen(own) ? 'unseen' : whyNot(asked, own, now) }
          : null,
      isNoneOpen: row === null && rows.some((one) => isSeen(one) && one.available > 0 && hasPickup(one)),
      quantity: Math.min(wanted, row?.available ?? wanted),
      minutes: HOLD_MINUTES,
    };
  });
};

/** Nobody can fetch anything behind closed doors: it must be open for as long as it is kept. */
const canKeep = ({ available, open, capabilities }: StockCardRow, now: Date): boolean =>
  available > 0 && open.isOpen && !isClosing(open, now) && hasPickup({ capabilities });
const hasPickup = ({ capabilities }: Pick<StockCardRow, 'capabilities'>): boolean => capabilities.includes('pickup');
const isClosing = ({ changesAt }: StockCardRow['open'], now: Date): boolean =>
  changesAt !== null && Date.parse(changesAt) < now.getTime() + HOLD_MS;

function whyNot(
  { state }: AskedBranch,
  own: StockCardRow | undefined,
  now: Date,
): NonNullable<HoldOffer['refused']>['why'] {
  if (state !== 'in_stock') return state;
  if (!own?.open.isOpen) return 'closed';
  return isClosing(own.open, now) ? 'closing' : 'no_pickup';
}

interface Kept {
  asOf: string;
  product: ProductRef;
  branch: { branchId: string; name: string; area: string; address: string; timezone: string };
}
export type HoldMade =
  | ({ outcome: 'held'; quantity: number; holdId: string; at: string; until: string; isNew: boolean } & Kept)
  /** Another number of it is kept there for them still. */
  | ({ outcome: 'already'; quantity: number; until: string } & Kept)
  | ({ outcome: 'short'; available: number } & Kept)
  | ({ outcome: 'too_many' | 'too_often'; max: number } & Kept)
  | { outcome: 'not_agreed' };

type MakeDeps = HoldDeps &
  Pick<StockDeps, 'clock'> & {
    branches: Pick<BranchStore, 'byId'>;
    products: Pick<ProductStore, 'bySku'>;
    holds: Pick<HoldStore, 'note' | 'idsOf'>;
    tries: Pick<VerificationTriesStore, 'take' | 'giveBack'>;
  };
const nothing = z.strictObject({});

/** Keeps what the shopper has agreed to, and nothing else: it takes no arguments. */
export const holdTool = (deps: MakeDeps) =>
  tool(nothing, async ({ vendorId, contact, addressKey, consent }: ToolContext): Promise<HoldMade> => {
    if (consent?.to !== 'hold') return { outcome: 'not_agreed' };
    const { conversationId, sku, branchId, quantity } = consent;
    const [product, branch] = await Promise.all([
      deps.products.bySku(vendorId, sku),
      deps.branches.byId(vendorId, branchId),
    ]);
    if (!product || !branch) return { outcome: 'not_agreed' };
    const kept: Kept = {
      asOf: deps.clock.now().toISOString(),
      product: toProductRef(product),
      branch: { ...toBranchRef(branch), address: addressLine(branch), timezone: branch.timezone },
    };
    // The turn done again is the same hold; so is the same wish while it runs.
    const holdId = holdIdOf(conversationId, `${branchId}:${sku}`);
    const others = (await deps.holds.idsOf(vendorId, conversationId, HOLDS_MAX + 1)).filter((id) => id !== holdId);
    if (others.length >= HOLDS_MAX) return { outcome: 'too_many', max: HOLDS_MAX, ...kept };
    const limit = await takeOne(deps, vendorId, contact.contactId, addressKey);
    if (limit.isOver) return { outcome: 'too_often', max: HOLDS_AN_HOUR, ...kept };
    const by = { kind: 'shopper' as const, contactId: contact.contactId };
    const wanted = {
      vendorId,
      holdId,
      branchId,
      sku,
      quantity: Math.min(quantity, HOLD_UNITS_MAX),
      conversationId,
      by,
    };
    const taken = await holdStock(deps, wanted);
    if (!taken.held || !taken.isNew) await limit.giveBack();
    if (!taken.held) return { outcome: 'short', available: taken.available, ...kept };
    const { hold, isNew } = taken;
    const until = toldUntil(hold, deps.clock).toISOString();
    if (hold.quantity !== wanted.quantity) return { outcome: 'already', quantity: hold.quantity, until, ...kept };
    return { outcome: 'held', quantity: hold.quantity, holdId, at: hold.at.toISOString(), until, isNew, ...kept };
  });

/** Holds of one network, else of one contact, within an hour: visitors are made at will, shelves are not. */
async function takeOne({ tries }: MakeDeps, vendorId: string, contactId: string, addressKey: string | null) {
  const [of, key] = addressKey
    ? (['address', `hold ${addressKey}`] as const)
    : (['visitor', `hold ${contactId}`] as const);
  const count = await tries.take(vendorId, of, key, HOUR_MS);
  const giveBack = () => tries.giveBack(vendorId, of, key);
  if (count > HOLDS_AN_HOUR) await giveBack();
  return { isOver: count > HOLDS_AN_HOUR, giveBack };
}

export type WatchMade =
  | { outcome: 'watched'; asOf: string; product: ProductRef; branches: Array<{ branchId: string; area: string }> }
  | { outcome: 'too_many'; max: number }
  | { outcome: 'nowhere' | 'not_agreed' };

type WatchDeps = Pick<StockDeps, 'clock'> & {
  branches: Pick<BranchStore, 'byId' | 'near'>;
  products: Pick<ProductStore, 'bySku'>;
  watches: Pick<WatchStore, 'ask' | 'idsOf'>;
};

/** Notes down that the shopper waits for a product, as they have agreed to. */
export const watchTool = (deps: WatchDeps) =>
  tool(nothing, async ({ vendorId, contact, consent }: ToolContext): Promise<WatchMade> => {
    if (consent?.to !== 'watch') return { outcome: 'not_agreed' };
    const { conversationId, sku, place, locale, seq } = consent;
    const product = await deps.products.bySku(vendorId, sku);
    const branches = await watchedBranches(deps, vendorId, consent);
    if (!product || branches.length === 0) return { outcome: 'nowhere' };
    const { contactId } = contact;
    const watchId = watchIdOf(conversationId, contactId, sku);
    const others = (await deps.watches.idsOf(vendorId, conversationId, WATCHES_MAX + 1)).filter((id) => id !== watchId);
    if (others.length >= WATCHES_MAX) return { outcome: 'too_many', max: WATCHES_MAX };
    const branchIds = branches.map(({ branchId }) => branchId);
    const near = place?.at ?? null;
    const whose = { vendorId, watchId, conversationId, contactId };
    await deps.watches.ask({ ...whose, sku, branchIds, near, locale, askedSeq: seq });
    return { outcome: 'watched', asOf: deps.clock.now().toISOString(), product: toProductRef(product), branches };
  });

async function watchedBranches(
  { branches }: WatchDeps,
  vendorId: string,
  { branchId, place }: Extract<Consent, { to: 'watch' }>,
): Promise<Array<{ branchId: string; area: string }>> {
  if (branchId !== null) {
    const branch = await branches.byId(vendorId, branchId);
    return branch ? [{ branchId, area: branch.area }] : [];
  }
  if (!place) return [];
  const near = await branches.near(vendorId, place.at, { maxM: NEARBY_RADIUS_M, limit: WATCHED_MAX });
  return near
    .filter(({ branch }) => !branch.temporarilyClosed)
    .map(({ branch }) => ({ branchId: branch.branchId, area: branch.area }));
}

export interface LetGo {
  asOf: string;
  /** How many there were. */
  count: number;
}
type LetGoDeps = Pick<StockDeps, 'clock'> & {
  stock: ReleaseDeps['stock'];
  holds: ReleaseDeps['holds'] & Pick<HoldStore, 'idsOf' | 'byId'>;
  watches: ReleaseDeps['watches'] & Pick<WatchStore, 'endAll'>;
};

/** Gives back what is kept in this conversation, or ends what it waits for, as the shopper has asked. */
export const letGoTool = (deps: LetGoDeps) =>
  tool(nothing, async ({ vendorId, contact, consent }: ToolContext): Promise<LetGo> => {
    const asOf = deps.clock.now().toISOString();
    if (consent?.to !== 'let_go') return { asOf, count: 0 };
    const { conversationId, what } = consent;
    if (what === 'watch') return { asOf, count: await deps.watches.endAll(vendorId, conversationId) };
    const ids = await deps.holds.idsOf(vendorId, conversationId, HOLDS_MAX + 1);
    for (const id of ids) {
      const hold = await deps.holds.byId(vendorId, id);
      if (hold) await releaseHold(deps, hold, { kind: 'shopper', contactId: contact.contactId });
    }
    return { asOf, count: ids.length };
  });
