/**
 * What a campaign saw, written down before it is counted: one JSON line an event, only ever appended. Whoever writes
 * it is never killed; what the product promised is judged from this file and from what is stored, and from nothing else.
 */
import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { z } from 'zod';

const at = z.number();
const text = z.string();
/** The harness's own name of a conversation: known before the product gives it an id, and part of every marker. */
const conversation = text;
const conversationId = text;
const seq = z.number().int();

export const entry = z.discriminatedUnion('e', [
  /** A message is first sent. `n` counts up by writer; its place among the writer's own is its order. */
  z.object({
    e: z.literal('invoke'),
    id: text,
    conversation,
    writer: text,
    n: z.number(),
    text,
    at,
    mode: z.enum(['order', 'race']),
  }),
  /** Sent once more under the same id, whether or not it was acknowledged before. */
  z.object({ e: z.literal('retry'), id: text, at }),
  /** Each acknowledgement, also the second of one id. */
  z.object({ e: z.literal('ack'), id: text, conversationId, messageId: text, seq, at }),
  /** A definite no: the writer will not ask again. */
  z.object({ e: z.literal('refuse'), id: text, code: text, at }),
  /** One try ended without an answer, or with one that says to try again. */
  z.object({ e: z.literal('unknown'), id: text, why: text, at }),
  /** The id of an acknowledged message was tried with other words. */
  z.object({ e: z.literal('reused'), id: text, outcome: z.enum(['accepted', 'refused', 'unknown']), at }),
  /** This reader has a right to all of a conversation from `fromSeq` on, and so must come to show it. */
  z.object({ e: z.literal('reads'), reader: text, conversation, fromSeq: seq, at }),
  /** A delivery as it came over the line. `text` is null for whatever holds no words. */
  z.object({ e: z.literal('raw'), reader: text, conversationId, seq, text: text.nullable(), at }),
  /** What a person would now see. `messageId` is null for a hidden one; `answers` is the `seq` an assistant answers. */
  z.object({
    e: z.literal('shown'),
    reader: text,
    conversationId,
    seq,
    messageId: text.nullable(),
    text: text.nullable(),
    answers: z.number().optional(),
    at,
  }),
  /** Somebody owes this message an answer of the assistant from this moment on. */
  z.object({ e: z.literal('owed'), conversationId, seq, at }),
  z.object({ e: z.literal('fault'), kind: text, target: text, at }),
  z.object({ e: z.literal('recovered'), kind: text, target: text, at }),
  z.object({ e: z.literal('memory'), target: text, bytes: z.number(), at }),
  /** Nothing is waited for any more: what is unanswered now has waited until now. */
  z.object({ e: z.literal('end'), at }),
]);
export type Entry = z.infer<typeof entry>;
export type EntryOf<E extends Entry['e']> = Extract<Entry, { e: E }>;
export const only = <E extends Entry['e']>(entries: Entry[], e: E): EntryOf<E>[] =>
  entries.filter((one): one is EntryOf<E> => one.e === e);

const PIECE_BYTES = 1 << 20;

export interface Ledger {
  readonly path: string;
  /** The line is with the kernel when this returns. */
  append(one: Entry): void;
  /** Told of every entry once it is written. @returns a function that stops listening */
  onEntry(listener: (one: Entry) => void): () => void;
  close(): void;
}

/** Milliseconds of CLOCK_MONOTONIC, which every process of this machine shares (Python: `time.monotonic_ns()`). */
export const now = (): number => Number(process.hrtime.bigint()) / 1e6;

export function openLedger(path: string): Ledger {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'a');
  const listeners = new Set<(one: Entry) => void>();
  let isClosed = false;
  return {
    path,
    append(one) {
      if (isClosed) return; // a campaign that broke off leaves writers behind, and what they say counts for nothing
      writeSync(file, `${JSON.stringify(one)}\n`);
      for (const listener of listeners) listener(one);
    },
    onEntry(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      isClosed = true;
      closeSync(file);
    },
  };
}

/** @throws ZodError or SyntaxError naming what is no entry */
export const readLedger = (path: string): Entry[] => Array.from(linesOf(path), (line) => entry.parse(JSON.parse(line)));

/** Piece by piece: the ledger of a long campaign is longer than a string may be. */
function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r');
  const piece = Buffer.alloc(PIECE_BYTES);
  const decoder = new StringDecoder('utf8');
  let rest = '';
  try {
    for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) {
      const lines = (rest + decoder.write(piece.subarray(0, length))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    closeSync(file);
  }
  if (rest !== '') yield rest;
}
