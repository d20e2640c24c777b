/** What people and tests may do: send riders out, play failures, look at everything. */
import express, { type ErrorRequestHandler, Router } from 'express';
import { z } from 'zod';
import { type FaultBox, faultsPatch } from './faults.ts';
import { ENDS } from './journey.ts';
import type { Riders } from './riders.ts';
import type { CourierWebhooks } from './told.ts';

const newRide = z.strictObject({
  orderNo: z.string().min(1).max(40),
  end: z.enum(ENDS).optional(),
  speed: z.number().min(0.1).max(10_000).optional(),
});

interface Deps {
  riders: Riders;
  webhooks: CourierWebhooks;
  faults: FaultBox;
  webhookUrl: string;
}

/** Everything under `/courier/api`. */
export function controlApi({ riders, webhooks, faults, webhookUrl }: Deps): Router {
  const router = Router();
  router.use(express.json({ limit: '64kb' }));
  router.get('/about', (_req, res) => void res.json({ webhookUrl }));
  router.get('/orders', (_req, res) => void res.json({ orders: riders.open() }));
  router.get('/riders', (_req, res) => void res.json({ riders: riders.all() }));
  router.post('/riders', (req, res) => {
    const { orderNo, ...options } = newRide.parse(req.body);
    const ride = riders.ride(orderNo.toUpperCase(), options);
    if (ride) res.status(201).json({ ride });
    else res.status(409).json({ error: 'no open courier order of the demo, or a rider has it' });
  });
  router.get('/deliveries', (_req, res) => {
    res.json({ deliveries: webhooks.deliveries(), pending: webhooks.pending() });
  });
  router.get('/faults', (_req, res) => void res.json({ faults: faults.now() }));
  router.patch('/faults', (req, res) => void res.json({ faults: faults.change(faultsPatch.parse(req.body)) }));
  router.delete('/faults', (_req, res) => {
    faults.reset();
    res.json({ faults: faults.now() });
  });
  router.use((_req, res) => void res.status(404).json({ error: 'there is nothing at this address' }));
  router.use(errors);
  return router;
}

const errors: ErrorRequestHandler = (err: unknown, _req, res, next) => {
  if (res.headersSent) return next(err);
  res.status(400).json({ error: err instanceof z.ZodError ? z.prettifyError(err) : 'the request is not valid JSON' });
};
