import { DEMO_VENDOR_ID } from '../../scripts/seed/seed-demo.ts';
import { type Bench, type Outcome, timesOf } from '../figures.ts';
import type { NearbyPlan, NearbyResult } from '../load/nearby.plan.ts';
import { runLoad } from '../load/process.ts';
import { copyShop } from '../system/shop-data.ts';

/** A vendor of its own, thirty times as large as the demo's forty branches. */
const VENDOR_ID = `${DEMO_VENDOR_ID}-nearby`;
const COPIES = 30;

/** The look-up behind most answers, in a process as a worker's, beside the bare queries. */
export function nearby(): Bench {
  let asked: Pick<NearbyPlan, 'skus' | 'places'>;

  return {
    name: 'nearby',
    title: 'Nearest branches with an item, 1,200 branches',

    async prepare(ground) {
      await ground.product();
      const db = (await ground.mongo()).db();
      asked = await copyShop(db, { from: DEMO_VENDOR_ID, to: VENDOR_ID, copies: COPIES });
    },

    async round(ground): Promise<Outcome> {
      const { mongoUrl } = await ground.product();
      const plan = { mongoUrl, vendorId: VENDOR_ID, ...asked, secs: ground.options.secs };
      const { product, bare, rows } = await runLoad<NearbyPlan, NearbyResult>('nearby', plan);
      return {
        figures: [
          ...timesOf('Dekat: look-up', product),
          ...timesOf('the bare queries', bare),
          {
            name: 'Dekat ÷ the bare queries, p50',
            unit: '×',
            value: product.p50 / bare.p50,
            target: { atMost: 1.2, floor: 2 },
          },
          { name: 'found, on average', unit: 'branches', value: rows },
        ],
        faults: rows > 0 ? [] : ['no branch was found'],
      };
    },
  };
}
