import { createHmac, timingSafeEqual } from 'node:crypto';

const HEADER = /^sha256=([0-9a-f]{64})$/i;

/**
 * Whether a webhook body was signed with the app's secret.
 *
 * Meta signs the body as it sends it, with every character outside of ASCII escaped (`\u00e5`). It is checked over the
 * very bytes, and, since something on the way may have written those characters out, over the escaped form of them.
 *
 * @param header `X-Hub-Signature-256`; anything but one well-formed value is a refusal
 */
export function isSigned(body: Uint8Array, header: string | string[] | undefined, appSecret: string): boolean {
  const given = typeof header === 'string' ? HEADER.exec(header)?.[1] : undefined;
  if (!given) return false;
  const expected = Buffer.from(given, 'hex');
  if (matches(body, expected, appSecret)) return true;
  const escaped = escapedForm(body);
  return escaped !== null && matches(escaped, expected, appSecret);
}

function matches(body: Uint8Array | string, expected: Buffer, appSecret: string): boolean {
  const actual = createHmac('sha256', appSecret).update(body).digest();
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

/** Null where there is nothing to escape, or the bytes are no UTF-8: two different bodies must not look the same. */
function escapedForm(body: Uint8Array): string | null {
  if (!body.some((byte) => byte > 0x7f)) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
    return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  } catch {
    return null;
  }
}
