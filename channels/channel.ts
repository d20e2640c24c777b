import type { ZodType } from 'zod';
import type { Card, Choice } from '../contract/cards.ts';
import type {
  AttachmentKind,
  CallDirection,
  CallStage,
  ChannelName,
  DeliveryStatus,
  Doubt,
  Locale,
} from '../contract/codes.ts';
import type { MessageBody, MessageChange } from '../contract/messages.ts';

/** What a card may become on a channel. */
export interface ChannelCan {
  /** Most reply buttons, and most list rows, in one message; 0 where there are none. */
  buttons: number;
  listRows: number;
  locationRequest: boolean;
}

/** Somebody outside, as the channel names them. At least one of the three is there, or they are hidden. */
export interface OutsideSender {
  /** The channel's own lasting id of the person; a phone may change, this does not. */
  channelUserId?: string;
  /** What WhatsApp Web calls the same person in place of their number: another name than `channelUserId`. */
  lid?: string;
  /** E.164. */
  phone?: string;
  name?: string;
  /** They show nothing they could be known by: one with all others who do not. */
  isHidden?: true;
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
  body:
    | Extract<MessageBody, { kind: 'text' | 'choice' | 'location' | 'contact' | 'basket' | 'unsupported' }>
    | InboundMedia;
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
  /** It failed for the sake of the account: nothing more leaves by it for so long, and people are told. */
  pausesAccountMs?: number;
}
/** What the vendor's own staff said to somebody outside, on the phone app of the same account. */
export interface EchoFact extends Omit<InboundFact, 'fact' | 'from'> {
  fact: 'echo';
  to: OutsideSender;
}

/** What changes an earlier message. It may come before the message, and before what it changes has come. */
export interface ChangeFact {
  fact: 'change';
  account: string;
  /** Whose conversation it is in. */
  person: OutsideSender;
  /** Done by staff on the phone app. */
  isOurs: boolean;
  /** The channel's id of the change itself. */
  externalId: string;
  /** The outside id of the message it changes. */
  target: string;
  at: Date;
  change: MessageChange;
}

/** The channel no longer vouches that it is the same person as before. */
export interface DoubtFact {
  fact: 'doubt';
  account: string;
  from: OutsideSender;
  externalId: string;
  at: Date;
  why: Doubt;
}
/** A telephone call got this far, or was recorded. */
export interface CallFact {
  fact: 'call';
  account: string;
  /** The other end, whoever called. */
  person: OutsideSender;
  /** Of this step of it. */
  externalId: string;
  at: Date;
  callId: string;
  direction: CallDirection;
  /** Who of ours answered, where that is told. */
  byName?: string;
  /** `unknown`: a step nobody has heard of, or one that cannot be read, by its own name. */
  got: CallStage | { recording: InboundMedia; isVoicemail: boolean } | { unknown: string };
}
/** What happened in a conversation, in the order it did. */
export type ConversationFact = InboundFact | EchoFact | ChangeFact | DoubtFact | CallFact;
export type ChannelFact = ConversationFact | ReceiptFact;

/** What a channel learns of its own line, where somebody has to link it first. */
export type LinkNews =
  | { state: 'scan'; qr: string }
  | { state: 'scan'; code: string }
  | { state: 'linking' }
  | { state: 'ready'; number: string | null; displayName: string | null };

type SentTemplate = NonNullable<Extract<MessageBody, { kind: 'text' }>['content']['template']>;

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
  /** By which of our accounts it leaves, in the channel's own words. */
  account: string;
  /** Ours; comes back in receipts. */
  reference: string;
  to: OutsideSender;
  locale: Locale;
  /** The outside id of the message this answers. */
  replyToExternalId?: string;
  body: /** `template`: it leaves as that, with these values. */
    | { kind: 'text'; text: string; choices?: Choice[] | undefined; template?: SentTemplate | undefined }
    | { kind: 'card'; text: string; cards: Card[]; choices?: Choice[] | undefined }
    | { kind: 'location'; lat: number; lon: number; name?: string | undefined; address?: string | undefined }
    | OutboundMedia
    /** To the message answered; null takes it away. */
    | { kind: 'reaction'; emoji: string | null };
}

/** Nothing left the building; or the other side said no for good; or nobody can tell. */
export type Outcome = 'not_sent' | 'refused' | 'unknown';

/** How a message that was not sent is tried again. */
export interface ChannelPatience {
  /** Wait at least this long. */
  retryAfterMs?: number;
  /** So many tries in all, then it has failed. Absent: for as long as it takes. */
  triesMax?: number;
  /** It is no matter of this message: nothing leaves by its account meanwhile. `pause`: and people must know. */
  account?: 'pace' | 'pause';
}

/** The only error `send` throws. `reason` is the channel's code, never message text. */
export class ChannelError extends Error {
  override name = 'ChannelError';
  readonly outcome: Outcome;
  /** Of `not_sent` only. */
  readonly patience: ChannelPatience;
  constructor(reason: string, outcome: Outcome, options: ErrorOptions & ChannelPatience = {}) {
    const { cause, ...patience } = options;
    super(reason, cause === undefined ? {} : { cause });
    this.outcome = outcome;
    this.patience = patience;
  }
}

/** One way a shopper reaches the vendor. A channel translates; it never decides. */
export interface Channel {
  readonly name: ChannelName;
  readonly can: ChannelCan;
  /** What a body has to be, where the other side is set up by hand and has to see that it is not. */
  readonly shape?: ZodType;
  /**
   * Theirs to ours: one body may carry many facts; an unknown kind becomes `unsupported`, never an error.
   * @param account whose webhook it came by, on channels whose accounts have one each
   */
  decode(body: unknown, account?: string): ChannelFact[];
  /** Absent where nothing leaves the building (the widget shows what is stored). @throws ChannelError, and nothing else */
  send?(message: Outbound): Promise<{ externalId: string }>;
  /** Shows the other side that their message was read, and perhaps that somebody types. @throws where it did not work */
  markRead?(sign: { account: string; externalId: string; isTyping: boolean }): Promise<void>;
  /** The bytes of a file that came in. @throws ChannelError: `refused` where it will never come, `not_sent` where it may yet */
  fetch?(mediaId: string, account: string): Promise<AsyncIterable<Uint8Array>>;
}
