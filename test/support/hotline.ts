/** What a telephone system tells, signed as it signs. */
import { randomBytes } from 'node:crypto';
import type { Core } from '../../core/assemble.ts';
import { newId } from '../../core/ids.ts';
import { type Answer, call, signatureOf } from './http.ts';

export interface TestHotline {
  channelAccountId: string;
  address: string;
  secret: string;
}

/** Puts a hotline of a vendor on record. */
export async function aHotline(core: Pick<Core, 'vendors'>, vendorId: string): Promise<TestHotline> {
  const hotline = {
    channelAccountId: newId('hotline'),
    address: newId('hl'),
    secret: randomBytes(24).toString('base64url'),
  };
  await core.vendors.putAccount({ ...hotline, vendorId, channel: 'hotline', allowedOrigins: [], name: 'Hotline' });
  return hotline;
}

interface Told {
  number?: string | null;
  name?: string;
  at?: string;
  [field: string]: unknown;
}
/** One step of one call. @param event without what comes before the dot, for a step of a call */
export const stepOf = (callId: string, event: string, { number = '+6281290000001', name, ...more }: Told = {}) => ({
  call_id: callId,
  event: event.includes('.') ? event : `call.${event}`,
  at: new Date().toISOString(),
  direction: 'in',
  caller: { number, ...(name ? { name } : {}) },
  ...more,
});

/** @param signature the right one unless given; null: none at all */
export function postCall(
  url: string,
  { address, secret }: Pick<TestHotline, 'address' | 'secret'>,
  body: unknown,
  signature?: string | null,
): Promise<Answer> {
  const text = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
  const header = signature === undefined ? signatureOf(text, secret) : signature;
  return call(`${url}/api/v1/webhooks/hotline/${address}`, {
    body: text,
    headers: header === null ? {} : { 'x-dekat-signature': header },
  });
}
