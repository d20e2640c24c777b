import { createHmac } from 'node:crypto';

/** JSON as Meta writes it: everything outside of ASCII escaped in lower-case hex, and slashes too. */
export const metaJson = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('/', '\\/');

/** The value of `X-Hub-Signature-256` for a body. */
export const sign = (body: string | Uint8Array, appSecret: string): string =>
  `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`;
