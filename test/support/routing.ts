/** Servers that route: cores on one fresh database, each with a router of its own; agents they can reach. */
import type { Agent } from '../../core/agents/agent.ts';
import { assembleCatalogue, type Catalogue } from '../../core/catalogue.ts';
import { sayAsShopper } from '../../core/conversations/say-as-shopper.ts';
import type { ConversationState } from '../../core/conversations/state.ts';
import { type Router, routerOf } from '../../core/routing/router.ts';
import { type SlaKeeper, slaKeeper } from '../../core/sla/keeper.ts';
import { anAgent } from './agents.ts';
import { aConversation, type TestCore, testCore, VENDOR } from './core.ts';
import { mongoUrlFor } from './services.ts';

export interface RoutingServer {
  core: TestCore;
  catalogue: Catalogue;
  promises: SlaKeeper;
  router: Router;
}

export async function routingServers(
  name: string,
  count: number,
): Promise<{ servers: RoutingServer[]; close(): Promise<void> }> {
  const url = mongoUrlFor(name);
  const servers: RoutingServer[] = [];
  for (let i = 0; i < count; i += 1) servers.push(await aServer(url));
  return {
    servers,
    async close() {
      for (const { router, core } of servers) {
        await router.stop();
        await core.projection.drain();
      }
      await servers[0]?.core.connection.dropDatabase();
      for (const { core } of servers) await core.close();
    },
  };
}

/** The people of the test before are not there any more, and nothing of theirs is open: each test has its own. */
export async function forgetAll(servers: RoutingServer[]): Promise<void> {
  for (const { core } of servers) await core.projection.drain();
  const connection = servers[0]?.core.connection;
  await connection?.collection('agents').deleteMany({});
  await connection?.collection('conversations').updateMany({}, { $set: { status: 'resolved', isOpen: false } });
}

async function aServer(url: string): Promise<RoutingServer> {
  const core = await testCore(url, {
    onMoved: (vendorId) => router.nudge(vendorId),
    slaOf: (state) => promises.recordOf(state),
  });
  const catalogue = assembleCatalogue(core.connection);
  for (const ensure of catalogue.ensureIndexes) await ensure();
  const promises = slaKeeper({ ...core, ...catalogue });
  const router = routerOf({
    ...core,
    ...catalogue,
    clock: { now: () => new Date() },
    onError: (error) => void core.errors.push(error),
  });
  return { core, catalogue, promises, router };
}

/** Puts an agent on record who is online and connected somewhere. */
export async function aReachableAgent(
  { core }: RoutingServer,
  agentId: string,
  but: Partial<Agent> = {},
): Promise<Agent> {
  const agent = anAgent(agentId, { availability: 'online', ...but });
  await core.agents.put(agent, 'x');
  await core.agents.seen(VENDOR, [agentId]);
  return agent;
}

/** A shopper has asked for a person by this server. @returns the conversation's id */
export async function aHandover(
  { core }: RoutingServer,
  visitor: string,
  {
    reason = 'asked' as const,
    skills,
    at = new Date(),
  }: { reason?: 'asked' | 'complaint'; skills?: string[]; at?: Date } = {},
): Promise<string> {
  const direct = await aConversation(core, visitor);
  const { conversationId } = direct;
  await sayAsShopper(core.log, {
    ...direct,
    vendorId: VENDOR,
    clientId: `ask-${visitor}`,
    at,
    body: { kind: 'text', content: { text: 'mau bicara sama orang' } },
  });
  const need = skills ? { need: { skills } } : {};
  const content = { event: 'handover' as const, reason, peopleFrom: null, ...need };
  await core.log.append({
    vendorId: VENDOR,
    conversationId,
    authorId: 'assistant',
    clientId: `handover-${visitor}`,
    draft: () => ({
      author: { kind: 'assistant', id: 'assistant', name: '' },
      body: { kind: 'event', content },
      audience: 'all',
      at,
    }),
  });
  return conversationId;
}

export const stateIn = ({ core }: RoutingServer, conversationId: string): Promise<ConversationState> =>
  core.log.current(VENDOR, conversationId);

/** The events of a conversation, as stored. */
export const eventsIn = async ({ core }: RoutingServer, conversationId: string) =>
  (await core.messages.listAfter(VENDOR, conversationId, 0, 200)).flatMap(({ kind, content, audience }) =>
    kind === 'event' ? [{ ...(content as { event: string; agentId?: string }), audience }] : [],
  );
