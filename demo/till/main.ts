/**
 * The shop's own till: a program of the vendor's, outside of Dekat, that says every ten minutes over the public API
 * what each branch has. Settings: SERVER_URL, DATA_DIR (for its API key), CLOCK_AT (as the server's).
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBooks } from './book.ts';
import { startTill } from './till.ts';

const { SERVER_URL = 'http://localhost:3000', DATA_DIR = '.data', CLOCK_AT } = process.env;
const serverUrl = SERVER_URL.replace(/\/+$/, '');
const startedAt = CLOCK_AT ? Date.parse(CLOCK_AT) : Date.now();
if (!URL.canParse(serverUrl) || Number.isNaN(startedAt)) {
  console.error('SERVER_URL must be an http address, CLOCK_AT a moment such as 2026-01-31T09:00:00+07:00');
  process.exit(1);
}
const offsetMs = startedAt - Date.now();

const stockFile = fileURLToPath(new URL('../data/stock.json', import.meta.url));
const till = startTill({
  serverUrl,
  key: async () => (await readFile(join(DATA_DIR, 'till.key'), 'utf8')).trim(),
  books: openBooks(JSON.parse(await readFile(stockFile, 'utf8'))),
  now: () => new Date(Date.now() + offsetMs),
  random: Math.random,
  onNotice: (text) => console.log(`till: ${text}`),
});
const stop = () => {
  till.stop();
  process.exit(0);
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
