import { io, type Socket } from 'socket.io-client';
import type { Ack, Failure } from '../contract/events.ts';
import { ACK_TIMEOUT_MS, PROTOCOL_VERSION, TOKEN_TTL_S } from '../contract/limits.ts';
import { backOffMs } from './back-off.ts';
import { isAboutToken, isTransient, RequestError } from './request-error.ts';
import type { Timers } from './timers.ts';
import type { ClientOptions, ConnectionState, SessionOf, Side, Transports } from './types.ts';

/** From asking for a token to the answer of `session:start`; longer, and the attempt is given up. */
const ATTEMPT_MS = 20_000;
/** Renewed this long before it ends, but never more often than `RENEW_AT_LEAST_MS`, whatever the clocks say. */
const RENEW_BEFORE_MS = 2 * 60_000;
const RENEW_AT_LEAST_MS = 30_000;

const TRANSPORTS: Transports = ['websocket', 'polling'];
const WEBSOCKET: Transports = ['websocket'];
/** Of the tries of one who had WebSocket, every so many-th also asks whether polling gets through where they are now. */
const POLLING_EVERY = 5;

interface Hooks<N extends Side> {
  onState(state: ConnectionState): void;
  onSession(session: SessionOf<N>): void;
  onLost(): void;
  onFact(name: string, payload: unknown): void;
  onRefused(failure: Failure): void;
}
type Options<N extends Side> = Pick<ClientOptions<N>, 'url' | 'namespace' | 'token' | 'polling'> & {
  timers: Timers;
  random: () => number;
};

/** One socket that comes back: a token, the connection, `session:start`; lost, the same again after a while. */
export class Connection<N extends Side> {
  state: ConnectionState = 'offline';
  session: SessionOf<N> | null = null;
  private readonly options: Options<N>;
  private readonly hooks: Hooks<N>;
  private readonly socket: Socket;
  private all: Transports;
  private readonly pending = new Set<(error: RequestError) => void>();
  private isWanted = false;
  private attempt = 0;
  private failures = 0;
  private refusals = 0;
  private reason: 'connect' | 'refused' = 'connect';
  private isServerDegraded = false;
  private isLineDoubtful = false;
  private hadWebSocket = false;
  private cancelTimer: () => void = () => {};
  private isWaiting = false;

  constructor(options: Options<N>, hooks: Hooks<N>) {
    this.options = options;
    this.hooks = hooks;
    this.all = options.polling ? WEBSOCKET : TRANSPORTS;
    this.socket = io(`${options.url}/${options.namespace}`, {
      transports: this.all,
      tryAllTransports: true,
      autoConnect: false,
      reconnection: false,
      forceNew: true,
    });
    this.socket.on('connect', () => {
      this.hadWebSocket = this.socket.io.engine.transport.name === 'websocket';
      void this.startSession(this.attempt);
    });
    this.socket.on('disconnect', (reason) => this.lost(reason));
    this.socket.on('connect_error', (error) => this.connectFailed(error));
    this.socket.onAny((name: string, payload: unknown) => this.heard(name, payload));
  }

  get isOnline(): boolean {
    return this.state === 'online' || this.state === 'degraded';
  }

  start(): void {
    if (this.isWanted) return;
    this.isWanted = true;
    void this.connect();
  }

  stop(): void {
    this.isWanted = false;
    this.end();
    this.setState('offline');
  }

  /** Waiting for the next attempt: tries now. @returns whether there is a session already */
  wake(): boolean {
    if (this.isWanted && this.isWaiting) {
      this.cancelTimer();
      void this.connect();
    }
    return this.isOnline;
  }

  /** Gives up the socket as it is and comes back on a new one. */
  reconnect(reason: 'connect' | 'refused' = 'connect'): void {
    if (!this.isWanted || this.isWaiting) return;
    this.reason = reason;
    this.end();
    this.later();
  }

  setServerDegraded(isDegraded: boolean): void {
    this.isServerDegraded = isDegraded;
    this.showOnline();
  }

  setLineDoubtful(isDoubtful: boolean): void {
    this.isLineDoubtful = isDoubtful;
    this.showOnline();
  }

  /** @throws RequestError `offline` at once without a session, `timeout` without an ack in time */
  request(event: string, input: unknown, timeoutMs = ACK_TIMEOUT_MS): Promise<unknown> {
    return this.isOnline ? this.ask(event, input, timeoutMs) : Promise.reject(new RequestError('offline'));
  }

