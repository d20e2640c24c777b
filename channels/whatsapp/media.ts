import { Readable } from 'node:stream';
import { z } from 'zod';
import { ChannelError, type OutboundMedia } from '../channel.ts';
import { type Graph, type GraphAnswer, neverConnected, verdictOn } from './graph.ts';

const MB = 1024 * 1024;
/** What WhatsApp shows as what it is, and up to which size; all else goes as a document. */
const SHOWN: ReadonlyArray<{ type: 'image' | 'video' | 'audio'; is: RegExp; maxBytes: number }> = [
  { type: 'image', is: /^image\/(jpeg|png)$/, maxBytes: 5 * MB },
  { type: 'video', is: /^video\/(mp4|3gpp)$/, maxBytes: 16 * MB },
  { type: 'audio', is: /^audio\/(aac|mp4|mpeg|amr|ogg)\b/, maxBytes: 16 * MB },
];

export const mediaTypeOf = ({ type, size }: Pick<OutboundMedia, 'type' | 'size'>) =>
  SHOWN.find(({ is, maxBytes }) => is.test(type) && size <= maxBytes)?.type ?? 'document';

/** A file that is never taken must not hold back for ever what comes after it: some two minutes. */
const UPLOAD_TRIES = 8;
const uploadedAs = z.object({ id: z.string().min(1).max(255) });
const keptAt = z.object({ url: z.string().max(2_000) });
/** Nothing WhatsApp has an object of that name for, or no longer. */
const IS_GONE = new Set([400, 404, 410]);

/**
 * Gives WhatsApp a file to send. Done again it is another upload and no message, so whatever fails may be tried again.
 * @throws ChannelError
 */
export async function uploaded(graph: Graph, phoneNumberId: string, media: OutboundMedia): Promise<string> {
  const form = new FormData();
  form.set('messaging_product', 'whatsapp');
  form.set('type', media.type);
  form.set('file', new Blob(await Readable.from(media.bytes()).toArray(), { type: media.type }), media.name);
  const answer = await graph.upload(`/${phoneNumberId}/media`, form).catch((cause: unknown) => {
    if (neverConnected(cause)) throw new ChannelError('not_reached', 'not_sent', { cause });
    throw new ChannelError('media_not_taken', 'not_sent', { cause, triesMax: UPLOAD_TRIES });
  });
  if (answer.status >= 300) throw refusalOf(answer);
  const parsed = uploadedAs.safeParse(answer.body);
  if (!parsed.success) throw new ChannelError('no_media_id', 'not_sent', { triesMax: UPLOAD_TRIES });
  return parsed.data.id;
}

/** As for messages; but that nobody knows what became of an upload harms nobody. */
function refusalOf(answer: GraphAnswer): ChannelError {
  const { reason, outcome, ...patience } = verdictOn(answer);
  if (outcome !== 'unknown') return new ChannelError(reason, outcome, patience);
  return new ChannelError(reason, 'not_sent', { ...patience, triesMax: UPLOAD_TRIES });
}

/**
 * The bytes of a file that came in: its address is good for five minutes, so it is asked for just before.
 * @throws ChannelError
 */
export async function fetched(
  graph: Graph,
  phoneNumberId: string,
  mediaId: string,
): Promise<AsyncIterable<Uint8Array>> {
  const told = await graph.get(`/${encodeURIComponent(mediaId)}?phone_number_id=${phoneNumberId}`).catch(notNow);
  if (told.status >= 300) throw notThere(told.status);
  const parsed = keptAt.safeParse(told.body);
  if (!parsed.success) throw new ChannelError('no_media_url', 'not_sent');
  const { status, bytes } = await graph.download(parsed.data.url).catch(notNow);
  if (status >= 300) throw notThere(status);
  return bytes;
}

const notThere = (status: number): ChannelError =>
  new ChannelError(`media_http_${status}`, IS_GONE.has(status) ? 'refused' : 'not_sent');

function notNow(cause: unknown): never {
  throw new ChannelError(neverConnected(cause) ? 'not_reached' : 'no_answer', 'not_sent', { cause });
}
