import type { ConversationView, ShopperConversationView } from '../contract/conversations.ts';
import type { MessagePage } from '../contract/events.ts';
import { PAGE_DEFAULT, PAGE_MAX } from '../contract/limits.ts';
import type { Author, MessageView } from '../contract/messages.ts';
import { backOffMs } from './back-off.ts';
import { guarded } from './emitter.ts';
import { watermark } from './marks.ts';
import { isTransient, RequestError } from './request-error.ts';
import { type DeliveryChange, Sequence } from './sequence.ts';
import type { Timers } from './timers.ts';
import type { ConversationLog, PendingMessage } from './types.ts';
import { typingMine, typingOthers } from './typing.ts';

export type AnyView = ConversationView | ShopperConversationView;
/** A closed log keeps its last page for a quick return; an open one at most so many before the oldest go. */
const KEEP_CLOSED = PAGE_DEFAULT;
const KEEP_OPEN = 4_000;

export interface LogDeps {
  request(event: string, input: unknown): Promise<unknown>;
  /** False until the server has said which conversations there are. */
  hasSession(): boolean;
  /** True where a log must be watched to be told of live (agents). */
  mustWatch: boolean;
  timers: Timers;
  random: () => number;
  pendingOf(): readonly PendingMessage[];
  /** Newly shown by live facts or catch-up, in order; not those of the first page or of older ones. */
  onShown(messages: readonly MessageView[], isNews: boolean): void;
  onOpened(): void;
  onClosed(): void;
}

/** See `ConversationLog`. */
export class Log implements ConversationLog {
  conversationId: string | null;
  conversation: AnyView | null = null;
  staffDeliveredSeq = 0;
  private readonly deps: LogDeps;
  private readonly sequence = new Sequence();
  private readonly others: ReturnType<typeof typingOthers>;
  private readonly received: ReturnType<typeof watermark>;
  private readonly read: ReturnType<typeof watermark>;
  /** Throttled; call it at every stroke. */
  readonly setTyping: (isTyping: boolean) => void;
  private readonly listeners = new Set<() => void>();
  private opens = 0;
  private isLoaded = false;
  private isLoadingOlder = false;
  private isWorking = false;
  private mustLook = false;
  /** Answers to requests of an earlier life (closed, reset) are thrown away. */
  private life = 0;
  private failures = 0;
  private cancelRetry: () => void = () => {};
  private opening: Promise<void> = Promise.resolve();
  /** Ends `opening`: well, or with the reason why not. */
  private opened: (refusal?: unknown) => void = () => {};

  constructor(conversationId: string | null, deps: LogDeps) {
    this.conversationId = conversationId;
    this.deps = deps;
    const tell = (event: string) => (seq: number) => this.ask(event, { seq });
    this.others = typingOthers(deps.timers, () => this.changed());
    this.setTyping = typingMine(deps.timers, (isTyping) => {
      void this.ask('typing:set', { isTyping }).catch(() => {}); // a notice, not a promise
    });
    this.received = watermark(deps.timers, tell('message:received'));
    this.read = watermark(deps.timers, tell('message:read'));
  }

  get messages(): readonly MessageView[] {
    return this.sequence.shown;
  }
  get pending(): readonly PendingMessage[] {
    return this.deps.pendingOf();
  }
  get lastSeq(): number {
    return this.sequence.lastSeq;
  }
  get hasOlder(): boolean {
    return this.sequence.firstSeq > 1;
  }
  get isLoading(): boolean {
    return this.isLoadingOlder || (this.isOpen && !this.isLoaded && !this.isKnownEmpty);
  }
  get typing(): readonly Author[] {
    return this.others.authors();
  }
  /** The direct conversation does not exist yet: nothing to load. */
  private get isKnownEmpty(): boolean {
    return this.conversationId === null && this.deps.hasSession();
  }
  get isOpen(): boolean {
    return this.opens > 0;
  }
  get readSeq(): number {
    return this.read.reached();
  }
  get isInUse(): boolean {
    return this.isOpen || this.listeners.size > 0;
  }

  open(): Promise<void> {
    this.opens += 1;
    if (this.opens > 1) return this.opening;
    this.opening = new Promise((resolve, reject) => {
      this.opened = (refusal) => (refusal ? reject(refusal) : resolve());
    });
    this.opening.catch(() => {}); // whoever opened it hears of it; nobody else must
    this.isLoaded = false;
    this.deps.onOpened();
    this.resume();
    this.changed();
    return this.opening;
  }

