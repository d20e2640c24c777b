/** What core asks of the outside. Implementations live in platform/; tests pass their own. */
import type { Locale } from '../contract/codes.ts';
import type { ServerToAgent, ServerToShopper } from '../contract/events.ts';
import type { OrderQuestion, StockFigure, StockQuestion, VendorOrder } from '../contract/vendor-system.ts';

/** Domain time: hours, slots, promises, ages. Tests start it at a chosen moment and it runs on. */
export interface Clock {
  now(): Date;
}

/**
 * The work of one conversation: everything owed to one recipient (`deliver`), the next turn (`assist`), or its files, to
 * be fetched and made fit to be shown (`media`).
 */
export interface Lane {
  kind: 'assist' | 'deliver' | 'media';
  vendorId: string;
  conversationId: string;
  /** The member a delivery is for; absent otherwise. */
  to?: string;
}

/** The fast path to the workers. May lose anything: the sweep finds what is owed and offers it again. */
export interface JobQueue {
  /** Never waits and never throws. `seq` and `attempt` only name the job, so that one offer is one job. */
  offer(lane: Lane, seq: number, attempt: number, delayMs?: number): void;
}

/** The sockets of a namespace that are in one of `rooms` and in none of `except`. */
interface Addressed<N extends 'shopper' | 'agent'> {
  namespace: N;
  rooms: string[];
  except?: string[];
}
type FactsOf<N extends 'shopper' | 'agent'> = N extends 'agent' ? ServerToAgent : ServerToShopper;
type FactFrame<N extends 'shopper' | 'agent'> = {
  [F in keyof FactsOf<N>]: Addressed<N> & {
    fact: F;
    payload: FactsOf<N>[F] extends (payload: infer P) => void ? P : never;
  };
}[keyof FactsOf<N>];

/** A fact for some sockets, or rooms they enter or leave. */
export type Frame =
  | FactFrame<'agent'>
  | FactFrame<'shopper'>
  | (Addressed<'agent' | 'shopper'> & { join: string[] })
  | (Addressed<'agent' | 'shopper'> & { leave: string[] });

/** Tells open sockets what is stored. Own sockets first, other servers after; never awaited, never throws. */
export interface Publisher {
  publish(frames: Frame[]): void;
}

/**
 * What one vendor's own system can be asked; absent: that is kept here. Both answer within a bound and throw whenever
 * there is no answer to go by, for whatever reason; an answer is of the contract's shape.
 */
export interface VendorSystem {
  stock?: { figures(question: StockQuestion): Promise<StockFigure[]> };
  orders?: { orders(question: OrderQuestion): Promise<VendorOrder[]> };
}
/** By vendor. */
export type VendorSystems = ReadonlyMap<string, VendorSystem>;
/** Where a device is told something while no page is open, and what it is sealed with. */
export interface PushAddress {
  endpoint: string;
  keys: { p256dh: string; auth: string };
}
/** Tells devices by their browsers' push services. */
export interface PushSender {
  /**
   * Never throws. `gone`: the device wants to hear no more, or never will; `failed`: told to whoever looks after errors.
   * @param how `topic`: a newer message takes the place of one that has not arrived; 32 characters at the most
   */
  send(to: PushAddress, payload: string, how: { topic: string; goodForS: number }): Promise<'sent' | 'gone' | 'failed'>;
}

/** Puts words into the other language of the two. There is one only where a language model is set up. */
export interface Translator {
  /** @throws DomainError `unavailable` where it cannot now */
  translate(text: string, to: Locale): Promise<string>;
}

/** What a model is told. `tool` carries the result of one of its own calls, by id. */
export type ModelMessage =
  | { role: 'system' | 'user'; text: string }
  | { role: 'assistant'; text: string; calls: ModelCall[] }
  | { role: 'tool'; callId: string; text: string };
