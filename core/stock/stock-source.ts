import { BRANCHES_MAX, type StockFigure } from '../../contract/vendor-system.ts';
import { inParts } from '../in-parts.ts';
import type { Clock, VendorSystem } from '../ports.ts';
import { askedLately } from '../sources/asked-lately.ts';
import type { SourceDeps } from '../sources/source-deps.ts';
import { isFromTheFuture } from './apply-stock-update.ts';
import type { StockStore } from './stock.store.ts';
import type { Reading } from './stock.ts';

/** What was learnt when a vendor's stock was looked at. */
export interface StockLook {
  /**
   * Branches of which the vendor's own system said nothing: of them the last known figure is given, with its age, and
   * where none is known, that it cannot be seen.
   */
  silent: ReadonlySet<string>;
}

/** Where a vendor's stock is known: here, or in a system of their own. Learnt first, then read from what is stored. */
export interface StockSource extends Pick<StockStore, 'levels'> {
  /** Learns what these branches have of a product just now. Never throws: whoever said nothing is told. */
  look(vendorId: string, sku: string, branchIds: string[]): Promise<StockLook>;
}

const NOBODY: StockLook = { silent: new Set() };

/** The stock that is kept here: what is stored is all there is to learn. */
export const builtInStock = <S extends Pick<StockStore, 'levels'>>(store: S): S & StockSource => ({
  ...store,
  look: async () => NOBODY,
});

/**
 * The stock of vendors with a system of their own, and of all others as it is kept here.
 *
 * What a system says is stored with its age before it is told, an older word never in the place of a newer one; so
 * figures, holds and ages are worked out in one way, and the last known one is there when the system is not.
 */
export function connectedStock<S extends Pick<StockStore, 'levels' | 'takeReadings'>>(
  deps: SourceDeps<S>,
): S & StockSource {
  const { store, systems } = deps;
  const lately = askedLately({ nowMs: deps.nowMs });
  return {
    ...store,
    async look(vendorId, sku, branchIds) {
      const stock = systems.get(vendorId)?.stock;
      if (!stock || branchIds.length === 0) return NOBODY;
      const keyOf = new Map(branchIds.map((branchId) => [JSON.stringify([vendorId, sku, branchId]), branchId]));
      const silent = await lately([...keyOf.keys()], async (due) => {
        const asked = due.flatMap((key) => keyOf.get(key) ?? []);
        const answered = await learn(deps, stock, { vendorId, sku, branchIds: asked });
        return new Set(due.filter((key) => answered.has(keyOf.get(key) ?? '')));
      });
      return { silent: new Set([...silent].flatMap((key) => keyOf.get(key) ?? [])) };
    },
  };
}

interface Wanted {
  vendorId: string;
  sku: string;
  branchIds: string[];
}
/** One request for all of them, as far as one may name; what comes is stored. @returns the branches something was said of */
async function learn(
  { store, clock, onError }: SourceDeps<Pick<StockStore, 'takeReadings'>>,
  stock: NonNullable<VendorSystem['stock']>,
  { vendorId, sku, branchIds }: Wanted,
): Promise<Set<string>> {
  const said = await Promise.all(
    inParts(branchIds, BRANCHES_MAX).map((branches) =>
      stock.figures({ skus: [sku], branches }).catch((): StockFigure[] => []),
    ),
  );
  const readings = readingsOf(said.flat(), sku, new Set(branchIds), clock);
  try {
    if (readings.length > 0) await store.takeReadings(vendorId, sku, readings);
  } catch (error) {
    // Read from what is stored, it would not be there: as if nobody had said it.
    onError(error);
    return new Set();
  }
  return new Set(readings.map(({ branchId }) => branchId));
}

/** Only what was asked for, of each branch the newest; a count from the future would lock out every honest one. */
function readingsOf(said: StockFigure[], sku: string, asked: ReadonlySet<string>, clock: Clock): Reading[] {
  const newest = new Map<string, Reading>();
  for (const figure of said) {
    const asOf = new Date(figure.asOf);
    if (figure.sku !== sku || !asked.has(figure.branch) || isFromTheFuture(asOf, clock)) continue;
    const known = newest.get(figure.branch);
    if (known && known.asOf > asOf) continue;
    newest.set(figure.branch, { branchId: figure.branch, onHand: figure.onHand, asOf });
  }
  return [...newest.values()];
}
