/** What the page and the tests may do: be a customer, play failures, look at everything. */
import express, { type ErrorRequestHandler, type Request, type RequestHandler, Router, raw } from 'express';
import { z } from 'zod';
import type { Exchanges } from './exchanges.ts';
import { type FaultBox, faultsPatch } from './faults.ts';
import type { Inbox } from './inbox.ts';
import type { Live } from './live.ts';
import { type MediaStore, mediaKindOf, samplePhoto } from './media.ts';
import { PLACES } from './people.ts';
import { type Customer, PhoneError, type Phones, toCustomerView } from './phones.ts';
import { echo, type Say, say } from './say.ts';
import { MEDIA_KINDS, type Shown } from './views.ts';

const HOUR_MS = 60 * 60_000;

interface Deps {
  phones: Phones;
  inbox: Inbox;
  faults: FaultBox;
  exchanges: Exchanges;
  live: Live;
  media: MediaStore;
  webhookUrl: string;
  phoneNumberId: string;
  shakeHands(): Promise<{ ok: boolean; status: number | null }>;
  retryNow(): void;
  reset(): void;
  pending(): number;
}

const newCustomer = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    phone: z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/)
      .optional(),
    username: z
      .string()
      .regex(/^[a-z0-9._]{3,35}$/)
      .optional(),
    locale: z.enum(['id', 'en']).default('id'),
  })
  .refine(({ phone, username }) => (phone === undefined) !== (username === undefined), 'either phone or username');
const online = z.strictObject({ isOnline: z.boolean() });
/** As much as WhatsApp takes of a document, and more than the product does. */
const MEDIA_MAX = '100mb';
const mediaQuery = z.object({
  as: z.enum(MEDIA_KINDS).optional(),
  name: z.string().max(240).optional(),
  caption: z.string().max(1024).optional(),
});
const ledgerQuery = z.object({ to: z.string().optional(), reference: z.string().optional() });

/** Everything under `/simulator/api`. */
export function controlApi(deps: Deps): Router {
  const router = Router();
  router.use(express.json({ limit: '256kb' }));
  router.get('/events', (req, res) => deps.live.serve(req, res));
  customerRoutes(router, deps);
  playRoutes(router, deps);
  router.use((_req, res) => void res.status(404).json({ error: 'there is nothing at this address' }));
  router.use(errors);
  return router;
}

function customerRoutes(router: Router, { phones, inbox, faults, media }: Deps): void {
  const view = (customer: Customer) => toCustomerView(customer, faults.now().windowAgedHours * HOUR_MS);
  router.get('/customers', (_req, res) => void res.json({ customers: phones.all().map(view) }));
  router.post('/customers', (req, res) => {
    const { name, phone = null, username = null, locale } = newCustomer.parse(req.body);
    res.status(201).json({ customer: view(phones.add({ name, phone, username, locale, about: '' })) });
  });
  router.get('/customers/:key/messages', (req, res) => {
    const customer = known(phones, req);
    res.json({ customer: view(customer), messages: customer.messages });
  });
  router.post('/customers/:key/messages', async (req, res) => {
    const customer = phones.findOrAdd(keyOf(req));
    const input = say.parse(req.body);
    const { shown, replyTo } =
      'image' in input ? { shown: await sampleOf(media, input.image), replyTo: undefined } : wordsOf(customer, input);
    res.status(201).json({ message: inbox.say(customer, shown, replyTo) });
  });
  router.post('/customers/:key/echo', (req, res) => {
    const { text, replyTo } = echo.parse(req.body);
    res.status(201).json({ message: inbox.echo(phones.findOrAdd(keyOf(req)), text, replyTo) });
  });
  router.post('/customers/:key/media', raw({ type: () => true, limit: MEDIA_MAX }), (req, res) => {
    const customer = phones.findOrAdd(keyOf(req));
    const { as, name, caption } = mediaQuery.parse(req.query);
    const { id: mediaId, type: mime } = media.put(req.body as Buffer, req.headers['content-type'] ?? '');
    const shown = {
      type: 'media' as const,
      as: as ?? mediaKindOf(mime),
      mediaId,
      mime,
      ...withoutAbsent({ name, caption }),
    };
    res.status(201).json({ message: inbox.say(customer, shown) });
  });
  router.get('/media/:media', (req, res) => {
    const found = media.find(String(req.params.media ?? ''));
    if (!found) throw new PhoneError('no such file');
    res.type(found.type).setHeader('content-security-policy', "default-src 'none'; sandbox");
    res.send(found.bytes);
  });
  router.post('/customers/:key/read', (req, res) => {
    inbox.readByCustomer(known(phones, req));
    res.json({});
  });
  router.post('/customers/:key/online', (req, res) => {
    inbox.setOnline(known(phones, req), online.parse(req.body).isOnline);
    res.json({});
  });
}

