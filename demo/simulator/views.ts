/** What the simulator tells its page and its tests. Types alone, so that the page bundles nothing of the server. */

/** What WhatsApp calls a file. */
export const MEDIA_KINDS = ['image', 'video', 'audio', 'document', 'sticker'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];
/** How fetching a file fails: never there again, not now, or other bytes than it says. */
export const MEDIA_FAILURES = ['none', 'gone', 'down', 'lies'] as const;
export type MediaFailure = (typeof MEDIA_FAILURES)[number];

/** What a phone shows of one message. */
export type Shown =
  | { type: 'text'; text: string }
  | { type: 'location'; lat: number; lon: number; name?: string; address?: string }
  | { type: 'media'; as: MediaKind; mediaId: string; mime: string; name?: string; caption?: string }
  | { type: 'reply'; of: 'button' | 'list'; id: string; title: string }
  | { type: 'reaction'; emoji: string; messageId: string }
  | { type: 'template'; name: string; text: string }
  | { type: 'contacts'; people: { name: string; phone: string }[] }
  | { type: 'order'; items: { sku: string; quantity: number; price: number }[]; text?: string }
  /** What the customer, or WhatsApp itself, says of something else; a phone shows none as a message of its own. */
  | { type: 'edit'; messageId: string; text: string }
  | { type: 'revoke'; messageId: string }
  | { type: 'system'; of: 'number' | 'device' }
  | { type: 'deleted' }
  | {
      type: 'interactive';
      form: 'button' | 'list' | 'location_request_message';
      text: string;
      /** What opens the list. */
      button?: string;
      options: { id: string; title: string; description?: string }[];
    };

/** `pending`: not yet taken by the webhook. */
export type Tick = 'pending' | 'sent' | 'delivered' | 'read' | 'failed';

export interface PhoneMessage {
  id: string;
  from: 'customer' | 'business';
  at: string;
  tick: Tick;
  shown: Shown;
  /** WhatsApp's code, where it failed. */
  error?: string;
  isEdited?: boolean;
  /** The latest reaction of the other side; empty: taken away. */
  reaction?: string;
  /** The message it answers. */
  replyTo?: string;
  /** Said by staff on the phone app of the business. */
  isByPhoneApp?: boolean;
}

export interface CustomerView {
  /** `+62…`, or `@username` for who shows no number. */
  key: string;
  name: string;
  phone: string | null;
  username: string | null;
  /** Business-scoped user id. */
  userId: string;
  locale: 'id' | 'en';
  /** What is known of them in the demo data. */
  about: string;
  isOnline: boolean;
  isTyping: boolean;
  unread: number;
  last: { at: string; text: string } | null;
  /** Until when the business may write freely; null before the customer's first message. */
  windowEndsAt: string | null;
}

/** How a send that is to fail does it: Meta's code at once, or `FAIL_WAYS`. */
export type FailWith = number | FailWay;
export const FAIL_WAYS = ['http_500', 'cut', 'timeout', 'later'] as const;
/** `http_500`: not Meta's words; `cut`: the line breaks; `timeout`: taken, never answered; `later`: a failed status. */
export type FailWay = (typeof FAIL_WAYS)[number];

export interface Faults {
  /** How often each webhook is delivered, all at once. */
  repeat: number;
  /** Webhooks of the last `reorderWindowMs` go out last first. */
  reorder: boolean;
  reorderWindowMs: number;
  delayMs: number;
  /** How many of the next webhooks carry a wrong signature. */
  badSignatures: number;
  /** How many of the next sends fail. */
  failSends: number;
  failWith: FailWith;
  /** How much older every customer's last message counts. */
  windowAgedHours: number;
  /** One message per 6 s to one person. */
  pairRate: boolean;
  failMedia: MediaFailure;
  /** Answers code 2, and delivers no webhooks until it is over. */
  isDown: boolean;
}

/** One call over HTTP, either way. */
export interface Exchange {
  n: number;
  at: string;
  kind: 'webhook' | 'send';
  customer: string | null;
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
  /** Null: no answer. */
  status: number | null;
  answer: string;
  tookMs: number;
  /** The same call by hand. The token is left out of sends. */
  curl: string;
}

export interface LedgerEntry {
  wamid: string;
  to: string;
  reference: string | null;
  at: string;
  body: unknown;
  /** How many sends with this reference were taken. More than one is what must never be. */
  count: number;
}
