/** What the control APIs of simulators have in common: what was delivered, which failures are played, and plain refusals. */
import express, { type ErrorRequestHandler, Router } from 'express';
import { z } from 'zod';
import type { faultBox } from './fault-box.ts';

interface Common<F extends object> {
  webhooks: { deliveries(): unknown[]; pending(): number };
  faults: Pick<ReturnType<typeof faultBox<F>>, 'now' | 'change' | 'reset'>;
  faultsPatch: z.ZodType<{ [K in keyof F]?: F[K] | undefined }>;
}

/** @param own adds what is the simulator's own */
export function controlRouter<F extends object>(
  { webhooks, faults, faultsPatch }: Common<F>,
  own: (router: Router) => void,
): Router {
  const router = Router();
  router.use(express.json({ limit: '64kb' }));
  own(router);
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
