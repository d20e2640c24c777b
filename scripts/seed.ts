/** `npm run seed`: loads the demo shop into a database, or moves one that has grown old to the present. */
import { loadSeedConfig } from '../config/env.ts';
import { orRefuse } from '../config/or-refuse.ts';
import { clock } from '../platform/clock.ts';
import { openDatabase } from './database.ts';
import { inProject } from './root.ts';
import { readDemoFiles } from './seed/files.ts';
import { loadOrMakeLogins } from './seed/logins.ts';
import { seedDemo } from './seed/seed-demo.ts';
import { loadOrMakeTillKey } from './seed/till-key.ts';

async function main(): Promise<void> {
  const { mongo, dataDir, clock: at, phoneNumberId, hotlineSecret } = orRefuse(loadSeedConfig);
  const startedAt = performance.now();
  const [files, logins] = await Promise.all([readDemoFiles(inProject('demo/data')), loadOrMakeLogins(dataDir)]);
  const { connection } = await openDatabase(mongo.url);
  try {
    const { now } = clock(at.startAt ?? undefined);
    const tillKey = await loadOrMakeTillKey(dataDir);
    const shop = { connection, files, logins, tillKey, phoneNumberId, hotlineSecret };
    const outcome = await seedDemo({ ...shop, now: now() });
    const tookMs = Math.round(performance.now() - startedAt);
    const what = `${files.branches.length} branches, ${files.products.length} products, ${files.orders.length} orders`;
    console.log(outcome === 'loaded' ? `Loaded: ${what} (${tookMs} ms)` : `Kept as it is: ${what} (${tookMs} ms)`);
    console.log(`Logins are in ${dataDir}/logins.json`);
  } finally {
    await connection.close();
  }
}

try {
  await main();
} catch (err) {
  console.error(err instanceof Error ? err.message : err);
  process.exitCode = 1;
}
