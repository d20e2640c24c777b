import { type BranchBook, sellSome } from './book.ts';
import { reportStock } from './dekat-api.ts';

/** Dekat calls a figure fresh for an hour: six counts fit in. */
const EVERY_MS = 10 * 60_000;
/**
 * After a count that failed: Dekat may only be starting. Twice as long after each further failure, for a key that is
 * refused must not use up the requests of everybody else at this address.
 */
const AGAIN_MS = 5_000;
/** The shop's trading hours, on its own wall clock, roughly; nobody buys while all but a few branches are closed. */
const OPENS_H = 10;
const CLOSES_H = 20;
const ZONE = 'Asia/Jakarta';

export interface TillOptions {
  serverUrl: string;
  /** The API key; asked before every count, for the file may be written anew. */
  key(): Promise<string>;
  books: BranchBook[];
  now(): Date;
  random(): number;
  onNotice(text: string): void;
  everyMs?: number | undefined;
  againMs?: number;
}

/** Counts at once and every ten minutes, until stopped. @returns what stops it */
export function startTill(options: TillOptions): { stop(): void } {
  const { everyMs = EVERY_MS, againMs = AGAIN_MS, onNotice } = options;
  const count = counter(options);
  let isStopped = false;
  let failures = 0;
  let timer: NodeJS.Timeout;
  const run = async () => {
    const nextMs = await count().then(
      () => {
        failures = 0;
        return everyMs;
      },
      (error: unknown) => {
        onNotice(error instanceof Error ? error.message : String(error));
        failures += 1;
        return Math.min(everyMs, againMs * 2 ** (failures - 1));
      },
    );
    if (!isStopped) timer = setTimeout(run, nextMs);
  };
  timer = setTimeout(run, 0);
  return {
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

/** One count of all branches: each sells a little first, and says then what is left. */
function counter({ serverUrl, key, books, now, random, onNotice }: TillOptions): () => Promise<void> {
  const first = new Map(books.map(({ branchId, onHand }) => [branchId, new Map(onHand)]));
  return async () => {
    const shown = await key();
    for (const book of books) {
      const asOf = now();
      if (isTrading(asOf)) sellSome(book, first.get(book.branchId) ?? new Map(), random);
      await reportStock(serverUrl, shown, { branchId: book.branchId, asOf, onHand: book.onHand });
    }
    onNotice(`counted ${books.length} branches`);
  };
}

const wallHour = new Intl.DateTimeFormat('en-US', { timeZone: ZONE, hour: '2-digit', hourCycle: 'h23' });
function isTrading(at: Date): boolean {
  const hour = Number(wallHour.format(at));
  return hour >= OPENS_H && hour < CLOSES_H;
}
