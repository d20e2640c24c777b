/** `npm run places -- <file.csv>`: puts the places of a spreadsheet on a vendor's map, all of them or none. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadAdminConfig } from '../config/env.ts';
import { orRefuse } from '../config/or-refuse.ts';
import { openDatabase } from './database.ts';
import { putPlaces } from './places/put-places.ts';
import { readAreas } from './places/read-areas.ts';

const USAGE =
  'Usage: MONGO_URL=… npm run places -- <file.csv> [--vendor <id>] [--dry-run]\n' +
  'Without --vendor: VENDOR_ID. With --dry-run nothing is written.';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { vendor: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  });
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new Error(USAGE);
  const config = orRefuse(loadAdminConfig);
  const vendorId = values.vendor ?? config.vendorId;
  const areas = readAreas(await readFile(file, 'utf8'));
  const isDryRun = values['dry-run'];
  const { connection, core, catalogue } = await openDatabase(config.mongo.url, { isReadOnly: isDryRun });
  try {
    const stores = { vendors: core.vendors, knowledge: catalogue.knowledge };
    const { added, changed, same } = await putPlaces(stores, { vendorId, areas, isDryRun });
    console.log(`${added} new, ${changed} changed, ${same} as they were${isDryRun ? ' (nothing written)' : ''}`);
  } finally {
    await connection.close();
  }
}

await main().catch((err: unknown) => {
  console.error(err instanceof Error ? err.message : err);
  process.exitCode = 1;
});
