/**
 * The one way a message gets into the log: group commit with exact numbers.
 *
 * A process keeps, for each busy conversation, the fold of its log and a queue. Committing takes what waits in all
 * idle conversations, numbers it last + 1, and inserts it as one ordered batch; a conversation's next batch leaves
 * only when its previous one is acknowledged. The unique index on `seq` makes the number a claim: it holds only if
 * nothing came in between, so a guard checked on the fold is checked on exactly the log it is appended to.
 * Somebody else's message in between is a duplicate key: read what came, check the guard again, try again.
 */
import { LRUCache } from 'lru-cache';
import { type ConversationState, fold } from '../conversations/state.ts';
import { DomainError } from '../errors.ts';
import { untilSeen } from '../insert-first.store.ts';
import { type MessageStore, newMessageId } from './message.store.ts';
import type { MessageDraft, StoredMessage } from './message.ts';

/** Most documents in one insert; beyond it batches gain nothing (performance figures: 500 is already flat). */
const BATCH_MAX = 500;
/** Inserts on their way at once. Two keep the wire busy while the server journals. */
const COMMITS_MAX = 2;
/** What a conversation may queue before its senders are told to wait. */
const QUEUE_MAX = 1_000;
/** What a process may queue in all: bounds memory while MongoDB is away. */
const TOTAL_MAX = 50_000;
/** How long an append is tried before the caller is told `unavailable`; inside the client's own 10 s. */
const DEADLINE_MS = 9_000;
const LOOK_AGAIN_MS = 10;
const LOOKS_MAX = 30;
/** Folds kept in memory, the least recently used going first. */
const STATES_MAX = 20_000;

export interface AppendRequest {
  vendorId: string;
  conversationId: string;
  /** Who asks: with `clientId`, or alone `externalId`, it recognises a repeat. */
  authorId: string;
  clientId?: string;
  externalId?: string;
  /** The socket it came by: it hears of the message in its ack, not as a fact. */
  origin?: string;
  /**
   * Makes the draft on the state it will be appended to, or throws the reason why not (a DomainError). May run
   * several times; the last run counts.
   */
  draft(state: ConversationState): MessageDraft;
}
export interface Appended {
  message: StoredMessage;
  /** The state before it, and with it folded in. For a repeat: as they are now. */
  before: ConversationState;
  after: ConversationState;
  isNew: boolean;
  origin?: string;
}
/** Told once for each message this process stored, in `seq` order within a conversation. */
export type OnAppended = (appended: Appended[]) => void;

interface Waiting {
  request: AppendRequest;
  key: string;
  until: number;
  resolve(appended: Appended): void;
  reject(error: unknown): void;
}
interface Line {
  vendorId: string;
  conversationId: string;
  state: ConversationState | null;
  queue: Waiting[];
  isBusy: boolean;
  /** The number this process claimed and lost: somebody else's message has it. */
  lostSeq: number;
}
interface Built {
  line: Line;
  waiting: Waiting;
  message: StoredMessage;
  before: ConversationState;
  after: ConversationState;
}
interface Deps {
  messages: MessageStore;
  /** The projection as stored, to fold the rest of the log onto. @throws DomainError `conversation_not_found` */
  loadState(vendorId: string, conversationId: string): Promise<ConversationState>;
  onAppended: OnAppended;
}

