/**
 * Writers that never give up, under the rule of `docs/protocol.md`: keep a message until its ack, send it again under
 * the same id after a timeout, a lost line or an error that passes, and everything after it too, in order. They speak
 * the bare protocol and nothing of the product's own client.
 */
import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { markerText } from './evidence.ts';
import { now } from './ledger.ts';
import type { Line, Reply } from './line.ts';
import { lineTo, note, type Place, say, type Words } from './say.ts';
import { replay, reuse, sayAgain } from './second-tries.ts';

export interface WriterOptions extends Place {
  /** Starts every id, so that two runs on one database cannot be taken for each other. */
  run: string;
  /** Goes into every marker. */
  vendor: string;
  /** The harness's name of the conversation. */
  conversation: string;
  /** Unique in its conversation. */
  writer: string;
  /** `order`: one message in flight. `race`: eight, and their order must be kept all the same. */
  mode: 'order' | 'race';
  /** At least so long between two new messages; 0 writes as fast as acks come. Default 0. */
  everyMs?: number;
  /** Each so-many-th message leaves by two lines at once, and must get one ack. Only in order mode. Default: none. */
  twinEvery?: number;
  /** Each so-many-th acknowledged message is sent again, and must get the same ack. Default: none. */
  replayEvery?: number;
  /** Each so-many-th acknowledged id is tried with other words, and must be refused. Default: none. */
  reuseEvery?: number;
}
export interface Writer {
  acked(): number;
  inFlight(): number;
  /** When the first was sent that has no ack yet; null where all have theirs. */
  waitingSince(): number | null;
  /** Begins nothing new, and waits for what is on its way, at most so long; then hangs up. */
  stop(withinMs: number): Promise<void>;
}

interface Sent extends Words {
  at: number;
  /** Under way on the present line; what is not waits to be sent again. */
  isAsked: boolean;
}
const IN_FLIGHT = { order: 1, race: 8 };
const BACK_OFF_MS = 100;

export function startWriter(options: WriterOptions): Writer {
  const writer = new BareWriter(options);
  const working = writer.work();
  return {
    acked: () => writer.acked,
    inFlight: () => writer.pending.length,
    waitingSince: () => writer.pending[0]?.at ?? null,
    stop: async (withinMs) => {
      await writer.finish(working, withinMs);
    },
  };
}

class BareWriter {
  acked = 0;
  readonly pending: Sent[] = [];
  private readonly options: WriterOptions;
  private line: Line | null = null;
  private n = 0;
  private isStopping = false;
  private isOver = false;
  /** Something must be repeated: nothing new leaves until all that is under way has ended. */
  private mustRepeat = false;
  private notBefore = 0;
  private readonly second = new Set<Promise<void>>();
  private wake = () => {};

  constructor(options: WriterOptions) {
    this.options = options;
  }

  async work(): Promise<void> {
    while (!this.isOver && !(this.isStopping && this.pending.length === 0)) {
      const woken = new Promise<void>((resolve) => {
        this.wake = resolve;
      });
      const idleMs = await this.step();
      await (idleMs === null ? woken : Promise.race([woken, delay(idleMs)]));
    }
  }

  async finish(working: Promise<void>, withinMs: number): Promise<void> {
    this.isStopping = true;
    this.wake();
    const patience = new AbortController();
    const over = delay(withinMs, undefined, { signal: patience.signal }).catch(() => {});
    await Promise.race([working.then(() => Promise.all(this.second)), over]);
    patience.abort();
    this.isOver = true;
    this.wake();
    this.line?.close();
    await working;
  }

  /** One look at what is to be done. @returns for how long nothing is; null: until something happens */
  private async step(): Promise<number | null> {
    if (!this.line) await this.connect();
    if (!this.line) return BACK_OFF_MS;
    if (this.mustRepeat) {
      if (this.pending.some(({ isAsked }) => isAsked)) return null;
      if (now() < this.notBefore) return this.notBefore - now();
      this.repeatAll(this.line);
    }
    while (!this.isStopping && !this.mustRepeat && this.pending.length < IN_FLIGHT[this.options.mode]) {
      if (now() < this.notBefore) return this.notBefore - now();
      await this.begin();
    }
    return this.line ? null : 0;
  }

  private async connect(): Promise<void> {
    const opened = await lineTo(this.options);
    this.line = opened;
    opened?.onLost(() => {
      if (this.line === opened) this.drop();
      this.wake();
    });
  }

  private drop(): void {
    this.line?.close();
    this.line = null;
    this.mustRepeat = true;
  }

  private repeatAll(line: Line): void {
    this.mustRepeat = false;
    for (const sent of [...this.pending]) {
      this.options.ledger.append({ e: 'retry', id: sent.id, at: now() });
      this.ask(sent, line);
    }
  }

  private async begin(): Promise<void> {
    const { twinEvery, mode, everyMs = 0 } = this.options;
    const isTwin = mode === 'order' && twinEvery !== undefined && (this.n + 1) % twinEvery === 0;
    const other = isTwin ? await lineTo(this.options) : null; // before, so that both leave together
    if (this.line) {
      this.notBefore = now() + everyMs;
      const sent = this.invoke();
      this.ask(sent, this.line);
      if (other) return this.alongside(sayAgain(other, this.options, sent).finally(() => other.close()));
    }
    other?.close();
  }

  private invoke(): Sent {
    const { ledger, run, vendor, conversation, writer, mode } = this.options;
    this.n += 1;
    const id = `${run}-${conversation}-${writer}-${this.n}`;
    const text = markerText(vendor, conversation, writer, this.n, randomBytes(4).toString('hex'));
    const sent = { id, text, at: now(), isAsked: false };
    const common = { conversation, writer: `${conversation}-${writer}`, n: this.n, mode };
    ledger.append({ e: 'invoke', id, text, at: sent.at, ...common });
    this.pending.push(sent);
    return sent;
  }

  private ask(sent: Sent, by: Line): void {
    sent.isAsked = true;
    say(by, this.options, sent, (reply) => {
      sent.isAsked = false;
      this.onReply(sent, reply);
      this.wake();
    });
  }

  private onReply(sent: Sent, reply: Reply | null): void {
    const outcome = note(this.options.ledger, sent.id, reply);
    if (outcome === 'again') {
      this.mustRepeat = true;
      this.notBefore = now() + ((reply && !reply.ok && reply.error.retryAfterMs) || BACK_OFF_MS);
      if (!reply) this.drop(); // a line that does not answer is no line
      return;
    }
    this.pending.splice(this.pending.indexOf(sent), 1);
    if (outcome === 'refused') return;
    this.acked += 1;
    const isTurn = (every: number | undefined) => every !== undefined && this.acked % every === 0;
    if (isTurn(this.options.replayEvery)) this.alongside(replay(this.options, sent));
    else if (isTurn(this.options.reuseEvery)) this.alongside(reuse(this.options, sent));
  }

  private alongside(second: Promise<void>): void {
    const kept = second.finally(() => this.second.delete(kept));
    this.second.add(kept);
  }
}
