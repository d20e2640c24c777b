/**
 * `npm run admin -- create <email> [name]`: makes the first owner of a vendor, or a further one, with a password that
 * is shown once, and the vendor with its website and WhatsApp number where they are not there yet.
 */
import { z } from 'zod';
import { loadAdminConfig } from '../config/env.ts';
import { createOwner } from './admin/create-owner.ts';
import { openDatabase } from './database.ts';

const USAGE =
  'Usage: MONGO_URL=… npm run admin -- create <email> [name]\n' +
  'WHATSAPP_PHONE_NUMBER_ID: the number to answer. VENDOR_ID: where there are several vendors.';

async function main(): Promise<void> {
  const [action, email, name = 'Owner'] = process.argv.slice(2);
  const address = z.email().safeParse(email);
  if (action !== 'create' || !address.success) throw new Error(USAGE);
  const { mongo, vendorId, phoneNumberId, publicUrl } = loadAdminConfig(process.env);
  const { connection, core } = await openDatabase(mongo.url);
  try {
    const created = await createOwner(core, { vendorId, email: address.data, name, phoneNumberId });
    console.log(
      `For the website: <script async src="${publicUrl}/widget.js" data-key="${created.websiteKey}"></script>`,
    );
    if (created.password === null) throw new Error('An agent with this e-mail is there already.');
    console.log(`Owner of ${vendorId}: ${address.data}\nPassword (shown once): ${created.password}`);
  } finally {
    await connection.close();
  }
}

await main().catch((err: unknown) => {
  console.error(err instanceof Error ? err.message : err);
  process.exitCode = 1;
});
