import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { Router } from 'express';
import { z } from 'zod';
import { controlRouter } from '../control.ts';
import { createWebhooks, type Delivery } from '../webhooks.ts';
import { type CallOptions, type Calls, createCalls, ENDS, type Told, toldOf } from './calls.ts';
import { createFaults, type FaultBox, type Faults, type FaultsPatch, faultsPatch } from './faults.ts';

const RETRY_BASE_MS = 1_000;
/** Nobody is asked who they are here: on this machine alone. */
const HOST = '127.0.0.1';
const SECONDS_MAX = 120;

export interface HotlineOptions {
  /** 0: any free one. */
  port: number;
  webhookUrl: string;
  secret: string;
  now?: () => Date;
  retryBaseMs?: number;
}
export interface HotlineSimulator {
  /** Where it listens, without a slash at the end; the control API is under `/hotline/api`. */
  url: string;
  /** Somebody calls, or is called. @returns what the call is called by */
  call(options: CallOptions): string;
  deliveries(): Delivery<Told>[];
  faults(change?: FaultsPatch): Faults;
  /** Events not taken yet. */
  pending(): number;
  stop(): Promise<void>;
}

const newCall = z.strictObject({
  number: z.string().max(40).nullable(),
  name: z.string().max(200).optional(),
  end: z.enum(ENDS).optional(),
  direction: z.enum(['in', 'out']).optional(),
  answeredBy: z.string().max(200).optional(),
  seconds: z.number().min(0).max(SECONDS_MAX).optional(),
});

/** Starts a telephone system that reports its calls. @throws Error when the port is taken */
export async function startHotline(options: HotlineOptions): Promise<HotlineSimulator> {
  const { port, webhookUrl, secret, now = () => new Date(), retryBaseMs = RETRY_BASE_MS } = options;
  const faults = createFaults();
  const webhooks = createWebhooks({
    url: webhookUrl,
    secret,
    header: 'x-dekat-signature',
    faults,
    retryBaseMs,
    toldOf,
  });
  let url = '';
  const calls = createCalls({ webhooks, faults, url: () => url, now });
  const app = express();
  app.disable('x-powered-by');
  app.get('/healthz', (_req, res) => void res.json({ ok: true }));
  app.use('/recordings', recordings(calls, faults));
  // What people and tests may do: call, play failures, look at everything.
  app.use(
    '/hotline/api',
    controlRouter({ webhooks, faults, faultsPatch }, (router) => {
      router.get('/about', (_req, res) => void res.json({ webhookUrl }));
      router.post('/calls', (req, res) => void res.status(201).json({ callId: calls.call(newCall.parse(req.body)) }));
    }),
  );
  const server = createServer(app);
  server.listen(port, HOST);
  await once(server, 'listening');
  url = `http://${HOST}:${(server.address() as AddressInfo).port}`;

  return {
    url,
    call: calls.call,
    deliveries: webhooks.deliveries,
    pending: webhooks.pending,
    faults: (change = {}) => faults.change(change),
    async stop() {
      webhooks.stop();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function recordings(calls: Calls, faults: FaultBox): Router {
  const router = Router();
  router.get('/:id.wav', (req, res) => {
    const { failRecordings } = faults.now();
    const bytes = calls.recording(req.params.id);
    if (failRecordings === 'down') res.sendStatus(503);
    else if (failRecordings === 'gone' || !bytes) res.sendStatus(404);
    else if (failRecordings === 'lies') res.type('audio/wav').send('<html>no recording</html>');
    else res.type('audio/wav').send(bytes);
  });
  return router;
}
