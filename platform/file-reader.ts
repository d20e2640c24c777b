import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { fileTypeFromBuffer } from 'file-type';
import type { FileReader } from '../core/ports.ts';
import { openImage } from './open-image.ts';

/** Upright, sides change places. */
const IS_TURNED = 5;

/** Tells what bytes are by themselves: by their signature, or, without one, by whether they are text. */
export const fileReader: FileReader = {
  async typeOf(head, tail) {
    const found = await fileTypeFromBuffer(head);
    if (found) return (await heardOnly(found.mime, Buffer.from(head), tail)) ?? found.mime;
    // HTML, SVG and scripts among them: none of it is ever shown in its place.
    return isText(head) ? 'text/plain' : 'application/octet-stream';
  },

  async pixelsOf(image) {
    const { sharp, options, refusalOf } = await openImage();
    const bytes = Buffer.concat(await Readable.from(image).toArray());
    const found = await sharp(bytes, options).metadata().catch(refusalOf);
    if ('refused' in found) return found;
    const { width, height, orientation = 1 } = found;
    if (width * height > options.limitInputPixels) return { refused: 'image_too_large' };
    return orientation >= IS_TURNED ? { width: height, height: width } : { width, height };
  },
};

/** A character may be cut at the end of what was read. */
const isText = (head: Uint8Array): boolean =>
  !head.includes(0) && [0, 1, 2, 3].some((cut) => isUtf8(head.subarray(0, head.length - cut)));

/** What browsers record lies in the same boxes as films do: without a track to be seen it is sound. */
async function heardOnly(type: string, head: Buffer, tail: () => Promise<Uint8Array>): Promise<string | null> {
  if (type === 'video/webm') return head.includes('A_OPUS') && !head.includes('V_') ? 'audio/webm' : null;
  if (type !== 'video/mp4') return null;
  // MP4 tells of its tracks at the beginning or at the end, as whoever wrote it liked.
  const told = head.includes('moov') ? head : Buffer.from(await tail());
  return told.includes('soun') && !told.includes('vide') ? 'audio/mp4' : null;
}
