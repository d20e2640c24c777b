/** Who waits for a product is told once, though the workers that tell it are killed while they do. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assembleCatalogue, type Catalogue } from '../../core/catalogue.ts';
import { applyStockUpdate } from '../../core/stock/apply-stock-update.ts';
import { watchIdOf } from '../../core/stock/watch.ts';
import { toProduct } from '../../scripts/seed/convert.ts';
import { demoFiles } from '../support/demo-data.ts';
import { eventually } from '../support/eventually.ts';
import { print } from '../support/print.ts';
import { type RunningProcess, startWorkers } from '../support/processes.ts';
import { aWorld, type World } from '../support/world.ts';

/** More than are told in the time a look at them takes. */
const WAITING = 1_200;
const SKU = 'GR-0001';
let world: World;
let catalogue: Catalogue;
let workers: RunningProcess[];
beforeAll(async () => {
  world = await aWorld('fault-watches');
  catalogue = assembleCatalogue(world.core.connection);
  for (const ensure of catalogue.ensureIndexes) await ensure();
  const { products } = await demoFiles();
  const { vendorId } = world.vendor;
  await catalogue.products.putAll(
    vendorId,
    products.slice(0, 1).map((product) => toProduct(vendorId, product)),
  );
  workers = await Promise.all([1, 2, 3].map(() => startWorkers(world.services)));
}, 60_000);
afterAll(() => world.close());

describe('three workers of which two are killed while they tell it', () => {
  it('tell everybody who waits exactly once', async () => {
    const { vendorId } = world.vendor;
    const conversations: string[] = [];
    while (conversations.length < WAITING) {
      const next = Array.from({ length: 100 }, (_, n) => aWaiting(`waits-${conversations.length + n}`));
      conversations.push(...(await Promise.all(next)));
    }
    const clock = { now: () => new Date() };
    const counted = { asOf: new Date().toISOString(), items: [{ sku: SKU, onHand: 3 }] };

    await applyStockUpdate({ ...catalogue, clock }, vendorId, 'b-1', counted);
    const open = () => world.core.connection.collection('stock_watches').countDocuments({ told: null });
    await eventually(async () => expect(await open()).toBeLessThan(WAITING), 30_000);
    await Promise.all(workers.slice(0, 2).map((worker) => worker.kill()));
    const left = await open();
    print(`killed with ${left} of ${WAITING} still to be told`);
    expect(left).toBeGreaterThan(0);

    await eventually(async () => expect(await open()).toBe(0), 150_000);
    const logs = await Promise.all(conversations.map((one) => world.log(one)));
    const toldOf = logs.map((log) => log.filter(({ author }) => author.kind === 'system').length);
    expect(toldOf).toEqual(Array(WAITING).fill(1));
  }, 240_000);
});

async function aWaiting(visitor: string): Promise<string> {
  const { vendorId } = world.vendor;
  const { conversationId, contactId } = await world.core.openDirect({
    vendorId,
    channel: 'widget',
    channelAccountId: `web-${vendorId}`,
    keys: [{ kind: 'visitor', value: visitor }],
    proposedIdentityId: `v_${visitor}`,
    profile: { name: 'Pengunjung', phone: null, isPhoneVerified: false, locale: 'id' },
    isOutside: false,
  });
  const watchId = watchIdOf(conversationId, contactId, SKU);
  const wanted = { vendorId, watchId, conversationId, sku: SKU, branchIds: ['b-1'], near: null, askedSeq: 1 };
  await catalogue.watches.ask({ ...wanted, locale: 'id' });
  return conversationId;
}
