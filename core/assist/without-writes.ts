import type { ToolDeps } from './tools.ts';

/** A tool was about to change something where nothing may change. */
export class WouldChange extends Error {
  override name = 'WouldChange';
}
const refuse = async (): Promise<never> => {
  throw new WouldChange('nothing may be changed here');
};

/**
 * The same look-ups with every write refused, so that a turn can be tried out. What only reads is listed and passed on;
 * whatever a store learns to do besides does not compile until it is said here which it is.
 */
export const withoutWrites = (deps: ToolDeps): ToolDeps => ({
  branches: deps.branches,
  products: deps.products,
  // What a vendor's own system says may be noted: it is so whoever asks.
  stock: { levels: deps.stock.levels, look: deps.stock.look, hold: refuse, release: refuse },
  holds: { byId: deps.holds.byId, idsOf: deps.holds.idsOf, note: refuse, markReleased: refuse },
  watches: { idsOf: deps.watches.idsOf, ask: refuse, stockCame: refuse, endAll: refuse },
  knowledge: deps.knowledge,
  orders: deps.orders,
  // A guess would count against the shopper, who has made none.
  tries: { take: refuse, giveBack: refuse },
  bookings: {
    ofDay: deps.bookings.ofDay,
    one: deps.bookings.one,
    ofContact: deps.bookings.ofContact,
    ofCustomer: deps.bookings.ofCustomer,
    hold: refuse,
    change: refuse,
    markMove: refuse,
    settle: refuse,
  },
  articles: deps.articles,
  vendors: deps.vendors,
  groups: deps.groups,
  agents: deps.agents,
  clock: deps.clock,
});
