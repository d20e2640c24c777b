import type { Choice } from '../../contract/cards.ts';
import { ChannelError, type Outbound } from '../channel.ts';
import { plainText } from '../whatsapp/encode.ts';
import type { WebContent } from './client.ts';

/** A file goes into the page as one piece of text. */
const FILE_MAX = 64 * 1024 * 1024;
const CHOICES_MAX = 10;

/** What was offered in a message, in the order of its numbers. */
export const choicesOf = ({ body }: Outbound): Choice[] =>
  ('choices' in body ? (body.choices ?? []) : [])
    .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index)
    .slice(0, CHOICES_MAX);

/**
 * One message of ours as WhatsApp Web takes it: choices are written out by number, cards as words.
 * @throws ChannelError `refused` where there is nothing that could be sent, `not_sent` where its file cannot be read now
 */
export async function encode(message: Outbound, now: Date): Promise<WebContent> {
  const { body, locale } = message;
  if (body.kind === 'reaction') throw new Error('a reaction is no message');
  if (body.kind === 'location') {
    const { lat, lon, name, address } = body;
    return { kind: 'place', lat, lon, ...(name ? { name } : {}), ...(address ? { address } : {}) };
  }
  if (body.kind === 'media') return file(body);
  if (body.kind === 'text' && body.template) throw new ChannelError('not_sendable', 'refused');
  const text = plainText(locale, now, body, choicesOf(message));
  if (!text) throw new ChannelError('nothing_to_say', 'refused');
  return { kind: 'text', text };
}

async function file(body: Extract<Outbound['body'], { kind: 'media' }>): Promise<WebContent> {
  if (body.size > FILE_MAX) throw new ChannelError('device_file_too_large', 'refused');
  const data = await base64Of(body.bytes());
  const { type, name, caption } = body;
  const as = body.as === 'voice' ? 'voice' : body.as === 'file' ? 'document' : 'media';
  const words = caption && as !== 'voice' ? { caption } : {};
  return { kind: 'file', type, name, data, as, ...words };
}

async function base64Of(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts).toString('base64');
}
