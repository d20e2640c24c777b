/** `npm run seed`: loads the demo shop into a database, or moves one that has grown old to the present. */
import { z } from 'zod';
import { migrate } from '../migrations/run.ts';
import { clock } from '../platform/clock.ts';
import { connectMongo } from '../platform/mongo.ts';
import { inProject } from './root.ts';
import { readDemoFiles } from './seed/files.ts';
import { loadOrMakeLogins } from './seed/logins.ts';
import { seedDemo, seedStores } from './seed/seed-demo.ts';

const environment = z
  .object({
    MONGO_URL: z.string().regex(/^mongodb(\+srv)?:\/\//, 'must be the address of a MongoDB, mongodb://…'),
    DATA_DIR: z.string().min(1).default('.data'),
    CLOCK_AT: z.iso.datetime({ offset: true }).optional(),
    WHATSAPP_PHONE_NUMBER_ID: z
      .string()
      .regex(/^\d{1,32}$/, 'must be digits')
      .optional(),
    NODE_ENV: z.string().optional(),
  })
  .refine((given) => given.NODE_ENV !== 'production' || given.CLOCK_AT === undefined, {
    path: ['CLOCK_AT'],
    message: 'must be absent in production',
  });

async function main(): Promise<void> {
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value));
  const parsed = environment.safeParse(given);
  if (!parsed.success) throw new Error(`Invalid environment\n${z.prettifyError(parsed.error)}`);
  const { MONGO_URL, DATA_DIR, CLOCK_AT, WHATSAPP_PHONE_NUMBER_ID: phoneNumberId } = parsed.data;
  const startedAt = performance.now();
  const [files, logins] = await Promise.all([readDemoFiles(inProject('demo/data')), loadOrMakeLogins(DATA_DIR)]);
  const connection = await connectMongo(MONGO_URL);
  try {
    const { db } = connection;
    if (!db) throw new Error('no database in MONGO_URL');
    await migrate(
      db,
      Object.values(seedStores(connection)).map(({ ensureIndexes }) => ensureIndexes),
    );
    const { now } = clock(CLOCK_AT === undefined ? undefined : new Date(CLOCK_AT));
    const outcome = await seedDemo({ connection, files, logins, now: now(), phoneNumberId });
    const tookMs = Math.round(performance.now() - startedAt);
    const what = `${files.branches.length} branches, ${files.products.length} products, ${files.orders.length} orders`;
    console.log(outcome === 'loaded' ? `Loaded: ${what} (${tookMs} ms)` : `Kept as it is: ${what} (${tookMs} ms)`);
    console.log(`Logins are in ${DATA_DIR}/logins.json`);
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
