import { isUtf8 } from 'node:buffer';
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
