import type { AssistCountsStore } from '../core/assist/counts/counts.store.ts';
import type { Answered } from '../core/assist/model/engine.ts';

interface Deps {
  counts: Pick<AssistCountsStore, 'note'>;
  turns: { inc(labels: { by: string; reason: string }): void };
  log: { warn(fields: object, message: string): void };
  onError(error: unknown): void;
}

/** Somebody must look at these: they do not pass by themselves. */
const ALARMING: ReadonlySet<string> = new Set(['key_refused', 'bad_request']);
const ALARM_EVERY_MS = 60_000;

/** Counts who answered, in metrics and for the page of it. Codes alone: no words of anybody, no key. */
export function tellAnswered({ counts, turns, log, onError }: Deps): (vendorId: string, answered: Answered) => void {
  let alarmedAt = Number.NEGATIVE_INFINITY;
  return (vendorId, answered) => {
    const reason = answered.by === 'fallback' ? answered.reason : '';
    turns.inc({ by: answered.by, reason });
    // Never waited for: a count is not worth a shopper's time.
    counts.note(vendorId, answered, new Date()).catch(onError);
    if (!ALARMING.has(reason) || performance.now() - alarmedAt < ALARM_EVERY_MS) return;
    alarmedAt = performance.now();
    log.warn({ code: reason }, 'the model of the assistant refuses us; the rules answer');
  };
}
