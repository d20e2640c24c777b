/** Shoppers and agents of the demo shop, as the contract lets them in. */
import { randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { agentStore } from '../../core/agents/agent.store.ts';
import type { NewAgent } from '../../core/agents/agent.ts';
import { connectMongo } from '../../platform/mongo.ts';
import { DEMO_VENDOR_ID, DEMO_WIDGET_KEY } from '../../scripts/seed/seed-demo.ts';

async function post<T>(url: string, body: object): Promise<T> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

export interface Visitor {
  token: string;
  visitorToken: string;
}
/** A widget session: a new visitor, or the one whose token is given. */
export const openVisitor = (url: string, visitorToken?: string): Promise<Visitor> =>
  post(`${url}/api/v1/widget/sessions`, { key: DEMO_WIDGET_KEY, ...(visitorToken ? { visitorToken } : {}) });

export interface Login {
  email: string;
  password: string;
}
/** @returns the agent's token, good for a quarter of an hour */
export const signIn = async (url: string, { email, password }: Login): Promise<string> =>
  (await post<{ token: string }>(`${url}/api/v1/auth/login`, { email, password })).token;

type Person = Pick<NewAgent, 'agentId'> & Partial<NewAgent>;
/** Puts agents into the database, all with one password. They see everything unless told otherwise. */
export async function makeAgents(mongoUrl: string, people: Person[]): Promise<Login[]> {
  const password = randomBytes(12).toString('base64url');
  const passwordHash = await hash(password);
  const connection = await connectMongo(mongoUrl);
  const agents = agentStore(connection);
  const made = people.map((person) => agentOf(person));
  for (const agent of made) await agents.put(agent, passwordHash);
  await connection.close();
  return made.map(({ email }) => ({ email, password }));
}

const agentOf = (person: Person): NewAgent => ({
  vendorId: DEMO_VENDOR_ID,
  email: `${person.agentId}@bench.example`.toLowerCase(),
  name: person.agentId,
  role: 'agent',
  scope: 'all',
  branchIds: [],
  groupIds: [],
  locale: 'id',
  capacity: 1_000,
  open: 0,
  // They take what they measure with; the router gives them nothing.
  availability: 'away',
  ...person,
});
