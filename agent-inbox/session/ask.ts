import type { ErrorCode } from '../../contract/codes.ts';
import { ApiError } from './api-error.ts';

export interface Question {
  method: 'GET' | 'POST';
  /** Below `/api/v1`. */
  path: string;
  token?: string;
  body?: unknown;
  signal?: AbortSignal;
  /** What comes is no JSON: it is handed over as it is. */
  isText?: boolean;
}
const TIMEOUT_MS = 10_000;

/**
 * Asks our own REST interface. The answer's shape is the contract's word: the server that gave it also served this page.
 * @throws ApiError; AbortError where the asker no longer wants to know
 */
export async function ask<T>({ method, path, token, body, signal, isText = false }: Question): Promise<T> {
  const limit = AbortSignal.timeout(TIMEOUT_MS);
  const reply = await fetch(`/api/v1${path}`, {
    method,
    headers: {
      accept: 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ApiError(limit.aborted ? 'timeout' : 'offline');
  });
  if (reply.ok && isText) return (await reply.text()) as T;
  const said: unknown = await reply.json().catch(() => null);
  if (reply.ok) return said as T;
  const { code, params } = (said ?? {}) as { code?: ErrorCode; params?: Record<string, unknown> };
  const retryAfterMs = Number(reply.headers.get('retry-after')) * 1000 || undefined;
  throw new ApiError(code ?? (reply.status >= 502 ? 'unavailable' : 'internal'), params, retryAfterMs);
}
