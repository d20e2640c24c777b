import type { Request } from 'express';
import type { ApiScope } from '../../contract/codes.ts';
import type { AgentStore } from '../../core/agents/agent.store.ts';
import type { Agent } from '../../core/agents/agent.ts';
import type { ApiKeyStore } from '../../core/api-keys/api-key.store.ts';
import { asCaller, hashOfApiKey, isApiKeyToken } from '../../core/api-keys/api-key.ts';
import { DomainError } from '../../core/errors.ts';
import type { Logger } from '../../platform/logger.ts';
import type { Limiters } from '../limits.ts';
import { networkOf } from '../network.ts';
import type { ShopperClaims, Tokens } from '../tokens.ts';

export interface Caller {
  /** As their record is now. */
  agent: Agent;
  /** Of an API key; null: a person, whose role says what they may. */
  scopes: readonly ApiScope[] | null;
}
export interface Authenticate {
  /** Whom a request's bearer token names; null without a token. */
  caller(req: Request): Promise<Caller | null>;
  /** A visitor of a website, where one may ask as well; null: it is none. */
  shopper(req: Request): Promise<ShopperClaims | null>;
}

interface Deps {
  tokens: Tokens;
  agents: AgentStore;
  apiKeys: ApiKeyStore;
  limiters: Pick<Limiters, 'requests'>;
  log: Logger;
}

/** @throws DomainError `unauthenticated`, `token_expired` for a token that is there and not good */
export function authenticator({ tokens, agents, apiKeys, limiters, log }: Deps): Authenticate {
  async function byKey(token: string, req: Request): Promise<Caller> {
    const hash = hashOfApiKey(token);
    const key = await apiKeys.byHash(hash);
    if (!key) {
      // Each guess costs a read: they count as the address's own requests.
      await limiters.requests.take(networkOf(req.ip ?? ''));
      throw new DomainError('unauthenticated');
    }
    apiKeys.noteUse(hash, key).catch((err: unknown) => log.warn({ err }, 'the use of an API key was not noted'));
    return { agent: asCaller(key), scopes: key.scopes };
  }

  return {
    async caller(req) {
      const token = bearerOf(req);
      if (!token) return null;
      if (isApiKeyToken(token)) return byKey(token, req);
      const { vendorId, agentId } = await tokens.readAgent(token);
      const agent = await agents.byId(vendorId, agentId);
      if (!agent) throw new DomainError('unauthenticated');
      return { agent, scopes: null };
    },

    async shopper(req) {
      const token = bearerOf(req);
      return token && !isApiKeyToken(token) ? tokens.readShopper(token).catch(unlessOfAnother) : null;
    },
  };
}

const bearerOf = (req: Request): string | undefined => /^Bearer +(.+)$/i.exec(req.headers.authorization ?? '')?.[1];

/** A visitor's that has ended is no agent's; one for somebody else may be. */
function unlessOfAnother(error: unknown): null {
  if (error instanceof DomainError && error.code === 'unauthenticated') return null;
  throw error;
}
