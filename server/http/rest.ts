import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import {
  type Body,
  type Params,
  type Query,
  type Reply,
  type RouteName,
  type RouteShape,
  routes,
} from '../../contract/routes.ts';
import { type Agent, isSupervisor } from '../../core/agents/agent.ts';
import { DomainError } from '../../core/errors.ts';
import type { Limiters } from '../limits.ts';
import { networkOf } from '../network.ts';
import type { ShopperClaims } from '../tokens.ts';
import type { Authenticate } from './authenticate.ts';

/** What a route's handler is given: everything parsed, the caller known as far as the route asks. */
export interface Call<N extends RouteName> {
  params: Params<N>;
  query: Query<N>;
  body: Body<N>;
  /** Set where the route asks for an agent. */
  agent: (typeof routes)[N]['access'] extends 'agent' | 'supervisor' ? Agent : Agent | null;
  /** Set where the route asks for a member, and a visitor of a website asks. */
  shopper: ShopperClaims | null;
  req: Request;
  res: Response;
}
export type Handlers = { [N in RouteName]: (call: Call<N>) => Promise<Reply<N>> };

/** Puts the contract's routes on a router: a route without a handler does not compile. */
export function restRouter(
  handlers: Partial<Handlers>,
  authenticate: Authenticate,
  requests: Limiters['requests'],
): Router {
  const router = Router();
  for (const [name, shape] of Object.entries(routes) as Array<[RouteName, RouteShape]>) {
    const handler = handlers[name] as ((call: unknown) => Promise<unknown>) | undefined;
    if (handler) router[shape.method](shape.path, serve(shape, handler, authenticate, requests));
  }
  return router;
}

function serve(
  shape: RouteShape,
  handler: (call: unknown) => Promise<unknown>,
  authenticate: Authenticate,
  requests: Limiters['requests'],
): RequestHandler {
  const isForAgents = shape.access === 'agent' || shape.access === 'supervisor';
  return async (req, res) => {
    const { agent, shopper } =
      shape.access === 'member'
        ? await authenticate.member(req)
        : { agent: await authenticate.agent(req), shopper: null };
    await requests.take(callerOf(agent, shopper) ?? networkOf(req.ip ?? ''));
    if (isForAgents && !agent) throw new DomainError('unauthenticated');
    if (shape.access === 'member' && !agent && !shopper) throw new DomainError('unauthenticated');
    if (shape.access === 'supervisor' && agent && !isSupervisor(agent)) throw new DomainError('forbidden');
    const call = {
      params: parsed(shape.params, req.params),
      query: parsed(shape.query, req.query),
      body: parsed(shape.body ?? nothing, req.body ?? {}),
      agent,
      shopper,
      req,
      res,
    };
    const reply = await handler(call);
    if (!res.headersSent) res.status(shape.status ?? 200).json(reply);
  };
}

function callerOf(agent: Agent | null, shopper: ShopperClaims | null): string | null {
  if (agent) return `${agent.vendorId} ${agent.agentId}`;
  return shopper && `${shopper.vendorId} ${shopper.identityId}`;
}

/** A route that takes no body takes none: what was sent along was meant for something. */
const nothing = z.strictObject({});

const parsed = (schema: z.ZodType | undefined, input: unknown): unknown => schema?.parse(input);
