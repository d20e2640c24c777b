/** Webhook bodies as Meta sends them, signed as Meta signs them. */
import { type Answer, call, signatureOf } from './http.ts';
import { APP_SECRET } from './vendor.ts';

export const WHATSAPP_ENV = (phoneNumberId: string, baseUrl = 'http://127.0.0.1:1') => ({
  WHATSAPP_BASE_URL: baseUrl,
  WHATSAPP_PHONE_NUMBER_ID: phoneNumberId,
  WHATSAPP_ACCESS_TOKEN: 'token-of-the-tests',
  WHATSAPP_APP_SECRET: APP_SECRET,
  WHATSAPP_VERIFY_TOKEN: 'verify-token-of-the-tests',
});

/** `atS`: WhatsApp's own time, in seconds. */
export const textOf = (from: string, id: string, body: string, atS = 1_790_000_000) => ({
  from,
  id,
  timestamp: String(atS),
  type: 'text',
  text: { body },
});
export const statusOf = (id: string, status: string, reference?: string) => ({
  id,
  status,
  timestamp: '1790000000',
  recipient_id: '6281200000001',
  ...(reference ? { biz_opaque_callback_data: reference } : {}),
});

interface Value {
  messages?: object[];
  statuses?: object[];
}
/** One change of the `messages` field for one of our numbers. */
export function changeOf(phoneNumberId: string, { messages, statuses }: Value, field = 'messages') {
  const people = (messages ?? []).flatMap((message) => ('from' in message ? [String(message.from)] : []));
  const contacts = [...new Set(people)].map((wa_id) => ({ wa_id, profile: { name: 'Rina 🌸' } }));
  const metadata = { display_phone_number: '6221555', phone_number_id: phoneNumberId };
  const value = {
    messaging_product: 'whatsapp',
    metadata,
    contacts,
    ...(messages && { messages }),
    ...(statuses && { statuses }),
  };
  return { field, value };
}
export const bodyWith = (...changes: object[]) => ({
  object: 'whatsapp_business_account',
  entry: [{ id: 'waba', changes }],
});

/** @param signature the right one unless given; null: none at all */
export function postWebhook(url: string, body: unknown, signature?: string | null): Promise<Answer> {
  const text = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
  const header = signature === undefined ? signatureOf(text, APP_SECRET) : signature;
  return call(`${url}/api/v1/webhooks/whatsapp`, {
    body: text,
    headers: header === null ? {} : { 'x-hub-signature-256': header },
  });
}
