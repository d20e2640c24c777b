/** The one place that turns an error into a status, a problem or an ack, with a sentence in the caller's language. */
import type { ErrorRequestHandler } from 'express';
import { z } from 'zod';
import type { ErrorCode, Locale } from '../contract/codes.ts';
import type { Failure } from '../contract/events.ts';
import { deskTexts } from '../contract/texts/desk.ts';
import { errorTexts } from '../contract/texts/errors.ts';
import { translator } from '../contract/texts/render.ts';
import { sharedTexts } from '../contract/texts/shared.ts';
import { DomainError } from '../core/errors.ts';
import { FileStorageError } from '../core/ports.ts';
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
  message_not_found: 404,
  message_not_revocable: 409,
  branch_not_found: 404,
  product_not_found: 404,
  order_not_found: 404,
  hold_not_found: 404,
  agent_not_found: 404,
  agent_changed: 409,
  vendor_changed: 409,
  branch_changed: 409,
  email_taken: 409,
  last_owner: 409,
  invitation_lapsed: 403,
  invite_ended: 410,
  invite_full: 409,
  member_not_found: 404,
  place_not_found: 404,
  coordinates_swapped: 400,
  outside_indonesia: 400,
  website_not_found: 404,
  identity_expired: 401,
  identity_refused: 401,
  id_reused: 409,
  already_taken: 409,
  answered_meanwhile: 409,
  bad_transition: 409,
  agent_at_capacity: 409,
  window_closed: 409,
  calls_only: 409,
  opted_out: 409,
  stock_outdated: 409,
  wrong_order_status: 409,
  pickup_code_wrong: 403,
  service_not_found: 404,
  booking_not_found: 404,
  slot_not_offered: 409,
  slot_taken: 409,
  hold_lapsed: 409,
  booking_settled: 409,
  booking_code_wrong: 409,
  article_not_found: 404,
  article_changed: 409,
  too_many_articles: 409,
  question_not_found: 404,
  group_not_found: 404,
  group_changed: 409,
  group_in_use: 409,
  sla_policies_changed: 409,
  delivery_terms_changed: 409,
  api_key_not_found: 404,
  too_many_api_keys: 409,
  scope_missing: 403,
  channel_account_not_found: 404,
  channel_account_changed: 409,
  too_many_websites: 409,
  too_many_hotlines: 409,
  linked_devices_off: 409,
  too_many_linked_devices: 409,
  too_many_tags: 409,
  cannot_be_mentioned: 409,
  view_not_found: 404,
  view_changed: 409,
  too_many_views: 409,
  canned_not_found: 404,
  canned_changed: 409,
  too_many_canned: 409,
  shortcut_taken: 409,
  contact_not_found: 404,
  contact_changed: 409,
  contacts_differ: 409,
  person_too_large: 409,
  model_unavailable: 503,
  not_enough_stock: 409,
  attachment_not_found: 404,
  attachment_incomplete: 409,
  upload_out_of_step: 409,
  too_many_uploads: 409,
  file_too_large: 413,
  file_not_allowed: 415,
  file_unreadable: 415,
  image_too_large: 413,
  file_never_came: 410,
  file_lapsed: 410,
  signature_invalid: 401,
  too_large: 413,
  rate_limited: 429,
  overloaded: 503,
  unavailable: 503,
  unsupported_version: 400,
  internal: 500,
} satisfies Record<ErrorCode, number>;

const translate = {
  id: translator('id', errorTexts.id, sharedTexts.id, deskTexts.id),
  en: translator('en', errorTexts.en, sharedTexts.en, deskTexts.en),
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
    message: sentenceOf(code, params, locale),
    ...(Object.keys(params).length > 0 ? { params } : {}),
    ...(retryAfterMs ? { retryAfterMs } : {}),
  };
}

/** What to do about it, in words: which field, how long to wait, what state it is in. */
function sentenceOf(code: ErrorCode, params: Record<string, unknown>, locale: Locale): string {
  const t = translate[locale];
  const { fields, retryAfterMs, status } = params;
  const names = Object.keys(fields ?? {}).filter(Boolean);
  if (code === 'invalid_input' && names.length > 0) return t('error.invalid_input_named', { names: names.join(', ') });
  if (code === 'rate_limited' && Number(retryAfterMs) >= 60_000) {
    const wait = t('age.minutes', { count: Math.ceil(Number(retryAfterMs) / 60_000) });
    return t('error.rate_limited_long', { wait });
  }
  return t(
    `error.${code}`,
    typeof status === 'string' ? { ...params, status: t(`status.${status}`).toLowerCase() } : params,
  );
}

/** As its caller is told: also what MongoDB's driver throws where nobody has named it. */
export function asTold(err: unknown): DomainError {
  if (err instanceof DomainError) return err;
  const { code, params } = readError(err);
  return new DomainError(code, params, { cause: err });
}

function readError(err: unknown): { code: ErrorCode; params: Record<string, unknown> } {
  if (err instanceof DomainError) return err;
  if (err instanceof z.ZodError) return { code: 'invalid_input', params: { fields: fieldsOf(err) } };
  if (!(err instanceof Error)) return { code: 'internal', params: {} };
  if (isCallersFault(err)) return err.status === 413 ? { code: 'too_large', params: {} } : notReadable();
  // The driver's own: MongoDB is away, or did not answer in time. Nothing was promised.
  if (err.name.startsWith('Mongo') || err.name === 'PoolClearedError') return { code: 'unavailable', params: {} };
  // Likewise where files lie; it was logged where it happened.
  if (err instanceof FileStorageError) return { code: 'unavailable', params: {} };
  return { code: 'internal', params: {} };
}

/** What is wrong, by field, `items.3.onHand`; an unknown field under its own name, the whole under the empty one. */
function fieldsOf(err: z.ZodError): Record<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const issue of err.issues) {
    const at = issue.path.map(String);
    const wrong = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...at, key]) : [at];
    const text = issue.code === 'unrecognized_keys' ? 'not known here' : issue.message;
    for (const path of wrong) {
      const name = path.join('.').slice(0, FIELD_NAME_MAX);
      const texts = fields.get(name) ?? [];
      if (fields.size >= FIELDS_MAX && texts.length === 0) return Object.fromEntries(fields);
      if (texts.length < FIELDS_MAX) fields.set(name, [...texts, text.slice(0, FIELD_TEXT_MAX)]);
    }
  }
  return Object.fromEntries(fields);
}
/** A refusal stays short, however long the list of unknown fields was. */
const FIELDS_MAX = 20;
const FIELD_NAME_MAX = 64;
const FIELD_TEXT_MAX = 200;

/** A body that says nothing: broken JSON, broken characters, an encoding that is not the one it names. */
export const notReadable = (cause?: unknown): DomainError =>
  new DomainError('invalid_input', { fields: { '': ['not readable: JSON in UTF-8 is expected'] } }, { cause });

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
