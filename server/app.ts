import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Queue } from 'bullmq';
import express, { type RequestHandler } from 'express';
import type { Redis } from 'ioredis';
import type { Connection } from 'mongoose';
import { pinoHttp } from 'pino-http';
import type { Channel } from '../channels/channel.ts';
import type { ChannelCheck } from '../contract/channel-accounts.ts';
import type { TemplateView } from '../contract/templates.ts';
import type { Core } from '../core/assemble.ts';
import type { Uploads } from '../core/attachments/uploads.ts';
import type { Catalogue } from '../core/catalogue.ts';
import type { CourierAccount } from '../core/couriers/providers.ts';
import { DomainError } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import type { Clock, FileStorage, Publisher, Translator } from '../core/ports.ts';
import type { Logger } from '../platform/logger.ts';
import type { ServerMetrics } from '../platform/metrics.ts';
import { auditTrail } from './audit-trail.ts';
import type { AgentDesk } from './desk.ts';
import { httpErrors, notReadable } from './errors.ts';
import { agentRoutes } from './http/agents.ts';
import { apiKeyRoutes } from './http/api-keys.ts';
import { articleRoutes } from './http/articles.ts';
import { assistantRoutes, type ModelShown } from './http/assistant.ts';
import { attachmentRoutes } from './http/attachments.ts';
import { auditRoutes } from './http/audit.ts';
import { authenticator } from './http/authenticate.ts';
import { bookingRoutes } from './http/bookings.ts';
import { branchLinkRoutes } from './http/branch-links.ts';
import { branchRoutes } from './http/branches.ts';
import { cannedRoutes } from './http/canned.ts';
import { cardRoutes } from './http/cards.ts';
import { catalogueRoutes } from './http/catalogue.ts';
import { channelAccountRoutes } from './http/channel-accounts.ts';
import { channelWebhook } from './http/channel-webhook.ts';
import { colleagueRoutes } from './http/colleagues.ts';
import { consultationRoutes } from './http/consultations.ts';
import { contactRoutes } from './http/contacts.ts';
import { conversationRoutes } from './http/conversations.ts';
import { copilotRoutes } from './http/copilot.ts';
import { courierWebhook } from './http/courier-webhook.ts';
import { deliveryTermsRoutes } from './http/delivery-terms.ts';
import { draftRoutes } from './http/drafts.ts';
import { groupRoutes } from './http/groups.ts';
import { holdRoutes } from './http/holds.ts';
import { importRoutes } from './http/imports.ts';
import { linkedDeviceRoutes } from './http/linked-devices.ts';
import { openApiDocument } from './http/openapi.ts';
import { operations } from './http/operations.ts';
import { pages } from './http/pages.ts';
import { privacyRoutes } from './http/privacy.ts';
import { pushRoutes } from './http/push.ts';
import { queueBoard } from './http/queue-board.ts';
import { reportRoutes } from './http/reports.ts';
import { restRouter } from './http/rest.ts';
import { searchRoutes } from './http/search.ts';
import { signIn } from './http/sign-in.ts';
import { slaRoutes } from './http/sla.ts';
import { templateRoutes } from './http/templates.ts';
import { transcriptRoutes } from './http/transcript.ts';
import { vendorRoutes } from './http/vendor.ts';
import { viewRoutes } from './http/views.ts';
import { wallRoutes } from './http/wall.ts';
import { whatsappWebhook } from './http/whatsapp-webhook.ts';
import { widgetSessions } from './http/widget-sessions.ts';
import type { IdentityProofs } from './identity-proofs.ts';
import type { Inviter } from './invitations.ts';
import type { Limiters } from './limits.ts';
import type { ReachedAt } from './reached-at.ts';
import type { ShopperDesk } from './shopper-desk.ts';
import type { Tokens } from './tokens.ts';

export interface AppDeps {
  connection: Connection;
  redis: Redis;
  queues: Queue[];
  core: Core;
  catalogue: Catalogue;
  desk: AgentDesk;
  shopperDesk: ShopperDesk;
  uploads: Uploads;
  storage: FileStorage;
  tokens: Tokens;
  identities: IdentityProofs;
  limiters: Limiters;
  publisher: Publisher;
  clock: Clock;
  log: Logger;
  metrics: ServerMetrics;
  /** Behind https: cookies are then sent over nothing else. */
  isSecure: boolean;
  trustedProxies: number;
  /** Where browsers reach us. */
  publicUrl: string;
  at: ReachedAt;
  invite: Inviter;
  whatsapp: {
    channel: Channel;
    templates: (() => Promise<TemplateView[]>) | null;
    appSecret: string;
    verifyToken: string;
    phoneNumberId: string;
    /** E.164: what people write to; null where nobody has told it. */
    number: string | null;
    /** What WhatsApp says of the number now. */
    check(): Promise<ChannelCheck>;
  } | null;
  /** Numbers by way of WhatsApp Web are taken. */
  takesLinkedDevices: boolean;
  couriers: CourierAccount[];
  /** Channels whose accounts have a webhook of their own each. */
  ownWebhooks: Array<Pick<Channel, 'name' | 'decode' | 'shape'>>;
  /** What browsers subscribe to web push with; null: there is none. */
  pushKey: string | null;
  /** null where no language model is set up. */
  translator: Translator | null;
  model: ModelShown | null;
  isStopping(): boolean;
}

/** The longest body a JSON route takes: 5,000 stock rows fit several times over. */
const BODY_MAX = '1mb';

