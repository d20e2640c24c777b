import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const logins = z.array(z.object({ email: z.string(), password: z.string(), name: z.string(), role: z.string() }));
export type Login = z.infer<typeof logins>[number];

/** The demo's logins as the seed wrote them; none where it wrote none, for the database may be somebody's own. */
export async function readLogins(dataDir: string): Promise<Login[]> {
  const text = await readFile(join(dataDir, 'logins.json'), 'utf8').catch(() => '[]');
  return logins.parse(JSON.parse(text));
}
