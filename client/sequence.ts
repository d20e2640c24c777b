import { type DeliveryStatus, deliveryRank } from '../contract/codes.ts';
import type { MessageView } from '../contract/messages.ts';

/** Messages that came before those they follow: more are dropped again, history has them. */
const AHEAD_MAX = 400;
const EARLY_MAX = 200;

export interface DeliveryChange {
  seq: number;
  to: string;
  status: DeliveryStatus;
  error?: string;
}

/**
 * The shown part of a log: contiguous in `seq`, each number once. What comes too early is kept aside until what lies
 * between is there.
 */
export class Sequence {
  private list: readonly MessageView[] = [];
  private readonly ahead = new Map<number, MessageView>();
  private readonly early = new Map<string, DeliveryChange>();

  get shown(): readonly MessageView[] {
    return this.list;
  }
  get firstSeq(): number {
    return this.list[0]?.seq ?? 0;
  }
  get lastSeq(): number {
    return this.list.at(-1)?.seq ?? 0;
  }
  /** Something later is here that cannot be shown yet. */
  get hasGap(): boolean {
    return this.ahead.size > 0;
  }

  at(seq: number): MessageView | undefined {
    const message = this.list[seq - this.firstSeq];
    return message?.seq === seq ? message : undefined;
  }

  /** Keeps messages aside without showing any, while the page they follow is not here yet. */
  keep(messages: readonly MessageView[]): void {
    for (const message of messages) {
      if (message.seq > this.lastSeq) this.ahead.set(message.seq, message);
    }
    if (this.ahead.size > AHEAD_MAX) {
      const latest = [...this.ahead.keys()].sort((a, b) => a - b).slice(AHEAD_MAX / 2);
      for (const seq of latest) this.ahead.delete(seq);
    }
  }

  /** @returns what is shown now and was not before, in order */
  add(messages: readonly MessageView[]): MessageView[] {
    this.keep(messages);
    const fresh: MessageView[] = [];
    let next = this.lastSeq + 1;
    for (let message = this.ahead.get(next); message; message = this.ahead.get(next)) {
      this.ahead.delete(next);
      fresh.push(this.withEarly(message));
      next += 1;
    }
    if (fresh.length > 0) this.list = [...this.list, ...fresh];
    return fresh;
  }

  /**
   * Takes the latest page: joined to what is shown where they touch, in its place where they do not.
   * @returns what is shown now and was not before
   */
  takeLatest(page: readonly MessageView[]): MessageView[] {
    const sorted = wholeEnd(page);
    const first = sorted[0];
    if (!first || (this.list.length > 0 && first.seq <= this.lastSeq + 1)) return this.add(sorted);
    this.list = sorted.map((message) => this.withEarly(message));
    for (const seq of this.ahead.keys()) if (seq <= this.lastSeq) this.ahead.delete(seq);
    return [...sorted, ...this.add([])];
  }

  prepend(page: readonly MessageView[]): void {
    const older = wholeEnd(page.filter((message) => message.seq < this.firstSeq));
    if (older.at(-1)?.seq === this.firstSeq - 1) this.list = [...older, ...this.list];
  }

  change(message: MessageView): boolean {
    if (this.ahead.has(message.seq)) this.ahead.set(message.seq, message);
    if (!this.at(message.seq)) return false;
    this.list = this.list.map((one) => (one.seq === message.seq ? message : one));
    return true;
  }

  /** A copy got further; it never goes back. */
  deliver(change: DeliveryChange): boolean {
    const message = this.at(change.seq);
    if (message) {
      const moved = withDelivery(message, change);
      return moved !== message && this.change(moved);
    }
    if (change.seq > this.lastSeq) this.keepEarly(change);
    return false;
  }

  /** Forgets the oldest, down to `keep`; history has them. */
  trim(keep: number): void {
    if (this.list.length > keep) this.list = this.list.slice(-keep);
  }

  clear(): void {
    this.list = [];
    this.ahead.clear();
    this.early.clear();
  }

  private keepEarly(change: DeliveryChange): void {
    const key = `${change.seq} ${change.to}`;
    const known = this.early.get(key);
    if (known && deliveryRank(known.status) >= deliveryRank(change.status)) return;
    this.early.set(key, change);
    const [oldest] = this.early.keys();
    if (this.early.size > EARLY_MAX && oldest) this.early.delete(oldest);
  }

  private withEarly(message: MessageView): MessageView {
    let result = message;
    for (const [key, change] of this.early) {
      if (change.seq !== message.seq) continue;
      result = withDelivery(result, change);
      this.early.delete(key);
    }
    return result;
  }
}

function withDelivery(message: MessageView, { to, status, error }: DeliveryChange): MessageView {
  if ('hidden' in message) return message;
  const before = message.deliveries?.find((one) => one.to === to);
  if (before && deliveryRank(before.status) >= deliveryRank(status)) return message;
  const others = message.deliveries?.filter((one) => one.to !== to) ?? [];
  const delivery = { to, status, at: before?.at ?? message.at, ...(error ? { error } : {}) };
  return { ...message, deliveries: [...others, delivery] };
}

/** The page in `seq` order, from its last hole on. */
function wholeEnd(page: readonly MessageView[]): MessageView[] {
  const sorted = [...page].sort((a, b) => a.seq - b.seq);
  let from = Math.max(0, sorted.length - 1);
  while (from > 0 && sorted[from - 1]?.seq === (sorted[from]?.seq ?? 0) - 1) from -= 1;
  return sorted.slice(from);
}
