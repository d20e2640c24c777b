import type { AssistCountsStore } from '../core/assist/counts/counts.store.ts';
import type { Answered } from '../core/assist/model/engine.ts';
import { groupBy } from '../core/group-by.ts';

interface Deps {
  counts: Pick<AssistCountsStore, 'note'>;
  turns: { inc(labels: { by: string; reason: string }): void };
  log: { warn(fields: object, message: string): void };
  onError(error: unknown): void;
}

/** Somebody must look at these: they do not pass by themselves. */
const ALARMING: ReadonlySet<string> = new Set(['key_refused', 'bad_request']);
const ALARM_EVERY_MS = 60_000;

/** Counts are written together this often: a count is worth no command of its own. */
const WRITE_EVERY_MS = 1_000;

/** Counts who answered, in metrics and for the page of it. Codes alone: no words of anybody, no key. */
export function tellAnswered({ counts, turns, log, onError }: Deps) {
  let alarmedAt = Number.NEGATIVE_INFINITY;
  let waiting: Array<{ vendorId: string; answered: Answered }> = [];
  let timer: NodeJS.Timeout | null = null;

  async function write(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    const some = groupBy(waiting, ({ vendorId }) => vendorId);
    waiting = [];
    for (const [vendorId, group] of some) {
      const answers = group.map(({ answered }) => answered);
      await counts.note(vendorId, answers, new Date()).catch(onError);
    }
  }

  return {
    tell(vendorId: string, answered: Answered): void {
      const reason = answered.by === 'fallback' ? answered.reason : '';
      turns.inc({ by: answered.by, reason });
      waiting.push({ vendorId, answered });
      timer ??= setTimeout(() => void write(), WRITE_EVERY_MS);
      if (!ALARMING.has(reason) || performance.now() - alarmedAt < ALARM_EVERY_MS) return;
      alarmedAt = performance.now();
      log.warn({ code: reason }, 'the model of the assistant refuses us; the rules answer');
    },
    /** Writes what waits: before the end. */
    end: write,
  };
}
