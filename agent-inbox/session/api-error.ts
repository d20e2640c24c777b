import type { ErrorCode } from '../../contract/codes.ts';

/** REST refused, or could not be asked (`offline`, `timeout`). */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly code: ErrorCode | 'offline' | 'timeout';
  readonly params: Record<string, unknown>;
  readonly retryAfterMs: number | undefined;
  constructor(code: ApiError['code'], params: Record<string, unknown> = {}, retryAfterMs?: number) {
    super(code);
    this.code = code;
    this.params = params;
    this.retryAfterMs = retryAfterMs;
  }
}
