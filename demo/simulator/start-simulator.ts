import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express, { type Express } from 'express';
import helmet from 'helmet';
import { controlApi } from './control-api.ts';
import { createExchanges } from './exchanges.ts';
import { createFaults, type FaultsPatch } from './faults.ts';
import { graphApi } from './graph-api.ts';
import { createInbox } from './inbox.ts';
import { createLive } from './live.ts';
import { createMedia, mediaKindOf } from './media.ts';
import type { SimulatorOptions } from './options.ts';
import { createPhones } from './phones.ts';
import type { Exchange, Faults, LedgerEntry, MediaKind, PhoneMessage, Shown } from './views.ts';
import { createWebhooks } from './webhooks.ts';

const RETRY_BASE_MS = 500;
const HANDSHAKE_TIMEOUT_MS = 10_000;

export interface Simulator {
  /** Where it listens, without a slash at the end. The Graph API is under `/v23.0`, the page under `/simulator`. */
  url: string;
  /** A customer writes. A number nobody has yet is somebody new. */
  say(customer: string, shown: Shown): PhoneMessage;
  /** A customer sends a file. */
  sendFile(
    customer: string,
    file: { bytes: Buffer; type: string; as?: MediaKind; name?: string; caption?: string },
  ): PhoneMessage;
  /** What that customer's phone shows. */
  messages(customer: string): PhoneMessage[];
  read(customer: string): void;
  setOnline(customer: string, isOnline: boolean): void;
  /** Every send that was taken, oldest first. */
  ledger(): LedgerEntry[];
  /** The latest calls over HTTP, either way. */
  exchanges(): Exchange[];
  faults(change?: FaultsPatch): Faults;
  /** Webhooks not taken yet. */
  pending(): number;
  /** Asks the webhook's address whether it is ours, as Meta does when it is set up. */
  shakeHands(): Promise<{ ok: boolean; status: number | null }>;
  reset(): void;
  stop(): Promise<void>;
}

/**
 * Starts a local twin of WhatsApp's Cloud API, with customers' phones behind it.
 * @throws Error when the port is taken
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const parts = assemble(options);
  const { phones, inbox, faults, exchanges, webhooks, live, media } = parts;
  const shakeHands = () => askHandshake(options);
  const reset = () => {
    webhooks.reset();
    faults.reset();
    phones.reset();
    inbox.reset();
    media.reset();
    exchanges.reset();
  };
  const control = { shakeHands, reset, retryNow: webhooks.retryNow, pending: webhooks.pending };
  const server = createServer(buildApp({ ...parts, ...options, ...control }, options));
  server.listen(options.port, options.host ?? '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://${hostInUrl(options.host)}:${port}`,
    say: (customer, shown) => inbox.say(phones.findOrAdd(customer), shown),
    sendFile(customer, { bytes, type, as = mediaKindOf(type), ...words }) {
      const { id: mediaId } = media.put(bytes, type);
      return inbox.say(phones.findOrAdd(customer), { type: 'media', as, mediaId, mime: type, ...words });
    },
    messages: (customer) => phones.findOrAdd(customer).messages,
    read: (customer) => inbox.readByCustomer(phones.findOrAdd(customer)),
    setOnline: (customer, isOnline) => inbox.setOnline(phones.findOrAdd(customer), isOnline),
    ledger: inbox.ledger,
    exchanges: exchanges.all,
    faults: (change = {}) => faults.change(change),
    pending: webhooks.pending,
    shakeHands,
    reset,
    async stop() {
      webhooks.stop();
      live.stop();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections(); // also those held to play a timeout
      await closed;
    },
  };
}

function assemble({ webhookUrl: url, phoneNumberId, appSecret, retryBaseMs = RETRY_BASE_MS }: SimulatorOptions) {
  const live = createLive();
  const faults = createFaults(() => live.changed('faults'));
  const exchanges = createExchanges(() => live.changed('exchanges'));
  const phones = createPhones((key) => live.changed(key));
  const webhooks = createWebhooks({ url, appSecret, faults, exchanges, retryBaseMs });
  const inbox = createInbox({ business: { phoneNumberId }, phones, webhooks, faults });
  return { live, faults, exchanges, phones, webhooks, inbox, media: createMedia() };
}

type AppDeps = Parameters<typeof controlApi>[0] & Parameters<typeof graphApi>[0];

function buildApp(
  deps: AppDeps,
  { pageDir = join(process.cwd(), 'dist/public/simulator') }: SimulatorOptions,
): Express {
  const app = express();
  app.disable('x-powered-by');
  app.get('/healthz', (_req, res) => void res.json({ ok: true }));
  app.get('/', (_req, res) => res.redirect('/simulator/'));
  app.use('/simulator', ownPagesOnly);
  app.use('/simulator/api', controlApi(deps));
  app.use('/simulator', express.static(pageDir));
  app.use(graphApi(deps));
  return app;
}

const ownPagesOnly = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'self'"], objectSrc: ["'none'"], baseUri: ["'none'"], frameAncestors: ["'none'"] },
  },
  strictTransportSecurity: false,
});

/** Wherever it listens, it is on this machine that one reaches it. */
const hostInUrl = (host = '127.0.0.1'): string => (host === '0.0.0.0' || host === '::' ? 'localhost' : host);

async function askHandshake({
  webhookUrl,
  verifyToken,
}: SimulatorOptions): Promise<{ ok: boolean; status: number | null }> {
  const challenge = randomUUID();
  const url = new URL(webhookUrl);
  url.searchParams.set('hub.mode', 'subscribe');
  url.searchParams.set('hub.challenge', challenge);
  url.searchParams.set('hub.verify_token', verifyToken);
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(HANDSHAKE_TIMEOUT_MS), redirect: 'manual' });
    return { ok: answer.status === 200 && (await answer.text()) === challenge, status: answer.status };
  } catch {
    return { ok: false, status: null };
  }
}
