import { DEMO_VENDOR_ID } from '../../scripts/seed/seed-demo.ts';
import type { Bench, Outcome } from '../figures.ts';
import { runLoad } from '../load/process.ts';
import type { StockSyncPlan, StockSyncResult } from '../load/stock-sync.plan.ts';
import { makeAgents, signIn } from '../system/people.ts';
import { makeAssortment } from '../system/shop-data.ts';

const VENDOR_ID = `${DEMO_VENDOR_ID}-sync`;
/** As many rows as one report may have, at each of so many branches. */
const SKUS = 5_000;
const BRANCHES = 8;
const ROWS_PER_S = { atLeast: 20_000 };

/** Whole shelves reported by a vendor's own system. */
export function stockSync(): Bench {
  let made: Pick<StockSyncPlan, 'branchIds' | 'skus'>;
  let token: () => Promise<string>;

  return {
    name: 'stock-sync',
    title: `Stock reported, ${SKUS.toLocaleString('en')} rows a report`,

    async prepare(ground) {
      const { mongoUrl, url } = await ground.product();
      const db = (await ground.mongo()).db();
      made = await makeAssortment(db, { from: DEMO_VENDOR_ID, to: VENDOR_ID, skus: SKUS, branches: BRANCHES });
      const [login] = await makeAgents(mongoUrl, [{ agentId: 'stock-sync', vendorId: VENDOR_ID, role: 'admin' }]);
      token = () => signIn(url, login ?? { email: '', password: '' });
    },

    async round(ground): Promise<Outcome> {
      const { mongoUrl, url } = await ground.product();
      const plan = { mongoUrl, url, token: await token(), vendorId: VENDOR_ID, ...made, secs: ground.options.secs };
      const { store, http, left } = await runLoad<StockSyncPlan, StockSyncResult>('stock-sync', plan);
      return {
        figures: [
          { name: 'as the route takes them over', unit: 'rows/s', value: store, target: ROWS_PER_S },
          { name: 'over HTTP', unit: 'rows/s', value: http, target: ROWS_PER_S },
        ],
        faults: left > 0 ? [`${left} rows were not taken over`] : [],
      };
    },
  };
}
