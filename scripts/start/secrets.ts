import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const secrets = z.object({
  authSecret: z.string().min(32),
  whatsapp: z.object({
    phoneNumberId: z.string(),
    accessToken: z.string(),
    appSecret: z.string(),
    verifyToken: z.string(),
  }),
});
export type Secrets = z.infer<typeof secrets>;

/** A made-up number's id: the simulator is the only one who knows it. */
const DEMO_PHONE_NUMBER_ID = '100000000000001';

/**
 * The secrets of this installation: made at the first start, the same at every later one.
 * @throws Error when the file is there and not readable as such; it is never written over, for tokens depend on it
 */
export async function loadOrMakeSecrets(dataDir: string): Promise<Secrets> {
  const file = join(dataDir, 'secrets.json');
  const held = await readFile(file, 'utf8').catch((err: NodeJS.ErrnoException) => {
    if (err.code !== 'ENOENT') throw err;
    return null;
  });
  if (held !== null) return readHeld(held, file);
  const made = makeSecrets();
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await writeFile(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return made;
}

function readHeld(text: string, file: string): Secrets {
  try {
    return secrets.parse(JSON.parse(text));
  } catch {
    throw new Error(`${file} is damaged. Remove it to have new secrets made; agents and shoppers then log in again.`);
  }
}

function makeSecrets(): Secrets {
  const random = () => randomBytes(32).toString('base64url');
  return {
    authSecret: random(),
    whatsapp: {
      phoneNumberId: DEMO_PHONE_NUMBER_ID,
      accessToken: random(),
      appSecret: random(),
      verifyToken: random(),
    },
  };
}
