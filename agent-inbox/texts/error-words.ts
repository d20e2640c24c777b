import type { ErrorCode } from '../../contract/codes.ts';
import type { Translate } from '../../contract/texts/render.ts';

/** What every failure of ours carries, whether a socket or REST refused. */
interface Coded {
  code: ErrorCode | 'timeout' | 'offline';
  params?: Record<string, unknown>;
  retryAfterMs?: number | undefined;
}
const MINUTE_MS = 60_000;
const isCoded = (error: unknown): error is Coded =>
  typeof error === 'object' && error !== null && typeof (error as Coded).code === 'string';

/** Whether asking again may help: what is not there, or not ours to see, stays so. */
export const mayPass = (error: unknown): boolean =>
  !isCoded(error) || !(error.code.endsWith('_not_found') || error.code === 'forbidden');

/** A failure in the reader's words: the inbox's own where it can say more. What we do not know is said to be ours. */
export function errorWords(t: Translate, error: unknown): string {
  if (!isCoded(error)) return t('error.internal');
  if (error.code === 'rate_limited' && error.retryAfterMs && error.retryAfterMs >= MINUTE_MS)
    return t('inbox.error_wait_minutes', { count: Math.ceil(error.retryAfterMs / MINUTE_MS) });
  const ours = `inbox.error_${error.code}`;
  const { status } = error.params ?? {};
  return t(t(ours) === ours ? `error.${error.code}` : ours, {
    ...error.params,
    ...(typeof status === 'string' ? { status: t(`status.${status}`).toLowerCase() } : {}),
  });
}
