/** The connector over a real HTTP server that plays the vendor's own system, in every mood it may be in. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { VendorSystem } from '../../../core/ports.ts';
import { LIMITS } from '../../../platform/vendor-system/policy.ts';
import {
  connected,
  FAULTS,
  type Mood,
  nothingTold,
  PATIENT,
  SHORT,
  shelf,
  type TestVendor,
  type Told,
  testVendor,
} from '../../support/vendor-system.ts';

const QUESTION = { skus: ['GR-0001'], branches: ['TS-KMG', 'TS-BLM'] };
const AS_OF = '2026-11-20T07:00:00.000Z';
let vendor: TestVendor;
beforeAll(async () => {
  vendor = await testVendor();
  vendor.stock.set(shelf('TS-KMG', 'GR-0001'), { onHand: 7, asOf: AS_OF });
  vendor.stock.set(shelf('TS-BLM', 'GR-0001'), { onHand: null, asOf: AS_OF });
});
afterAll(() => vendor.close());
beforeEach(() => {
  vendor.mood = 'ok';
  vendor.next.length = 0;
  vendor.asked.length = 0;
});

type Stock = NonNullable<VendorSystem['stock']>;
function stockOf(told: Told = nothingTold(), limits = PATIENT): Stock {
  const stock = connected([vendor.connector('v-1', ['stock'])], told, limits).get('v-1')?.stock;
  if (!stock) throw new Error('not connected');
  return stock;
}
const failureOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'answered',
    (error: unknown) => (error as { failure?: string }).failure ?? 'otherwise',
  );

describe('a question to a vendor’s system', () => {
  it('is one signed request for all branches, and its answer is what is true there', async () => {
    const figures = await stockOf().figures(QUESTION);

    expect(figures).toEqual([
      { sku: 'GR-0001', branch: 'TS-KMG', onHand: 7, asOf: AS_OF },
      { sku: 'GR-0001', branch: 'TS-BLM', onHand: null, asOf: AS_OF },
    ]);
    expect(vendor.asked).toEqual([{ path: '/dekat/stock', body: QUESTION, isSigned: true }]);
  });

  it('is refused by a vendor who was given another secret', async () => {
    const told = nothingTold();
    const stock = connected([{ ...vendor.connector('v-1'), secret: 'x'.repeat(32) }], told).get('v-1')?.stock;

    expect(await failureOf(stock?.figures(QUESTION) ?? Promise.resolve())).toBe('status');
    expect(JSON.stringify(told.lines)).not.toContain('xxxx');
  });

  const expected: Record<Exclude<Mood, 'ok'>, string> = {
    slow: 'timeout',
    down: 'unreachable',
    cut: 'unreachable',
    error: 'status',
    gone: 'status',
    redirect: 'redirect',
    huge: 'too_large',
    shape: 'shape',
    no_json: 'shape',
    empty: 'shape',
  };
  it.each(FAULTS.map((mood) => [mood, expected[mood as Exclude<Mood, 'ok'>]]))(
    'that meets “%s” has no answer: %s, within its time, and says no secret',
    async (mood, failure) => {
      vendor.mood = mood as Mood;
      const told = nothingTold();
      const limits = mood === 'slow' ? SHORT : PATIENT;

      expect(await failureOf(stockOf(told, limits).figures(QUESTION))).toBe(failure);

      expect(told.outcomes).toEqual([failure]);
      expect(JSON.stringify(told.lines)).not.toContain(vendor.secret);
    },
  );

  it.each(['down', 'cut', 'gone', 'slow'] as const)('that meets “%s” once is put again, and answered', async (mood) => {
    vendor.next.push(mood);

    const limits = mood === 'slow' ? { ...PATIENT, firstTryMs: 200 } : PATIENT;

    expect(await stockOf(nothingTold(), limits).figures(QUESTION)).toHaveLength(2);
    expect(vendor.asked).toHaveLength(2);
  });

  it.each(['error', 'redirect', 'huge', 'shape'] as const)('that meets “%s” is not put again', async (mood) => {
    vendor.next.push(mood);

    expect(await failureOf(stockOf().figures(QUESTION))).not.toBe('answered');
    expect(vendor.asked).toHaveLength(1);
  });

  it('goes nowhere where nobody listens', async () => {
    const gone = await testVendor();
    await gone.close();
    const stock = connected([gone.connector('v-1')]).get('v-1')?.stock;

    expect(await failureOf(stock?.figures(QUESTION) ?? Promise.resolve())).toBe('unreachable');
  });

  it('is put to nobody for what the vendor keeps here', () => {
    const system = connected([vendor.connector('v-1', ['orders'])]).get('v-1');

    expect(system?.stock).toBeUndefined();
    expect(system?.orders).toBeDefined();
  });
});

describe('a vendor’s system that is away for a while', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is no longer asked after five failures, asked once when its rest is over, and again once it answers', async () => {
    const began = Date.now();
    jest.useFakeTimers({
      now: began,
      doNotFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'nextTick', 'queueMicrotask', 'performance'],
    });
    const told = nothingTold();
    const stock = stockOf(told);
    vendor.mood = 'error';
    for (let n = 0; n < LIMITS.failuresInRow; n += 1) await failureOf(stock.figures(QUESTION));
    const asked = vendor.asked.length;

    expect(await failureOf(stock.figures(QUESTION))).toBe('open');
    expect(vendor.asked).toHaveLength(asked);
    vendor.mood = 'ok';
    jest.setSystemTime(began + LIMITS.restMs * 2);
    expect(await stock.figures(QUESTION)).toHaveLength(2);

    expect(told.breaker).toEqual(['closed', 'open', 'half_open', 'closed']);
    expect(told.outcomes).toEqual([...Array.from({ length: 5 }, () => 'status'), 'open', 'ok']);
  });

  it('slows no other vendor', async () => {
    const other = await testVendor('the-secret-of-the-other-0123456789abcd');
    other.stock.set(shelf('TS-KMG', 'GR-0001'), { onHand: 3, asOf: AS_OF });
    const systems = connected([vendor.connector('v-1'), other.connector('v-2')], nothingTold(), PATIENT);
    vendor.mood = 'slow';
    const stuck = Promise.all(
      Array.from({ length: LIMITS.atOnce + LIMITS.inLine }, () =>
        failureOf(systems.get('v-1')?.stock?.figures(QUESTION) ?? Promise.resolve()),
      ),
    );

    const ask = async () => systems.get('v-2')?.stock?.figures(QUESTION);
    const answers = await Promise.all(Array.from({ length: LIMITS.atOnce }, ask));

    expect(answers.map((figures) => figures?.[0]?.onHand)).toEqual(answers.map(() => 3));
    expect(other.asked).toHaveLength(LIMITS.atOnce);
    await other.close();
    // Whoever still waits for the first is told that it has gone.
    await vendor.close();
    expect(new Set(await stuck)).toEqual(new Set(['unreachable', 'open']));
  });
});
