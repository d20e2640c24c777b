import { EventEmitter } from 'node:events';
import type { Chat, Client, Message, MessageMedia } from 'whatsapp-web.js';
import { z } from 'zod';
import { within } from '../../platform/within.ts';
import { ChannelError } from '../channel.ts';
import type { WebClient, WebClientEvents, WebContent, WebMessage } from './client.ts';
import { OF_TWO } from './decode.ts';

interface Options {
  /** Names the session's folder within `sessionsDir`. */
  channelAccountId: string;
  sessionsDir: string;
  /** A Chromium or Chrome of the system: none is fetched. */
  chromiumPath: string;
  /** Digits: link by a code for this number in place of a QR code. */
  pairPhone: string | null;
  onError(error: unknown): void;
}
/** Each stands for about twenty seconds; then whoever links has gone. */
const QR_CODES_MAX = 9;
const TAKE_OVER_AFTER_MS = 10_000;
/** Who somebody is, and what they answer, is asked of the page: without an answer the message comes without it. */
const ASK_WITHIN_MS = 3_000;
/** Before anything left. */
const REACT_TRIES = 5;
/** Looked at first in one chat, after a time away; then twice as many, until what was heard before is among them. */
const MISSED_FIRST = 50;

/** What the library knows and does not tell by a name of its own. */
const rawMessage = z
  .object({
    notifyName: z.string().optional(),
    mimetype: z.string().optional(),
    filename: z.string().optional(),
    latestEditSenderTimestampMs: z.number().optional(),
  })
  .catch({});
/** WhatsApp Web has called the whole of an id by two names. */
const wholeId = z
  .union([
    z.string(),
    z.object({ _serialized: z.string() }).transform((id) => id._serialized),
    z.object({ $1: z.string() }).transform((id) => id.$1),
  ])
  .nullable()
  .catch(null);
const idOf = (id: unknown): string => wholeId.parse(id) ?? '';
const digitsOf = (wid: string): string => wid.split('@')[0]?.split(':')[0] ?? '';
const isPhone = (wid: string): boolean => wid.endsWith('@c.us');
const phoneOf = (wid: string | null | undefined): string | null => (wid && isPhone(wid) ? `+${digitsOf(wid)}` : null);

/**
 * A client of the real library, which brings a browser: loaded here and nowhere else, by the process that needs it.
 * @throws where the library is not installed
 */
