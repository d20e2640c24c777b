import type { ShopperConversationView } from '../contract/conversations.ts';
import type { SyncReply } from '../contract/events.ts';
import type { InboxFilter } from '../contract/inbox.ts';
import { SYNC_MAX } from '../contract/limits.ts';
import type { MessageView, ShownMessage } from '../contract/messages.ts';
import { Connection } from './connection.ts';
import { type AnyView, Log } from './conversation-log.ts';
import { emitter } from './emitter.ts';
import { foldFact, type Payload } from './facts.ts';
import { type Logs, logShelf } from './logs.ts';
import { Outbox, type OutboxDeps } from './outbox.ts';
import { inMemory } from './outbox-storage.ts';
import { pulseOf } from './pulse.ts';
import { realTimers, type Timers } from './timers.ts';
import type {
  Client,
  ClientEvents,
  ClientOptions,
  ConnectionState,
  ConversationLog,
  OutgoingMessage,
  PendingMessage,
  RequestData,
  RequestInput,
  RequestName,
  SessionOf,
  Side,
  ViewOf,
} from './types.ts';

/** One client for widget, inbox, tests and benches: a connection, an outbox, and logs that are whole. */
export const createClient = <N extends Side>(options: ClientOptions<N>): Client<N> => new OneClient(options);

class OneClient<N extends Side> implements Client<N> {
  private readonly isShopper: boolean;
  private readonly timers: Timers;
  private readonly random: () => number;
  private readonly events = emitter();
  private readonly connection: Connection<N>;
  private readonly logs: Logs;
  private readonly outbox: Outbox;
  private readonly pulse: ReturnType<typeof pulseOf<N>>;
  private inbox: { inboxRev: string; filter?: Partial<InboxFilter> } | null = null;
  /** A shopper has few conversations; an agent's log learns its own by watching. */
  private readonly shoppersViews = new Map<string, ShopperConversationView>();

  constructor(options: ClientOptions<N>) {
    const { timers = realTimers, random = Math.random } = options;
    this.isShopper = options.namespace === 'shopper';
    this.timers = timers;
    this.random = random;
    this.connection = new Connection<N>(
      { ...options, timers, random },
      {
        onState: (state) => this.onState(state),
        onSession: (session) => this.onSession(session),
        onLost: () => this.onLost(),
        onFact: (name, payload) => this.onFact(name, payload),
        onRefused: (failure) => this.events.emit('refused', failure),
      },
    );
    this.logs = logShelf((conversationId) => this.newLog(conversationId));
    const deps: OutboxDeps = {
      storage: options.storage ?? inMemory(),
      timers,
      random,
      isOnline: () => this.connection.isOnline,
      request: this.ask,
      laneOf: (conversationId) => this.logs.keyOf(conversationId),
      onStored: (message, lane) => this.onStored(message, lane),
      onTokenRefused: () => this.connection.reconnect('refused'),
      onChange: (lane) => this.logs.find(lane || null)?.changed(),
    };
    this.outbox = options.outbox?.(deps) ?? new Outbox(deps);
    this.pulse = pulseOf<N>({
      connection: this.connection,
      timers,
      random,
      question: () => this.question(),
      onReply: (reply) => this.onReply(reply),
    });
  }

  get state(): ConnectionState {
    return this.connection.state;
  }
  get session(): SessionOf<N> | null {
    return this.connection.session;
  }

  start(): void {
    void this.outbox.load();
    this.connection.start();
  }

  stop(): void {
    this.connection.stop();
    this.pulse.stop();
    this.outbox.stop();
    for (const log of this.logs.all()) log.rest();
  }

  wake(): void {
    if (this.connection.wake()) void this.pulse.ask();
  }

  request<E extends RequestName<N>>(
    event: E,
    input: RequestInput<N, E>,
    options: { timeoutMs?: number } = {},
  ): Promise<RequestData<N, E>> {
    return this.connection.request(event, input, options.timeoutMs) as Promise<RequestData<N, E>>;
  }

  send(message: OutgoingMessage): PendingMessage {
    return this.outbox.send(message);
  }
  retry(clientId: string): void {
    this.outbox.retry(clientId);
  }
  discard(clientId: string): void {
    this.outbox.discard(clientId);
  }

  conversation(conversationId: string | null): ConversationLog<ViewOf<N>> {
    // A log holds the view its own side is told of, and only ever hears of one side.
    return this.logs.get(conversationId) as unknown as ConversationLog<ViewOf<N>>;
  }

  setInboxRev(inboxRev: string | null, filter?: Partial<InboxFilter>): void {
    this.inbox = inboxRev === null ? null : { inboxRev, ...(filter ? { filter } : {}) };
  }

