/** What people and tests may do: send riders out, play failures, look at everything. */
import type { Router } from 'express';
import { z } from 'zod';
import { controlRouter } from '../control.ts';
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
export const controlApi = ({ riders, webhooks, faults, webhookUrl }: Deps): Router =>
  controlRouter({ webhooks, faults, faultsPatch }, (router) => {
    router.get('/about', (_req, res) => void res.json({ webhookUrl }));
    router.get('/orders', (_req, res) => void res.json({ orders: riders.open() }));
    router.get('/riders', (_req, res) => void res.json({ riders: riders.all() }));
    router.post('/riders', (req, res) => {
      const { orderNo, ...options } = newRide.parse(req.body);
      const ride = riders.ride(orderNo.toUpperCase(), options);
      if (ride) res.status(201).json({ ride });
      else res.status(409).json({ error: 'no open courier order of the demo, or a rider has it' });
    });
  });
