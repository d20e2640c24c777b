import { ATTACHMENT_KINDS, type AttachmentKind, type DeliveryStatus, type Locale } from '../../contract/codes.ts';
import type { Audience, Author, MessageBody } from '../../contract/messages.ts';
import type { Member } from '../conversations/state.ts';

export const MESSAGE_SCHEMA = 1;

/** What is still to be done for a message; kept in its own document, written by the same insert. */
export interface Owed {
  kind: 'assist' | 'deliver' | 'media';
  /** The member a delivery is for. */
  to?: string;
  state: 'due' | 'sending' | 'unknown' | 'failed';
  /** On MongoDB's clock; the epoch in an insert: due at once. Gone once nothing is to be done any more. */
  dueAt?: Date;
  /** After a failed try: not before then, on MongoDB's clock. `dueAt` is only when the sweep looks next. */
  notBefore?: Date;
  /** Of the lane's holder who moved it to `sending`. */
  fence?: number;
  /** When that was, on MongoDB's clock. */
  begunAt?: Date;
  attempts: number;
  /** How often the account was paused for it, though others had been taken in between. */
  pauses?: number;
}

/** One copy that leaves the building. */
export interface Delivery {
  to: string;
  externalId?: string;
  status: DeliveryStatus;
  /** The channel's code. */
  error?: string;
  at: Date;
}

/** Who somebody is who joins; never leaves the server. */
export type Joins = Pick<
  Member,
  'identityId' | 'agentId' | 'contactId' | 'role' | 'sees' | 'isOutside' | 'channelAccountId'
>;

/** What a message says, before it has a number. */
export interface MessageDraft {
  author: Author;
  body: MessageBody;
  audience: Audience;
  /** One of the two makes a repeat recognisable; without either nothing is stored. */
  clientId?: string;
  externalId?: string;
  at: Date;
  replyTo?: number;
  target?: number;
  answers?: number;
  /** The language its text is in, where that is known; what is worded only when it leaves goes with it. */
  locale?: Locale;
  /** Of an edit: the words that stand from now on. They are shown at the message they change alone. */
  amends?: { text: string };
  /** The assistant's memory after this message; never leaves the server. */
  dialogue?: unknown;
  /** Of whom it remembers that, where it is not the conversation's owner. */
  dialogueOf?: string;
  /** The network address it came from, hashed; never leaves the server. */
  addressKey?: string;
  /** Of who joins: what the others are not told. */
  joins?: Joins;
  owed?: Owed[];
  deliveries?: Delivery[];
}

/** A message as it is in the log. */
export interface StoredMessage extends Omit<MessageDraft, 'body'> {
  messageId: string;
  vendorId: string;
  conversationId: string;
  seq: number;
  kind: MessageBody['kind'];
  content: MessageBody['content'];
  /** The last event that changed its words: a copy of what the log says later, kept where it is read. */
  amended?: { seq: number; at: Date };
  /** What it was before, the first first; kept for the audit. */
  earlier?: Array<{ kind: MessageBody['kind']; content: MessageBody['content']; at: Date }>;
  /** The last reaction of each; null: taken away. */
  reactions?: Array<{ author: Author; emoji: string | null; seq: number }>;
}

/** Kind and content belong together; the store cannot express that, so it is said once here. */
export const bodyOf = (message: Pick<StoredMessage, 'kind' | 'content'>): MessageBody =>
  ({ kind: message.kind, content: message.content }) as MessageBody;

/** As it was first said: what became of it since, later events say. */
export function asFirstSaid(message: StoredMessage): StoredMessage {
  const [first] = message.earlier ?? [];
  return first ? { ...message, kind: first.kind, content: first.content } : message;
}

/** Whether a message of this kind is a file. */
export const isAttachment = (kind: MessageBody['kind']): kind is AttachmentKind =>
  (ATTACHMENT_KINDS as readonly string[]).includes(kind);

/** Due at once: an insert knows no server time, and the epoch is always past. */
const DUE_NOW = new Date(0);
export const owedAssist = (): Owed => ({ kind: 'assist', state: 'due', dueAt: DUE_NOW, attempts: 0 });
export const owedMedia = (): Owed => ({ kind: 'media', state: 'due', dueAt: DUE_NOW, attempts: 0 });
export const owedDelivery = (to: string): Owed => ({ kind: 'deliver', to, state: 'due', dueAt: DUE_NOW, attempts: 0 });

/** A file is fetched and made fit to be shown once its message is stored. */
export const withMedia = ({ kind }: MessageBody, owed: Owed[] = []): Pick<MessageDraft, 'owed'> => {
  const all = isAttachment(kind) ? [owedMedia(), ...owed] : owed;
  return all.length > 0 ? { owed: all } : {};
};
