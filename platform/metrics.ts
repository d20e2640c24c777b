import { Counter, collectDefaultMetrics, Gauge, Histogram, register } from 'prom-client';

collectDefaultMetrics({ prefix: 'dekat_' });
export const metricsText = (): Promise<string> => register.metrics();
export const METRICS_TYPE = register.contentType;

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What a worker counts. */
export function workerMetrics() {
  const duration = new Histogram({
    name: 'dekat_job_seconds',
    help: 'Time one job took',
    labelNames: ['kind'],
    buckets: SECONDS,
  });
  const turns = new Counter({
    name: 'dekat_assist_turns_total',
    help: 'Turns of the assistant, by who answered them, and why the rules did in a model’s place',
    labelNames: ['by', 'reason'],
  });
  return { turns, time: (kind: string) => duration.startTimer({ kind }) };
}

/** What a server counts. Labels hold names of events and codes, never ids. */
export function serverMetrics() {
  const requests = new Histogram({
    name: 'dekat_socket_request_seconds',
    help: 'Time from a socket request to its ack',
    labelNames: ['event', 'code'],
    buckets: SECONDS,
  });
  const stored = new Counter({
    name: 'dekat_messages_stored_total',
    help: 'Messages this process stored',
    labelNames: ['author'],
  });
  const sockets = new Gauge({ name: 'dekat_sockets', help: 'Open sockets', labelNames: ['namespace'] });
  const http = new Histogram({
    name: 'dekat_http_seconds',
    help: 'Time an HTTP request took',
    labelNames: ['method', 'status'],
    buckets: SECONDS,
  });
  return { requests, stored, sockets, http };
}
export type ServerMetrics = ReturnType<typeof serverMetrics>;
