import { createHash, randomBytes } from 'node:crypto';
import { verify } from '@node-rs/argon2';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import type { AgentSessionView } from '../../contract/rest.ts';
import type { AgentStore } from '../../core/agents/agent.store.ts';
import { type Agent, toAgentView } from '../../core/agents/agent.ts';
import { DomainError } from '../../core/errors.ts';
import { newId } from '../../core/ids.ts';
import type { Limiters } from '../limits.ts';
import { networkOf } from '../network.ts';
import type { Tokens } from '../tokens.ts';
import type { Handlers } from './rest.ts';

const COOKIE = 'dekat_refresh';
const REFRESH_TTL_MS = 14 * 24 * 3600_000;
/** Compared with when nobody has the e-mail, so that both cases take the time of one hash. */
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$Wn1vqJeQqkq2mO6mC0Z0hYkqGk0bJb2pYw8mHk3xk3o';

interface Deps {
  agents: AgentStore;
  tokens: Tokens;
  limiters: Limiters;
  isSecure: boolean;
}

/** Agents' sign-in: a short token for requests, a cookie that works once for the next. */
export function signIn({ agents, tokens, limiters, isSecure }: Deps): Pick<Handlers, 'login' | 'refresh' | 'logout'> {
  async function open(agent: Agent, signInId: string, res: Response): Promise<AgentSessionView> {
    const secret = randomBytes(24).toString('base64url');
    const { vendorId, agentId } = agent;
    const expiresAt = new Date(Date.now() + REFRESH_TTL_MS);
    await agents.addRefreshToken({ vendorId, agentId, signInId }, hashOf(secret), expiresAt);
    setCookie(res, secret, REFRESH_TTL_MS / 1000);
    return { ...(await tokens.issueAgent({ vendorId, agentId })), agent: toAgentView(agent) };
  }
  const setCookie = (res: Response, value: string, maxAge: number) =>
    res.setHeader(
      'set-cookie',
      stringifySetCookie({
        name: COOKIE,
        value,
        httpOnly: true,
        sameSite: 'strict',
        secure: isSecure,
        path: '/api/v1/auth',
        maxAge,
      }),
    );

  return {
    async login({ body, req, res }) {
      const keys = [networkOf(req.ip ?? ''), body.email.toLowerCase()];
      for (const key of keys) await limiters.login.take(key);
      const agent = await agents.byEmail(body.email);
      const isRight = await verify(agent?.passwordHash ?? NOBODY, body.password).catch(() => false);
      if (!agent || !isRight) throw new DomainError('login_failed');
      // Only what failed counts: a whole office may begin its shift behind one address.
      for (const key of keys) await limiters.login.giveBack(key);
      return open(agent, newId('si'), res);
    },
    async refresh({ req, res }) {
      onlyOurPages(req);
      const secret = secretOf(req);
      const signIn = secret ? await agents.spendRefreshToken(hashOf(secret)) : null;
      const agent = signIn && (await agents.byId(signIn.vendorId, signIn.agentId));
      if (!agent) throw new DomainError('unauthenticated');
      return open(agent, signIn.signInId, res);
    },
    async logout({ req, res }) {
      onlyOurPages(req);
      const secret = secretOf(req);
      if (secret) await agents.endSignIn(hashOf(secret));
      setCookie(res, '', 0);
      return {};
    },
  };
}

/**
 * The cookie is kept from other sites, but not from other hosts of the same site: a vendor's shop beside the chat must
 * not sign agents out either. Browsers say from where a page asks; what is no browser says nothing and has no cookie
 * of somebody else's.
 */
function onlyOurPages(req: Request): void {
  const from = req.headers['sec-fetch-site'];
  if (from !== undefined && from !== 'same-origin' && from !== 'none') throw new DomainError('forbidden');
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
const secretOf = (req: Request): string | undefined => parseCookie(req.headers.cookie ?? '')[COOKIE] || undefined;
