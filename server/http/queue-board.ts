import type { Queue } from 'bullmq';
import { parseCookie, stringifySetCookie } from 'cookie';
import { type Express, type RequestHandler, Router } from 'express';
import type { AgentStore } from '../../core/agents/agent.store.ts';
import { isAdmin } from '../../core/agents/agent.ts';
import { DomainError } from '../../core/errors.ts';
import type { Tokens } from '../tokens.ts';

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
  let board: Promise<RequestHandler> | undefined;
  return Router().use(BOARD, neverFramed, onlyAdmins, async (req, res, next) => {
    board ??= boardOf(queues);
    (await board)(req, res, next);
  });
}

/** Its packages are loaded when somebody looks at the board: no start waits for them. */
async function boardOf(queues: Queue[]): Promise<RequestHandler> {
  const [{ createBullBoard }, { BullMQAdapter }, { ExpressAdapter }] = await Promise.all([
    import('@bull-board/api'),
    import('@bull-board/api/bullMQAdapter'),
    import('@bull-board/express'),
  ]);
  const adapter = new ExpressAdapter();
  adapter.setBasePath(BOARD);
  const board = adapter.getRouter() as Express;
  board.disable('x-powered-by');
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter: adapter,
  });
  return board;
}
