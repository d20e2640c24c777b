import { type Source, stockFigures, vendorOrders } from '../../contract/vendor-system.ts';
import type { VendorSystem, VendorSystems } from '../../core/ports.ts';
import type { Logger } from '../logger.ts';
import type { ConnectorMetrics } from '../metrics.ts';
import { call } from './call.ts';
import { VendorSystemError } from './failure.ts';
import { LIMITS, type Limits, questionPolicy } from './policy.ts';

export interface Connector {
  vendorId: string;
  /** http or https, no slash at its end. */
  baseUrl: string;
  secret: string;
  sources: readonly Source[];
}
interface Deps {
  log: Pick<Logger, 'warn' | 'info'>;
  metrics: ConnectorMetrics;
  limits?: Partial<Limits>;
}

/** The vendors' own systems over HTTP: docs/connectors.md. One that is down slows no other: each has a policy of its own. */
export const vendorSystems = (connectors: Connector[], deps: Deps): VendorSystems =>
  new Map(connectors.map((connector) => [connector.vendorId, vendorSystem(connector, deps)]));

function vendorSystem(connector: Connector, deps: Deps): VendorSystem {
  const asks = (source: Source) => (connector.sources.includes(source) ? asker(connector, source, deps) : null);
  const [stock, orders] = [asks('stock'), asks('orders')];
  return {
    ...(stock && {
      stock: {
        figures: (body) =>
          stock((signal) => call(connector, { path: '/stock', body, answer: stockFigures }, signal)).then(
            ({ figures }) => figures,
          ),
      },
    }),
    ...(orders && {
      orders: {
        orders: (body) =>
          orders((signal) => call(connector, { path: '/orders', body, answer: vendorOrders }, signal)).then(
            (answer) => answer.orders,
          ),
      },
    }),
  };
}

/** Puts questions to one source, counts them, and says when it goes and comes back. */
function asker({ vendorId }: Connector, source: Source, { log, metrics, limits }: Deps) {
  const labels = { vendor: vendorId, source };
  metrics.breaker(labels, 'closed');
  const ask = questionPolicy({ ...LIMITS, ...limits }, (state) => {
    metrics.breaker(labels, state);
    if (state === 'open') log.warn({ ...labels }, "a vendor's system is left in peace for a while");
    if (state === 'closed') log.info({ ...labels }, "a vendor's system answers again");
  });
  return async <T>(attempt: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    const done = metrics.time(labels);
    try {
      const answer = await ask(attempt);
      done('ok');
      return answer;
    } catch (error) {
      const outcome = error instanceof VendorSystemError ? error.failure : 'unreachable';
      done(outcome);
      // While it rests nothing is asked, and there is nothing new to say.
      if (outcome !== 'open')
        log.warn({ ...labels, why: (error as Error).message }, "a vendor's system did not answer");
      throw error;
    }
  };
}
