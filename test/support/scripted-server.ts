import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import type { ErrorCode } from '../../contract/codes.ts';
import type { ShopperConversationView } from '../../contract/conversations.ts';
import type { Ack, Failure } from '../../contract/events.ts';
import type { Author, MessageView, ShownMessage } from '../../contract/messages.ts';
import { writeAtOnce } from '../../server/sockets/one-write.ts';

/** What a request meets: as it should be; stored but never answered; never read; refused. */
export type Behaviour = 'ok' | 'lose_ack' | 'ignore' | { refuse: ErrorCode; retryAfterMs?: number };
/** What an announced message meets on its way to the sockets. */
export type Wire = 'send' | 'drop' | 'twice';

export const DIRECT = 'cv-direct';
export const ME: Author = { kind: 'shopper', id: 'm-me', name: 'Sari' };
export const ASSISTANT: Author = { kind: 'assistant', id: 'assistant', name: 'Asisten' };

type Request = { event: string; input: Record<string, unknown> };
type Positions = Record<string, { seq: number; messageId: string | null }>;
/** Whatever a handler may look for; the scripts' own clients send what the contract says. */
interface Input {
  conversationId: string;
  clientId: string;
  text: string;
  afterSeq?: number;
  beforeSeq?: number;
  limit?: number;
  conversations: Positions;
}
type Handler = (input: Input, socket: Socket) => unknown;

/** A small true-to-contract server on real sockets, which goes wrong where a test says so. */
export class ScriptedServer {
  readonly requests: Request[] = [];
  readonly tokens: unknown[] = [];
  readonly logs = new Map<string, ShownMessage[]>();
  /** Refuses the handshake of the next connections. */
  readonly refusals: ErrorCode[] = [];
  /** Told in one packet of the network with the answer to `session:start`, after it. */
  readonly besideSession: Array<[fact: string, payload: unknown]> = [];
  /** From the next `up` on. */
  hasWebSocket = true;
  hasDirect = false;
  expiresInMs = 15 * 60_000;
  now = Date.UTC(2026, 10, 20, 7);
  watermarks = { deliveredSeq: 0, readSeq: 0, staffReadSeq: 0, staffDeliveredSeq: 0 };
  rev = 1;
  #http: HttpServer = createServer();
  #io = new Server();
  #port = 0;
  readonly #script = new Map<string, Behaviour[]>();
  #wire: Wire[] = [];
  readonly #waiting: Array<{ isMet: () => boolean; resolve: () => void }> = [];

  static async start(): Promise<ScriptedServer> {
    const server = new ScriptedServer();
    await server.up();
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }
  get sockets(): number {
    return this.#io.engine?.clientsCount ?? 0;
  }

