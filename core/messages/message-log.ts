/**
 * The one way a message gets into the log: group commit with exact numbers.
 *
 * A process keeps, for each busy conversation, the fold of its log and a queue. Committing takes what waits in all
 * idle conversations, numbers it last + 1, and inserts it as one ordered batch; a conversation's next batch leaves
 * only when its previous one is acknowledged. The unique index on `seq` makes the number a claim: it holds only if
 * nothing came in between, so a guard checked on the fold is checked on exactly the log it is appended to.
 * Somebody else's message in between is a duplicate key: read what came, check the guard again, try again.
 * A conversation that lost a number lately commits by itself: its next loss cuts no batch short for others, and it
 * does not wait for theirs between reading and claiming, in which the other server would be first again.
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
/** Of single conversations, beside those: they must not take all connections. */
const ALONE_MAX = 8;
/** What a conversation may queue before its senders are told to wait. */
const QUEUE_MAX = 1_000;
/** What a process may queue in all: bounds memory while MongoDB is away. */
const TOTAL_MAX = 50_000;
/** How long an append is tried before the caller is told `unavailable`; inside the client's own 10 s. */
const DEADLINE_MS = 9_000;
const LOOK_AGAIN_MS = 10;
const CONTENDED_MS = 10_000;
const IN_A_ROW_MAX = 16;
const STAND_BACK_MAX_MS = 100;
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
  /** What a repeat must say again. Absent where the id alone decides: the words of the first then stand. */
  says?: Words;
  /** The socket it came by: it hears of the message in its ack, not as a fact. */
  origin?: string;
  /**
   * Makes the draft on the state it will be appended to, or throws the reason why not (a DomainError). May run
   * several times; the last run counts. A no counts only on a state that holds all that was stored before the
   * request was made.
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
/**
 * Told once for each message this process stored, in `seq` order within a conversation; and again for one that was
 * found stored when it came once more (`isNew` false), since whoever stored it may have ended before telling.
 */
export type OnAppended = (appended: Appended[]) => void;
type Words = Pick<StoredMessage, 'kind' | 'content' | 'replyTo'>;

interface Waiting {
  request: AppendRequest;
  askedAt: number;
  resolve(appended: Appended): void;
  reject(error: unknown): void;
}
interface Line {
  vendorId: string;
  conversationId: string;
  state: ConversationState | null;
  /** `state` holds all that was stored before this moment. */
  knownAt: number;
  /** A guard has said no: before that counts, `knownAt` must reach this moment. */
  wantedAt: number;
  queue: Waiting[];
  isBusy: boolean;
  /** The number this process claimed and lost: somebody else's message has it. */
  lostSeq: number;
  /** Some of what waits may be stored already: looked for before anything more is tried. */
  mayRepeat: boolean;
}
/** How a conversation's commits followed each other in this process. */
interface Pace {
  /** Stored without leaving others the time of a commit in between. */
  inARow: number;
  storedAt: number;
  /** When another server last took a number from this one. */
  lostAt: number;
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
  /** A batch may be stored or not, and only the log will tell. */
  onUnknown(): void;
}

