import { isUtf8 } from 'node:buffer';
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { notReadable } from '../errors.ts';

/** The very bytes of a body taken raw: signatures are over them. */
export const bytesOf = ({ body }: Request): Buffer => (Buffer.isBuffer(body) ? body : Buffer.alloc(0));

/** Bytes whose signature was found right, as JSON. @throws DomainError `invalid_input` */
export function jsonOf(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) throw notReadable();
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch (cause) {
    throw notReadable(cause);
  }
}

const HEADER = /^sha256=([0-9a-f]{64})$/i;
/** Whether `sha256=<hex>` is the HMAC-SHA256 of these very bytes with this secret. */
export function isSignedWith(secret: string, bytes: Buffer, header: string | string[] | undefined): boolean {
  const given = typeof header === 'string' ? HEADER.exec(header)?.[1] : undefined;
  if (!given) return false;
  return timingSafeEqual(createHmac('sha256', secret).update(bytes).digest(), Buffer.from(given, 'hex'));
}