  /** Listens, after a `down` on the same port. */
  async up(): Promise<void> {
    this.#http = createServer();
    this.#io = new Server(this.#http, {
      serveClient: false,
      transports: this.hasWebSocket ? ['websocket', 'polling'] : ['polling'],
    });
    writeAtOnce(this.#io);
    for (const name of ['/shopper', '/agent']) this.#serve(name);
    await new Promise<void>((done) => this.#http.listen(this.#port, '127.0.0.1', done));
    this.#port = (this.#http.address() as AddressInfo).port;
  }

  /** Every socket breaks, as when the process is killed. */
  async down(): Promise<void> {
    for (const socket of this.#io.sockets.sockets.values()) socket.conn.close();
    await this.#io.close();
  }

  /** How the next requests of this name are met; then `ok` again. */
  script(event: string, ...behaviours: Behaviour[]): void {
    this.#script.set(event, [...(this.#script.get(event) ?? []), ...behaviours]);
  }

  /** How the next announcements fare; then `send` again. */
  wire(...next: Wire[]): void {
    this.#wire.push(...next);
  }

  inputs(event: string): Array<Record<string, unknown>> {
    return this.requests.filter((request) => request.event === event).map(({ input }) => input);
  }

  /** Resolves when so many requests of this name have come. */
  async received(event: string, count = 1): Promise<void> {
    await this.#when(() => this.inputs(event).length >= count);
  }

  log(conversationId = DIRECT): ShownMessage[] {
    const log = this.logs.get(conversationId) ?? [];
    this.logs.set(conversationId, log);
    return log;
  }

  /** Stores without telling anybody. */
  store(text: string, { conversationId = DIRECT, author = ASSISTANT, clientId = '' } = {}): ShownMessage {
    if (conversationId === DIRECT) this.hasDirect = true;
    const log = this.log(conversationId);
    const seq = log.length + 1;
    const message: ShownMessage = {
      messageId: `${conversationId}-${seq}`,
      conversationId,
      seq,
      at: new Date(this.now + seq).toISOString(),
      author,
      audience: 'all',
      kind: 'text',
      content: { text },
      ...(clientId ? { clientId } : {}),
    };
    log.push(message);
    return message;
  }

  /** Stores and tells everybody, as the wire lets it. */
  say(text: string, conversationId = DIRECT): ShownMessage {
    const message = this.store(text, { conversationId });
    this.#announce(message);
    return message;
  }

  tell(fact: string, payload: unknown): void {
    for (const name of ['/shopper', '/agent']) this.#io.of(name).emit(fact, payload);
  }

  kick(): void {
    this.#io.disconnectSockets(true);
    for (const name of ['/shopper', '/agent']) this.#io.of(name).disconnectSockets(true);
  }

  view(conversationId = DIRECT): ShopperConversationView {
    const { staffReadSeq, staffDeliveredSeq, ...mine } = this.watermarks;
    const member = { memberId: ME.id, name: ME.name, role: 'owner' as const, isOutside: false, joinedSeq: 0, ...mine };
    return {
      conversationId,
      kind: 'direct',
      status: 'assistant',
      rev: this.rev,
      memberId: ME.id,
      assignee: null,
      branch: null,
      members: [member],
      staffReadSeq,
      staffDeliveredSeq,
      lastSeq: this.log(conversationId).length,
    };
  }

  #serve(name: string): void {
    const namespace = this.#io.of(name);
    namespace.use((socket, next) => {
      this.tokens.push(socket.handshake.auth.token);
      const code = this.refusals.shift();
      next(code ? Object.assign(new Error(code), { data: { code, message: code } }) : undefined);
    });
    namespace.on('connection', (socket) => {
      for (const [event, handle] of Object.entries(this.#handlers)) {
        socket.on(event, (input, ack) => this.#meet(event, input, () => handle(input, socket), ack));
      }
    });
  }

  #meet(event: string, input: Record<string, unknown>, run: () => unknown, ack: (reply: Ack<unknown>) => void): void {
    this.requests.push({ event, input });
    const behaviour = this.#script.get(event)?.shift() ?? 'ok';
    if (typeof behaviour === 'object') {
      const error: Failure = { code: behaviour.refuse, message: `refused: ${behaviour.refuse}` };
      ack({
        ok: false,
        error: { ...error, ...(behaviour.retryAfterMs ? { retryAfterMs: behaviour.retryAfterMs } : {}) },
      });
    } else if (behaviour !== 'ignore') {
      const data = run();
      if (behaviour === 'ok') ack({ ok: true, data });
    }
    this.#check();
  }

  readonly #handlers: Record<string, Handler> = {
    'session:start': (_input, socket) => {
      this.#tellBeside(socket);
      return this.#session();
    },
    'session:renew': () => ({ expiresAt: new Date(this.now + this.expiresInMs).toISOString() }),
    'message:send': ({ conversationId, clientId, text }, socket) =>
      this.#send(conversationId ?? DIRECT, clientId, text, socket),
    'note:add': ({ conversationId, clientId, text }, socket) => this.#send(conversationId, clientId, text, socket),
    'messages:list': (range) => this.#list(range),
    'message:received': () => ({}),
    'message:read': () => ({}),
    'typing:set': () => ({}),
    'conversation:watch': ({ conversationId }) => ({ conversation: this.view(conversationId) }),
    'conversation:unwatch': () => ({}),
    sync: ({ conversations }) => this.#sync(conversations),
  };

  #tellBeside(socket: Socket): void {
    if (this.besideSession.length === 0) return;
    socket.emit('keeps:busy'); // what comes after it waits, and leaves together
    queueMicrotask(() => {
      for (const [fact, payload] of this.besideSession.splice(0)) socket.emit(fact, payload);
    });
  }

  #session() {
    return {
      identityId: 'i-me',
      name: ME.name,
      vendor: { vendorId: 'v-1', name: 'Toko Sinar' },
      conversations: this.hasDirect ? [this.view()] : [],
      expiresAt: new Date(this.now + this.expiresInMs).toISOString(),
    };
  }

  #send(conversationId: string, clientId: string, text: string, socket: Socket) {
    const known = this.log(conversationId).find((message) => message.clientId === clientId);
    const message = known ?? this.store(text, { conversationId, clientId, author: ME });
    if (!known) this.#announce(message, socket);
    return { message };
  }

  #list({ conversationId, afterSeq, beforeSeq, limit = 50 }: Input) {
    const log = this.log(conversationId);
    const all = log.filter(({ seq }) => seq > (afterSeq ?? 0) && seq < (beforeSeq ?? Number.POSITIVE_INFINITY));
    const messages: MessageView[] = afterSeq === undefined ? all.slice(-limit) : all.slice(0, limit);
    return { messages, lastSeq: log.length, hasMore: messages.length < all.length };
  }

  #sync(conversations: Positions) {
    const behind: Record<string, number> = {};
    const reset: string[] = [];
    for (const [id, { seq, messageId }] of Object.entries(conversations)) {
      const at = this.log(id)[seq - 1];
      if (seq > 0 && messageId !== null && at?.messageId !== messageId) reset.push(id);
      else if (this.log(id).length > seq) behind[id] = this.log(id).length;
    }
    return { behind, reset, inbox: 'same' };
  }

  #announce(message: ShownMessage, sender?: Socket): void {
    const wire = this.#wire.shift() ?? 'send';
    const times = wire === 'drop' ? 0 : wire === 'twice' ? 2 : 1;
    for (let i = 0; i < times; i += 1) {
      this.#io.of('/agent').emit('message:added', message);
      if (sender) sender.broadcast.emit('message:added', message);
      else this.#io.of('/shopper').emit('message:added', message);
    }
  }

  async #when(isMet: () => boolean): Promise<void> {
    if (isMet()) return;
    await new Promise<void>((resolve) => this.#waiting.push({ isMet, resolve }));
  }

  #check(): void {
    for (const { isMet, resolve } of this.#waiting) if (isMet()) resolve();
  }
}
