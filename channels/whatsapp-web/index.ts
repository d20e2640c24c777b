import type { Choice } from '../../contract/cards.ts';
import { within } from '../../platform/within.ts';
import { type Channel, ChannelError, type ChannelFact, type Outbound, type OutsideSender } from '../channel.ts';
import type { WebClient } from './client.ts';
import { decode } from './decode.ts';
import { choicesOf, encode } from './encode.ts';
import { failureOfSend } from './failures.ts';
import { pickedBy } from './picked.ts';

interface Options {
  /** What the age of stock is reckoned from. Default: the real time. */
  now?: () => Date;
  /** It is linked and connected: before that nothing leaves. */
  isReady?(): boolean;
  /** Something came whose fields of these names are not what they were. */
  onUnreadable?(fields: string[]): void;
}
/** No answer by then: it may have been taken. */
const SEND_WITHIN_MS = 30_000;
const LOOK_UP_WITHIN_MS = 10_000;
const DOWNLOAD_WITHIN_MS = 30_000;
/** Chats whose last offer is remembered. */
const OFFERS_MAX = 2_000;

/** WhatsApp by way of WhatsApp Web: for the one number its client is linked to. */
export function whatsappWeb(
  client: WebClient,
  { now = () => new Date(), isReady = () => true, onUnreadable }: Options = {},
) {
  /** What each person was last offered by number. Lost with the process: a bare number is then words like any others. */
  const offers = new Map<string, Choice[]>();

  /** Only who wrote to us is written to, so that the chat is there: their lid; a number is looked up first. */
  async function chatOf({ lid, phone }: OutsideSender): Promise<string> {
    if (lid) return lid;
    if (!phone) throw new ChannelError('no_recipient', 'refused');
    const chat = await within(LOOK_UP_WITHIN_MS, client.chatOf(phone)).catch((cause: unknown) => {
      throw new ChannelError('not_reached', 'not_sent', { cause }); // asked before anything left
    });
    if (!chat) throw new ChannelError('device_not_on_whatsapp', 'refused');
    return chat;
  }

  async function send(message: Outbound): Promise<{ externalId: string }> {
    if (!isReady()) throw new ChannelError('device_not_ready', 'not_sent');
    const { body, replyToExternalId: quoted } = message;
    if (body.kind === 'reaction') return react(body.emoji, quoted);
    const content = await encoded(message, now());
    const chat = await chatOf(message.to);
    // As somebody at the phone would: seen, typing, sent. Signs, no promises.
    await within(LOOK_UP_WITHIN_MS, Promise.all([client.sendSeen(chat), client.sendTyping(chat)])).catch(() => {});
    const externalId = await within(SEND_WITHIN_MS, client.sendMessage(chat, content, quoted)).catch(
      (cause: unknown) => {
        throw failureOfSend(cause);
      },
    );
    if (!externalId) throw new ChannelError('no_message_id', 'unknown');
    remember(message);
    return { externalId };
  }

  /** WhatsApp Web names no reaction of ours: one of the same message replaces the one before. */
  async function react(emoji: string | null, target: string | undefined): Promise<{ externalId: string }> {
    if (!target) throw new ChannelError('nothing_to_react_to', 'refused');
    await within(SEND_WITHIN_MS, client.react(target, emoji ?? '')).catch((cause: unknown) => {
      throw failureOfSend(cause);
    });
    return { externalId: `${target}.ours.${now().getTime()}` };
  }

  function remember(message: Outbound): void {
    const key = keyOf(message.to);
    const choices = choicesOf(message);
    offers.delete(key);
    if (choices.length > 0) offers.set(key, choices);
    const [eldest] = offers.keys();
    if (offers.size > OFFERS_MAX && eldest !== undefined) offers.delete(eldest);
  }

  /** "2", or "dua", after choices written out by number is the second of them. */
  function picked(fact: ChannelFact): ChannelFact {
    if (fact.fact !== 'message' || fact.body.kind !== 'text') return fact;
    const choice = pickedBy(fact.body.content.text, offers.get(keyOf(fact.from)) ?? []);
    return choice ? { ...fact, body: { kind: 'choice', content: choice } } : fact;
  }

  /** WhatsApp keeps files for some weeks, and the page gives them only while it is there: tried twice. */
  async function fetch(mediaId: string): Promise<AsyncIterable<Uint8Array>> {
    const download = () => within(DOWNLOAD_WITHIN_MS, client.download(mediaId));
    const file = await download()
      .catch(() => download())
      .catch((cause: unknown) => {
        throw new ChannelError('no_answer', 'not_sent', { cause });
      });
    if (!file) throw new ChannelError('device_file_lost', 'refused');
    const bytes = Buffer.from(file.data, 'base64');
    return (async function* () {
      yield bytes;
    })();
  }

  const channel = {
    name: 'whatsapp',
    can: { buttons: 0, listRows: 0, locationRequest: false },
    decode: (body: unknown) => decode(body, onUnreadable).map(picked),
    send,
    fetch,
  } satisfies Channel;
  return channel;
}

const keyOf = ({ lid, phone }: OutsideSender): string => lid ?? phone ?? '';

/** A message that cannot be put into words is a bug here: nothing left, and trying again would not help. */
async function encoded(message: Outbound, now: Date) {
  try {
    return await encode(message, now);
  } catch (cause) {
    throw cause instanceof ChannelError ? cause : new ChannelError('not_encodable', 'refused', { cause });
  }
}
