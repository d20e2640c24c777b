/**
 * A vendor's own system to try connectors with: it answers with the demo's stock, doubled, so that one sees whose figure
 * is told. Settings: VENDOR_SYSTEM_SECRET, VENDOR_SYSTEM_PORT (3400).
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { vendorSystem } from './serve.ts';

const { VENDOR_SYSTEM_SECRET: secret = '', VENDOR_SYSTEM_PORT: port = '3400' } = process.env;
if (secret.length < 32 || !/^\d{1,5}$/.test(port)) {
  console.error('VENDOR_SYSTEM_SECRET must be at least 32 characters, VENDOR_SYSTEM_PORT a port');
  process.exit(1);
}
const stockFile = fileURLToPath(new URL('../data/stock.json', import.meta.url));
const rows = JSON.parse(await readFile(stockFile, 'utf8')) as Array<{
  branch_id: string;
  items: Record<string, number>;
}>;
const shelves = new Map(
  rows.map(({ branch_id, items }) => [
    branch_id,
    new Map(Object.entries(items).map(([sku, units]) => [sku, units * 2])),
  ]),
);
vendorSystem({ secret, shelves, now: () => new Date() }).listen(Number(port), '127.0.0.1', () =>
  console.log(`the vendor's own system listens at http://127.0.0.1:${port}/dekat`),
);
