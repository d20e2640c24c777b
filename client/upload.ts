/** Sends a file part by part, over a line that may break at any time; and asks for the links of those that are there. */
import type { AttachmentLinks, AttachmentView } from '../contract/attachments.ts';
import type { Locale } from '../contract/codes.ts';
import { UPLOAD_PART } from '../contract/limits.ts';
import { backOffMs } from './back-off.ts';
import { isAboutToken, isTransient, RequestError } from './request-error.ts';
import { realTimers, type Timers } from './timers.ts';
import type { TokenReason } from './types.ts';

/** The server lets go of a request that takes longer (30 s). */
const PART_MS = 28_000;
/** A part is sent about this long: shorter ones on a bad line lose less. */
const WISHED_MS = 4_000;
const PART_MIN = 16 * 1024;
const PART_MAX = 4 * UPLOAD_PART;

export interface FilesDeps {
  /** Origin of the server; '' is the page's own. */
  url: string;
  token(reason: TokenReason): Promise<string>;
  /** Refusals are told in it. */
  locale(): Locale;
  timers?: Timers;
  random?: () => number;
}
export interface FileToSend {
  /** The same file sent again, by another page or after a reload, goes on where it was. */
  clientId: string;
  name: string;
  blob: Blob;
  /** `isWaiting`: the line is away. */
  onProgress(sent: number, isWaiting: boolean): void;
  signal: AbortSignal;
}

export function filesClient({ url, token, locale, timers = realTimers, random = Math.random }: FilesDeps) {
  let reason: TokenReason = 'connect';
  /** @throws RequestError */
  async function ask<T>(method: string, path: string, body?: Blob | object, signal?: AbortSignal): Promise<T> {
    const isBytes = body instanceof Blob;
    const limit = new AbortController();
    const stop = () => limit.abort();
    signal?.addEventListener('abort', stop);
    const cancel = timers.after(PART_MS, stop);
    try {
      const authorization = `Bearer ${await token(reason)}`;
      const answer = await fetch(`${url}/api/v1${path}`, {
        method,
        headers: {
          authorization,
          'accept-language': locale(),
          ...(body ? { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' } : {}),
        },
        signal: limit.signal,
        ...(body ? { body: isBytes ? body : JSON.stringify(body) } : {}),
      });
      const said = (await answer.json().catch(() => ({}))) as { code?: string; detail?: string; params?: object };
      if (answer.ok) {
        reason = 'connect';
        return said as T;
      }
      const error = new RequestError((said.code as RequestError['code'] | undefined) ?? 'unavailable', {
        message: said.detail ?? '',
        params: { ...said.params },
        retryAfterMs: Number(answer.headers.get('retry-after')) * 1_000,
      });
      if (isAboutToken(error)) reason = 'refused';
      throw error;
    } catch (error) {
      if (error instanceof RequestError) throw error;
      throw new RequestError(limit.signal.aborted ? 'timeout' : 'offline');
    } finally {
      cancel();
      signal?.removeEventListener('abort', stop);
    }
  }

  const discard = (attachmentId: string) => ask('DELETE', `/attachments/${attachmentId}`);
  const pause = (failures: number, error: unknown, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      const atLeastMs = (error instanceof RequestError && error.retryAfterMs) || 0;
      const cancel = timers.after(Math.max(atLeastMs, backOffMs(failures, random)), resolve);
      signal.addEventListener('abort', () => {
        cancel();
        resolve();
      });
    });

  return {
    /**
     * Until all of it is there, however often the line breaks.
     * @throws RequestError where the server does not want it; `timeout` once `signal` has been raised
     */
    async send({ clientId, name, blob, onProgress, signal }: FileToSend): Promise<AttachmentView> {
      let known: AttachmentView | null = null;
      let part = UPLOAD_PART;
      let attachmentId = '';
      for (let failures = 0; ; ) {
        if (signal.aborted) throw new RequestError('timeout');
        try {
          known ??= (await begin()).attachment;
          onProgress(known.offset, false);
          if (known.state !== 'uploading') return known;
          const { offset }: AttachmentView = known;
          attachmentId = known.attachmentId;
          const begunAt = timers.now();
          const path = `/attachments/${attachmentId}/bytes?offset=${offset}`;
          const answer: Answer = await ask('PUT', path, blob.slice(offset, offset + part), signal);
          known = answer.attachment;
          const tookMs = Math.max(1, timers.now() - begunAt);
          part = Math.round(Math.min(PART_MAX, Math.max(PART_MIN, (part * WISHED_MS) / tookMs)));
          failures = 0;
        } catch (error) {
          const isStep = error instanceof RequestError && error.code === 'upload_out_of_step';
          if (signal.aborted && attachmentId) void discard(attachmentId).catch(() => {}); // else it goes by itself
          if (signal.aborted || !(isStep || isTransient(error))) throw error;
          onProgress(known?.offset ?? 0, true);
          known = null; // another page may have sent some of it meanwhile
          part = Math.max(PART_MIN, part / 4);
          await pause(failures, error, signal);
          failures += 1;
        }
      }
      function begin() {
        return ask<Answer>('POST', '/attachments', { clientId, name, size: blob.size }, signal);
      }
    },

    discard,

    /** @throws RequestError */
    links: (conversationId: string, seq: number) =>
      ask<AttachmentLinks>('GET', `/conversations/${conversationId}/messages/${seq}/attachment`),
  };
}
interface Answer {
  attachment: AttachmentView;
}

/** The server's no: to this one it shows the file no more. */
const GONE: AttachmentLinks = { state: 'erased' };
const LOOK_AGAIN_MS = [700, 1_500, 3_000, 6_000, 12_000];

/**
 * Asks for a file's links until there are some, or never will be; `look` at once where something was heard of it.
 * @returns what stops it, and what asks anew (for links that have ended)
 */
export function followLinks(
  ask: () => Promise<AttachmentLinks>,
  tell: (links: AttachmentLinks) => void,
  timers: Timers = realTimers,
): { stop(): void; look(): void } {
  let tries = 0;
  let isStopped = false;
  let cancel = () => {};
  async function look(): Promise<void> {
    cancel();
    const links = await ask().catch((error: unknown) => (isTransient(error) ? null : GONE));
    if (isStopped) return;
    if (links) tell(links);
    if (links && links.state !== 'stored' && links.state !== 'fetching') return;
    cancel = timers.after(LOOK_AGAIN_MS[Math.min(tries, LOOK_AGAIN_MS.length - 1)] as number, () => void look());
    tries += 1;
  }
  void look();
  return {
    look: () => void look(),
    stop() {
      isStopped = true;
      cancel();
    },
  };
}
