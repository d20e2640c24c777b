import { Router } from 'express';
import type { Redis } from 'ioredis';
import type { Connection } from 'mongoose';
import { METRICS_TYPE, metricsText } from '../../platform/metrics.ts';
import { readiness } from '../../platform/operations.ts';

interface Deps {
  connection: Connection;
  redis: Redis;
  /** True once a stop has begun: a load balancer then sends nobody here. */
  isStopping(): boolean;
}

/** `/healthz`: the process lives. `/readyz`: it can do its work. `/metrics`: what it counts. */
export function operations(deps: Deps): Router {
  const router = Router();
  router.get('/healthz', (_req, res) => {
    res.json({ ok: true });
  });
  router.get('/readyz', async (_req, res) => {
    const state = await readiness(deps);
    const isReady = state.isReady && !deps.isStopping();
    res.status(isReady ? 200 : 503).json({ ...state, isReady });
  });
  router.get('/metrics', async (_req, res) => {
    res.type(METRICS_TYPE).send(await metricsText());
  });
  return router;
}
