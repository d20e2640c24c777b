/** Whole shelves reported, one after the other: as the route takes them over, in this process, and over HTTP. */
import { assembleCatalogue } from '../../core/catalogue.ts';
import { applyStockUpdate } from '../../core/stock/apply-stock-update.ts';
import { clock } from '../../platform/clock.ts';
import { connectMongo } from '../../platform/mongo.ts';
import { serveLoad } from './process.ts';
import type { StockSyncPlan, StockSyncResult } from './stock-sync.plan.ts';

/** Reports under way at once, as of a vendor whose branches report by themselves. */
const AT_ONCE = 2;

type Report = { asOf: string; items: Array<{ sku: string; onHand: number }> };
type Send = (branchId: string, report: Report) => Promise<{ applied: number }>;

serveLoad<StockSyncPlan, StockSyncResult>(async (plan) => {
  const connection = await connectMongo(plan.mongoUrl);
  const deps = { ...assembleCatalogue(connection), clock: clock() };
  const inProcess: Send = (branchId, report) => applyStockUpdate(deps, plan.vendorId, branchId, report);
  const overHttp: Send = async (branchId, report) => {
    const answer = await fetch(`${plan.url}/api/v1/branches/${branchId}/stock`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${plan.token}` },
      body: JSON.stringify(report),
    });
    return answer.ok ? ((await answer.json()) as { applied: number }) : { applied: 0 };
  };
  // Every shelf is there before: what is measured are counts that change, as they are all day.
  for (const branchId of plan.branchIds) await inProcess(branchId, reportOf(plan.skus, 0));
  const store = await rowsPerS(plan, inProcess);
  const http = await rowsPerS(plan, overHttp);
  await connection.close();
  return { store: store.perS, http: http.perS, left: store.left + http.left };
});

/** Reports for as long as is wanted. Those of one branch never run side by side: each is newer than the last. */
async function rowsPerS({ branchIds, skus, secs }: StockSyncPlan, send: Send) {
  const since = performance.now();
  const until = since + secs * 1000;
  let applied = 0;
  let left = 0;
  const report = async (own: string[]) => {
    for (let n = 1; performance.now() < until; n += 1) {
      const result = await send(own[n % own.length] ?? '', reportOf(skus, n));
      applied += result.applied;
      left += skus.length - result.applied;
    }
  };
  await Promise.all(
    Array.from({ length: AT_ONCE }, (_, k) => report(branchIds.filter((__, index) => index % AT_ONCE === k))),
  );
  return { perS: applied / ((performance.now() - since) / 1000), left };
}

const reportOf = (skus: string[], n: number): Report => ({
  asOf: new Date().toISOString(),
  items: skus.map((sku, index) => ({ sku, onHand: (index + n) % 500 })),
});