  close(): void {
    if (this.opens === 0) return;
    this.opens -= 1;
    if (this.opens > 0) return;
    this.stop();
    this.sequence.trim(KEEP_CLOSED);
    if (this.deps.mustWatch) void this.ask('conversation:unwatch', {}).catch(() => {});
    this.deps.onClosed();
    this.changed();
  }

  async loadOlder(): Promise<void> {
    if (!this.hasOlder || this.isLoadingOlder) return;
    this.isLoadingOlder = true;
    this.changed();
    try {
      const life = this.life;
      const page = await this.list({ beforeSeq: this.sequence.firstSeq, limit: PAGE_DEFAULT });
      if (life === this.life) this.sequence.prepend(page.messages);
    } finally {
      this.isLoadingOlder = false;
      this.changed();
    }
  }

  markRead(seq: number): void {
    this.received.known(Math.min(seq, this.lastSeq)); // who has read it has received it
    this.read.reach(Math.min(seq, this.lastSeq));
  }

  onChange(listener: () => void): () => void {
    const own = () => listener();
    this.listeners.add(own);
    return () => void this.listeners.delete(own);
  }

  // What follows is the client's side of it.

  /** On a session, or when the conversation came to be: loads what is missing, tells what is untold. */
  resume(): void {
    if (!this.isOpen) return;
    this.read.flush();
    this.received.flush();
    // Whoever comes back asks `sync` at once, which tells what is missing: thousands who miss nothing read no history.
    // An agent's is not enough: what is said before the conversation is watched again is told to nobody.
    this.mustLook ||= this.deps.mustWatch;
    void this.work();
  }

  /** The direct conversation has come to be. */
  bind(conversationId: string): void {
    if (this.conversationId) return;
    this.conversationId = conversationId;
    this.resume();
  }

  /** A message of this conversation, from wherever it came. */
  accept(message: MessageView): void {
    if (!this.isLoaded) {
      this.sequence.keep([message]);
      return;
    }
    this.show([message]);
    if (this.sequence.hasGap) void this.work();
  }

  change(message: MessageView): void {
    if (this.sequence.change(message)) this.changed();
  }

  deliver(change: DeliveryChange): void {
    if (this.sequence.deliver(change)) this.changed();
  }

  setTypingOf(author: Author, isTyping: boolean): void {
    this.others.set(author, isTyping);
  }

  /** @returns false for one older than what is known */
  adopt(view: AnyView): boolean {
    const known = this.conversation;
    if (known && view.rev < known.rev) return false;
    this.conversation = known ? { ...view, ...forward(known, view) } : view;
    if ('staffDeliveredSeq' in view) this.staffDeliveredSeq = Math.max(this.staffDeliveredSeq, view.staffDeliveredSeq);
    const me = 'memberId' in view ? view.members.find((member) => member.memberId === view.memberId) : undefined;
    if (me) {
      this.read.known(me.readSeq);
      this.received.known(me.deliveredSeq);
    }
    this.changed();
    return true;
  }

  watermark(memberId: string, deliveredSeq: number, readSeq: number): void {
    const known = this.conversation;
    if (memberId === 'staff') this.staffDeliveredSeq = Math.max(this.staffDeliveredSeq, deliveredSeq, readSeq);
    if (!known) return;
    const reached = { memberId, deliveredSeq, readSeq };
    this.conversation =
      memberId === 'staff'
        ? { ...known, staffReadSeq: Math.max(known.staffReadSeq, readSeq) }
        : { ...known, members: known.members.map((member) => furthest(member, reached)) };
    this.changed();
  }

  /** The message at our last number, so that the server can tell a log that was restored from a backup. */
  position(): { seq: number; messageId: string | null; read?: number } {
    const last = this.sequence.at(this.lastSeq);
    const messageId = last && !('hidden' in last) ? last.messageId : null;
    return { seq: this.lastSeq, messageId, ...(this.readSeq > 0 ? { read: this.readSeq } : {}) };
  }

  /** Something is missing. While the first page is under way that brings it. */
  catchUp(): void {
    if (this.isLoaded) this.mustLook = true;
    void this.work();
  }

  /** What is shown is not what the server has: from the start. */
  reset(): void {
    this.life += 1;
    this.isLoaded = false;
    this.isWorking = false;
    this.sequence.clear();
    this.resume();
    this.changed();
  }

  /** The client stops: no timer of ours stays behind. */
  rest(): void {
    this.cancelRetry();
    this.lost();
  }

  /** No longer ours to see. */
  leave(): void {
    this.stop();
    this.sequence.clear();
    this.changed();
  }

  changed(): void {
    for (const listener of [...this.listeners]) guarded(listener);
  }

