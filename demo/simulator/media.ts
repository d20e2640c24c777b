/** Files that phones and the business have sent; in memory, and bounded. */
import { createHash, randomInt } from 'node:crypto';
import type { MediaKind } from './views.ts';

const KEPT_BYTES_MAX = 200 * 1024 * 1024;

export interface Media {
  id: string;
  bytes: Buffer;
  type: string;
}
/** What WhatsApp makes of a type where nobody says. */
export const mediaKindOf = (type: string): MediaKind => {
  if (type === 'image/webp') return 'sticker';
  const [family] = type.split('/');
  return family === 'image' || family === 'video' || family === 'audio' ? family : 'document';
};

export function createMedia() {
  const all = new Map<string, Media>();
  let bytesKept = 0;
  return {
    put(bytes: Buffer, type: string): Media {
      const media = { id: String(randomInt(1e14, 2 ** 47)), bytes, type };
      all.set(media.id, media);
      bytesKept += bytes.length;
      for (const [id, oldest] of all) {
        if (bytesKept <= KEPT_BYTES_MAX) break;
        all.delete(id);
        bytesKept -= oldest.bytes.length;
      }
      return media;
    },
    find: (id: string): Media | undefined => all.get(id),
    reset(): void {
      all.clear();
      bytesKept = 0;
    },
  };
}
export type MediaStore = ReturnType<typeof createMedia>;

export const sha256Of = ({ bytes }: Media): string => createHash('sha256').update(bytes).digest('hex');

/** A photo for whoever has none at hand: a desk lamp that will not shine. */
export async function samplePhoto(): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="720"><rect width="960" height="720" fill="#d9c9a8"/>
<rect y="540" width="960" height="180" fill="#8a6a45"/><path d="M480 540V330L640 200" stroke="#333" stroke-width="22" fill="none"/>
<path d="m560 130 170 60-60 150-190-90z" fill="#b3261e"/><ellipse cx="480" cy="556" rx="120" ry="26" fill="#333"/></svg>`,
    ),
  )
    .jpeg({ quality: 80 })
    .toBuffer();
}
