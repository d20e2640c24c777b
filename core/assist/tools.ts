import type { AgentStore } from '../agents/agent.store.ts';
import type { ArticleStore } from '../articles/article.store.ts';
import type { BookingStore } from '../bookings/booking.store.ts';
import type { BranchStore } from '../branches/branch.store.ts';
import type { GroupStore } from '../groups/group.store.ts';
import type { OrderSource } from '../orders/order-source.ts';
import type { VerificationTriesStore } from '../orders/verification-tries.store.ts';
import type { KnowledgeStore } from '../places/knowledge.store.ts';
import type { Clock } from '../ports.ts';
import type { ProductStore } from '../products/product.store.ts';
import type { HoldStore } from '../stock/hold.store.ts';
import type { StockStore } from '../stock/stock.store.ts';
import type { StockSource } from '../stock/stock-source.ts';
import type { WatchStore } from '../stock/watch.store.ts';
import type { VendorStore } from '../vendors/vendor.store.ts';
import { articleTool } from './tools/articles.ts';
import { bookingTools } from './tools/bookings.ts';
import { branchTool } from './tools/branches.ts';
import { deliveryTool, parcelTool, reachTool } from './tools/delivery.ts';
import { handoffTool, policyTool } from './tools/desk.ts';
import { holdOfferTool, holdTool, letGoTool, watchTool } from './tools/keep.ts';
import { lastOrderPlaceTool, orderTool, verifyTool } from './tools/orders.ts';
import { type PlaceDeps, placeTool } from './tools/places.ts';
import { type ProductDeps, productTool } from './tools/products.ts';
import { stockTool } from './tools/stock.ts';
import type { ToolContext } from './tools/tool.ts';
import { totalTool } from './tools/total.ts';

/** What the tools look things up in. */
export interface ToolDeps {
  branches: Pick<BranchStore, 'byId' | 'near' | 'list'>;
  products: Pick<ProductStore, 'bySku' | 'assortment'>;
  stock: StockSource & Pick<StockStore, 'hold' | 'release'>;
  holds: Pick<HoldStore, 'note' | 'idsOf' | 'byId' | 'markReleased'>;
  watches: Pick<WatchStore, 'ask' | 'idsOf' | 'stockCame' | 'endAll'>;
  knowledge: Pick<KnowledgeStore, 'of'>;
  orders: OrderSource;
  tries: Pick<VerificationTriesStore, 'take' | 'giveBack'>;
  bookings: Pick<
    BookingStore,
    'hold' | 'change' | 'markMove' | 'settle' | 'ofDay' | 'one' | 'ofContact' | 'ofCustomer'
  >;
  articles: Pick<ArticleStore, 'published'>;
  vendors: Pick<VendorStore, 'byId'>;
  groups: Pick<GroupStore, 'list'>;
  agents: Pick<AgentStore, 'hasStaff'>;
  clock: Clock;
}

/** What names mean, in a vendor's assortment and around its branches. */
export type Searches = Pick<ProductDeps, 'searchProducts'> & Pick<PlaceDeps, 'searchPlaces'>;

/**
 * Everything the assistant can look up or do. Each result says `asOf` when it was read, and each figure in it carries
 * its record's own age. Vendor and identity come with the context, never with the arguments.
 */
export const assistTools = (deps: ToolDeps & Searches) => ({
  findProducts: productTool(deps),
  resolvePlace: placeTool(deps),
  stockNearby: stockTool(deps),
  holdOffer: holdOfferTool(deps),
  holdStock: holdTool(deps),
  watchStock: watchTool(deps),
  letGo: letGoTool(deps),
  branchInfo: branchTool(deps),
  deliveryQuote: deliveryTool(deps),
  parcelQuote: parcelTool(deps),
  reach: reachTool(deps),
  totalOf: totalTool(deps),
  orderStatus: orderTool(deps),
  lastOrderPlace: lastOrderPlaceTool(deps),
  verifyCustomer: verifyTool(deps),
  policy: policyTool(deps),
  findArticle: articleTool(deps),
  ...bookingTools(deps),
  handoff: handoffTool(deps),
});
export type AssistTools = ReturnType<typeof assistTools>;

/** A tool as it runs, whatever it is asked and gives. */
export type Run = (context: ToolContext, input: unknown) => Promise<unknown>;

/** The same tools, each run in another way. @param wrap also by the tool's name */
export function wrapTools(tools: AssistTools, wrap: (run: Run, name: keyof AssistTools) => Run): AssistTools {
  const wrapped = Object.entries(tools).map(([name, tool]) => {
    const run = wrap(tool as Run, name as keyof AssistTools);
    return [name, Object.assign<Run, { args: unknown }>((context, input) => run(context, input), { args: tool.args })];
  });
  return Object.fromEntries(wrapped) as AssistTools;
}
