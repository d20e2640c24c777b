import type { z } from 'zod';
import type { Locale } from '../../contract/codes.ts';
import type { Ack } from '../../contract/events.ts';
import { DomainError } from '../../core/errors.ts';
import type { Logger } from '../../platform/logger.ts';
import type { ServerMetrics } from '../../platform/metrics.ts';
import { toFailure } from '../errors.ts';
import type { bucket } from '../limits.ts';
import type { InFlight } from './in-flight.ts';

interface Line {
  locale: Locale;
  log: Logger;
  metrics: ServerMetrics;
  inFlight: InFlight;
  /** What this connection may still ask. */
  requests: ReturnType<typeof bucket>;
}

/** The part of a socket this needs: events of any name, since what is heard is not trusted. */
export interface Listening {
  on(event: string, listener: (...args: unknown[]) => void): unknown;
  onAny(listener: (event: unknown, ...args: unknown[]) => void): unknown;
}

/** Answers what is no request of ours: whoever waits for an ack is told, and it counts as asking. */
export function answerUnknown(socket: Listening, known: ReadonlySet<string>, line: Line): void {
  socket.onAny((event, ...args) => {
    const ack = args.at(-1);
    if (typeof event === 'string' && known.has(event)) return;
    try {
      line.requests.take();
      throw new DomainError('not_found');
    } catch (err) {
      if (typeof ack === 'function') ack({ ok: false, error: toFailure(err, line.locale, line.log) });
    }
  });
}

/**
 * Answers one kind of request: input parsed, result or failure always an Ack, time counted. A caller that gives no
 * ack function is served all the same; garbage instead of input is `invalid_input`.
 *
 * @param gate decides whether it is run; a request over the limit is one it hears of
 */
export function answer<I, O>(
  socket: Listening,
  event: string,
  line: Line,
  schema: z.ZodType<I>,
  run: (input: I, proceed: () => void) => Promise<O>,
  gate: (input: I, go: (proceed: () => void) => Promise<O>) => Promise<O> = (_, go) => go(() => {}),
): void {
  socket.on(event, (...args: unknown[]) => {
    const last = args.at(-1);
    const ack = typeof last === 'function' ? (last as (reply: Ack<O>) => void) : () => {};
    const input = typeof last === 'function' && args.length === 1 ? {} : args[0];
    const startedAt = performance.now();
    const settle = (reply: Ack<O>) => {
      const code = reply.ok ? 'ok' : reply.error.code;
      line.metrics.requests.observe({ event, code }, (performance.now() - startedAt) / 1000);
      ack(reply);
    };
    const fail = (err: unknown) => settle({ ok: false, error: toFailure(err, line.locale, line.log) });
    try {
      // Parsed in the same step it came in, so that requests of one connection start in their order.
      const parsed = schema.safeParse(input);
      const go = async (proceed: () => void) => {
        line.requests.take();
        if (!parsed.success) throw parsed.error;
        return run(parsed.data, proceed);
      };
      const running = parsed.success ? gate(parsed.data, go) : go(() => {});
      line.inFlight.track(running.then((data) => settle({ ok: true, data }), fail));
    } catch (err) {
      fail(err);
    }
  });
}
