/**
 * What we use of a client of WhatsApp Web, in plain values. `library.ts` makes one of the real library; tests have one
 * of their own. Everything else of this folder knows this alone.
 */
import { z } from 'zod';

const place = z.object({
  lat: z.number(),
  lon: z.number(),
  name: z.string().optional(),
  address: z.string().optional(),
});
/** One side of a chat. `lid`: WhatsApp's own name of the person, `<n>@lid`, whose digits are no phone number. */
const person = z.object({
  lid: z.string().nullable(),
  /** E.164; null where WhatsApp hides it. */
  phone: z.string().nullable(),
  name: z.string().nullable(),
});
export const webMessage = z.object({
  id: z.string().min(1).max(255),
  /** `<digits>@c.us`, `<n>@lid`, and of groups, broadcasts and channels. */
  chat: z.string(),
  isOurs: z.boolean(),
  from: person,
  /** Seconds since 1970. */
  at: z.number(),
  /** The library's own word: chat, ptt, image, vcard… */
  type: z.string(),
  body: z.string(),
  mimeType: z.string().optional(),
  fileName: z.string().optional(),
  /** One that cannot be read is none: the message stays. */
  place: place.optional().catch(undefined),
  vCards: z.array(z.string()).default([]),
  /** The message this answers. */
  quoted: z.string().optional(),
});
export type WebMessage = z.infer<typeof webMessage>;
const change = webMessage.pick({ chat: true, isOurs: true, from: true, at: true });
export const webEdit = change.extend({ target: z.string().min(1), body: z.string() });
export const webRevoke = change.extend({ target: z.string().min(1) });
/** `emoji` empty: it was taken away. */
export const webReaction = change.extend({ id: z.string().min(1), target: z.string().min(1), emoji: z.string() });
/** How far one of our messages got: -1 failed, 0 pending, 1 server, 2 phone, 3 read, 4 played. */
export const webAck = z.object({ id: z.string().min(1), ack: z.number(), at: z.number() });

export interface WebClientEvents {
  /** A login secret: shown to whoever links the number, never logged. */
  qr: [qr: string];
  code: [code: string];
  authenticated: [];
  auth_failure: [reason: string];
  ready: [];
  message: [message: WebMessage];
  message_ack: [ack: z.infer<typeof webAck>];
  message_edit: [edit: z.infer<typeof webEdit>];
  message_revoke: [revoke: z.infer<typeof webRevoke>];
  message_reaction: [reaction: z.infer<typeof webReaction>];
  change_state: [state: string];
  disconnected: [reason: string];
  /** Something came that the client itself could not read. */
  unreadable: [event: string];
}

/** What can be sent. No buttons, no lists: WhatsApp Web has none. */
export type WebContent =
  | { kind: 'text'; text: string }
  | { kind: 'place'; lat: number; lon: number; name?: string; address?: string }
  | {
      kind: 'file';
      type: string;
      name: string;
      /** Base64. */
      data: string;
      caption?: string;
      as: 'media' | 'voice' | 'document';
    };

export interface WebClient {
  on<E extends keyof WebClientEvents>(event: E, listener: (...args: WebClientEvents[E]) => void): unknown;
  /** Once for each client: after an end a new one is made. Rejects where the page cannot be had. */
  initialize(): Promise<void>;
  getState(): Promise<string | null>;
  /** As whom it is linked. */
  me(): { phone: string | null; name: string | null };
  /** The chat of a number; null where it is not on WhatsApp. @param phone E.164 */
  chatOf(phone: string): Promise<string | null>;
  /** @returns what WhatsApp calls the message; null where nobody can tell what became of it */
  sendMessage(chat: string, content: WebContent, quoted?: string): Promise<string | null>;
  /** An empty emoji takes it away. @throws ChannelError where it is known not to have left */
  react(messageId: string, emoji: string): Promise<void>;
  sendSeen(chat: string): Promise<void>;
  sendTyping(chat: string): Promise<void>;
  /** Chats of two in which something was said since then: nothing of it comes as an event. */
  chatsSince(since: Date): Promise<string[]>;
  /** All that people have said in one chat since then, the oldest first. */
  saidIn(chat: string, since: Date): Promise<WebMessage[]>;
  /** The file of a message; null where WhatsApp has none (any more). `data` is base64. */
  download(messageId: string): Promise<{ type: string; data: string } | null>;
  /** Signs the device out at WhatsApp. */
  logout(): Promise<void>;
  /** Ends the browser. */
  destroy(): Promise<void>;
}
