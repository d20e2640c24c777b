import { type Channel, ChannelError } from '../channel.ts';
import { decode } from './decode.ts';
import { hotlineWebhook } from './shapes.ts';

/** The bytes of an address, or why there are none: so that tests need no internet. @throws where there is no answer */
export type Download = (url: string) => Promise<{ status: number; bytes: AsyncIterable<Uint8Array> }>;

/** Nothing there any more, and never again; or the address may not be asked at all. */
const NEVER = new Set([400, 401, 403, 404, 410]);

/** A telephone number people call. Nothing leaves by it: who called is called back, by a telephone. */
export const hotline = (download: Download): Channel => ({
  name: 'hotline',
  can: { buttons: 0, listRows: 0, locationRequest: false },
  shape: hotlineWebhook,
  decode,
  async fetch(url) {
    const { status, bytes } = await download(url).catch((cause: unknown) => {
      throw new ChannelError('no_answer', 'not_sent', { cause });
    });
    if (status >= 300) throw new ChannelError(`recording_http_${status}`, NEVER.has(status) ? 'refused' : 'not_sent');
    return bytes;
  },
});
