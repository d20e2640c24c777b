/**
 * `npm run admin -- create <email> [name]`: makes the first owner of the first vendor, or a further one, and prints a
 * password once. Needs MONGO_URL; VENDOR_ID where there are several vendors.
 */
import { randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { z } from 'zod';
import { assembleCore } from '../core/assemble.ts';
import { newId } from '../core/ids.ts';
import { migrate } from '../migrations/run.ts';
import { connectMongo } from '../platform/mongo.ts';

const [action, email, name = 'Owner'] = process.argv.slice(2);
const url = process.env.MONGO_URL;
const address = z.email().safeParse(email);
if (action !== 'create' || !address.success || !url) {
  console.error('Usage: MONGO_URL=… [VENDOR_ID=…] npm run admin -- create <email> [name]');
  process.exit(2);
}

const connection = await connectMongo(url);
const core = assembleCore({ connection, publisher: { publish() {} }, queue: { offer() {} }, onError: console.error });
if (connection.db) await migrate(connection.db, core.ensureIndexes);
const vendorId = process.env.VENDOR_ID ?? 'vendor';
if (!(await core.vendors.byId(vendorId))) {
  const colour = '#0B6E5B';
  await core.vendors.put({
    vendorId,
    name: vendorId,
    locale: 'id',
    timezone: 'Asia/Jakarta',
    brandColour: colour,
    peopleFrom: '08:00',
    peopleUntil: '22:00',
  });
}
if (await core.agents.byEmail(address.data)) {
  console.error('An agent with this e-mail is there already.');
  process.exitCode = 1;
} else {
  const password = randomBytes(12).toString('base64url');
  const owner = {
    agentId: newId('ag'),
    vendorId,
    email: address.data.toLowerCase(),
    name,
    role: 'owner',
    scope: 'all',
  } as const;
  const rest = { branchIds: [], groupIds: [], locale: 'id', capacity: 50, open: 0, availability: 'offline' } as const;
  await core.agents.put({ ...owner, ...rest, branchIds: [], groupIds: [] }, await hash(password));
  console.log(`Owner of ${vendorId}: ${address.data}\nPassword (shown once): ${password}`);
}
await connection.close();
