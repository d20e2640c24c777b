import type { ErrorCode } from '../contract/codes.ts';
import type { Failure } from '../contract/events.ts';

/** `timeout`: no ack in time, so nobody knows. `offline`: there is no connection, nothing was sent. */
export type RequestErrorCode = ErrorCode | 'timeout' | 'offline';

/** A request was refused, or never answered. `message` is the server's sentence where it gave one. */
export class RequestError extends Error {
  override name = 'RequestError';
  readonly code: RequestErrorCode;
  readonly params?: Record<string, unknown>;
  readonly retryAfterMs?: number;
  constructor(code: RequestErrorCode, { message = code, params, retryAfterMs }: Partial<Failure> = {}) {
    super(message);
    this.code = code;
    if (params) this.params = params;
    if (retryAfterMs !== undefined) this.retryAfterMs = retryAfterMs;
  }

  /** As the contract words it. Where nobody answered, the service could not be reached. */
  get failure(): Failure {
    const { code, message, params } = this;
    const isSilence = code === 'timeout' || code === 'offline';
    return { code: isSilence ? 'unavailable' : code, message, ...(params ? { params } : {}) };
  }
}

const TRANSIENT: ReadonlySet<RequestErrorCode> = new Set([
  'timeout',
  'offline',
  'unavailable',
  'overloaded',
  'rate_limited',
  'internal',
  'token_expired',
  'unauthenticated',
]);

/** Whether asking again may help: true for whatever is not a decision about the request itself. */
export const isTransient = (error: unknown): boolean => !(error instanceof RequestError) || TRANSIENT.has(error.code);

/** Whether the server no longer accepts who we say we are: only a new token helps. */
export const isAboutToken = (error: unknown): boolean =>
  error instanceof RequestError && (error.code === 'token_expired' || error.code === 'unauthenticated');