export async function libraryClient(options: Options): Promise<WebClient> {
  const { default: library } = await import('whatsapp-web.js');
  const { channelAccountId, sessionsDir, chromiumPath, pairPhone, onError } = options;
  const client = new library.Client({
    authStrategy: new library.LocalAuth({ clientId: channelAccountId, dataPath: sessionsDir }),
    puppeteer: {
      executablePath: chromiumPath,
      headless: true,
      // By a pipe the browser ends with this process, however that ends.
      pipe: true,
      // Root has no sandbox in Chromium.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
    webVersionCache: { type: 'none' },
    qrMaxRetries: QR_CODES_MAX,
    takeoverOnConflict: true,
    takeoverTimeoutMs: TAKE_OVER_AFTER_MS,
    deviceName: 'Dekat',
    ...(pairPhone ? { pairWithPhoneNumber: { phoneNumber: pairPhone.replace('+', ''), showNotification: true } } : {}),
  });
  const events = new EventEmitter<WebClientEvents>();
  const readers = readersOf(client);

  let telling: Promise<void> = Promise.resolve();
  /** In the order they came, though some have to be asked about first. */
  function inOrder<E extends keyof WebClientEvents>(
    event: E,
    read: () => Promise<WebClientEvents[E]> | WebClientEvents[E],
  ): void {
    telling = telling.then(read).then(
      (args) => void (events as EventEmitter).emit(event, ...args),
      (error) => {
        onError(error);
        events.emit('unreadable', event);
      },
    );
  }
  client.on('qr', (qr) => inOrder('qr', () => [qr]));
  client.on('code', (code: string) => inOrder('code', () => [code]));
  client.on('authenticated', () => inOrder('authenticated', () => []));
  client.on('auth_failure', (reason) => inOrder('auth_failure', () => [String(reason)]));
  client.on('ready', () => inOrder('ready', () => []));
  client.on('change_state', (state) => inOrder('change_state', () => [String(state)]));
  client.on('disconnected', (reason) => inOrder('disconnected', () => [String(reason)]));
  client.on('message', (message) => inOrder('message', async () => [await readers.message(message)]));
  client.on('message_ack', (message, ack) =>
    inOrder('message_ack', () => [{ id: idOf(message.id), ack: Number(ack), at: nowInSeconds() }]),
  );
  client.on('message_edit', (message, newBody) => {
    // Bodies of files change as they are loaded: only what says when it was edited was.
    const editedMs = rawMessage.parse(message.rawData).latestEditSenderTimestampMs;
    if (!editedMs) return;
    inOrder('message_edit', async () => [
      { ...(await readers.head(message)), at: editedMs / 1000, target: idOf(message.id), body: String(newBody) },
    ]);
  });
  client.on('message_revoke_everyone', (message, before) =>
    inOrder('message_revoke', async () => [
      { ...(await readers.head(message)), target: idOf(before?.id) || idOf(message.id) },
    ]),
  );
  client.on('message_reaction', (reaction) =>
    inOrder('message_reaction', async () => {
      const { id, msgId, senderId, timestamp, reaction: emoji } = reaction;
      const chat = z.object({ remote: wholeId }).catch({ remote: null }).parse(id).remote ?? '';
      const head = { chat, isOurs: id.fromMe, from: await readers.person(senderId), at: timestamp };
      return [{ ...head, id: idOf(id) || `${idOf(msgId)}.reaction`, target: idOf(msgId), emoji }];
    }),
  );

  return {
    on: (event, listener) => (events as EventEmitter).on(event, listener as (...args: unknown[]) => void),
    initialize: () => client.initialize(),
    getState: () => client.getState(),
    me: () => ({ phone: phoneOf(idOf(client.info?.wid)), name: client.info?.pushname ?? null }),
    async chatOf(phone) {
      const found = await client.getNumberId(phone.replace('+', ''));
      return found && idOf(found);
    },
    async sendMessage(chat, content, quoted) {
      const made = contentOf(library, content);
      const sent = await client.sendMessage(chat, made.content, {
        ...made.options,
        ...(quoted ? { quotedMessageId: quoted } : {}),
        sendSeen: false,
        linkPreview: false,
      });
      return (sent && idOf(sent.id)) || null;
    },
    async react(messageId, emoji) {
      const message = await client.getMessageById(messageId).catch((cause: unknown) => {
        throw new ChannelError('not_reached', 'not_sent', { cause, triesMax: REACT_TRIES });
      });
      if (!message) throw new ChannelError('device_message_lost', 'refused');
      await message.react(emoji);
    },
    async sendSeen(chat) {
      await client.sendSeen(chat);
    },
    async sendTyping(chat) {
      await (await client.getChatById(chat)).sendStateTyping();
    },
    async chatsSince(since) {
      const chats = await client.getChats();
      return chats
        .filter((chat) => !chat.isGroup && chat.timestamp >= since.getTime() / 1000)
        .map((chat) => idOf(chat.id))
        .filter((id) => OF_TWO.test(id));
    },
    async saidIn(chat, since) {
      return readers.saidIn(await client.getChatById(chat), since.getTime() / 1000);
    },
    async download(messageId) {
      const message = await client.getMessageById(messageId);
      const media: MessageMedia | undefined = message?.hasMedia ? await message.downloadMedia() : undefined;
      return media?.data ? { type: media.mimetype, data: media.data } : null;
    },
    logout: () => client.logout(),
    destroy: () => client.destroy(),
  };
}

/**
 * What was said since then, however much it was.
 * @param last what was said last, so many at the most
 */
export async function missedIn<M extends { timestamp: number }>(
  last: (limit: number) => Promise<M[]>,
  fromS: number,
): Promise<M[]> {
  for (let limit = MISSED_FIRST; ; limit *= 2) {
    const found = await last(limit);
    const missed = found.filter(({ timestamp }) => timestamp >= fromS);
    if (found.length < limit || missed.length < found.length) return missed;
  }
}

const nowInSeconds = (): number => Date.now() / 1000;

/** The library's objects as plain values. What cannot be learnt of a message is left out; the message is not. */
function readersOf(client: Client) {
  async function person(wid: string | undefined, name?: string): Promise<WebMessage['from']> {
    const who = wid ?? '';
    const known = await within(ASK_WITHIN_MS, client.getContactLidAndPhone([who])).catch(() => []);
    const [{ lid, pn } = { lid: null, pn: null }] = known;
    return {
      lid: who.endsWith('@lid') ? who : (lid ?? null),
      phone: phoneOf(who) ?? phoneOf(pn),
      name: name || null,
    };
  }

  async function head(message: Message) {
    const { notifyName } = rawMessage.parse(message.rawData);
    return {
      chat: message.isStatus ? 'status@broadcast' : message.fromMe ? message.to : message.from,
      isOurs: message.fromMe,
      from: await person(message.from, notifyName),
      at: message.timestamp,
    };
  }

  async function quotedIn(message: Message): Promise<{ quoted?: string }> {
    if (!message.hasQuotedMsg) return {};
    const quoted = await within(ASK_WITHIN_MS, message.getQuotedMessage()).catch(() => null);
    const id = idOf(quoted?.id);
    return id ? { quoted: id } : {};
  }

  async function read(message: Message): Promise<WebMessage> {
    const { mimetype, filename } = rawMessage.parse(message.rawData);
    const { location } = message;
    const place = location && {
      lat: Number(location.latitude),
      lon: Number(location.longitude),
      ...(location.name ? { name: location.name } : {}),
      ...(location.address ? { address: location.address } : {}),
    };
    return {
      ...(await head(message)),
      ...(await quotedIn(message)),
      id: idOf(message.id),
      type: message.type,
      body: message.body ?? '',
      ...(mimetype ? { mimeType: mimetype } : {}),
      ...(filename ? { fileName: filename } : {}),
      ...(place ? { place } : {}),
      vCards: message.vCards ?? [],
    };
  }

  async function saidIn(chat: Chat, fromS: number): Promise<WebMessage[]> {
    const theirs = await missedIn((limit) => chat.fetchMessages({ limit, fromMe: false }), fromS);
    return (await Promise.all(theirs.map(read))).sort((a, b) => a.at - b.at);
  }

  return { person, head, message: read, saidIn };
}

type Library = typeof import('whatsapp-web.js');
function contentOf({ Location, MessageMedia }: Library, content: WebContent) {
  if (content.kind === 'text') return { content: content.text, options: {} };
  if (content.kind === 'place') {
    const { lat, lon, name, address } = content;
    const told = name || address ? { name: name ?? '', address: address ?? '' } : {};
    return { content: new Location(lat, lon, told), options: {} };
  }
  const { type, name, data, caption, as } = content;
  const options = {
    ...(caption ? { caption } : {}),
    ...(as === 'voice' ? { sendAudioAsVoice: true } : {}),
    ...(as === 'document' ? { sendMediaAsDocument: true } : {}),
  };
  return { content: new MessageMedia(type, data, name), options };
}
