import type { Card, Choice } from '../contract/cards.ts';
import type { AttachmentKind, ChannelName, DeliveryStatus, Locale } from '../contract/codes.ts';
import type { MessageBody } from '../contract/messages.ts';

/** What a card may become on a channel. */
export interface ChannelCan {
  /** Most reply buttons, and most list rows, in one message; 0 where there are none. */
  buttons: number;
  listRows: number;
  locationRequest: boolean;
}

/** Somebody outside, as the channel names them. At least one of the two is there. */
export interface OutsideSender {
  /** The channel's own lasting id of the person; a phone may change, this does not. */
  channelUserId?: string;
  /** E.164. */
  phone?: string;
  name?: string;
}

/** A file that came with a message; its bytes are still with the channel. */
export interface InboundMedia {
  kind: 'media';
  as: AttachmentKind;
  /** The channel's own name of it, to fetch it by. */
  mediaId: string;
  name: string;
  /** A media type, as the channel says. */
  type: string;
  caption?: string;
}

/** An inbound message: at least once, in any order. */
export interface InboundFact {
  fact: 'message';
  /** Which of our accounts it came to, in the channel's own words (a phone number id). */
  account: string;
  from: OutsideSender;
  /** The channel's id of the message: what makes a repeat recognisable. */
  externalId: string;
  /** The channel's own time; shown, never ordered by. */
  at: Date;
  body: Extract<MessageBody, { kind: 'text' | 'choice' | 'location' | 'unsupported' }> | InboundMedia;
  /** The outside id this message answers. */
  replyToExternalId?: string;
}

/** How far one of our messages got. */
export interface ReceiptFact {
  fact: 'receipt';
  account: string;
  externalId: string;
  /** What we gave along with the send: `conversationId.seq.to`. */
  reference?: string;
  status: Extract<DeliveryStatus, 'accepted' | 'sent' | 'delivered' | 'read' | 'played' | 'failed'>;
  at: Date;
  /** Why it failed: the channel's code as text. */
  error?: string;
}
export type ChannelFact = InboundFact | ReceiptFact;

/** A file to send along. */
export interface OutboundMedia {
  kind: 'media';
  as: AttachmentKind;
  name: string;
  type: string;
  size: number;
  caption?: string | undefined;
  /** From the beginning, each time it is called. */
  bytes(): AsyncIterable<Uint8Array>;
}

/** One message to one person outside. */
export interface Outbound {
  /** Ours; comes back in receipts. */
  reference: string;
  to: OutsideSender;
  locale: Locale;
  body:
    | { kind: 'text'; text: string; choices?: Choice[] | undefined }
    | { kind: 'card'; text: string; cards: Card[]; choices?: Choice[] | undefined }
    | { kind: 'location'; lat: number; lon: number; name?: string | undefined; address?: string | undefined }
    | OutboundMedia;
}

/** Nothing left the building; or the other side said no for good; or nobody can tell. */
export type Outcome = 'not_sent' | 'refused' | 'unknown';

/** The only error `send` throws. `reason` is the channel's code, never message text. */
export class ChannelError extends Error {
  override name = 'ChannelError';
  readonly outcome: Outcome;
  /** `not_sent` only: wait at least this long before trying again. */
  readonly retryAfterMs: number | undefined;
  constructor(reason: string, outcome: Outcome, options?: ErrorOptions & { retryAfterMs?: number }) {
    super(reason, options);
    this.outcome = outcome;
    this.retryAfterMs = options?.retryAfterMs;
  }
}

/** One way a shopper reaches the vendor. A channel translates; it never decides. */
export interface Channel {
  readonly name: ChannelName;
  readonly can: ChannelCan;
  /** Theirs to ours: one body may carry many facts; an unknown kind becomes `unsupported`, never an error. */
  decode(body: unknown): ChannelFact[];
  /** Absent where nothing leaves the building (the widget shows what is stored). @throws ChannelError, and nothing else */
  send?(message: Outbound): Promise<{ externalId: string }>;
  /** The bytes of a file that came in. @throws ChannelError: `refused` where it will never come, `not_sent` where it may yet */
  fetch?(mediaId: string): Promise<AsyncIterable<Uint8Array>>;
}
