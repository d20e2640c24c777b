import { create } from 'zustand';
import { plainName } from '../../client/file-words.ts';
import { newClientId } from '../../client/ids.ts';
import { RequestError } from '../../client/request-error.ts';
import { filesClient } from '../../client/upload.ts';
import { ATTACHMENT_ANY_MAX } from '../../contract/limits.ts';
import { token } from '../session/sign-in.ts';
import { usePreferences } from '../state/preferences.ts';

/** A file on its way to a conversation. */
export interface Sending {
  clientId: string;
  conversationId: string;
  file: File;
  sent: number;
  isWaiting: boolean;
  /** Why it was not sent. */
  refusal: RequestError | null;
}
/** Hands a file that is there over to the outbox. @throws RequestError, and then it was not */
export type HandOver = (attachmentId: string, clientId: string) => Promise<void>;
interface SendingState {
  all: readonly Sending[];
}
const MB = 1024 * 1024;
export const files = filesClient({ url: '', token, locale: () => usePreferences.getState().locale });
export const useSending = create<SendingState>(() => ({ all: [] }));

const stops = new Map<string, AbortController>();
const handOvers = new Map<string, HandOver>();
let turn = Promise.resolve();

function patch(clientId: string, change: Partial<Sending>): void {
  useSending.setState(({ all }) => ({
    all: all.map((one) => (one.clientId === clientId ? { ...one, ...change } : one)),
  }));
}

/** Files go one after the other: a line shared by many is quick for none. */
export function sendFiles(conversationId: string, chosen: Iterable<File>, handOver: HandOver): void {
  for (const file of chosen) {
    if (file.size === 0) continue; // a folder, or nothing
    const clientId = newClientId();
    const isTooLarge = file.size > ATTACHMENT_ANY_MAX;
    const refusal = isTooLarge
      ? new RequestError('file_too_large', { params: { maxMb: ATTACHMENT_ANY_MAX / MB } })
      : null;
    const one: Sending = { clientId, conversationId, file, sent: 0, isWaiting: false, refusal };
    useSending.setState(({ all }) => ({ all: [...all, one] }));
    handOvers.set(clientId, handOver);
    if (!isTooLarge) queue(clientId);
  }
}

export function retryFile(clientId: string): void {
  patch(clientId, { refusal: null });
  queue(clientId);
}

export function cancelFile(clientId: string): void {
  stops.get(clientId)?.abort();
  handOvers.delete(clientId);
  useSending.setState(({ all }) => ({ all: all.filter((one) => one.clientId !== clientId) }));
}

function queue(clientId: string): void {
  turn = turn.then(() => send(clientId));
}

async function send(clientId: string): Promise<void> {
  const one = useSending.getState().all.find((other) => other.clientId === clientId);
  const handOver = handOvers.get(clientId);
  if (!one || !handOver) return;
  const stop = new AbortController();
  stops.set(clientId, stop);
  try {
    const { attachmentId } = await files.send({
      ...{ clientId, blob: one.file, name: plainName(one.file.name), signal: stop.signal },
      onProgress: (sent, isWaiting) => patch(clientId, { sent, isWaiting }),
    });
    if (stop.signal.aborted) return void files.discard(attachmentId).catch(() => {});
    await handOver(attachmentId, clientId);
    cancelFile(clientId);
  } catch (error) {
    if (!stop.signal.aborted)
      patch(clientId, { refusal: error instanceof RequestError ? error : new RequestError('internal') });
  } finally {
    stops.delete(clientId);
  }
}
