/** A vendor with a website, a WhatsApp number, branches and agents, and whatever is needed to speak as each of them. */
import { randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import type { Connection } from 'mongoose';
import { type Client, createClient } from '../../client/index.ts';
import type { Agent } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import { branchStore } from '../../core/branches/branch.store.ts';
import { visitorIdentityId } from '../../core/ids.ts';
import { tokens } from '../../server/tokens.ts';
import { anAgent } from './agents.ts';
import { type Line, openLine } from './line.ts';
import { AUTH_SECRET } from './processes.ts';

export const APP_SECRET = 'app-secret-of-the-tests';
export const PASSWORD = 'kata sandi yang panjang';
/** Hashing takes a core for a while, so it is done once. */
let passwordHash: Promise<string> | undefined;

export interface TestVendor {
  vendorId: string;
  /** The website's public key. */
  key: string;
  phoneNumberId: string;
  /** Puts an agent on record. Two of `branches` exist: `b-1` and `b-2`. */
  agent(name: string, but?: Partial<Agent>): Promise<Agent>;
  agentToken(agent: Pick<Agent, 'agentId'>): Promise<string>;
  shopperToken(visitor: string): Promise<string>;
  shopperLine(url: string, visitor: string): Promise<Line>;
  agentLine(url: string, agent: Pick<Agent, 'agentId'>): Promise<Line>;
  /** The client widget and inbox are built on, started. */
  shopperClient(url: string, visitor: string): Client<'shopper'>;
  agentClient(url: string, agent: Pick<Agent, 'agentId'>): Client<'agent'>;
}
const clients = new Set<{ stop(): void }>();
const lines = new Set<Line>();

/** Closes every line and client made here. */
export function hangUp(): void {
  for (const client of clients) client.stop();
  for (const line of lines) line.close();
  clients.clear();
  lines.clear();
}

/** Vendor ids are fresh, since all tests share one Redis. */
export async function aVendor(core: Core, connection: Connection): Promise<TestVendor> {
  const vendorId = `v-${randomBytes(6).toString('hex')}`;
  const key = `key-${vendorId}`;
  const phoneNumberId = String(10 ** 14 + Math.floor(Math.random() * 10 ** 14));
  await core.vendors.put({
    vendorId,
    name: 'Toko Uji',
    locale: 'id',
    timezone: 'Asia/Jakarta',
    brandColour: '#0a7d4f',
    peopleFrom: '00:00',
    peopleUntil: '23:59',
  });
  const account = { vendorId, allowedOrigins: [] };
  const web = `web-${vendorId}`;
  await core.vendors.putAccount({ ...account, channelAccountId: web, channel: 'widget', address: key });
  await core.vendors.putAccount({
    ...account,
    channelAccountId: `wa-${vendorId}`,
    channel: 'whatsapp',
    address: phoneNumberId,
  });
  await putBranches(connection, vendorId);
  const { issueAgent, issueShopper } = tokens(AUTH_SECRET);
  const shopperToken = async (visitor: string) =>
    (await issueShopper({ vendorId, channelAccountId: web, identityId: visitorIdentityId(visitor), locale: 'id' }))
      .token;
  const agentToken = async ({ agentId }: Pick<Agent, 'agentId'>) => (await issueAgent({ vendorId, agentId })).token;
  return {
    vendorId,
    key,
    phoneNumberId,
    agentToken,
    shopperToken,
    async agent(name, but = {}) {
      passwordHash ??= hash(PASSWORD, { memoryCost: 8, timeCost: 1 });
      const agentId = `${name}-${vendorId}`;
      const agent = anAgent(agentId, { vendorId, name, capacity: 1_000, ...but });
      await core.agents.put(agent, await passwordHash);
      return agent;
    },
    shopperLine: async (url, visitor) => kept(await openLine(url, 'shopper', await shopperToken(visitor))),
    agentLine: async (url, agent) => kept(await openLine(url, 'agent', await agentToken(agent))),
    shopperClient: (url, visitor) =>
      started(createClient({ url, namespace: 'shopper', token: () => shopperToken(visitor) })),
    agentClient: (url, agent) => started(createClient({ url, namespace: 'agent', token: () => agentToken(agent) })),
  };
}

function kept(line: Line): Line {
  lines.add(line);
  return line;
}
function started<C extends { start(): void; stop(): void }>(client: C): C {
  clients.add(client);
  client.start();
  return client;
}

const ALL_DAY = [['00:00', '24:00']] as [[string, string]];
async function putBranches(connection: Connection, vendorId: string): Promise<void> {
  const branch = (branchId: string, name: string, lat: number) => ({
    vendorId,
    branchId,
    name,
    area: 'Jakarta Selatan',
    address: { street: 'Jl. Uji 1', district: 'Uji', city: 'Jakarta', postalCode: '12730' },
    at: { lat, lon: 106.81 },
    phone: '+62215550100',
    timezone: 'Asia/Jakarta',
    hours: { sun: ALL_DAY, mon: ALL_DAY, tue: ALL_DAY, wed: ALL_DAY, thu: ALL_DAY, fri: ALL_DAY, sat: ALL_DAY },
    capabilities: ['pickup' as const],
    courier: null,
    services: [],
    serviceBays: 0,
    closures: [],
    temporarilyClosed: false,
    groupIds: [],
    partner: null,
  });
  await branchStore(connection).putAll(vendorId, [branch('b-1', 'Kemang', -6.26), branch('b-2', 'Tebet', -6.22)]);
}
