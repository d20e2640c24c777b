import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleAll,
  TaskCancelledError,
  wrap,
} from 'cockatiel';
import { VendorSystemError } from './failure.ts';

/** Time limits and bounds of one connector; each process has its own of them. */
export interface Limits {
  /** All that one question may take, waiting in line and both tries included. */
  budgetMs: number;
  /** The first of two tries; the second has what is left. */
  firstTryMs: number;
  /** Before the second try, at the most; by chance, so that many who failed together do not come back together. */
  jitterMs: number;
  /** Questions on the wire at once, and as many more as may wait in line. */
  atOnce: number;
  inLine: number;
  /** So many in a row without an answer, and it is left in peace for `restMs`; longer each time, up to `longestRestMs`. */
  failuresInRow: number;
  restMs: number;
  longestRestMs: number;
}
export const LIMITS: Limits = {
  budgetMs: 1_500,
  firstTryMs: 800,
  jitterMs: 150,
  atOnce: 16,
  inLine: 64,
  failuresInRow: 5,
  restMs: 2_000,
  longestRestMs: 30_000,
};

export type BreakerState = 'closed' | 'half_open' | 'open';
const STATES: Record<CircuitState, BreakerState> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.HalfOpen]: 'half_open',
  [CircuitState.Open]: 'open',
  [CircuitState.Isolated]: 'open',
};

/**
 * How a question is put: within its time, tried twice where that may help, not too many at once, and not at all while
 * the other side is known to be away. What is tried must be a read, for it may arrive twice.
 *
 * A question is what counts for the breaker, not each of its tries. One that found no room in line says nothing of the
 * other side and does not count.
 * @param onState each change of the breaker
 */
export function questionPolicy(limits: Limits, onState: (state: BreakerState) => void = () => {}) {
  const { initialDelay, maxDelay } = { initialDelay: limits.restMs, maxDelay: limits.longestRestMs };
  const breaker = circuitBreaker(handleAll, {
    breaker: new ConsecutiveBreaker(limits.failuresInRow),
    halfOpenAfter: new ExponentialBackoff({ initialDelay, maxDelay }),
  });
  breaker.onStateChange((state) => onState(STATES[state]));
  const guarded = wrap(bulkhead(limits.atOnce, limits.inLine), breaker);

  /** @throws VendorSystemError, and nothing else */
  return async <T>(attempt: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    const overAt = performance.now() + limits.budgetMs;
    const budget = AbortSignal.timeout(limits.budgetMs);
    try {
      return await guarded.execute(() => inTwoTries(attempt, budget, limits, overAt), budget);
    } catch (error) {
      throw toFailure(error);
    }
  };
}

async function inTwoTries<T>(
  attempt: (signal: AbortSignal) => Promise<T>,
  budget: AbortSignal,
  { firstTryMs, jitterMs }: Limits,
  overAt: number,
): Promise<T> {
  try {
    return await attempt(AbortSignal.any([budget, AbortSignal.timeout(firstTryMs)]));
  } catch (error) {
    const waitMs = Math.random() * jitterMs;
    const isWorthIt = error instanceof VendorSystemError && error.isPassing && performance.now() + waitMs < overAt;
    if (!isWorthIt) throw error;
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    return attempt(budget);
  }
}

function toFailure(error: unknown): VendorSystemError {
  if (error instanceof VendorSystemError) return error;
  if (error instanceof BrokenCircuitError) return new VendorSystemError('open');
  if (error instanceof BulkheadRejectedError) return new VendorSystemError('busy');
  // Its time was over while it stood in line.
  if (error instanceof TaskCancelledError) return new VendorSystemError('busy');
  return new VendorSystemError('unreachable');
}
