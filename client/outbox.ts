import type { ShownMessage } from '../contract/messages.ts';
import { backOffMs } from './back-off.ts';
import { newClientId } from './ids.ts';
import { saverTo } from './outbox-storage.ts';
import { isAboutToken, isTransient, RequestError } from './request-error.ts';
import type { Timers } from './timers.ts';
import type { OutboxStorage, OutgoingMessage, PendingMessage } from './types.ts';

/**
 * How many messages of one conversation may be on their way at once. It starts at one and doubles with each ack, so
 * that a first message makes its conversation alone, and a server that refuses is asked one by one.
 */
const WINDOW_MAX = 8;
export interface Entry {
  message: PendingMessage;
  /** `stored`: acknowledged, and kept only until the log shows it. */
  phase: 'waiting' | 'flying' | 'stored' | 'failed';
}
interface Lane {
  window: number;
  /** Something failed: nothing new leaves until all that flies has landed, then again from the earliest. */
  isRecovering: boolean;
  failures: number;
  cancelWait: (() => void) | null;
}

export interface OutboxDeps {
  storage: OutboxStorage;
  timers: Timers;
  random: () => number;
  isOnline(): boolean;
  request(event: string, input: unknown): Promise<unknown>;
  /** Names a conversation the same way, whether it was called null or by its id. */
  laneOf(conversationId: string | null): string;
  /** @returns whether a log is open that will show it, and call `shown` then */
  onStored(message: ShownMessage, lane: string): boolean;
  onTokenRefused(): void;
  onChange(lane: string): void;
}

/** Our own messages until they are stored: kept, in order, sent again with the same `clientId`. */
export class Outbox {
  protected readonly deps: OutboxDeps;
  private readonly keep: (all: PendingMessage[]) => void;
  private readonly lanes = new Map<string, Lane>();
  protected entries: Entry[] = [];
  private views = new Map<string, readonly PendingMessage[]>();
  private isLoaded = false;

  constructor(deps: OutboxDeps) {
    this.deps = deps;
    this.keep = saverTo(deps.storage);
  }

