import { createHmac, timingSafeEqual } from 'node:crypto';

/** The header every request to a vendor's system carries: `t=<unix seconds>,v1=<hex>`. */
export const SIGNATURE_HEADER = 'dekat-signature';
/** Older or newer than this a request is refused: what somebody overheard cannot be played again later. */
export const REPLAY_WINDOW_S = 300;
const HEADER = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/;

export interface SignedRequest {
  /** In capitals. */
  method: string;
  /** From the first `/` after the host, with the base address's own path; never a query. */
  path: string;
  /** As it goes over the wire. */
  body: string;
}

/** HMAC-SHA256 over timestamp, method, path and body, a line each: none of them can be moved into another. */
const digest = ({ method, path, body }: SignedRequest, atS: number, secret: string): Buffer =>
  createHmac('sha256', secret).update(`${atS}\n${method}\n${path}\n${body}`).digest();

export const signatureOf = (request: SignedRequest, atS: number, secret: string): string =>
  `t=${atS},v1=${digest(request, atS, secret).toString('hex')}`;

/** What a vendor's system checks, in a time that does not depend on how much of it is right. @param nowS unix seconds */
export function isSigned(request: SignedRequest, header: string | undefined, secret: string, nowS: number): boolean {
  const [, seconds, hex] = HEADER.exec(header ?? '') ?? [];
  if (!seconds || !hex) return false;
  const isInTime = Math.abs(nowS - Number(seconds)) <= REPLAY_WINDOW_S;
  return timingSafeEqual(digest(request, Number(seconds), secret), Buffer.from(hex, 'hex')) && isInTime;
}
