/** The one place that turns an error into a status, a problem or an ack, with a sentence in the caller's language. */
import type { ErrorRequestHandler } from 'express';
import { z } from 'zod';
import type { ErrorCode, Locale } from '../contract/codes.ts';
import type { Failure } from '../contract/events.ts';
import { translator } from '../contract/texts/render.ts';
import { sharedTexts } from '../contract/texts/shared.ts';
import { DomainError } from '../core/errors.ts';
import type { Logger } from '../platform/logger.ts';

/** Exhaustive: a new ErrorCode does not compile until it has a status. */
export const httpStatus = {
  invalid_input: 400,
  unauthenticated: 401,
  token_expired: 401,
  login_failed: 401,
  forbidden: 403,
  not_found: 404,
  conversation_not_found: 404,
  branch_not_found: 404,
  product_not_found: 404,
  order_not_found: 404,
  agent_not_found: 404,
  place_not_found: 404,
  id_reused: 409,
  already_taken: 409,
  bad_transition: 409,
  agent_at_capacity: 409,
  window_closed: 409,
  stock_outdated: 409,
  signature_invalid: 401,
  too_large: 413,
  rate_limited: 429,
  overloaded: 503,
  unavailable: 503,
  unsupported_version: 400,
  internal: 500,
} satisfies Record<ErrorCode, number>;

const translate = {
  id: translator('id', sharedTexts.id),
  en: translator('en', sharedTexts.en),
} satisfies Record<Locale, unknown>;

/** Answers that pass by themselves say when to ask again. */
const RETRY_AFTER_MS: Partial<Record<ErrorCode, number>> = { unavailable: 1_000, overloaded: 2_000 };

/** What the caller may know of an error: everything of ours, nothing of the inside. */
export function toFailure(err: unknown, locale: Locale, log: Logger): Failure {
  const { code, params } = readError(err);
  if (code === 'internal') log.error({ err }, 'unexpected failure');
  const retryAfterMs = (params.retryAfterMs as number | undefined) ?? RETRY_AFTER_MS[code];
  return {
    code,
    message: translate[locale](`error.${code}`, wordsOf(params, locale)),
    ...(Object.keys(params).length > 0 ? { params } : {}),
    ...(retryAfterMs ? { retryAfterMs } : {}),
  };
}

/** A status is named in the caller's language too. */
const wordsOf = (params: Record<string, unknown>, locale: Locale) =>
  typeof params.status === 'string'
    ? { ...params, status: translate[locale](`status.${params.status}`).toLowerCase() }
    : params;

function readError(err: unknown): { code: ErrorCode; params: Record<string, unknown> } {
  if (err instanceof DomainError) return err;
  if (err instanceof z.ZodError) return { code: 'invalid_input', params: { fields: fieldsOf(err) } };
  if (!(err instanceof Error)) return { code: 'internal', params: {} };
  if (isCallersFault(err)) return { code: err.status === 413 ? 'too_large' : 'invalid_input', params: {} };
  // The driver's own: MongoDB is away, or did not answer in time. Nothing was promised.
  if (err.name.startsWith('Mongo') || err.name === 'PoolClearedError') return { code: 'unavailable', params: {} };
  return { code: 'internal', params: {} };
}

/** What is wrong, by field; what concerns the whole, such as unknown fields, under the empty name. */
function fieldsOf(err: z.ZodError): Record<string, string[]> {
  const { fieldErrors, formErrors } = z.flattenError(err);
  const short = (texts: string[]) => texts.slice(0, FIELD_ERRORS_MAX).map((text) => text.slice(0, FIELD_ERROR_MAX));
  const fields = Object.entries(fieldErrors as Record<string, string[]>).slice(0, FIELD_ERRORS_MAX);
  return Object.fromEntries([
    ...(formErrors.length > 0 ? [['', short(formErrors)] as const] : []),
    ...fields.map(([name, texts]) => [name, short(texts)] as const),
  ]);
}
/** A refusal stays short, however long the list of unknown fields was. */
const FIELD_ERRORS_MAX = 20;
const FIELD_ERROR_MAX = 200;

/** Express' own: a body that is not JSON, not UTF-8, too large or cut short; a path that cannot be decoded. */
const isCallersFault = (err: Error): err is Error & { status: number } =>
  'status' in err && typeof err.status === 'number' && err.status >= 400 && err.status < 500;

/** RFC 9457. */
export const httpErrors =
  (log: Logger): ErrorRequestHandler =>
  (err, req, res, next) => {
    if (res.headersSent) return next(err);
    const { code, params, message, retryAfterMs } = toFailure(err, localeOf(req.headers['accept-language']), log);
    const status = httpStatus[code];
    if (retryAfterMs) res.setHeader('retry-after', Math.ceil(retryAfterMs / 1000));
    res
      .status(status)
      .type('application/problem+json')
      .json({ type: 'about:blank', title: code, status, code, detail: message, ...(params ? { params } : {}) });
  };

/** The first language of the header we speak; Indonesian otherwise. */
export const localeOf = (header: string | undefined): Locale => (/^\s*en\b/i.test(header ?? '') ? 'en' : 'id');