export function messageLog({ messages, loadState, onAppended, onUnknown }: Deps) {
  const lines = new Map<string, Line>();
  const paces = new LRUCache<string, Pace>({ max: STATES_MAX });
  const resting = new LRUCache<string, ConversationState>({ max: STATES_MAX });
  /** Repeats that arrive while the first is still on its way share its result. */
  const onTheirWay = new Map<string, Promise<Appended>>();
  const ready = new Set<Line>();
  /** Those that lost a number lately. */
  const contended = new Set<Line>();
  let commits = 0;
  let alone = 0;
  let isScheduled = false;

  function append(request: AppendRequest): Promise<Appended> {
    const key = keyOf(request);
    const first = onTheirWay.get(key);
    if (first) return first.then((appended) => asRepeat(appended, request));
    let tooLong: NodeJS.Timeout | undefined;
    const promise = new Promise<Appended>((resolve, reject) => {
      const waiting = { request, askedAt: performance.now(), resolve, reject };
      tooLong = setTimeout(() => giveUp(waiting), DEADLINE_MS).unref();
      enqueue(waiting);
    }).finally(() => {
      clearTimeout(tooLong);
      onTheirWay.delete(key);
    });
    if (onTheirWay.size < TOTAL_MAX) onTheirWay.set(key, promise);
    return promise;
  }

  function enqueue(waiting: Waiting): void {
    const line = onTheirWay.size < TOTAL_MAX ? lineOf(waiting.request) : null;
    if (!line || line.queue.length >= QUEUE_MAX) {
      waiting.reject(new DomainError('overloaded', {}));
      return;
    }
    line.queue.push(waiting);
    wake(line);
  }

  /** MongoDB has not answered, and may not for long: nobody can tell, so all behind it are told as well. */
  function giveUp({ request, reject }: Waiting): void {
    const error = new DomainError('unavailable', {});
    reject(error);
    const line = lines.get(nameOf(request));
    if (line) refuseAll(line, error);
  }

  function lineOf({ vendorId, conversationId }: AppendRequest): Line {
    const name = nameOf({ vendorId, conversationId });
    const found = lines.get(name);
    if (found) return found;
    const line: Line = {
      vendorId,
      conversationId,
      state: resting.get(name) ?? null,
      knownAt: 0,
      wantedAt: 0,
      queue: [],
      isBusy: false,
      lostSeq: 0,
      mayRepeat: false,
    };
    lines.set(name, line);
    return line;
  }

  function wake(line: Line): void {
    if (line.isBusy) return;
    if (line.queue.length === 0) {
      rest(line);
    } else if (line.state && line.knownAt >= line.wantedAt) {
      (isContended(line) ? contended : ready).add(line);
      schedule();
    } else {
      void load(line);
    }
  }

  function rest(line: Line): void {
    const name = nameOf(line);
    if (line.state) resting.set(name, line.state);
    else resting.delete(name);
    lines.delete(name);
  }

  const mayShare = (): boolean => commits < COMMITS_MAX && ready.size > 0;
  const mayGoAlone = (): boolean => alone < ALONE_MAX && contended.size > 0;

  /** One turn of the event loop gathers what arrived together; an idle process adds no delay of its own. */
  function schedule(): void {
    if (isScheduled || !(mayShare() || mayGoAlone())) return;
    isScheduled = true;
    setImmediate(() => {
      isScheduled = false;
      while (mayGoAlone()) void commitAlone();
      while (mayShare()) void commitShared();
    });
  }

  async function commitShared(): Promise<void> {
    commits += 1;
    await commit(gather(ready));
    commits -= 1;
    schedule();
  }

  /** The one that has waited longest. */
  async function commitAlone(): Promise<void> {
    alone += 1;
    const [longest] = contended;
    if (longest) await commit(gather([longest]));
    alone -= 1;
    schedule();
  }

  async function load(line: Line): Promise<void> {
    line.isBusy = true;
    const startedAt = performance.now();
    try {
      const from = line.state ?? (await loadState(line.vendorId, line.conversationId));
      const stored = new Map<string, StoredMessage>();
      line.state = await foldBeyond(line.lostSeq, from, (message) => stored.set(keyOfStored(message), message));
      line.knownAt = startedAt;
      if (line.mayRepeat) for (const message of await findAll(line)) stored.set(keyOfStored(message), message);
      line.mayRepeat = false;
      answerStored(line, stored);
    } catch (error) {
      refuseAll(line, asRefusal(error));
    }
    line.isBusy = false;
    wake(line);
  }

  /** A lost number is somebody's message; a majority shows it in a moment, unless a failover took it back. */
  async function foldBeyond(
    lostSeq: number,
    from: ConversationState,
    onRead: (message: StoredMessage) => void,
  ): Promise<ConversationState> {
    for (let look = 0; ; look += 1) {
      const state = await foldLog(messages, from, onRead);
      if (state.stateSeq >= lostSeq || look === LOOKS_MAX) return state;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }

  function answerWith(waiting: Waiting, first: StoredMessage, state?: ConversationState): void {
    repeated(waiting.request, first, state).then(waiting.resolve, (error) => waiting.reject(asRefusal(error)));
  }

  /** Who finds their own message among what came from elsewhere needs no number any more. */
  function answerStored(line: Line, stored: Map<string, StoredMessage>): void {
    line.queue = line.queue.filter((waiting) => {
      const first = stored.get(keyOf(waiting.request));
      if (first) answerWith(waiting, first, line.state ?? undefined);
      return !first;
    });
  }

  async function commit(batch: Built[]): Promise<void> {
    if (batch.length === 0) return;
    const startedAt = performance.now();
    const outcome = await messages.insertBatch(batch.map(({ message }) => message));
    const stored = outcome.kind === 'stored' ? batch.length : outcome.kind === 'refused' ? outcome.refusedAt : 0;
    settleStored(batch.slice(0, stored), startedAt);
    if (outcome.kind === 'refused') settleRefused(batch.slice(stored), outcome.because);
    if (outcome.kind === 'unknown') settleUnknown(batch, outcome.error);
    const lost = batch[stored]?.line; // undefined where all were stored
    const served = new Set(batch.slice(0, stored).map(({ line }) => line));
    for (const line of new Set(batch.map((built) => built.line))) {
      if (served.has(line) && line !== lost) standBack(line, startedAt);
      else goOn(line);
    }
  }

  function goOn(line: Line): void {
    line.isBusy = false;
    wake(line);
  }

  /**
   * A server that lost a number must read the log before it can claim the next, and would lose that too to one that
   * never stops. Where others write as well, whoever was stored leaves them as long as a commit takes; and now and
   * then everybody does, since who always wins cannot know of them.
   */
  function standBack(line: Line, startedAt: number): void {
    const pace = paceOf(line);
    const now = performance.now();
    const commitMs = now - startedAt;
    pace.inARow = startedAt - pace.storedAt < commitMs ? pace.inARow + 1 : 1;
    pace.storedAt = now;
    if (!isContended(line) && pace.inARow < IN_A_ROW_MAX) {
      goOn(line);
      return;
    }
    pace.inARow = 0;
    setTimeout(() => goOn(line), Math.min(STAND_BACK_MAX_MS, commitMs));
  }

  function paceOf(line: Line): Pace {
    const name = nameOf(line);
    const pace = paces.get(name) ?? { inARow: 0, storedAt: 0, lostAt: Number.NEGATIVE_INFINITY };
    paces.set(name, pace);
    return pace;
  }

  /** Another server writes there as well. */
  function isContended(line: Line): boolean {
    const lostAt = paces.get(nameOf(line))?.lostAt;
    return lostAt !== undefined && performance.now() - lostAt <= CONTENDED_MS;
  }

  /** What waits in these, as far as one batch takes it. */
  function gather(from: Iterable<Line>): Built[] {
    const batch: Built[] = [];
    for (const line of from) {
      if (batch.length >= BATCH_MAX) break;
      ready.delete(line);
      contended.delete(line);
      const built = numberWaiting(line, BATCH_MAX - batch.length);
      batch.push(...built);
      line.isBusy = built.length > 0;
      if (!line.isBusy) wake(line);
    }
    return batch;
  }

  /**
   * Numbers what waits in a line, up to the first whose guard says no. That counts where the state is stored and
   * not older than the request; elsewhere it is asked again, with all behind it, once the log has been read.
   */
  function numberWaiting(line: Line, max: number): Built[] {
    const taken = line.queue.splice(0, max);
    const built: Built[] = [];
    for (const [i, waiting] of taken.entries()) {
      if (performance.now() > waiting.askedAt + DEADLINE_MS) {
        line.queue.unshift(...taken.slice(i + 1));
        giveUp(waiting);
        break;
      }
      try {
        built.push(build(line, waiting, built.at(-1)?.after ?? (line.state as ConversationState)));
      } catch (error) {
        if (built.length > 0 || line.knownAt < waiting.askedAt) {
          line.wantedAt = waiting.askedAt;
          line.queue.unshift(...taken.slice(i));
          break;
        }
        void answerGuarded(waiting, error);
      }
    }
    return built;
  }

  /** @throws whatever the guard says */
  function build(line: Line, waiting: Waiting, before: ConversationState): Built {
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
  }

  /** Their numbers held, so nothing else had come when they were stored, after `startedAt`. */
  function settleStored(built: Built[], startedAt: number): void {
    for (const { line, after } of built) {
      line.state = after;
      line.knownAt = startedAt;
    }
    const appended = built.map(({ waiting: { request }, message, before, after }): Appended => {
      return { message, before, after, isNew: true, ...(request.origin ? { origin: request.origin } : {}) };
    });
    if (appended.length > 0) onAppended(appended);
    for (const [i, { waiting }] of built.entries()) waiting.resolve(appended[i] as Appended);
  }

  /**
   * The first of `built` was refused, the others never tried: everybody goes back to the head of their line. Where one
   * comes again others do: all who were on a killed server send again what it had stored, and are looked for at once,
   * since each refusal costs everybody a commit.
   */
  function settleRefused(built: Built[], because: 'seq' | 'id'): void {
    const [refused] = built;
    if (!refused) return;
    const rest = because === 'seq' ? built : built.slice(1);
    for (const line of new Set(rest.map((one) => one.line))) {
      line.queue.unshift(...rest.filter((one) => one.line === line).map((one) => one.waiting));
      if (because === 'id') lookForRepeats(line);
    }
    if (because === 'seq') {
      refused.line.wantedAt = performance.now();
      refused.line.lostSeq = refused.message.seq;
      paceOf(refused.line).lostAt = performance.now();
    } else {
      lookForRepeats(refused.line);
      void answerRepeat(refused.waiting);
    }
  }

  function lookForRepeats(line: Line): void {
    line.mayRepeat = true;
    line.wantedAt = performance.now();
  }

  /** Everybody in these conversations is told, also those behind: a later one stored first would break their order. */
  function settleUnknown(built: Built[], cause: unknown): void {
    onUnknown();
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

  /** Its id is stored already; a majority shows by whom in a moment. */
  async function answerRepeat({ request, askedAt, resolve, reject }: Waiting): Promise<void> {
    try {
      const leftMs = Math.max(0, askedAt + DEADLINE_MS - performance.now());
      resolve(await repeated(request, await untilSeen(() => findFirst(request), leftMs)));
    } catch (error) {
      reject(asRefusal(error));
    }
  }

  /** A guard may say no to a repeat of what it once allowed: the first result still stands. */
  async function answerGuarded({ request, resolve, reject }: Waiting, refusal: unknown): Promise<void> {
    try {
      const first = await findFirst(request);
      if (first) resolve(await repeated(request, first));
      else reject(refusal);
    } catch (error) {
      reject(asRefusal(error));
    }
  }

  function findFirst({ vendorId, conversationId, authorId, clientId, externalId }: AppendRequest) {
    if (clientId) return messages.byKey(vendorId, conversationId, { authorId, clientId });
    if (externalId) return messages.byKey(vendorId, conversationId, { externalId });
    throw new Error('an append needs a clientId or an externalId');
  }

  /** What a majority has of all that waits in a line. */
  function findAll({ vendorId, conversationId, queue }: Line): Promise<StoredMessage[]> {
    const requests = queue.map(({ request }) => request);
    return messages.byKeys(vendorId, conversationId, {
      authorIds: [...new Set(requests.map(({ authorId }) => authorId))],
      clientIds: requests.flatMap(({ clientId }) => clientId ?? []),
      externalIds: requests.flatMap(({ clientId, externalId }) => (clientId ? [] : (externalId ?? []))),
    });
  }

  /** @throws DomainError `id_reused` when it says something else than the first */
  async function repeated(
    request: AppendRequest,
    message: StoredMessage,
    known?: ConversationState,
  ): Promise<Appended> {
    mustSayTheSame(message, request);
    const state = known ?? (await current(request.vendorId, request.conversationId));
    const { origin } = request;
    const appended = { message, before: state, after: state, isNew: false, ...(origin ? { origin } : {}) };
    onAppended([appended]);
    return appended;
  }

  /**
   * The fold of the log as a majority has it now.
   * @param seen read from the log a moment ago, in `seq` order: where they are just what follows the state known here, the
   * log is not asked again. Enough for whoever appends next, since that finds what else came.
   * @throws DomainError `conversation_not_found`
   */
  async function current(
    vendorId: string,
    conversationId: string,
    seen: StoredMessage[] = [],
  ): Promise<ConversationState> {
    const name = nameOf({ vendorId, conversationId });
    const line = lines.get(name);
    const known = line?.state ?? resting.get(name) ?? (await loadState(vendorId, conversationId));
    const isNext = seen.length > 0 && seen.every(({ seq }, index) => seq === known.stateSeq + 1 + index);
    const state = isNext ? seen.reduce(fold, known) : await foldLog(messages, known);
    // Who looks is often about to append, and need not look again.
    if (!line) resting.set(name, state);
    return state;
  }

  /** A conversation made just now: its first message need not look for what is not there. */
  function begin(state: ConversationState): void {
    const name = nameOf(state);
    if (!lines.has(name) && !resting.has(name)) resting.set(name, state);
  }

  return { append, current, begin, isIdle: () => onTheirWay.size === 0 };
}
export type MessageLog = ReturnType<typeof messageLog>;

const PAGE = 500;
/** Folds what the log holds beyond a state. */
async function foldLog(
  messages: Pick<MessageStore, 'listAfter'>,
  from: ConversationState,
  onRead: (message: StoredMessage) => void = () => {},
): Promise<ConversationState> {
  let state = from;
  for (;;) {
    const page = await messages.listAfter(state.vendorId, state.conversationId, state.stateSeq, PAGE);
    page.forEach(onRead);
    state = page.reduce(fold, state);
    if (page.length < PAGE) return state;
  }
}

/** Whatever else went wrong, nobody can say that it is stored. */
const asRefusal = (error: unknown): DomainError =>
  error instanceof DomainError ? error : new DomainError('unavailable', {}, { cause: error });

const nameOf = ({ vendorId, conversationId }: Pick<Line, 'vendorId' | 'conversationId'>): string =>
  `${vendorId}:${conversationId}`;

const keyOf = ({ vendorId, conversationId, authorId, clientId, externalId }: Omit<AppendRequest, 'draft'>): string =>
  `${vendorId}:${conversationId}:${clientId ? `c:${authorId}:${clientId}` : `x:${externalId}`}`;

const keyOfStored = (message: StoredMessage): string => keyOf({ ...message, authorId: message.author.id });

/** The author is the same by the key. */
function mustSayTheSame({ kind, content, replyTo, amended }: StoredMessage, { says }: AppendRequest): void {
  // What was changed since no longer says what it did.
  if (!says || amended) return;
  const isSame =
    kind === says.kind && replyTo === says.replyTo && JSON.stringify(content) === JSON.stringify(says.content);
  if (!isSame) throw new DomainError('id_reused');
}

function asRepeat(first: Appended, request: AppendRequest): Appended {
  mustSayTheSame(first.message, request);
  return { ...first, isNew: false };
}
