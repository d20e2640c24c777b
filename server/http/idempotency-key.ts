import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { DomainError } from '../../core/errors.ts';

/** As long as any id of ours. */
const KEY = /^[\x21-\x7e]{1,64}$/;

/** By what a caller knows their own request again; null where they gave none. @throws DomainError `invalid_input` for a key that is none */
export function keyOf(req: Request): string | null {
  const key = req.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !KEY.test(key))
    throw new DomainError('invalid_input', { fields: { 'Idempotency-Key': ['1 to 64 visible ASCII characters'] } });
  return key;
}

/** The same for the same content: a key that comes again with another print is used for something else. */
export const printOf = (body: unknown): string => createHash('sha256').update(JSON.stringify(body)).digest('base64url');
