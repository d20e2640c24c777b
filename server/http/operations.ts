import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import type { Queue } from 'bullmq';
import { parseCookie, stringifySetCookie } from 'cookie';
import { type Express, type RequestHandler, Router } from 'express';
import type { Redis } from 'ioredis';
import type { Connection } from 'mongoose';
import type { AgentStore } from '../../core/agents/agent.store.ts';
import { isAdmin } from '../../core/agents/agent.ts';
import { DomainError } from '../../core/errors.ts';
import { METRICS_TYPE, metricsText } from '../../platform/metrics.ts';
import { readiness } from '../../platform/operations.ts';
import type { Tokens } from '../tokens.ts';

interface Deps {
  connection: Connection;
  redis: Redis;
  /** True once a stop has begun: a load balancer then sends nobody here. */
  isStopping(): boolean;
}

/** `/healthz`: the process lives. `/readyz`: it can do its work. `/metrics`: what it counts. */
export function operations(deps: Deps): Router {
  const router = Router();
  router.get('/healthz', (_req, res) => {
    res.json({ ok: true });
  });
  router.get('/readyz', async (_req, res) => {
    const state = await readiness(deps);
    const isReady = state.isReady && !deps.isStopping();
    res.status(isReady ? 200 : 503).json({ ...state, isReady });
  });
  router.get('/metrics', async (_req, res) => {
    res.type(METRICS_TYPE).send(await metricsText());
  });
  return router;
}

const BOARD = '/admin/queues';
const COOKIE = 'dekat_board';

/** The board's page is not ours: its own scripts run, and nobody may put it in a frame or keep a copy. */
const neverFramed: RequestHandler = (_req, res, next) => {
  res.setHeader('content-security-policy', "frame-ancestors 'none'");
  res.setHeader('x-frame-options', 'DENY');
  res.setHeader('x-content-type-options', 'nosniff');
  res.setHeader('referrer-policy', 'no-referrer');
  res.setHeader('cache-control', 'no-store');
  next();
};

/** The queue board, for admins: a link with their token sets a cookie for the board alone. */
export function queueBoard(queues: Queue[], tokens: Tokens, agents: AgentStore, isSecure: boolean): Router {
  const adapter = new ExpressAdapter();
  adapter.setBasePath(BOARD);
  const board = adapter.getRouter() as Express;
  board.disable('x-powered-by');
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter: adapter,
  });
  const onlyAdmins: RequestHandler = async (req, res, next) => {
    const fromLink = typeof req.query.token === 'string' ? req.query.token : undefined;
    const token = fromLink ?? parseCookie(req.headers.cookie ?? '')[COOKIE];
    const claims = await tokens.readAgent(token);
    const agent = await agents.byId(claims.vendorId, claims.agentId);
    if (!agent || !isAdmin(agent)) throw new DomainError('forbidden');
    if (fromLink) {
      const cookie = {
        name: COOKIE,
        value: fromLink,
        httpOnly: true,
        sameSite: 'strict',
        secure: isSecure,
        path: BOARD,
      } as const;
      res.setHeader('set-cookie', stringifySetCookie(cookie)).redirect(BOARD);
      return;
    }
    next();
  };
  return Router().use(BOARD, neverFramed, onlyAdmins, board);
}
