import type { ErrorCode } from '../../contract/codes.ts';
import { learnServerTime } from '../state/server-time.ts';
import { ApiError } from './api-error.ts';

export interface Question {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/v1`. */
  path: string;
  token?: string;
  body?: unknown;
  /** A body that is no JSON but a file. */
  csv?: Blob;
  /** By what the server knows the same request again. */
  idempotencyKey?: string;
  signal?: AbortSignal;
  /** It outlives the page. */
  keepalive?: boolean;
}
const TIMEOUT_MS = 10_000;
/** A file goes up slowly, and is read line by line. */
const FILE_TIMEOUT_MS = 120_000;

/**
 * Asks our own REST interface. The answer's shape is the contract's word: the server that gave it also served this page.
 * @throws ApiError; AbortError where the asker no longer wants to know
 */
export async function ask<T>(question: Question): Promise<T> {
  const reply = await answered(question);
  return (await reply.json().catch(() => null)) as T;
}

/** The same for an answer that is a file. @throws ApiError */
export const askFile = async (path: string, token: string, signal?: AbortSignal): Promise<Blob> =>
  (await answered({ method: 'GET', path, token, ...(signal ? { signal } : {}) })).blob();

async function answered({
  method,
  path,
  token,
  body,
  csv,
  idempotencyKey,
  signal,
  keepalive = false,
}: Question): Promise<Response> {
  const limit = AbortSignal.timeout(csv ? FILE_TIMEOUT_MS : TIMEOUT_MS);
  const reply = await fetch(`/api/v1${path}`, {
    method,
    keepalive,
    headers: {
      accept: 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(csv ? { 'content-type': 'text/csv' } : body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
    },
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
    ...(csv ? { body: csv } : body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ApiError(limit.aborted ? 'timeout' : 'offline');
  });
  learnServerTime(reply.headers.get('date'));
  if (reply.ok) return reply;
  const said: unknown = await reply.json().catch(() => null);
  const { code, params } = (said ?? {}) as { code?: ErrorCode; params?: Record<string, unknown> };
  const retryAfterMs = Number(reply.headers.get('retry-after')) * 1000 || undefined;
  throw new ApiError(code ?? (reply.status >= 502 ? 'unavailable' : 'internal'), params, retryAfterMs);
}