  private stop(): void {
    this.life += 1;
    this.isWorking = false;
    this.cancelRetry();
    this.others.clear();
    this.opened();
  }

  private ask(event: string, more: object): Promise<unknown> {
    if (!this.conversationId) return Promise.reject(new RequestError('conversation_not_found'));
    return this.deps.request(event, { conversationId: this.conversationId, ...more });
  }

  private list = async (range: object): Promise<MessagePage> => (await this.ask('messages:list', range)) as MessagePage;

  /** The one worker of a log: the first page, then whatever is missing, until nothing is. */
  private async work(): Promise<void> {
    if (this.isWorking || !this.isOpen) return;
    if (this.isKnownEmpty) {
      this.opened();
      this.changed();
    }
    if (!this.conversationId) return;
    this.isWorking = true;
    const life = this.life;
    try {
      while (life === this.life && (this.mustLook || !this.isLoaded || this.sequence.hasGap)) {
        this.mustLook = false;
        await (this.isLoaded ? this.fill(life) : this.loadLatest(life));
      }
      if (life === this.life) this.failures = 0;
    } catch (error) {
      if (life === this.life) this.failed(error);
    }
    if (life === this.life) this.isWorking = false;
  }

  private async loadLatest(life: number): Promise<void> {
    await this.watch(life);
    const page = await this.list({ limit: PAGE_DEFAULT });
    if (life !== this.life) return;
    const fresh = this.sequence.takeLatest(page.messages);
    this.isLoaded = true;
    this.received.reach(this.lastSeq);
    this.deps.onShown(fresh, false);
    this.opened();
    this.changed();
  }

  private async fill(life: number): Promise<void> {
    if (this.isUnwatched) await this.watch(life);
    const page = await this.list({ afterSeq: this.lastSeq, limit: PAGE_MAX });
    if (life !== this.life) return;
    const before = this.lastSeq;
    this.show(page.messages);
    if (page.lastSeq > this.lastSeq || page.hasMore) this.mustLook = true;
    // Nothing came though something is missing: history is behind the facts, so it is asked again a little later.
    if ((this.mustLook || this.sequence.hasGap) && this.lastSeq === before) throw new RequestError('unavailable');
  }

  private isUnwatched = false;
  /** The connection is gone, and with it the watching. */
  lost(): void {
    this.isUnwatched = this.deps.mustWatch;
    this.others.clear();
    this.changed();
  }

  private async watch(life: number): Promise<void> {
    if (!this.deps.mustWatch) return;
    const { conversation } = (await this.ask('conversation:watch', {})) as { conversation: AnyView };
    if (life !== this.life) return;
    this.isUnwatched = false;
    this.adopt(conversation);
  }

  private failed(error: unknown): void {
    if (!isTransient(error)) {
      this.opened(error);
      return;
    }
    this.mustLook = true;
    this.cancelRetry();
    // Without a connection the next session resumes us; the timer is for a server that answers but cannot serve.
    if (error instanceof RequestError && error.code === 'offline') return;
    const waitMs = Math.max(backOffMs(this.failures, this.deps.random), (error as RequestError).retryAfterMs ?? 0);
    this.failures += 1;
    this.cancelRetry = this.deps.timers.after(waitMs, () => void this.work());
  }

  private show(messages: readonly MessageView[]): void {
    const fresh = this.sequence.add(messages);
    if (fresh.length === 0) return;
    if (this.messages.length > KEEP_OPEN) this.sequence.trim(KEEP_OPEN / 2);
    for (const message of fresh) if (!('hidden' in message)) this.others.set(message.author, false);
    this.received.reach(this.lastSeq);
    this.deps.onShown(fresh, true);
    this.changed();
  }
}

type Reached = { memberId: string; deliveredSeq: number; readSeq: number };
const furthest = <M extends Reached>(member: M, known: Reached | undefined): M =>
  known && known.memberId === member.memberId
    ? {
        ...member,
        deliveredSeq: Math.max(member.deliveredSeq, known.deliveredSeq),
        readSeq: Math.max(member.readSeq, known.readSeq),
      }
    : member;

/** Watermarks travel on their own as well, so a newer view may carry older ones: they only go up. */
function forward(known: AnyView, view: AnyView): Pick<AnyView, 'members' | 'staffReadSeq'> {
  return {
    staffReadSeq: Math.max(known.staffReadSeq, view.staffReadSeq),
    members: view.members.map((member) =>
      furthest(
        member,
        known.members.find((one) => one.memberId === member.memberId),
      ),
    ),
  };
}