/** Everything the server answers over HTTP. */
export function buildApp(deps: AppDeps): RequestListener {
  const { core, tokens, limiters, log, isSecure } = deps;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', deps.trustedProxies);
  app.use(operations(deps));
  const time = timed(deps.metrics);
  app.use(requestLog(log), time);
  const { built, routes } = pages(core.vendors, { onAnswer: time });
  app.use(routes);
  app.use(queueBoard(deps.queues, tokens, core.agents, isSecure));

  const trail = auditTrail(deps.catalogue.audit, log);
  const api = express.Router();
  api.use(neverCached, forOtherSites);
  let document: ReturnType<typeof openApiDocument> | undefined;
  api.get('/openapi.json', (_req, res) => {
    document ??= openApiDocument(); // as much work as a tenth of a start
    res.json(document);
  });
  const { products } = deps.catalogue;
  if (deps.whatsapp) api.use(whatsappWebhook({ ...deps, products, ...deps.whatsapp }));
  api.use(courierWebhook({ ...deps.catalogue, accounts: deps.couriers, clock: deps.clock, log }));
  api.use(channelWebhook({ ...deps, products, channels: deps.ownWebhooks }));
  api.use(express.json({ limit: BODY_MAX, strict: true, verify: onlyUtf8, reviver: withoutPrototypes }));
  api.use(
    restRouter(
      {
        ...widgetSessions(deps),
        ...signIn({ agents: core.agents, tokens, limiters, isSecure }),
        ...conversationRoutes(deps.desk),
        ...branchRoutes(deps),
        ...branchLinkRoutes(deps),
        ...catalogueRoutes(deps),
        ...bookingRoutes(deps),
        ...holdRoutes(deps),
        ...reportRoutes(deps),
        ...assistantRoutes(deps),
        ...importRoutes({ ...deps, trail }),
        ...articleRoutes({ ...deps, trail }),
        ...agentRoutes({ ...deps, trail }),
        ...apiKeyRoutes({ ...deps, trail }),
        ...auditRoutes(deps),
        ...channelAccountRoutes({ ...deps, trail }),
        ...linkedDeviceRoutes({ ...deps, trail }),
        ...vendorRoutes({ ...deps, trail }),
        ...groupRoutes({ ...deps, trail }),
        ...slaRoutes({ ...deps, trail }),
        ...deliveryTermsRoutes({ ...deps, trail }),
        ...wallRoutes(deps),
        ...colleagueRoutes(deps),
        ...cannedRoutes(deps),
        ...pushRoutes(deps),
        ...viewRoutes(deps),
        ...draftRoutes(deps),
        ...consultationRoutes(deps),
        ...contactRoutes(deps),
        ...privacyRoutes({ ...deps, trail }),
        ...cardRoutes(deps),
        ...templateRoutes({ desk: deps.desk, vendors: core.vendors, templates: deps.whatsapp?.templates ?? null }),
        ...copilotRoutes(deps),
        ...searchRoutes(deps),
        ...attachmentRoutes(deps),
        ...transcriptRoutes(deps),
      },
      authenticator({ tokens, limiters, log, agents: core.agents, apiKeys: deps.catalogue.apiKeys }),
      limiters.requests,
    ),
  );
  app.use('/api/v1', api);
  app.use(() => {
    throw new DomainError('not_found');
  });
  app.use(httpErrors(log));
  return (req, res) => built(req, res, () => app(req, res));
}

/** Ids, methods, paths and times: no query (it may hold a place), no body, no address. */
const requestLog = (log: Logger): RequestHandler =>
  pinoHttp({
    logger: log,
    genReqId: () => newId('req'),
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
        id,
        method,
        path: url.split('?')[0],
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
    customLogLevel: (_req, res, err) => (err || res.statusCode >= 500 ? 'error' : 'debug'),
  });

const timed =
  ({ http }: ServerMetrics) =>
  ({ method }: IncomingMessage, res: ServerResponse, next?: () => void): void => {
    const done = http.startTimer({ method: method ?? '' });
    res.on('finish', () => done({ status: `${Math.floor(res.statusCode / 100)}xx` }));
    next?.();
  };

const neverCached: RequestHandler = (_req, res, next) => {
  res.setHeader('cache-control', 'no-store');
  res.setHeader('x-content-type-options', 'nosniff');
  next();
};

/** What a vendor's own pages may ask from their own origin: nothing that a cookie opens. */
const OPEN_PATHS = /^\/(?:widget\/sessions|branches|branches\/(?!directory$)[^/]+(?:\/slots)?|products|places)$/;
const forOtherSites: RequestHandler = (req, res, next) => {
  if (!OPEN_PATHS.test(req.path)) return next();
  res.setHeader('access-control-allow-origin', '*');
  res.setHeader('access-control-allow-headers', 'content-type, x-dekat-key');
  res.setHeader('access-control-expose-headers', 'retry-after');
  res.setHeader('access-control-max-age', '600');
  if (req.method === 'OPTIONS') res.sendStatus(204);
  else next();
};

/** Decoding would put other characters in the place of broken ones, and the words would no longer be the caller's. */
const onlyUtf8 = (_req: unknown, _res: unknown, body: Buffer): void => {
  if (!isUtf8(body)) throw notReadable();
};

/** `__proto__` as a key is never meant well. */
const withoutPrototypes = (key: string, value: unknown): unknown => {
  if (key === '__proto__' || key === 'constructor') throw new SyntaxError('forbidden key');
  return value;
};