/** `args` as they came, parsed; undefined where they were no JSON. */
export interface ModelCall {
  id: string;
  name: string;
  args: unknown;
}
/** Something a model may ask to be done; `parameters` is a JSON Schema. */
export interface ModelTool {
  name: string;
  description: string;
  parameters: Record<string, unknown>;
}
export interface ModelQuestion {
  messages: ModelMessage[];
  tools: ModelTool[];
  /** For all of it, to the last byte. */
  timeoutMs: number;
}
export type ModelFailure =
  | 'timeout'
  | 'unreachable'
  /** The answer broke off. */
  | 'cut'
  /** More than anybody would say. */
  | 'too_long'
  | 'key_refused'
  | 'rate_limited'
  | 'bad_request'
  | 'server_error'
  /** Not what the API says it gives. */
  | 'bad_answer';
export type ModelAnswer =
  | { ok: true; text: string; calls: ModelCall[] }
  | { ok: false; failure: ModelFailure; retryAfterMs?: number };

/** A language model somewhere. Never throws: whatever goes wrong is an answer, and holds no words of anybody. */
export interface LanguageModel {
  ask(question: ModelQuestion): Promise<ModelAnswer>;
}

/** Bytes as they come. */
export type Bytes = AsyncIterable<Uint8Array>;
/** Whose bytes: what is put for one attachment can be removed as one. */
export interface FileOwner {
  vendorId: string;
  attachmentId: string;
}
/** The storage is away, or refuses: with its status and code, and none of what it says else (it repeats what was signed). */
export class FileStorageError extends Error {
  override name = 'FileStorageError';
  /** It answered, and has no such file: asking again brings nothing. */
  readonly isGone: boolean;
  constructor(message: string, { isGone }: { isGone: boolean }) {
    super(message);
    this.isGone = isGone;
  }
}
/** Where the bytes of files lie. Ids are the storage's own. All of it throws `FileStorageError` where it is no part of MongoDB. */
export interface FileStorage {
  /**
   * Keeps the bytes as they come, on a majority of its members when it answers.
   * @returns null where there were more than `maxBytes`: nothing is kept then, nor where this throws what the bytes threw
   */
  put(owner: FileOwner, bytes: Bytes, maxBytes: number): Promise<{ fileId: string; size: number } | null>;
  /** From `start` to before `end`. */
  read(fileId: string, range?: { start: number; end: number }): Bytes;
  remove(fileIds: string[]): Promise<void>;
  /** Everything that was ever put for it. */
  removeAll(owner: FileOwner): Promise<void>;
}

/** What the bytes of a file say of themselves. */
export interface FileReader {
  /** The media type by the content; what nothing is known of is `text/plain` or `application/octet-stream`. */
  typeOf(head: Uint8Array, tail: () => Promise<Uint8Array>): Promise<string>;
  /** Upright; nothing is unpacked. @throws what the bytes threw */
  pixelsOf(image: Bytes): Promise<{ width: number; height: number } | ImageRefusal>;
}
export interface ImageRefusal {
  refused: 'image_too_large' | 'file_unreadable';
}
/** A picture made anew from one that somebody sent: no more of the old one in it than what is seen. */
export interface ImageMaker {
  remake(image: Bytes): Promise<{ file: MadeImage; thumb: MadeImage } | ImageRefusal>;
}
export interface MadeImage {
  bytes: Uint8Array;
  type: 'image/jpeg' | 'image/png' | 'image/webp';
  width: number;
  height: number;
}
/** Sound made anew: as WhatsApp wants it, and as every browser plays it. */
export interface MadeVoice {
  ogg: Uint8Array;
  m4a: Uint8Array;
  durationMs: number;
  /** How loud over its time, from 0 to 100. */
  waveform: number[];
}
export interface VoiceMaker {
  /** Whether there is anything to make it with. */
  isThere(): Promise<boolean>;
  remake(sound: Bytes): Promise<MadeVoice | { refused: 'file_unreadable' }>;
}
/** Puts speech into words. There is one only where an endpoint is set up. */
export interface Transcriber {
  /** Never throws. `mayPass`: asking again later may help. */
  transcribe(ogg: Uint8Array): Promise<{ ok: true; text: string } | { ok: false; mayPass: boolean }>;
}
