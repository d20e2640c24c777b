import { createHash, randomBytes } from 'node:crypto';
import { verify } from '@node-rs/argon2';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import type { AgentSessionView } from '../../contract/rest.ts';
import type { AgentStore } from '../../core/agents/agent.store.ts';
import { type Agent, toAgentView } from '../../core/agents/agent.ts';
import { DomainError } from '../../core/errors.ts';
import type { Limiters } from '../limits.ts';
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
  async function open(agent: Agent, res: Response): Promise<AgentSessionView> {
    const secret = randomBytes(24).toString('base64url');
    await agents.openSession(agent.vendorId, agent.agentId, hashOf(secret), new Date(Date.now() + REFRESH_TTL_MS));
    setCookie(res, secret, REFRESH_TTL_MS / 1000);
    const { vendorId, agentId } = agent;
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
      await limiters.login(`${req.ip}`);
      await limiters.login(body.email.toLowerCase());
      const agent = await agents.byEmail(body.email);
      const isRight = await verify(agent?.passwordHash ?? NOBODY, body.password).catch(() => false);
      if (!agent || !isRight) throw new DomainError('login_failed');
      return open(agent, res);
    },
    async refresh({ req, res }) {
      const secret = secretOf(req);
      const session = secret ? await agents.endSession(hashOf(secret)) : null;
      if (!session || session.expiresAt <= new Date()) throw new DomainError('unauthenticated');
      const agent = await agents.byId(session.vendorId, session.agentId);
      if (!agent) throw new DomainError('unauthenticated');
      return open(agent, res);
    },
    async logout({ req, res }) {
      const secret = secretOf(req);
      if (secret) await agents.endSession(hashOf(secret));
      setCookie(res, '', 0);
      return {};
    },
  };
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
const secretOf = (req: Request): string | undefined => parseCookie(req.headers.cookie ?? '')[COOKIE] || undefined;
