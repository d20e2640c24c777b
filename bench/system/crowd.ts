/** Many shoppers with the agents who hold their conversations, so that the assistant is silent. */
import { each } from '../load/process.ts';
import type { AgentSeat, Cast } from '../load/talk.plan.ts';
import { agentLine, sayFirst, shopperLine } from './lines.ts';
import { type Login, makeAgents, openVisitor, signIn, type Visitor } from './people.ts';

const AT_ONCE = 10;
/** A sign-in costs the server tens of milliseconds of hashing. */
const SIGNING_IN_AT_ONCE = 2;

export interface Crowd {
  visitors: Visitor[];
  conversationIds: string[];
  logins: Login[];
}

/** Conversations made by their shoppers, and taken by the agents in turn, as people would. */
export async function gatherCrowd(
  { url, mongoUrl }: { url: string; mongoUrl: string },
  { name, shoppers, agents }: { name: string; shoppers: number; agents: number },
): Promise<Crowd> {
  const ids = Array.from({ length: agents }, (_, index) => ({ agentId: `ag_bench_${name}_${index}` }));
  const logins = await makeAgents(mongoUrl, ids);
  const visitors = await each(shoppers, AT_ONCE, () => openVisitor(url));
  const conversationIds = await each(shoppers, AT_ONCE, async (index) => {
    const line = await shopperLine(url, (visitors[index] as Visitor).token);
    const conversationId = await sayFirst(line, 'halo');
    line.close();
    return conversationId;
  });
  await each(Math.min(agents, shoppers), SIGNING_IN_AT_ONCE, async (index) => {
    const line = await agentLine(url, await signIn(url, logins[index] as Login));
    for (const conversationId of shareOf(index, agents, conversationIds)) {
      await line.ask('conversation:take', { conversationId, expects: null });
    }
    line.close();
  });
  return { visitors, conversationIds, logins };
}

/** Tokens live a quarter of an hour, so each run begins with fresh ones. Each agent watches what they hold. */
export async function castOf(url: string, crowd: Crowd): Promise<Extract<Cast, { kind: 'dekat' }>> {
  const { visitors, conversationIds, logins } = crowd;
  const shoppers = await each(visitors.length, AT_ONCE, async (index) => ({
    token: (await openVisitor(url, visitors[index]?.visitorToken)).token,
    conversationId: conversationIds[index] ?? '',
  }));
  const agents = await each(logins.length, SIGNING_IN_AT_ONCE, async (index): Promise<AgentSeat> => {
    const token = await signIn(url, logins[index] as Login);
    return { token, conversationIds: shareOf(index, logins.length, conversationIds) };
  });
  return { kind: 'dekat', shoppers, agents };
}

const shareOf = (agent: number, agents: number, conversationIds: string[]): string[] =>
  conversationIds.filter((_, index) => index % agents === agent);
