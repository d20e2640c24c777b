import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createWebhooks, type Delivery } from '../webhooks.ts';
import { controlApi } from './control-api.ts';
import { createFaults, type Faults, type FaultsPatch } from './faults.ts';
import type { OpenOrder } from './orders.ts';
import { createRiders, type Ride, type RideOptions } from './riders.ts';
import { type Told, toldOf } from './told.ts';

const RETRY_BASE_MS = 1_000;
/** Nobody is asked who they are here: on this machine alone. */
const HOST = '127.0.0.1';

export interface CourierOptions {
  /** 0: any free one. */
  port: number;
  webhookUrl: string;
  secret: string;
  orders: OpenOrder[];
  riders: number;
  speed: number;
  now?: () => Date;
  retryBaseMs?: number;
}
export interface CourierSimulator {
  /** Where it listens, without a slash at the end; the control API is under `/courier/api`. */
  url: string;
  /** null where the demo has no such open order, or a rider has it. */
  ride(orderNo: string, options?: RideOptions): Ride | null;
  rides(): Ride[];
  deliveries(): Delivery<Told>[];
  faults(change?: FaultsPatch): Faults;
  /** Events not taken yet. */
  pending(): number;
  stop(): Promise<void>;
}

/** Starts a courier company that brings the demo's orders. @throws Error when the port is taken */
export async function startCourier(options: CourierOptions): Promise<CourierSimulator> {
  const { port, webhookUrl: url, secret, orders, speed } = options;
  const { now = () => new Date(), retryBaseMs = RETRY_BASE_MS } = options;
  const faults = createFaults();
  const webhooks = createWebhooks({ url, secret, header: 'x-courier-signature', faults, retryBaseMs, toldOf });
  const riders = createRiders({ orders, webhooks, faults, riders: options.riders, speed, now });
  const app = express();
  app.disable('x-powered-by');
  app.get('/healthz', (_req, res) => void res.json({ ok: true }));
  app.use('/courier/api', controlApi({ riders, webhooks, faults, webhookUrl: url }));
  const server = createServer(app);
  server.listen(port, HOST);
  await once(server, 'listening');
  riders.start();

  return {
    url: `http://${HOST}:${(server.address() as AddressInfo).port}`,
    ride: riders.ride,
    rides: riders.all,
    deliveries: webhooks.deliveries,
    faults: (change = {}) => faults.change(change),
    pending: webhooks.pending,
    async stop() {
      riders.stop();
      webhooks.stop();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
