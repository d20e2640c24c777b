/**
 * `npm run admin -- create <email> [name]`: makes the first owner of a vendor, or a further one, with a password that
 * is shown once and the address of the first steps, and the vendor with its website and WhatsApp number where they are not there yet.
 * `npm run admin -- reindex`: what messages are found by is built anew from the log, by the workers.
 */
import { z } from 'zod';
import { loadAdminConfig } from '../config/env.ts';
import type { Core } from '../core/assemble.ts';
import { createOwner } from './admin/create-owner.ts';
import { reindex } from './admin/reindex.ts';
import { openDatabase } from './database.ts';

const USAGE =
  'Usage: MONGO_URL=… npm run admin -- create <email> [name]\n' +
  '       MONGO_URL=… npm run admin -- reindex\n' +
  'WHATSAPP_PHONE_NUMBER_ID: the number to answer. VENDOR_ID: where there are several vendors.';

async function main(): Promise<void> {
  const [action, email, name = 'Owner'] = process.argv.slice(2);
  const address = z.email().safeParse(email);
  if (action !== 'reindex' && (action !== 'create' || !address.success)) throw new Error(USAGE);
  const config = loadAdminConfig(process.env);
  const { connection, core } = await openDatabase(config.mongo.url);
  try {
    if (address.success) await create(core, config, address.data, name);
    else await reindex(core.searchMarks, (line) => console.log(line));
  } finally {
    await connection.close();
  }
}

async function create(
  core: Core,
  { vendorId, phoneNumberId, publicUrl }: ReturnType<typeof loadAdminConfig>,
  email: string,
  name: string,
): Promise<void> {
  const created = await createOwner(core, { vendorId, email, name, phoneNumberId });
  console.log(`For the website: <script async src="${publicUrl}/widget.js" data-key="${created.websiteKey}"></script>`);
  if (created.password === null) throw new Error('An agent with this e-mail is there already.');
  console.log(`Owner of ${vendorId}: ${email}\nPassword (shown once): ${created.password}`);
  console.log(`Sign in, and set up the rest there: ${publicUrl}/inbox/?admin=start`);
}

await main().catch((err: unknown) => {
  console.error(err instanceof Error ? err.message : err);
  process.exitCode = 1;
});
