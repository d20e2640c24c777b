import type { Request } from 'express';
import type { AgentStore } from '../../core/agents/agent.store.ts';
import type { Agent } from '../../core/agents/agent.ts';
import { DomainError } from '../../core/errors.ts';
import type { Tokens } from '../tokens.ts';

/** The agent a request's bearer token names, as their record is now; null without a token. */
export type Authenticate = (req: Request) => Promise<Agent | null>;

/** @throws DomainError `unauthenticated`, `token_expired` for a token that is there and not good */
export const authenticator =
  (tokens: Tokens, agents: AgentStore): Authenticate =>
  async (req) => {
    const [, token] = /^Bearer +(.+)$/i.exec(req.headers.authorization ?? '') ?? [];
    if (!token) return null;
    const { vendorId, agentId } = await tokens.readAgent(token);
    const agent = await agents.byId(vendorId, agentId);
    if (!agent) throw new DomainError('unauthenticated');
    return agent;
  };