  private ask(event: string, input: unknown, timeoutMs: number): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void) => {
        cancel();
        this.pending.delete(fail);
        finish();
      };
      const fail = (error: RequestError) => settle(() => reject(error));
      const cancel = this.options.timers.after(timeoutMs, () => fail(new RequestError('timeout')));
      this.pending.add(fail);
      this.socket.emit(event, input, (reply: Ack<unknown>) => {
        if (reply?.ok) settle(() => resolve(reply.data));
        else fail(new RequestError(reply?.error?.code ?? 'internal', reply?.error));
      });
    });
  }

  private async connect(): Promise<void> {
    this.isWaiting = false;
    this.attempt += 1;
    const attempt = this.attempt;
    this.setState('connecting');
    this.timer(ATTEMPT_MS, () => this.reconnect());
    const reason = this.reason;
    try {
      const token = await this.options.token(reason);
      if (attempt !== this.attempt || !this.isWanted) return;
      this.reason = 'connect';
      this.socket.auth = { token, v: PROTOCOL_VERSION };
      this.socket.io.opts.transports = this.transports();
      this.socket.connect();
    } catch {
      if (attempt === this.attempt) this.reconnect(reason);
    }
  }

  /** A server that is away answers neither; the moment it is back, thousands who came by polling would cost it most. */
  private transports(): Transports {
    return this.hadWebSocket && this.failures % POLLING_EVERY !== 0 ? WEBSOCKET : this.all;
  }

  /** Where WebSocket did not get through, polling may: tried as soon as it is here. */
  private async bringPolling(): Promise<void> {
    if (!this.options.polling || this.all !== WEBSOCKET || this.transports() !== this.all) return;
    const transports = await this.options.polling().catch(() => null); // asked for again at the next failure
    if (!transports) return;
    this.all = transports;
    this.wake();
  }

  private async startSession(attempt: number): Promise<void> {
    try {
      const session = (await this.ask('session:start', {}, ACK_TIMEOUT_MS)) as SessionOf<N>;
      if (attempt !== this.attempt) return;
      this.session = session;
      this.failures = 0;
      this.refusals = 0;
      this.isServerDegraded = false;
      this.isLineDoubtful = false;
      this.renewBefore(session.expiresAt);
      this.showOnline(true);
      this.hooks.onSession(session);
    } catch (error) {
      if (attempt !== this.attempt) return;
      this.refusedWith(error);
    }
  }

  private connectFailed(error: Error & { data?: unknown }): void {
    if (!this.isWanted || this.isWaiting) return;
    const failure = failureOf(error);
    if (!failure) void this.bringPolling();
    this.refusedWith(failure ? new RequestError(failure.code, failure) : new RequestError('offline'));
  }

  private refusedWith(error: unknown): void {
    const refusal = error instanceof RequestError ? error : new RequestError('internal');
    const { code } = refusal;
    const isFirstAboutToken = isAboutToken(refusal) && this.refusals === 0;
    if (isAboutToken(refusal)) this.refusals += 1;
    if (code !== 'offline' && code !== 'timeout' && !isFirstAboutToken) this.hooks.onRefused(refusal.failure);
    if (code === 'unsupported_version') {
      this.stop();
      return;
    }
    this.reason = isAboutToken(refusal) ? 'refused' : 'connect';
    this.end();
    if (isFirstAboutToken) void this.connect();
    else this.later(refusal.retryAfterMs ?? (isTransient(refusal) ? 0 : ATTEMPT_MS));
  }

  /** What came in one packet with the answer to `session:start`, and after it, must not be taken before it. */
  private heard(name: string, payload: unknown): void {
    queueMicrotask(() => {
      if (this.isWanted) this.hooks.onFact(name, payload);
    });
  }

  private renewBefore(expiresAt: string): void {
    const leftMs = Date.parse(expiresAt) - this.options.timers.now() - RENEW_BEFORE_MS;
    const longestMs = TOKEN_TTL_S * 1000 - RENEW_BEFORE_MS;
    this.timer(Math.min(longestMs, Math.max(RENEW_AT_LEAST_MS, leftMs)), () => void this.renew(this.attempt));
  }

  private async renew(attempt: number): Promise<void> {
    try {
      const token = await this.options.token('renew');
      if (attempt !== this.attempt || !this.isOnline) return;
      const { expiresAt } = (await this.ask('session:renew', { token }, ACK_TIMEOUT_MS)) as { expiresAt: string };
      if (attempt === this.attempt) this.renewBefore(expiresAt);
    } catch (error) {
      if (attempt !== this.attempt) return;
      if (isAboutToken(error)) this.reconnect('refused');
      else this.timer(RENEW_AT_LEAST_MS, () => void this.renew(attempt));
    }
  }

  private lost(reason: string): void {
    if (!this.isWanted || this.isWaiting) return;
    const endsAt = Date.parse(this.session?.expiresAt ?? '');
    // The server closes a socket whose token has ended; closing for any other cause, the kept token will do.
    const mayHaveEnded = reason === 'io server disconnect' && !(endsAt > this.options.timers.now() + RENEW_AT_LEAST_MS);
    this.reconnect(mayHaveEnded ? 'refused' : 'connect');
  }

  /** Whatever was asked is unanswered now, and whatever comes from this attempt is late. */
  private end(): void {
    this.attempt += 1;
    this.cancelTimer();
    const wasOnline = this.isOnline;
    this.state = 'connecting';
    this.isWaiting = true;
    this.socket.disconnect();
    for (const fail of [...this.pending]) fail(new RequestError('offline'));
    if (wasOnline) this.hooks.onLost();
  }

  private later(atLeastMs = 0): void {
    const waitMs = Math.max(atLeastMs, backOffMs(this.failures, this.options.random));
    this.failures += 1;
    this.setState('offline');
    this.timer(waitMs, () => void this.connect());
  }

  private timer(delayMs: number, run: () => void): void {
    this.cancelTimer();
    this.cancelTimer = this.options.timers.after(delayMs, run);
  }

  private showOnline(isNew = false): void {
    if (!isNew && !this.isOnline) return;
    this.setState(this.isServerDegraded || this.isLineDoubtful ? 'degraded' : 'online');
  }

  private shown: ConnectionState = 'offline';
  private setState(state: ConnectionState): void {
    this.state = state;
    if (state === this.shown) return;
    this.shown = state;
    this.hooks.onState(state);
  }
}

/** A refusal of the server carries its failure as `data`; anything else is the line. */
function failureOf({ data }: { data?: unknown }): Failure | null {
  const failure = data as Failure | undefined;
  return typeof failure?.code === 'string' ? failure : null;
}
