import { createHmac, timingSafeEqual } from 'node:crypto';

/** Older or newer than this a question is refused. */
const WINDOW_S = 300;

/** Whether a question is Dekat's: docs/connectors.md, written from it alone, as a vendor would. @param path with its folder */
export function isDekats(path: string, body: string, header: string, secret: string): boolean {
  const [, seconds, hex] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  if (!seconds || !hex || Math.abs(Date.now() / 1000 - Number(seconds)) > WINDOW_S) return false;
  const expected = createHmac('sha256', secret).update(`${seconds}\nPOST\n${path}\n${body}`).digest();
  return timingSafeEqual(expected, Buffer.from(hex, 'hex'));
}
