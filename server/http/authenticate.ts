import type { Request } from 'express';
import type { AgentStore } from '../../core/agents/agent.store.ts';
import type { Agent } from '../../core/agents/agent.ts';
import { DomainError } from '../../core/errors.ts';
import type { ShopperClaims, Tokens } from '../tokens.ts';

export interface Authenticate {
  /** The agent a request's bearer token names, as their record is now; null without a token. */
  agent(req: Request): Promise<Agent | null>;
  /** The same where a visitor of a website may ask as well. */
  member(req: Request): Promise<{ agent: Agent | null; shopper: ShopperClaims | null }>;
}

/** @throws DomainError `unauthenticated`, `token_expired` for a token that is there and not good */
export function authenticator(tokens: Tokens, agents: AgentStore): Authenticate {
  async function agent(req: Request): Promise<Agent | null> {
    const token = bearerOf(req);
    if (!token) return null;
    const { vendorId, agentId } = await tokens.readAgent(token);
    const found = await agents.byId(vendorId, agentId);
    if (!found) throw new DomainError('unauthenticated');
    return found;
  }
  return {
    agent,
    async member(req) {
      if (!bearerOf(req)) return { agent: null, shopper: null };
      const shopper = await tokens.readShopper(bearerOf(req)).catch(unlessOfAnother);
      return { agent: shopper ? null : await agent(req), shopper };
    },
  };
}

const bearerOf = (req: Request): string | undefined => /^Bearer +(.+)$/i.exec(req.headers.authorization ?? '')?.[1];

/** A visitor's that has ended is no agent's; one for somebody else may be. */
function unlessOfAnother(error: unknown): null {
  if (error instanceof DomainError && error.code === 'unauthenticated') return null;
  throw error;
}
