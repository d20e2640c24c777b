import { HOLD_MINUTES } from '../../contract/limits.ts';
import type { BranchStore } from '../branches/branch.store.ts';
import { DomainError } from '../errors.ts';
import { derivedId } from '../ids.ts';
import type { Clock } from '../ports.ts';
import type { HoldStore } from './hold.store.ts';
import type { StockStore } from './stock.store.ts';
import type { StockSource } from './stock-source.ts';
import type { WatchStore } from './watch.store.ts';

/** How long units are kept where nobody says otherwise. */
export const HOLD_MS = HOLD_MINUTES * 60_000;

export type HoldOwner = { kind: 'agent'; agentId: string; name: string } | { kind: 'shopper'; contactId: string };

/** Units kept for somebody. Times are MongoDB's. */
export interface HoldRecord {
  vendorId: string;
  holdId: string;
  branchId: string;
  sku: string;
  quantity: number;
  at: Date;
  until: Date;
  /** Whose shopper it is for; null where no conversation is known. */
  conversationId: string | null;
  by: HoldOwner;
  /** Let go before its time, by whom; null while it runs or once it has lapsed. */
  released: { at: Date; by: HoldOwner } | null;
}

/**
 * When it lapses as a shopper is told it, by the clock they are told everything else by: a hold runs on real time also where
 * the demo's clock stands at another moment.
 */
export function toldUntil({ at, until }: Pick<HoldRecord, 'at' | 'until'>, clock: Clock): Date {
  // In whole seconds: what was taken this moment lasts as long as it was taken for.
  const ageS = Math.max(0, Math.floor((Date.now() - at.getTime()) / 1_000));
  return new Date(clock.now().getTime() + until.getTime() - at.getTime() - ageS * 1_000);
}

export interface HoldDeps {
  branches: Pick<BranchStore, 'byId'>;
  stock: Pick<StockStore, 'hold'> & Pick<StockSource, 'look'>;
  holds: Pick<HoldStore, 'note'>;
}
export interface ReleaseDeps {
  stock: Pick<StockStore, 'release'>;
  holds: Pick<HoldStore, 'markReleased'>;
  watches: Pick<WatchStore, 'stockCame'>;
}
export interface HoldRequest {
  vendorId: string;
  /** Made from what is asked, with `holdIdOf`: a request that comes again is the same hold. */
  holdId: string;
  branchId: string;
  sku: string;
  /** Whole units, 1 or more. */
  quantity: number;
  forMs?: number;
  conversationId: string | null;
  by: HoldOwner;
}

/** @param scope the conversation it is for, else the agent who asks @param key what tells this hold from their others */
export const holdIdOf = (scope: string, key: string): string => derivedId('hd', scope, key);

/**
 * Keeps units at a branch for `forMs`; they return by themselves. A repeat under the same id gives back the hold that
 * runs, as it is: not longer, and with the quantity it has.
 *
 * The stock decides first and the account is written after: a process that ends in between leaves a hold nobody can
 * list until it lapses; asked again, it is noted down. A vendor's own system is asked first what there is; where it says
 * nothing, the last known figure decides.
 * @returns the hold, or how many could be had instead; 0 also where the branch does not carry the product
 * @throws DomainError `branch_not_found`
 */
export async function holdStock(
  { branches, stock, holds }: HoldDeps,
  { vendorId, holdId, branchId, sku, quantity, forMs = HOLD_MS, conversationId, by }: HoldRequest,
): Promise<{ held: true; hold: HoldRecord; isNew: boolean } | { held: false; available: number }> {
  if (!(await branches.byId(vendorId, branchId))) throw new DomainError('branch_not_found', { branchId });
  await stock.look(vendorId, sku, [branchId]);
  const taken = await stock.hold(vendorId, { id: holdId, branchId, sku, qty: quantity, forMs });
  if (!taken.held) return taken;
  const { qty, at, until } = taken.hold;
  const hold = { vendorId, holdId, branchId, sku, quantity: qty, at, until, conversationId, by, released: null };
  await holds.note(hold);
  return { held: true, hold, isNew: taken.isNew };
}

/**
 * Lets a hold go before its time; one that has gone already changes nothing. The stock first: asked again after a
 * process has ended in between, only the account is left to write.
 */
export async function releaseHold(
  { stock, holds, watches }: ReleaseDeps,
  { vendorId, holdId, branchId, sku, at }: Pick<HoldRecord, 'vendorId' | 'holdId' | 'branchId' | 'sku' | 'at'>,
  by: HoldOwner,
): Promise<void> {
  const isFree = await stock.release(vendorId, { branchId, sku, id: holdId, at });
  await holds.markReleased(vendorId, holdId, at, by);
  if (isFree) await watches.stockCame(vendorId, branchId, [sku]);
}