  on<E extends keyof ClientEvents<N> & string>(event: E, listener: ClientEvents<N>[E]): () => void {
    return this.events.on(event, listener as never);
  }

  private ask = (event: string, input: unknown): Promise<unknown> => this.connection.request(event, input);

  private newLog(conversationId: string | null): Log {
    const log = new Log(conversationId, {
      request: this.ask,
      hasSession: () => this.session !== null,
      mustWatch: !this.isShopper,
      timers: this.timers,
      random: this.random,
      pendingOf: () => this.outbox.pendingOf(log.conversationId),
      onShown: (messages, isNews) => this.onShown(messages, isNews),
      onOpened: () => this.logs.keep(log),
      onClosed: () => this.outbox.forgetStored(log.conversationId),
    });
    const view = this.shoppersViews.get(conversationId ?? '');
    if (view) log.adopt(view);
    return log;
  }

  private onState(state: ConnectionState): void {
    if (this.connection.isOnline) this.pulse.retime();
    this.events.emit('state', state);
  }

  private onSession(session: SessionOf<N>): void {
    if ('conversations' in session) for (const view of session.conversations) this.adopt(view);
    for (const log of this.logs.all()) log.resume();
    this.outbox.restart();
    this.pulse.start();
    this.events.emit('session', session);
  }

  private onLost(): void {
    this.pulse.stop();
    for (const log of this.logs.all()) log.lost();
  }

  /** @returns false for a view older than the one known */
  private adopt(view: AnyView): boolean {
    if (this.isShopper && 'memberId' in view) {
      if ((this.shoppersViews.get(view.conversationId)?.rev ?? 0) > view.rev) return false;
      this.shoppersViews.set(view.conversationId, view);
      if (view.kind === 'direct') this.bindDirect(view.conversationId);
    }
    return this.logs.find(view.conversationId)?.adopt(view) ?? true;
  }

  private bindDirect(conversationId: string): void {
    if (!this.isShopper || this.logs.directId()) return;
    this.logs.setDirect(conversationId);
    this.outbox.renamed();
    this.logs.find(null)?.bind(conversationId);
  }

  private question(): unknown {
    const open = this.logs.all().filter((log) => log.isOpen && log.conversationId);
    const positions = open.slice(-SYNC_MAX).map((log) => [log.conversationId, log.position()]);
    return { conversations: Object.fromEntries(positions), ...(this.inbox ?? {}) };
  }

  private onReply({ behind = {}, reset = [], inbox }: Partial<SyncReply>): void {
    for (const [conversationId, lastSeq] of Object.entries(behind)) {
      const log = this.logs.find(conversationId);
      if (log && log.lastSeq < lastSeq) log.catchUp();
    }
    for (const conversationId of reset) this.logs.find(conversationId)?.reset();
    if (inbox === 'changed') this.events.emit('inbox:changed');
  }

  private onShown(messages: readonly MessageView[], isNews: boolean): void {
    for (const message of messages) {
      if (!('hidden' in message)) this.outbox.shown(message.clientId);
      if (isNews) this.events.emit('message:added', message);
    }
  }

  /** @returns whether a log will show it later and say so */
  private onStored(message: ShownMessage, lane: string): boolean {
    if (lane === '') this.bindDirect(message.conversationId);
    const log = this.logs.find(message.conversationId);
    if (!log?.isOpen) return false;
    log.accept(message);
    return message.seq > log.lastSeq;
  }

  private onFact(name: string, payload: unknown): void {
    if (name === 'message:added') {
      this.added(payload as MessageView);
      return;
    }
    if (name === 'connection:degraded') {
      this.connection.setServerDegraded((payload as Payload<'connection:degraded'>).isDegraded);
    } else if (name === 'conversation:changed') {
      if (!this.adopt((payload as Payload<'conversation:changed'>).conversation)) return;
    } else {
      foldFact(this.logs, name, payload);
    }
    this.events.emit(name, payload);
  }

  private added(message: MessageView): void {
    const log = this.logs.find(message.conversationId);
    if (log?.isOpen) log.accept(message);
    else if (this.isShopper && !this.logs.directId()) void this.learnDirect();
    else this.events.emit('message:added', message);
  }

  private isLearning = false;
  /** Another page of the same visitor began the conversation: the session tells which one it is. */
  private async learnDirect(): Promise<void> {
    if (this.isLearning) return;
    this.isLearning = true;
    const session = (await this.ask('session:start', {}).catch(() => ({}))) as Partial<SessionOf<'shopper'>>;
    this.isLearning = false;
    for (const view of session.conversations ?? []) this.adopt(view);
  }
}
