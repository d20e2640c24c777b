import { EventEmitter } from 'node:events';
import type { WebClient, WebClientEvents, WebContent, WebMessage } from '../../channels/whatsapp-web/client.ts';

export const LID = '20813411001@lid';
export const PHONE = '+6281200010000';

/** A message of somebody whose number WhatsApp shows. */
export const aWebMessage = (own: Partial<WebMessage> = {}): WebMessage => ({
  id: 'false_20813411001@lid_3EB0A1',
  chat: LID,
  isOurs: false,
  from: { lid: LID, phone: PHONE, name: 'Rina' },
  at: 1_795_500_000,
  type: 'chat',
  body: 'halo',
  vCards: [],
  ...own,
});

export interface Sent {
  chat: string;
  content: WebContent;
  quoted: string | undefined;
}
type Answer<T> = () => Promise<T>;
const never = <T>(): Promise<T> => new Promise<T>(() => {});

/** A client of WhatsApp Web that does as it is told: what it is asked for is kept, what it tells is told by hand. */
export function fakeWebClient() {
  const events = new EventEmitter<WebClientEvents>();
  const sent: Sent[] = [];
  const asked: string[] = [];
  const reactions: Array<{ messageId: string; emoji: string }> = [];
  const answers = {
    initialize: (async () => {}) as Answer<void>,
    getState: (async () => 'CONNECTED') as Answer<string | null>,
    /** Undefined: an id of its own. */
    send: undefined as Answer<string | null> | undefined,
    react: (async () => {}) as Answer<void>,
    chatOf: (async () => '6281200010000@c.us') as Answer<string | null>,
    /** What was said while nobody listened, by chat. */
    missed: {} as Record<string, Answer<WebMessage[]>>,
    chatsSince: undefined as Answer<string[]> | undefined,
    /** One after the other; the last one stays. */
    downloads: [async () => null] as Array<Answer<{ type: string; data: string } | null>>,
    logout: (async () => {}) as Answer<void>,
  };
  const client: WebClient = {
    on: (event, listener) => (events as EventEmitter).on(event, listener as (...args: unknown[]) => void),
    initialize: () => answers.initialize(),
    getState: () => {
      asked.push('getState');
      return answers.getState();
    },
    me: () => ({ phone: '+6281100000001', name: 'Toko Sinar' }),
    chatOf: (phone) => {
      asked.push(`chatOf ${phone}`);
      return answers.chatOf();
    },
    async sendMessage(chat, content, quoted) {
      const id = answers.send ? await answers.send() : `true_${chat}_${sent.length + 1}`;
      sent.push({ chat, content, quoted });
      return id;
    },
    async react(messageId, emoji) {
      await answers.react();
      reactions.push({ messageId, emoji });
    },
    async sendSeen(chat) {
      asked.push(`seen ${chat}`);
    },
    async sendTyping(chat) {
      asked.push(`typing ${chat}`);
    },
    async chatsSince(since) {
      asked.push(`chatsSince ${since.toISOString()}`);
      return answers.chatsSince ? answers.chatsSince() : Object.keys(answers.missed);
    },
    async saidIn(chat, since) {
      asked.push(`saidIn ${chat} ${since.toISOString()}`);
      return answers.missed[chat]?.() ?? [];
    },
    download: () => {
      asked.push('download');
      const [next] = answers.downloads.length > 1 ? answers.downloads.splice(0, 1) : answers.downloads;
      return next ? next() : never();
    },
    logout: () => {
      asked.push('logout');
      return answers.logout();
    },
    async destroy() {
      asked.push('destroy');
    },
  };
  return {
    client,
    sent,
    asked,
    reactions,
    answers,
    never,
    tell: <E extends keyof WebClientEvents>(event: E, ...args: WebClientEvents[E]) =>
      void (events as EventEmitter).emit(event, ...args),
  };
}
export type FakeWebClient = ReturnType<typeof fakeWebClient>;
