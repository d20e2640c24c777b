/** The twin of the Graph API: what the business calls. */
import { createHash, timingSafeEqual } from 'node:crypto';
import express, { type ErrorRequestHandler, type Request, type Response, Router } from 'express';
import type { Exchanges } from './exchanges.ts';
import type { FaultBox } from './faults.ts';
import { GraphError, graphErrorBody, invalid } from './graph-errors.ts';
import { graphMedia } from './graph-media.ts';
import { filledOf, type Inbox } from './inbox.ts';
import type { MediaStore } from './media.ts';
import { BUSINESS_ACCOUNT_ID, DISPLAY_NUMBER } from './payloads.ts';
import type { Customer, Phones } from './phones.ts';
import { readReceipt, type SendRequest, sendRequest } from './send-shapes.ts';
import { listed } from './templates.ts';
import { type FailWith, MEDIA_KINDS } from './views.ts';

const PAIR_RATE_MS = 6_000;
/** A call that is never answered is let go after this long at the latest. */
const HELD_MAX_MS = 120_000;

interface Deps {
  phoneNumberId: string;
  accessToken: string;
  faults: FaultBox;
  phones: Phones;
  inbox: Inbox;
  exchanges: Exchanges;
  media: MediaStore;
}

const GRAPH_VERSION = /^v\d{1,3}\.\d$/;

/** `POST /v<NN>.<n>/<phone number id>/messages`, `GET /v<NN>.<n>/<phone number id>`: what is known of the number; and files. */
export function graphApi(deps: Deps): Router {
  const router = Router();
  router.use('/:version/:id/messages', (req, res, next) => {
    recorded(deps, req, res);
    next();
  });
  router.post('/:version/:id/messages', (req, _res, next) => {
    authorised(deps, req);
    next();
  });
  router.post('/:version/:id/messages', express.json({ limit: '1mb' }), (req, res) => {
    if (deps.faults.now().isDown) throw new GraphError(2, 'Played by the simulator: the service is down.');
    if ((req.body as { status?: unknown } | undefined)?.status === 'read') return read(deps, req, res);
    return send(deps, req, res);
  });
  router.get('/:version/:id/message_templates', (req, res) => {
    authorised({ ...deps, phoneNumberId: BUSINESS_ACCOUNT_ID }, req);
    res.json({ data: listed(), paging: { cursors: { before: 'x', after: 'x' } } });
  });
  router.use(
    graphMedia({ ...deps, authorised: (req) => withToken(deps, req), authorisedFor: (req) => authorised(deps, req) }),
  );
  router.get('/:version/:id', (req, res, next) => {
    if (!GRAPH_VERSION.test(req.params.version)) return next();
    authorised(deps, req);
    if (deps.faults.now().isDown) throw new GraphError(2, 'Played by the simulator: the service is down.');
    res.json({
      id: deps.phoneNumberId,
      display_phone_number: DISPLAY_NUMBER,
      verified_name: 'Toko Sinar',
      quality_rating: 'GREEN',
    });
  });
  router.use(unknownPath);
  router.use(errors);
  return router;
}

function authorised({ accessToken, phoneNumberId }: Deps, req: Request): void {
  const { version = '', id } = req.params as { version?: string; id?: string };
  withToken({ accessToken }, req);
  if (!GRAPH_VERSION.test(version)) throw new GraphError(100, `Unknown path components: /${version}`);
  if (id !== phoneNumberId) {
    throw new GraphError(100, `Unsupported post request. Object with ID '${id}' does not exist.`);
  }
}

function withToken({ accessToken }: Pick<Deps, 'accessToken'>, req: Request): void {
  const given = /^Bearer (.+)$/.exec(req.headers.authorization ?? '')?.[1] ?? '';
  const digest = (text: string) => createHash('sha256').update(text).digest();
  if (!timingSafeEqual(digest(given), digest(accessToken))) throw new GraphError(190, 'The access token is not valid.');
}

/** A read receipt, with or without "typing". */
function read({ inbox }: Deps, req: Request, res: Response): void {
  const parsed = readReceipt.safeParse(req.body, { reportInput: true });
  if (!parsed.success) throw invalid(parsed.error);
  const { message_id: id, typing_indicator: typing } = parsed.data;
  if (!inbox.readByBusiness(id, typing !== undefined)) throw new GraphError(131009, 'There is no such message.');
  res.json({ success: true });
}