  /** What was left unsent last time goes first. */
  async load(): Promise<void> {
    const kept = await this.deps.storage.load().catch(() => []);
    if (this.isLoaded) return;
    this.isLoaded = true;
    const known = new Set(this.entries.map(({ message }) => message.clientId));
    const entries = kept
      .filter(({ clientId }) => !known.has(clientId))
      .sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0))
      .map((message): Entry => ({ message, phase: message.state }));
    this.entries = [...entries, ...this.entries];
    this.changed(...new Set(entries.map((entry) => this.laneOf(entry))));
    this.flushAll();
  }

  pendingOf(conversationId: string | null): readonly PendingMessage[] {
    const lane = this.deps.laneOf(conversationId);
    const view = this.views.get(lane) ?? this.entriesOf(lane).map(({ message }) => message);
    this.views.set(lane, view);
    return view;
  }

  send(outgoing: OutgoingMessage): PendingMessage {
    const createdAt = new Date(this.deps.timers.now()).toISOString();
    const message: PendingMessage = {
      ...outgoing,
      clientId: outgoing.clientId ?? newClientId(),
      state: 'waiting',
      createdAt,
    };
    if (this.find(message.clientId)) return message; // handed over before, by a page that ended just then
    this.entries.push({ message, phase: 'waiting' });
    const lane = this.deps.laneOf(message.conversationId);
    this.changed(lane);
    this.flush(lane);
    return message;
  }

  retry(clientId: string): void {
    const entry = this.find(clientId);
    if (entry?.phase !== 'failed') return;
    const { error: _, ...message } = entry.message;
    this.entries = this.entries.filter((one) => one !== entry);
    this.entries.push({ message: { ...message, state: 'waiting' }, phase: 'waiting' });
    this.changed(this.laneOf(entry));
    this.flush(this.laneOf(entry));
  }

  discard(clientId: string): void {
    if (this.find(clientId)?.phase === 'failed') this.remove(clientId);
  }

  /** The log shows it (or nobody looks): whatever we still hold of it is done. */
  shown(clientId: string | undefined): void {
    if (clientId) this.remove(clientId);
  }

  /** No log shows this lane any more, so nobody will call `shown`. */
  forgetStored(conversationId: string | null): void {
    const lane = this.deps.laneOf(conversationId);
    this.entries = this.entries.filter((entry) => entry.phase !== 'stored' || this.laneOf(entry) !== lane);
    this.changed(lane);
  }

  flushAll(): void {
    const lanes = new Set(this.entries.map((entry) => this.laneOf(entry)));
    for (const lane of lanes) this.flush(lane);
  }

  /** On a new session nothing flies any more, and what a server asked to wait for may be another server's. */
  restart(): void {
    this.stop();
    this.flushAll();
  }

  stop(): void {
    for (const lane of this.lanes.values()) lane.cancelWait?.();
    this.lanes.clear();
  }

  /** Views are by lane, and lanes are named anew when the direct conversation gets its id. */
  renamed(): void {
    this.views.clear();
  }

  protected flush(name: string): void {
    if (!this.isLoaded || !this.deps.isOnline()) return;
    const lane = this.lane(name);
    const entries = this.entriesOf(name);
    let flying = entries.filter(({ phase }) => phase === 'flying').length;
    if (lane.cancelWait || (lane.isRecovering && flying > 0)) return;
    lane.isRecovering = false;
    for (const entry of entries) {
      if (flying >= lane.window) return;
      if (entry.phase !== 'waiting') continue;
      flying += 1;
      void this.fly(entry, lane);
    }
  }

  private async fly(entry: Entry, lane: Lane): Promise<void> {
    const { state: _state, error: _error, createdAt: _at, ...message } = entry.message;
    entry.phase = 'flying';
    try {
      const reply = await (message.kind === 'note'
        ? this.deps.request('note:add', withoutKind(message))
        : this.deps.request('message:send', message));
      this.stored(entry, lane, (reply as { message: ShownMessage }).message);
    } catch (error) {
      this.notStored(entry, lane, error instanceof RequestError ? error : new RequestError('internal'));
    }
    this.flush(this.laneOf(entry));
  }

  private stored(entry: Entry, lane: Lane, message: ShownMessage): void {
    lane.window = Math.min(WINDOW_MAX, lane.window * 2);
    lane.failures = 0;
    entry.phase = 'stored';
    const willBeShown = this.deps.onStored(message, this.laneOf(entry));
    if (willBeShown) this.save();
    else this.remove(entry.message.clientId);
  }

  private notStored(entry: Entry, lane: Lane, error: RequestError): void {
    if (!this.entries.includes(entry)) return; // seen in history meanwhile
    // `internal` is final here, as the protocol says: the server lets what comes after pass, so a repeat would overtake.
    if (!isTransient(error) || error.code === 'internal') {
      entry.phase = 'failed';
      entry.message = { ...entry.message, state: 'failed', error: error.failure };
      this.changed(this.laneOf(entry));
      return;
    }
    entry.phase = 'waiting';
    lane.window = 1;
    lane.isRecovering = true;
    if (isAboutToken(error)) this.deps.onTokenRefused();
    if (error.code === 'offline' || error.code === 'timeout') return; // the next session, or at once
    this.wait(entry, lane, error.retryAfterMs ?? 0);
  }

  private wait(entry: Entry, lane: Lane, atLeastMs: number): void {
    const waitMs = Math.max(atLeastMs, backOffMs(lane.failures, this.deps.random));
    lane.failures += 1;
    lane.cancelWait?.();
    lane.cancelWait = this.deps.timers.after(waitMs, () => {
      lane.cancelWait = null;
      this.flush(this.laneOf(entry));
    });
  }

  protected remove(clientId: string): void {
    const entry = this.find(clientId);
    if (!entry) return;
    this.entries = this.entries.filter((one) => one !== entry);
    this.changed(this.laneOf(entry));
  }

  protected changed(...lanes: string[]): void {
    for (const lane of lanes) this.views.delete(lane);
    this.save();
    for (const lane of lanes) this.deps.onChange(lane);
  }

  private save(): void {
    if (!this.isLoaded) return; // or what waits to be loaded would be overwritten
    this.keep(this.entries.filter(({ phase }) => phase !== 'stored').map(({ message }) => message));
  }

  protected find = (clientId: string) => this.entries.find(({ message }) => message.clientId === clientId);
  protected laneOf = (entry: Entry) => this.deps.laneOf(entry.message.conversationId);
  protected entriesOf = (lane: string) => this.entries.filter((entry) => this.laneOf(entry) === lane);

  private lane(name: string): Lane {
    const lane = this.lanes.get(name) ?? { window: 1, isRecovering: false, failures: 0, cancelWait: null };
    this.lanes.set(name, lane);
    return lane;
  }
}

function withoutKind<M extends { kind: unknown }>({ kind: _, ...rest }: M): Omit<M, 'kind'> {
  return rest;
}
