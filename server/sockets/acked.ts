import type { z } from 'zod';
import type { Locale } from '../../contract/codes.ts';
import type { Ack } from '../../contract/events.ts';
import { DomainError } from '../../core/errors.ts';
import type { Logger } from '../../platform/logger.ts';
import type { ServerMetrics } from '../../platform/metrics.ts';
import { toFailure } from '../errors.ts';
import type { bucket } from '../limits.ts';
import type { InFlight } from './in-flight.ts';
import { atOnce, type InTurn } from './send-gate.ts';

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
  onAny(listener: (event: unknown, ...args: unknown[]) => void): unknown;
}
/** Answers one request of a kind. */
export type Answer = (line: Line, event: string, args: unknown[]) => void;

/**
 * Answers whatever a socket asks, by one listener: a socket that says nothing keeps no more. Who asks what is no request
 * of ours is told, and it counts as asking.
 * @param answerOf how a known request is answered
 */
export function answerAll<E extends string>(
  socket: Listening,
  known: ReadonlySet<E>,
  line: Line,
  answerOf: (event: E) => Answer,
): void {
  const isKnown = (event: unknown): event is E => known.has(event as E);
  socket.onAny((event, ...args) => {
    if (isKnown(event)) answerOf(event)(line, event, args);
    else answerUnknown(line, args);
  });
}

function answerUnknown(line: Line, args: unknown[]): void {
  const ack = args.at(-1);
  try {
    line.requests.take();
    throw new DomainError('not_found');
  } catch (err) {
    if (typeof ack === 'function') ack({ ok: false, error: toFailure(err, line.locale, line.log) });
  }
}

/**
 * Answers one kind of request: input parsed, result or failure always an Ack, time counted. A caller that gives no
 * ack function is served all the same; garbage instead of input is `invalid_input`.
 *
 * @param gate keeps those it is asked for in their order: `run` then does what it does by `inTurn`, at once; a request
 * over the limit is one it hears of
 */
export function answer<I, O>(
  schema: z.ZodType<I>,
  run: (input: I, inTurn: InTurn) => Promise<O>,
  gate?: (input: I) => InTurn,
): Answer {
  return (line, event, args) => {
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
    const start = async (): Promise<O> => {
      // Parsed in the same step it came in, so that requests of one connection start in their order.
      const parsed = schema.safeParse(input);
      const inTurn = parsed.success && gate?.(parsed.data);
      if (!inTurn) line.requests.take();
      if (!parsed.success) throw parsed.error;
      if (!inTurn) return run(parsed.data, atOnce);
      return run(parsed.data, (look, append) =>
        inTurn(async () => {
          line.requests.take();
          return look();
        }, append),
      );
    };
    line.inFlight.track(start().then((data) => settle({ ok: true, data }), fail));
  };
}
