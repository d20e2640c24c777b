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

const BREAKER = { closed: 0, half_open: 1, open: 2 } as const;
type ConnectorLabels = { vendor: string; source: string };

/** What is counted of the vendors' own systems, each by the vendor it was set up for: as many as there are connectors. */
export function connectorMetrics() {
  const labelNames = ['vendor', 'source'] as const;
  const calls = new Histogram({
    name: 'dekat_connector_seconds',
    help: "Time a question to a vendor's own system took, by how it ended",
    labelNames: [...labelNames, 'outcome'],
    buckets: SECONDS,
  });
  const state = new Gauge({
    name: 'dekat_connector_breaker',
    help: "Whether a vendor's own system is asked: 0 yes, 1 tried again, 2 left in peace",
    labelNames,
  });
  return {
    time(labels: ConnectorLabels) {
      const done = calls.startTimer(labels);
      return (outcome: string) => void done({ outcome });
    },
    breaker: (labels: ConnectorLabels, now: keyof typeof BREAKER) => state.set(labels, BREAKER[now]),
  };
}
export type ConnectorMetrics = ReturnType<typeof connectorMetrics>;