function playRoutes(router: Router, deps: Deps): void {
  const { faults, inbox, exchanges } = deps;
  const change: RequestHandler = (req, res) => {
    const now = faults.change(faultsPatch.parse(req.body));
    deps.retryNow();
    res.json({ faults: now });
  };
  router.get('/about', (_req, res) => {
    res.json({ webhookUrl: deps.webhookUrl, phoneNumberId: deps.phoneNumberId, places: PLACES });
  });
  router.get('/faults', (_req, res) => void res.json({ faults: faults.now(), pending: deps.pending() }));
  router.post('/faults', change);
  router.patch('/faults', change);
  router.delete('/faults', (_req, res) => {
    faults.reset();
    deps.retryNow();
    res.json({ faults: faults.now() });
  });
  router.get('/ledger', (req, res) => {
    const { to, reference } = ledgerQuery.parse(req.query);
    const all = inbox
      .ledger()
      .filter((entry) => to === undefined || entry.to.replace(/^\+/, '') === to.replace(/^[+ ]/, ''));
    res.json({ sends: all.filter((entry) => reference === undefined || entry.reference === reference) });
  });
  router.get('/exchanges', (_req, res) => void res.json({ exchanges: exchanges.all() }));
  router.post('/handshake', async (_req, res) => void res.json(await deps.shakeHands()));
  router.post('/retry', (_req, res) => {
    deps.retryNow();
    res.json({});
  });
  router.post('/reset', (_req, res) => {
    deps.reset();
    res.json({});
  });
}

/** A photo of the simulator's own, for who has none at hand. */
async function sampleOf(media: MediaStore, { caption }: { caption?: string | undefined }): Promise<Shown> {
  const { id: mediaId, type: mime } = media.put(await samplePhoto(), 'image/jpeg');
  return { type: 'media', as: 'image', mediaId, mime, ...(caption ? { caption } : {}) };
}

const keyOf = (req: Request): string => String(req.params.key ?? '');

function known(phones: Phones, req: Request): Customer {
  const customer = phones.find(keyOf(req));
  if (!customer) throw new PhoneError('no such customer');
  return customer;
}

/** A tapped reply belongs to the latest message that offered it. */
function wordsOf({ messages }: Customer, input: Exclude<Say, { image: unknown }>): { shown: Shown; replyTo?: string } {
  if ('text' in input)
    return { shown: { type: 'text', text: input.text }, ...(input.replyTo ? { replyTo: input.replyTo } : {}) };
  if ('location' in input) return { shown: { type: 'location', ...withoutAbsent(input.location) } };
  if ('reaction' in input) return { shown: { type: 'reaction', ...input.reaction } };
  if ('contacts' in input) return { shown: { type: 'contacts', people: input.contacts } };
  if ('order' in input) return { shown: { type: 'order', ...withoutAbsent(input.order) } };
  if ('edit' in input) return { shown: { type: 'edit', ...input.edit } };
  if ('revoke' in input) return { shown: { type: 'revoke', ...input.revoke } };
  if ('system' in input) return { shown: { type: 'system', of: input.system } };
  const { id, title } = input.reply;
  const offer = messages.findLast(
    ({ shown }) => shown.type === 'interactive' && shown.options.some((one) => one.id === id),
  );
  const of = offer?.shown.type === 'interactive' && offer.shown.form === 'list' ? 'list' : 'button';
  return { shown: { type: 'reply', of, id, title }, ...(offer ? { replyTo: offer.id } : {}) };
}

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };
const withoutAbsent = <T extends object>(given: T): Present<T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Present<T>;

const errors: ErrorRequestHandler = (err: unknown, _req, res, next) => {
  if (res.headersSent) return next(err);
  if (err instanceof PhoneError) return void res.status(404).json({ error: err.message });
  const error = err instanceof z.ZodError ? z.prettifyError(err) : 'the request is not valid JSON';
  res.status(400).json({ error });
};
