import type { StockCardRow } from '../../contract/cards.ts';
import { assistTexts } from '../../contract/texts/assist.ts';
import { translator } from '../../contract/texts/render.ts';
import { sharedTexts } from '../../contract/texts/shared.ts';
import type { BranchStore } from '../branches/branch.store.ts';
import { byNearness } from '../branches/nearest.ts';
import { DomainError } from '../errors.ts';
import { groupBy } from '../group-by.ts';
import type { MessageLog } from '../messages/message-log.ts';
import { type Notice, sayNotice } from '../messages/notice.ts';
import type { KnowledgeStore } from '../places/knowledge.store.ts';
import type { Clock } from '../ports.ts';
import type { ProductStore } from '../products/product.store.ts';
import type { Product } from '../products/product.ts';
import { toProductRef } from '../products/product.ts';
import type { StockLevel } from '../stock/stock.ts';
import { toStockRow } from '../stock/stock-nearby.ts';
import type { StockSource } from '../stock/stock-source.ts';
import type { WatchStore } from '../stock/watch.store.ts';
import { type Watch, watchNoticeId } from '../stock/watch.ts';
import { holdChoice, personChoice } from './say/choices.ts';
import { staleWords } from './say/stock.ts';
import { productName, rowWords } from './say/wording.ts';
import { sentences } from './scene.ts';

/** Whose teller ended in between is looked at again by another after this long: far longer than a batch takes. */
const TAKEN_MS = 20_000;
/** Looked at again, whatever was reported: a hold that lapses brings stock back too, and says nothing. */
const AGAIN_MS = 5 * 60_000;
/** Who has waited for an hour no longer waits for somebody's hold to lapse. */
const YOUNG_MS = 3_600_000;
const AGAIN_LATER_MS = 3_600_000;
/** Nobody still waits after that. */
const LAPSES_MS = 30 * 24 * 3_600_000;
const UNREACHED: ReadonlySet<string> = new Set(['conversation_not_found', 'window_closed']);
const DUE_MAX = 200;
/** Told at once. */
const TELLERS = 8;

interface Deps {
  branches: Pick<BranchStore, 'byId'>;
  products: Pick<ProductStore, 'bySku'>;
  stock: StockSource;
  knowledge: Pick<KnowledgeStore, 'of'>;
  watches: Pick<WatchStore, 'takeDue' | 'putOff' | 'markTold'>;
  log: Pick<MessageLog, 'append'>;
  clock: Clock;
  onError(error: unknown): void;
}

/**
 * Tells whoever waits for a product that it is back: a task beside the sweep. Said first under an id made from the
 * watch, marked after: whichever of several workers does it, and wherever one ends, it is said once.
 */
export const tellWatches = (deps: Deps) => async (): Promise<void> => {
  const due = await deps.watches.takeDue(TAKEN_MS, DUE_MAX);
  const groups = groupBy(due, ({ vendorId, sku }) => `${vendorId}:${sku}`);
  for (const group of groups.values()) await tellGroup(deps, group).catch(deps.onError);
};

/** All that wait for one product of one vendor: its stock is asked for once. */
async function tellGroup(deps: Deps, group: Watch[]): Promise<void> {
  const [{ vendorId, sku }] = group as [Watch];
  const branchIds = [...new Set(group.flatMap((watch) => watch.branchIds))];
  const { silent } = await deps.stock.look(vendorId, sku, branchIds);
  // Nobody is sent for on a word of yesterday: who cannot be asked now is asked again later.
  const seen = branchIds.filter((branchId) => !silent.has(branchId));
  const levels = (await deps.stock.levels(vendorId, sku, seen)).filter(({ available }) => available > 0);
  const product = levels.length > 0 ? await deps.products.bySku(vendorId, sku) : null;
  const waiting: Watch[] = [];
  const left = [...group];
  const teller = async () => {
    for (let watch = left.shift(); watch; watch = left.shift()) {
      // One that fails is due again soon.
      if (!(await settle(deps, watch, product, levels).catch(failed(deps)))) waiting.push(watch);
    }
  };
  await Promise.all(Array.from({ length: TELLERS }, teller));
  const age = ({ askedAt }: Watch) => Date.now() - askedAt.getTime();
  const young = waiting.filter((watch) => age(watch) < YOUNG_MS);
  await deps.watches.putOff(young, AGAIN_MS);
  await deps.watches.putOff(
    waiting.filter((watch) => !young.includes(watch)),
    AGAIN_LATER_MS,
  );
}

const failed =
  ({ onError }: Deps) =>
  (error: unknown): true => {
    onError(error);
    return true;
  };

/** @returns false where it waits on */
async function settle(deps: Deps, watch: Watch, product: Product | null, levels: StockLevel[]): Promise<boolean> {
  const { vendorId, watchId, askedSeq } = watch;
  const end = (branchId: string | null) =>
    deps.watches.markTold(vendorId, watchId, askedSeq, branchId).then(() => true);
  if (Date.now() - watch.askedAt.getTime() > LAPSES_MS) return end(null);
  const row = product && (await rowOf(deps, watch, product, levels));
  if (!product || !row) return false;
  try {
    await sayNotice(deps.log, noticeOf(watch, product, row, deps.clock.now()));
  } catch (error) {
    // Outside WhatsApp's window nothing would reach them, or they are gone: it is over, and nobody was told.
    if (!(error instanceof DomainError && UNREACHED.has(error.code))) throw error;
    return end(null);
  }
  return end(row.branchId);
}

/** Of the branches waited at that have it: an open one first, then the nearest. */
async function rowOf(deps: Deps, watch: Watch, product: Product, levels: StockLevel[]): Promise<StockCardRow | null> {
  const { vendorId, near, branchIds } = watch;
  const { policies } = await deps.knowledge.of(vendorId);
  const now = deps.clock.now();
  const rows: StockCardRow[] = [];
  for (const level of levels.filter(({ branchId }) => branchIds.includes(branchId))) {
    const branch = await deps.branches.byId(vendorId, level.branchId);
    if (!branch || branch.temporarilyClosed) continue;
    rows.push(toStockRow({ branch, level, near, product, quantity: 1, policies, now }));
  }
  rows.sort(byNearness);
  return rows.find(({ open }) => open.isOpen) ?? rows[0] ?? null;
}

function noticeOf(watch: Watch, product: Product, row: StockCardRow, now: Date): Notice {
  const { vendorId, conversationId, locale } = watch;
  const t = translator(locale, assistTexts[locale], sharedTexts[locale]);
  const speech = { locale, t, now };
  const words = { product: productName(locale, product), ...rowWords(speech, row) };
  const canHold = row.open.isOpen && row.capabilities.includes('pickup');
  return {
    ...{ vendorId, conversationId, locale, to: { contactId: watch.contactId ?? null }, clientId: watchNoticeId(watch) },
    body: {
      kind: 'card',
      content: {
        text: sentences(t('assist.watch.back', words), staleWords(speech, [row])),
        cards: [{ card: 'stock', product: toProductRef(product), place: null, branches: [row] }],
        choices: [...(canHold ? holdChoice(t, product.sku, row.branchId) : []), personChoice(t)],
      },
    },
  };
}
