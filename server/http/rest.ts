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
import { scopeOf } from '../../contract/scopes.ts';
import { type Agent, isSupervisor } from '../../core/agents/agent.ts';
import { DomainError } from '../../core/errors.ts';
import type { Limiters } from '../limits.ts';
import { networkOf } from '../network.ts';
import type { ShopperClaims } from '../tokens.ts';
import type { Authenticate, Caller } from './authenticate.ts';

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
    if (handler) router[shape.method](shape.path, serve(name, shape, handler, authenticate, requests));
  }
  return router;
}

function serve(
  name: RouteName,
  shape: RouteShape,
  handler: (call: unknown) => Promise<unknown>,
  authenticate: Authenticate,
  requests: Limiters['requests'],
): RequestHandler {
  const isForAgents = shape.access === 'agent' || shape.access === 'supervisor';
  return async (req, res) => {
    const shopper = shape.access === 'member' ? await authenticate.shopper(req) : null;
    const caller = shopper ? null : await authenticate.caller(req);
    const agent = caller?.agent ?? null;
    await requests.take(nameOf(agent, shopper) ?? networkOf(req.ip ?? ''));
    if (isForAgents && !agent) throw new DomainError('unauthenticated');
    if (shape.access === 'member' && !agent && !shopper) throw new DomainError('unauthenticated');
    const isForAnybody = shape.access === 'public' || shape.access === 'cookie';
    if (caller && !isForAnybody) mustBeInScope(caller, name);
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

function nameOf(agent: Agent | null, shopper: ShopperClaims | null): string | null {
  if (agent) return `${agent.vendorId} ${agent.agentId}`;
  return shopper && `${shopper.vendorId} ${shopper.identityId}`;
}

/** @throws DomainError `scope_missing` for an API key that was made for less; `forbidden` where no key asks */
function mustBeInScope({ scopes }: Caller, name: RouteName): void {
  if (scopes === null) return;
  const scope = scopeOf(name);
  if (scope === null) throw new DomainError('forbidden');
  if (!scopes.includes(scope)) throw new DomainError('scope_missing', { scope });
}

/** A route that takes no body takes none: what was sent along was meant for something. */
const nothing = z.strictObject({});

const parsed = (schema: z.ZodType | undefined, input: unknown): unknown => schema?.parse(input);
