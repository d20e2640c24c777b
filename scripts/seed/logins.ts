import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hash, verify } from '@node-rs/argon2';
import { z } from 'zod';
import { AGENT_ROLES } from '../../contract/codes.ts';
import type { AgentStore } from '../../core/agents/agent.store.ts';
import type { NewAgent } from '../../core/agents/agent.ts';
import { writeSecret } from './write-secret.ts';

const login = z.object({
  email: z.string(),
  password: z.string(),
  name: z.string(),
  role: z.enum(AGENT_ROLES),
  branchIds: z.array(z.string()),
});
/** What somebody needs to sign in to the demo. `branchIds` is empty where the agent sees all. */
export type Login = z.infer<typeof login>;

type Person = Omit<Login, 'password'> & { agentId: string };
/** Whose matter a login is, beside its branches. */
const GROUPS: Record<string, string[]> = { ag_sari: ['g-phone', 'g-computer'], ag_dimas: ['g-centre'] };
const PEOPLE: Person[] = [
  { agentId: 'ag_owner', email: 'owner@tokosinar.example', name: 'Ratna Wijaya', role: 'owner', branchIds: [] },
  {
    agentId: 'ag_supervisor',
    email: 'supervisor@tokosinar.example',
    name: 'Budi Hartono',
    role: 'supervisor',
    branchIds: [],
  },
  { agentId: 'ag_sari', email: 'sari@tokosinar.example', name: 'Sari Lestari', role: 'agent', branchIds: [] },
  { agentId: 'ag_dimas', email: 'dimas@tokosinar.example', name: 'Dimas Pratama', role: 'agent', branchIds: [] },
  {
    agentId: 'ag_kemang',
    email: 'kemang@tokosinar.example',
    name: 'Tia Maharani',
    role: 'branch_staff',
    branchIds: ['TS-KMG', 'TS-BLM'],
  },
];
const CAPACITY = 20;

/**
 * The demo's logins: kept in `logins.json`, readable by its owner alone, with passwords made once an installation.
 * @throws Error when the file is there and damaged; it is never written over
 */
export async function loadOrMakeLogins(dataDir: string): Promise<Login[]> {
  const file = join(dataDir, 'logins.json');
  const text = await readFile(file, 'utf8').catch((err: NodeJS.ErrnoException) => {
    if (err.code !== 'ENOENT') throw err;
    return null;
  });
  const held = text === null ? [] : parseHeld(text, file);
  const logins = PEOPLE.map(({ agentId: _, ...person }) => ({
    ...person,
    password: held.find(({ email }) => email === person.email)?.password ?? randomBytes(12).toString('base64url'),
  }));
  if (JSON.stringify(held) === JSON.stringify(logins)) return logins;
  await writeSecret(file, JSON.stringify(logins, null, 2));
  return logins;
}

function parseHeld(text: string, file: string): Login[] {
  try {
    return z.array(login).parse(JSON.parse(text));
  } catch {
    throw new Error(`${file} is damaged. Remove it to have new logins made.`);
  }
}

/** Makes the agents the logins are for; one who is there with that password is left alone. */
export async function putAgents(agents: AgentStore, vendorId: string, logins: Login[]): Promise<void> {
  await Promise.all(
    logins.map(async ({ email, password, name, role, branchIds }) => {
      const found = await agents.byEmail(email);
      if (found?.passwordHash && (await verify(found.passwordHash, password).catch(() => false))) return;
      const agentId = PEOPLE.find((person) => person.email === email)?.agentId ?? email;
      const agent: NewAgent = {
        agentId,
        vendorId,
        email,
        name,
        role,
        scope: branchIds.length > 0 ? 'limited' : 'all',
        branchIds,
        groupIds: GROUPS[agentId] ?? [],
        locale: 'id',
        capacity: CAPACITY,
        open: 0,
        availability: 'offline',
      };
      await agents.put(agent, await hash(password));
    }),
  );
}
