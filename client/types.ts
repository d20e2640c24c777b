/** What those who build on the client see of it. */
import type { ManagerOptions } from 'socket.io-client';
import type { ConversationView, ShopperConversationView } from '../contract/conversations.ts';
import type {
  AgentSession,
  AgentToServer,
  Failure,
  ServerToAgent,
  ServerToShopper,
  ShopperSession,
  ShopperToServer,
} from '../contract/events.ts';
import type { InboxFilter } from '../contract/inbox.ts';
import type { Author, MessageView } from '../contract/messages.ts';
import type { SendMessage } from '../contract/requests.ts';
import type { Outbox, OutboxDeps } from './outbox.ts';
import type { Timers } from './timers.ts';

export type Side = 'shopper' | 'agent';
/** `offline`: no session on a socket. `degraded`: the server said so, or a `sync` stayed unanswered. */
export type ConnectionState = 'connecting' | 'online' | 'degraded' | 'offline';

export type RequestsOf<N extends Side> = N extends 'agent' ? AgentToServer : ShopperToServer;
export type FactsOf<N extends Side> = N extends 'agent' ? ServerToAgent : ServerToShopper;
export type SessionOf<N extends Side> = N extends 'agent' ? AgentSession : ShopperSession;
export type ViewOf<N extends Side> = N extends 'agent' ? ConversationView : ShopperConversationView;

export type RequestName<N extends Side> = keyof RequestsOf<N> & string;
type Handler<N extends Side, E extends RequestName<N>> = RequestsOf<N>[E];
export type RequestInput<N extends Side, E extends RequestName<N>> =
  Handler<N, E> extends (input: infer I, ack: never) => void ? I : never;
export type RequestData<N extends Side, E extends RequestName<N>> =
  Handler<N, E> extends (input: never, ack: (reply: infer R) => void) => void
    ? Extract<R, { ok: true }> extends { data: infer D }
      ? D
      : never
    : never;

type WithoutClientId<T> = T extends unknown ? Omit<T, 'clientId'> & { clientId?: string } : never;
/** What to say; the outbox makes the `clientId`, but for a file, which has one before it is here. A private note is an agent's. */
export type OutgoingMessage =
  | WithoutClientId<SendMessage>
  | { kind: 'note'; conversationId: string; clientId?: string; text: string; mentions?: string[] };

/** A message that is ours and not yet known to be stored. */
export type PendingMessage = (
  | SendMessage
  | { kind: 'note'; conversationId: string; clientId: string; text: string; mentions?: string[] }
) & {
  state: 'waiting' | 'failed';
  /** Why it failed, in the caller's language. */
  error?: Failure;
  createdAt: string;
  /** Held back until then, so that it can be taken back; absent once it may leave. */
  leavesAt?: string;
};

/** Keeps unsent messages over a reload. */
export interface OutboxStorage {
  load(): Promise<PendingMessage[]>;
  /** All there is to keep now; what is not in it was sent or discarded. */
  save(all: PendingMessage[]): Promise<void>;
  /** Where pages share it: whether another one has sent or taken back a message this one holds back too. */
  isGone?(clientId: string): boolean;
}

/** Why a token is asked for. `refused`: the last one was not accepted, so a kept one will not do. */
export type TokenReason = 'connect' | 'renew' | 'refused';

/** Ways to the server, the better first: by name, or as socket.io's client has them. */
export type Transports = NonNullable<ManagerOptions['transports']>;

export interface ClientOptions<N extends Side> {
  /** Origin of the server; '' is the page's own. */
  url: string;
  namespace: N;
  /** Asked at each connect and before expiry. A rejection is tried again with back-off. */
  token(reason: TokenReason): Promise<string>;
  /**
   * For a build that has WebSocket alone: loads both ways, once WebSocket has failed (`polling.ts`). Without it both are
   * there from the beginning.
   */
  polling?(): Promise<Transports>;
  /** In memory by default. */
  storage?: OutboxStorage;
  /** For one that holds messages back (`holding-outbox.ts`); by default they leave at once. */
  outbox?(deps: OutboxDeps): Outbox;
  timers?: Timers;
  /** 0 ≤ n < 1, for jitter. */
  random?: () => number;
}

/** What `on` hears: facts of the server (messages in order and once), and the client's own. */
export type ClientEvents<N extends Side> = {
  [F in keyof FactsOf<N> & string]: FactsOf<N>[F];
} & {
  state: (state: ConnectionState) => void;
  session: (session: SessionOf<N>) => void;
  /** The server would not have us; after `unsupported_version` no more attempts are made. */
  refused: (failure: Failure) => void;
  /** The list named by `setInboxRev` has changed since. */
  'inbox:changed': () => void;
};

export interface Client<N extends Side> {
  start(): void;
  /** Closes the socket and every timer. What is unsent stays in the storage. */
  stop(): void;
  /** The page is looked at again, or the network is back: connects at once, or asks `sync`. */
  wake(): void;
  readonly state: ConnectionState;
  /** The latest answer to `session:start`. */
  readonly session: SessionOf<N> | null;
  /** @throws RequestError */
  request<E extends RequestName<N>>(
    event: E,
    input: RequestInput<N, E>,
    options?: { timeoutMs?: number },
  ): Promise<RequestData<N, E>>;
  /** Kept, sent in order, and sent again with the same `clientId` until acknowledged or refused. */
  send(message: OutgoingMessage): PendingMessage;
  /** For a failed one; it goes to the end of what waits. */
  retry(clientId: string): void;
  discard(clientId: string): void;
  /** The same object for the same conversation. null: my direct conversation, also before it exists (shoppers). */
  conversation(conversationId: string | null): ConversationLog<ViewOf<N>>;
  /** The list the inbox shows, so that `sync` can tell when it changed. */
  setInboxRev(inboxRev: string | null, filter?: Partial<InboxFilter>): void;
  /** @returns a function that stops listening */
  on<E extends keyof ClientEvents<N> & string>(event: E, listener: ClientEvents<N>[E]): () => void;
}

/** One conversation, kept whole: what is shown has no gaps, no repeats and is in `seq` order. */
export interface ConversationLog<
  V extends ConversationView | ShopperConversationView = ConversationView | ShopperConversationView,
> {
  /** null: the direct conversation, before it exists. */
  readonly conversationId: string | null;
  /** A new array whenever anything in it changed. */
  readonly messages: readonly MessageView[];
  readonly pending: readonly PendingMessage[];
  readonly lastSeq: number;
  readonly hasOlder: boolean;
  readonly isLoading: boolean;
  /** Who types now; fades by itself. */
  readonly typing: readonly Author[];
  readonly conversation: V | null;
  /** Highest `seq` that reached any agent's client. */
  readonly staffDeliveredSeq: number;
  /** Loads the latest page and keeps up until `close`. Counted: as many closes as opens. @throws RequestError */
  open(): Promise<void>;
  close(): void;
  /** @throws RequestError */
  loadOlder(): Promise<void>;
  markRead(seq: number): void;
  /** Throttled; call it at every stroke. */
  setTyping(isTyping: boolean): void;
  onChange(listener: () => void): () => void;
}