function send(deps: Deps, req: Request, res: Response): void {
  const parsed = sendRequest.safeParse(req.body, { reportInput: true });
  if (!parsed.success) throw invalid(parsed.error);
  const customer = recipient(deps, parsed.data);
  const fault = deps.faults.takeFailedSend();
  if (failedBefore(fault, res)) return;
  allowed(deps, parsed.data, customer);
  known(deps, parsed.data);
  const wamid = deps.inbox.accept(customer, parsed.data, { failsLater: fault === 'later' });
  if (fault === 'timeout') {
    hold(res);
    return;
  }
  const input = parsed.data.to ?? parsed.data.recipient;
  res.json({
    messaging_product: 'whatsapp',
    contacts: [{ input, ...(customer.phone ? { wa_id: customer.phone.slice(1) } : {}), user_id: customer.userId }],
    messages: [{ id: wamid, message_status: 'accepted' }],
  });
}

function recipient({ phones }: Deps, { to, recipient: userId }: SendRequest): Customer {
  if ((to === undefined) === (userId === undefined)) throw new GraphError(100, 'The parameter to is required.');
  const customer = userId === undefined ? phones.find((to ?? '').replace(/\D/g, '')) : phones.byUserId(userId);
  if (!customer) throw new GraphError(131026, 'The recipient is not on WhatsApp.');
  return customer;
}

/** Failures in which nothing is taken. @returns whether the call is dealt with */
function failedBefore(fault: FailWith | null, res: Response): boolean {
  if (typeof fault === 'number') throw new GraphError(fault, 'Played by the simulator.');
  if (fault === 'http_500') res.status(500).type('html').send('<h1>Internal Server Error</h1>');
  if (fault === 'cut') res.socket?.destroy();
  return fault === 'http_500' || fault === 'cut';
}

function allowed({ faults, inbox }: Deps, request: SendRequest, customer: Customer): void {
  const { pairRate } = faults.now();
  if (pairRate && customer.lastSentAt !== null && Date.now() - customer.lastSentAt < PAIR_RATE_MS) {
    throw new GraphError(131056, 'Too many messages to this person in a short time.');
  }
  if (request.type === 'template') {
    const arrives = filledOf(request.template);
    if ('refused' in arrives) throw new GraphError(arrives.refused, 'The template cannot be sent like this.');
  } else if (!inbox.isWindowOpen(customer)) {
    throw new GraphError(131047, 'More than 24 hours have passed since the customer last wrote.');
  }
}

/** A file that was never uploaded cannot be sent. */
function known({ media }: Deps, request: SendRequest): void {
  const sent = { ...request } as Record<string, unknown>;
  const { id } = (sent[request.type] ?? {}) as { id?: string };
  const isFile = (MEDIA_KINDS as readonly string[]).includes(request.type);
  if (isFile && id !== undefined && !media.find(id)) throw new GraphError(131009, 'There is no such media object.');
}

function hold(res: Response): void {
  const timer = setTimeout(() => res.socket?.destroy(), HELD_MAX_MS);
  res.once('close', () => clearTimeout(timer));
}

/** Every call is shown beside the phone, when it ends, however it ends. */
function recorded({ exchanges, phones }: Deps, req: Request, res: Response): void {
  const began = Date.now();
  let answer = '';
  const json = res.json.bind(res);
  res.json = (body: unknown) => {
    answer = JSON.stringify(body);
    return json(body);
  };
  res.once('close', () => {
    const to = (req.body as { to?: unknown; recipient?: unknown } | undefined) ?? {};
    const named = typeof to.to === 'string' ? phones.find(to.to) : phones.byUserId(String(to.recipient ?? ''));
    exchanges.add({
      kind: 'send',
      at: new Date(began).toISOString(),
      customer: named?.key ?? null,
      method: req.method,
      url: `${req.protocol}://${req.headers.host ?? ''}${req.originalUrl}`,
      headers: { authorization: 'Bearer …', 'content-type': 'application/json' },
      body: JSON.stringify(req.body ?? null),
      status: res.writableFinished ? res.statusCode : null,
      answer,
      tookMs: Date.now() - began,
    });
  });
}

const unknownPath = (req: Request): never => {
  throw new GraphError(100, `Unknown path components: ${req.path}`, 404);
};

const errors: ErrorRequestHandler = (err: unknown, _req, res, next) => {
  if (res.headersSent) return next(err);
  const failure = err instanceof GraphError ? err : new GraphError(100, 'The request is not valid JSON.');
  res.status(failure.status).json(graphErrorBody(failure));
};