export function messageLog({ messages, loadState, onAppended }: Deps) {
  const lines = new Map<string, Line>();
  const resting = new LRUCache<string, ConversationState>({ max: STATES_MAX });
  /** Repeats that arrive while the first is still on its way share its result. */
  const onTheirWay = new Map<string, Promise<Appended>>();
  const ready = new Set<Line>();
  let commits = 0;
  let isScheduled = false;

  function append(request: AppendRequest): Promise<Appended> {
    const key = keyOf(request);
    const first = onTheirWay.get(key);
    if (first) return first.then((appended) => asRepeat(appended, request));
    const promise = new Promise<Appended>((resolve, reject) => {
      enqueue({ request, key, until: performance.now() + DEADLINE_MS, resolve, reject });
    }).finally(() => onTheirWay.delete(key));
    if (onTheirWay.size < TOTAL_MAX) onTheirWay.set(key, promise);
    return promise;
  }

  function enqueue(waiting: Waiting): void {
    const line = lineOf(waiting.request);
    if (line.queue.length >= QUEUE_MAX || onTheirWay.size >= TOTAL_MAX) {
      waiting.reject(new DomainError('overloaded', {}));
      return;
    }
    line.queue.push(waiting);
    wake(line);
  }

  function lineOf({ vendorId, conversationId }: AppendRequest): Line {
    const name = `${vendorId}:${conversationId}`;
    const found = lines.get(name);
    if (found) return found;
    const line = { vendorId, conversationId, state: resting.get(name) ?? null, queue: [], isBusy: false, lostSeq: 0 };
    lines.set(name, line);
    return line;
  }

  function wake(line: Line): void {
    if (line.isBusy) return;
    if (line.queue.length === 0) {
      rest(line);
    } else if (line.state) {
      ready.add(line);
      schedule();
    } else {
      void load(line);
    }
  }

  function rest(line: Line): void {
    const name = `${line.vendorId}:${line.conversationId}`;
    if (line.state) resting.set(name, line.state);
    else resting.delete(name);
    lines.delete(name);
  }

  /** One turn of the event loop gathers what arrived together; an idle process adds no delay of its own. */
  function schedule(): void {
    if (isScheduled || commits >= COMMITS_MAX || ready.size === 0) return;
    isScheduled = true;
    setImmediate(() => {
      isScheduled = false;
      while (commits < COMMITS_MAX && ready.size > 0) void commit();
    });
  }

  async function load(line: Line): Promise<void> {
    line.isBusy = true;
    try {
      line.state = await foldBeyond(line.lostSeq, await loadState(line.vendorId, line.conversationId));
    } catch (error) {
      refuseAll(line, error instanceof DomainError ? error : new DomainError('unavailable', {}, { cause: error }));
    }
    line.isBusy = false;
    wake(line);
  }

  /** A lost number is somebody's message; a majority shows it in a moment, unless a failover took it back. */
  async function foldBeyond(lostSeq: number, from: ConversationState): Promise<ConversationState> {
    for (let look = 0; ; look += 1) {
      const state = await foldLog(messages, from);
      if (state.stateSeq >= lostSeq || look === LOOKS_MAX) return state;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }

  async function commit(): Promise<void> {
    const batch = gather();
    if (batch.length === 0) return;
    commits += 1;
    const outcome = await messages.insertBatch(batch.map(({ message }) => message));
    commits -= 1;
    const stored = outcome.kind === 'stored' ? batch.length : outcome.kind === 'refused' ? outcome.refusedAt : 0;
    settleStored(batch.slice(0, stored));
    if (outcome.kind === 'refused') settleRefused(batch.slice(stored), outcome.because);
    if (outcome.kind === 'unknown') settleUnknown(batch, outcome.error);
    for (const line of new Set(batch.map((built) => built.line))) {
      line.isBusy = false;
      wake(line);
    }
    schedule();
  }

  /** Numbers what waits; a guard that says no answers its sender at once. */
  function gather(): Built[] {
    const batch: Built[] = [];
    for (const line of ready) {
      if (batch.length >= BATCH_MAX) break;
      ready.delete(line);
      const taken = line.queue.splice(0, BATCH_MAX - batch.length);
      let state = line.state as ConversationState;
      for (const waiting of taken) {
        const built = build(line, waiting, state);
        if (!built) continue;
        batch.push(built);
        state = built.after;
      }
      line.isBusy = batch.at(-1)?.line === line;
      if (!line.isBusy) wake(line);
    }
    return batch;
  }

  function build(line: Line, waiting: Waiting, before: ConversationState): Built | null {
    if (performance.now() > waiting.until) {
      waiting.reject(new DomainError('unavailable', {}));
      return null;
    }
    try {
      const { body, ...draft } = waiting.request.draft(before);
      const { vendorId, conversationId, clientId, externalId } = waiting.request;
      const message: StoredMessage = {
        ...draft,
        ...body,
        ...(clientId ? { clientId } : {}),
        ...(externalId ? { externalId } : {}),
        messageId: newMessageId(),
        vendorId,
        conversationId,
        seq: before.stateSeq + 1,
      };
      return { line, waiting, message, before, after: fold(before, message) };
    } catch (error) {
      // A guard may say no to a repeat of what it once allowed: the first result still stands.
      void answerGuarded(waiting, error);
      return null;
    }
  }

  function settleStored(built: Built[]): void {
    for (const { line, after } of built) line.state = after;
    const appended = built.map(({ waiting: { request }, message, before, after }): Appended => {
      return { message, before, after, isNew: true, ...(request.origin ? { origin: request.origin } : {}) };
    });
    if (appended.length > 0) onAppended(appended);
    for (const [i, { waiting }] of built.entries()) waiting.resolve(appended[i] as Appended);
  }

  /** The first of `built` was refused, the others never tried: everybody goes back to the head of their line. */
  function settleRefused(built: Built[], because: 'seq' | 'client' | 'external'): void {
    const [refused] = built;
    if (!refused) return;
    const rest = because === 'seq' ? built : built.slice(1);
    for (const line of new Set(rest.map((one) => one.line))) {
      line.queue.unshift(...rest.filter((one) => one.line === line).map((one) => one.waiting));
    }
    if (because === 'seq') {
      refused.line.state = null;
      refused.line.lostSeq = refused.message.seq;
    } else {
      void answerRepeat(refused.waiting, refused.message);
    }
  }

  /** Everybody in these conversations is told, also those behind: a later one stored first would break their order. */
  function settleUnknown(built: Built[], cause: unknown): void {
    const error = new DomainError('unavailable', {}, { cause });
    for (const { waiting } of built) waiting.reject(error);
    for (const line of new Set(built.map((one) => one.line))) {
      line.state = null;
      refuseAll(line, error);
    }
  }

  function refuseAll(line: Line, error: unknown): void {
    for (const waiting of line.queue.splice(0)) waiting.reject(error);
  }

  async function answerRepeat(waiting: Waiting, attempted: StoredMessage): Promise<void> {
    try {
      const first = await untilSeen(() => findFirst(waiting.request), Math.max(0, waiting.until - performance.now()));
      if (!saysTheSame(first, attempted)) throw new DomainError('id_reused');
      waiting.resolve(await repeated(waiting.request, first));
    } catch (error) {
      waiting.reject(error instanceof DomainError ? error : new DomainError('unavailable', {}, { cause: error }));
    }
  }

  async function answerGuarded(waiting: Waiting, refusal: unknown): Promise<void> {
    try {
      const first = await findFirst(waiting.request);
      if (first) waiting.resolve(await repeated(waiting.request, first));
      else waiting.reject(refusal);
    } catch (cause) {
      waiting.reject(new DomainError('unavailable', {}, { cause }));
    }
  }

  function findFirst({ vendorId, conversationId, authorId, clientId, externalId }: AppendRequest) {
    if (clientId) return messages.byKey(vendorId, conversationId, { authorId, clientId });
    if (externalId) return messages.byKey(vendorId, conversationId, { externalId });
    throw new Error('an append needs a clientId or an externalId');
  }

  async function repeated({ vendorId, conversationId }: AppendRequest, message: StoredMessage): Promise<Appended> {
    const state = await current(vendorId, conversationId);
    return { message, before: state, after: state, isNew: false };
  }

  /** The fold of the log as a majority has it now. @throws DomainError `conversation_not_found` */
  async function current(vendorId: string, conversationId: string): Promise<ConversationState> {
    const line = lines.get(`${vendorId}:${conversationId}`);
    const known =
      line?.state ?? resting.get(`${vendorId}:${conversationId}`) ?? (await loadState(vendorId, conversationId));
    const state = await foldLog(messages, known);
    // An idle line may as well know what came from elsewhere.
    if (!line && state.stateSeq > known.stateSeq) resting.set(`${vendorId}:${conversationId}`, state);
    return state;
  }

  return { append, current };
}
export type MessageLog = ReturnType<typeof messageLog>;

const PAGE = 500;
/** Folds what the log holds beyond a state. */
export async function foldLog(
  messages: Pick<MessageStore, 'listAfter'>,
  from: ConversationState,
): Promise<ConversationState> {
  let state = from;
  for (;;) {
    const page = await messages.listAfter(state.vendorId, state.conversationId, state.stateSeq, PAGE);
    state = page.reduce(fold, state);
    if (page.length < PAGE) return state;
  }
}

const keyOf = ({ vendorId, conversationId, authorId, clientId, externalId }: AppendRequest): string =>
  `${vendorId}:${conversationId}:${clientId ? `c:${authorId}:${clientId}` : `x:${externalId}`}`;

/** Same author by the key; same words by content. */
const saysTheSame = (a: StoredMessage, b: Pick<StoredMessage, 'kind' | 'content' | 'replyTo'>): boolean =>
  a.kind === b.kind && a.replyTo === b.replyTo && JSON.stringify(a.content) === JSON.stringify(b.content);

function asRepeat(first: Appended, request: AppendRequest): Appended {
  const { body, replyTo } = request.draft(first.before);
  const again = { ...body, ...(replyTo === undefined ? {} : { replyTo }) };
  if (!saysTheSame(first.message, again)) throw new DomainError('id_reused');
  return { ...first, isNew: false };
}
