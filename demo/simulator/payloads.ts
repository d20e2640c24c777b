/** Webhook bodies as Meta's are shaped. */
import type { Customer } from './phones.ts';
import type { PhoneMessage, Shown } from './views.ts';

export interface Business {
  phoneNumberId: string;
}
/** Shown by WhatsApp beside the id; nothing depends on it. */
export const DISPLAY_NUMBER = '622150000001';
export const BUSINESS_ACCOUNT_ID = '200000000000001';

const seconds = (at: string | number): string => String(Math.floor(new Date(at).getTime() / 1000));
const digits = (phone: string | null): string | undefined => phone?.slice(1);

function body({ phoneNumberId }: Business, value: object, field = 'messages'): object {
  const metadata = { display_phone_number: DISPLAY_NUMBER, phone_number_id: phoneNumberId };
  const changes = [{ field, value: { messaging_product: 'whatsapp', metadata, ...value } }];
  return { object: 'whatsapp_business_account', entry: [{ id: BUSINESS_ACCOUNT_ID, changes }] };
}

/** A customer's message. Who goes by a username has neither `from` nor `wa_id`. */
export function messageWebhook(
  business: Business,
  customer: Customer,
  message: PhoneMessage,
  replyTo?: string,
): object {
  const from = digits(customer.phone);
  const profile = { name: customer.name, ...(customer.username ? { username: customer.username } : {}) };
  return body(business, {
    contacts: [{ profile, ...(from ? { wa_id: from } : {}), user_id: customer.userId }],
    messages: [
      {
        ...(from ? { from } : {}),
        from_user_id: customer.userId,
        id: message.id,
        timestamp: seconds(message.at),
        ...(replyTo ? { context: { from: DISPLAY_NUMBER, id: replyTo } } : {}),
        ...part(message.shown),
      },
    ],
  });
}

/** What staff said to a customer on the phone app of the same number. */
export function echoWebhook(business: Business, customer: Customer, message: PhoneMessage): object {
  const to = digits(customer.phone);
  const echo = {
    from: DISPLAY_NUMBER,
    ...(to ? { to } : {}),
    to_user_id: customer.userId,
    id: message.id,
    timestamp: seconds(message.at),
    ...(message.replyTo ? { context: { id: message.replyTo } } : {}),
    ...part(message.shown),
  };
  return body(business, { message_echoes: [echo] }, 'smb_message_echoes');
}

function part(shown: Shown): object {
  switch (shown.type) {
    case 'text':
      return { type: 'text', text: { body: shown.text } };
    case 'location': {
      const { lat: latitude, lon: longitude, name, address } = shown;
      return { type: 'location', location: { latitude, longitude, ...(name ? { name, address } : {}) } };
    }
    case 'media': {
      const { as, mediaId, mime, name, caption } = shown;
      const named = as === 'document' && name ? { filename: name } : {};
      const voice = as === 'audio' ? { voice: mime.startsWith('audio/ogg') } : {};
      const file = { id: mediaId, mime_type: mime, sha256: '', ...(caption ? { caption } : {}), ...named, ...voice };
      return { type: as, [as]: file };
    }
    case 'reaction':
      return { type: 'reaction', reaction: { message_id: shown.messageId, emoji: shown.emoji } };
    case 'reply': {
      const type = `${shown.of}_reply`;
      return { type: 'interactive', interactive: { type, [type]: { id: shown.id, title: shown.title } } };
    }
    case 'contacts': {
      const contacts = shown.people.map(({ name, phone }) => ({
        name: { formatted_name: name, first_name: name },
        phones: [{ phone, type: 'CELL', wa_id: phone.replace(/\D/g, '') }],
      }));
      return { type: 'contacts', contacts };
    }
    case 'order': {
      const product_items = shown.items.map(({ sku, quantity, price }) => ({
        product_retailer_id: sku,
        quantity,
        item_price: price,
        currency: 'IDR',
      }));
      return { type: 'order', order: { catalog_id: '400000000000001', text: shown.text ?? '', product_items } };
    }
    case 'edit': {
      const message = { type: 'text', text: { body: shown.text } };
      return { type: 'edit', edit: { original_message_id: shown.messageId, message } };
    }
    case 'revoke':
      return { type: 'revoke', revoke: { original_message_id: shown.messageId } };
    case 'system': {
      const type = shown.of === 'number' ? 'user_changed_number' : 'customer_identity_changed';
      return { type: 'system', system: { type, body: 'Played by the simulator.' } };
    }
    default:
      return { type: 'unsupported', errors: [{ code: 131051, title: 'Message type unknown' }] };
  }
}

/** How far a message of the business got. */
export function statusWebhook(
  business: Business,
  customer: Customer,
  status: { id: string; status: string; at: number; reference: string | null; error?: number },
): object {
  const recipient = digits(customer.phone);
  const failed = {
    code: status.error,
    title: 'Message failed to send',
    error_data: { details: 'Played by the simulator.' },
  };
  return body(business, {
    statuses: [
      {
        id: status.id,
        status: status.status,
        timestamp: seconds(status.at),
        ...(recipient ? { recipient_id: recipient } : {}),
        recipient_user_id: customer.userId,
        ...(status.reference === null ? {} : { biz_opaque_callback_data: status.reference }),
        ...(status.error === undefined ? {} : { errors: [failed] }),
        ...(status.status === 'sent' ? { pricing: { billable: true, pricing_model: 'PMP', category: 'service' } } : {}),
      },
    ],
  });
}
