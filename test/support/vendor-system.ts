/** A vendor's own system, as docs/connectors.md asks for it: a real HTTP server that fails where a test says so. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  orderQuestion,
  type StockFigure,
  type StockQuestion,
  stockQuestion,
  type VendorOrder,
} from '../../contract/vendor-system.ts';
import type { VendorSystems } from '../../core/ports.ts';
import type { ConnectorMetrics } from '../../platform/metrics.ts';
import { ANSWER_MAX } from '../../platform/vendor-system/call.ts';
import { type Connector, vendorSystems } from '../../platform/vendor-system/index.ts';
import type { Limits } from '../../platform/vendor-system/policy.ts';
import { isSigned, SIGNATURE_HEADER } from '../../platform/vendor-system/signature.ts';

/** How a question is met. `slow`: taken and never answered; `down`: the connection breaks; `cut`: half an answer. */
export const MOODS = [
  'ok',
  'slow',
  'down',
  'cut',
  'error',
  'gone',
  'redirect',
  'huge',
  'shape',
  'no_json',
  'empty',
] as const;
export type Mood = (typeof MOODS)[number];
export const FAULTS = MOODS.filter((mood) => mood !== 'ok');

export interface AskedOf {
  path: string;
  body: unknown;
  isSigned: boolean;
}
export interface TestVendor {
  readonly baseUrl: string;
  readonly secret: string;
  /** How every question is met from here on. */
  mood: Mood;
  /** How the next ones are met, before `mood`. */
  readonly next: Mood[];
  readonly asked: AskedOf[];
  /** What is true there. A pair that is not in it is left out of an answer. */
  readonly stock: Map<string, Omit<StockFigure, 'sku' | 'branch'>>;
  orders: VendorOrder[];
  connector(vendorId: string, sources?: Connector['sources']): Connector;
  close(): Promise<void>;
}

export const shelf = (branch: string, sku: string): string => `${branch} ${sku}`;

export async function testVendor(secret = 'a-secret-of-the-vendor-0123456789abcdef'): Promise<TestVendor> {
  const server = createServer((req, res) => void take(req, res).catch(() => res.destroy()));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const vendor: TestVendor = {
    baseUrl: `http://127.0.0.1:${port}/dekat`,
    secret,
    mood: 'ok',
    next: [],
    asked: [],
    stock: new Map(),
    orders: [],
    connector: (vendorId, sources = ['stock', 'orders']) => ({ vendorId, baseUrl: vendor.baseUrl, secret, sources }),
    async close() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };

  async function take(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of req) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString('utf8');
    const [path = '', method = ''] = [req.url, req.method];
    const header = req.headers[SIGNATURE_HEADER];
    const isOurs = isSigned({ method, path, body }, String(header), secret, Math.floor(Date.now() / 1000));
    vendor.asked.push({ path, body: JSON.parse(body) as unknown, isSigned: isOurs });
    if (!isOurs) return void res.writeHead(401).end();
    meet(vendor.next.shift() ?? vendor.mood, res, answerTo(path, JSON.parse(body) as unknown));
  }

  function answerTo(path: string, question: unknown): unknown {
    return path.endsWith('/stock')
      ? { figures: figuresOf(stockQuestion.parse(question)) }
      : { orders: ordersOf(question) };
  }
  const figuresOf = ({ skus, branches }: StockQuestion): StockFigure[] =>
    branches.flatMap((branch) =>
      skus.flatMap((sku) => {
        const figure = vendor.stock.get(shelf(branch, sku));
        return figure ? [{ sku, branch, ...figure }] : [];
      }),
    );
  function ordersOf(raw: unknown): VendorOrder[] {
    const question = orderQuestion.parse(raw);
    if ('orderNo' in question) return vendor.orders.filter(({ orderNo }) => orderNo === question.orderNo);
    const theirs = (order: VendorOrder) =>
      'phone' in question ? order.phone === question.phone : order.customerId === question.customerId;
    return vendor.orders.filter(theirs).slice(0, question.limit);
  }
  return vendor;
}

function meet(mood: Mood, res: ServerResponse, answer: unknown): void {
  const text = JSON.stringify(answer);
  const json = { 'content-type': 'application/json' };
  if (mood === 'slow') return; // the connection stays open, and nothing comes
  if (mood === 'down') return void res.destroy();
  if (mood === 'error') return void res.writeHead(500, json).end(text);
  if (mood === 'gone') return void res.writeHead(503, json).end(text);
  if (mood === 'redirect') return void res.writeHead(307, { location: 'http://127.0.0.1:9/' }).end(text);
  if (mood === 'shape')
    return void res.writeHead(200, json).end(JSON.stringify({ figures: [{ onHand: '7' }], orders: 7 }));
  if (mood === 'no_json') return void res.writeHead(200, json).end('<html>7 left</html>');
  if (mood === 'empty') return void res.writeHead(200, json).end();
  if (mood === 'huge') {
    // Without a length: it must be counted as it comes.
    res.writeHead(200, json).write(`{"figures":[],"orders":[],"more":"${'7'.repeat(ANSWER_MAX)}`);
    return void res.end('"}');
  }
  if (mood === 'cut') {
    res.writeHead(200, { ...json, 'content-length': text.length }).write(text.slice(0, text.length / 2));
    return void setImmediate(() => res.destroy());
  }
  res.writeHead(200, json).end(text);
}

/** What was counted and told while a test ran. */
export interface Told {
  outcomes: string[];
  breaker: string[];
  lines: unknown[];
}
export const nothingTold = (): Told => ({ outcomes: [], breaker: [], lines: [] });

/** More time than any answer takes, however busy the machine: silence alone outlasts it. */
export const PATIENT: Partial<Limits> = { budgetMs: 20_000, firstTryMs: 10_000, jitterMs: 10 };
/** Where silence is what is waited for. The breaker's rest goes by the clock, which tests turn. */
export const SHORT: Partial<Limits> = { budgetMs: 600, firstTryMs: 200, jitterMs: 10 };

/** The connectors of a process, as its main puts them together. */
export function connected(
  connectors: Connector[],
  told = nothingTold(),
  limits: Partial<Limits> = PATIENT,
): VendorSystems {
  const metrics: ConnectorMetrics = {
    time: () => (outcome) => void told.outcomes.push(outcome),
    breaker: (_, state) => void told.breaker.push(state),
  };
  const keep = (...line: unknown[]) => void told.lines.push(line);
  return vendorSystems(connectors, { log: { warn: keep, info: keep }, metrics, limits });
}
