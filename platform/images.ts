import { Readable } from 'node:stream';
import type { ImageMaker, MadeImage } from '../core/ports.ts';
import { openImage } from './open-image.ts';

/** Pixels of the longer side: enough to zoom in on a receipt; and for a thread, twice what it shows. */
const FILE_MAX_PX = 2_560;
const THUMB_MAX_PX = 640;
/** A picture that takes longer to unpack is none. */
const LONGEST_S = 20;

/** Makes pictures anew: upright, without what was written into them, as JPEG, or PNG where something shines through. */
export const imageMaker: ImageMaker = {
  async remake(image) {
    const { sharp, options, refusalOf } = await openImage();
    const bytes = Buffer.concat(await Readable.from(image).toArray());
    try {
      const whole = sharp(bytes, options).timeout({ seconds: LONGEST_S }).autoOrient();
      const { hasAlpha } = await whole.metadata();
      const fit = whole.resize({ width: FILE_MAX_PX, height: FILE_MAX_PX, fit: 'inside', withoutEnlargement: true });
      const file = await made(hasAlpha ? fit.png() : fit.jpeg({ quality: 82, mozjpeg: true }));
      const small = sharp(file.bytes, options).resize({
        ...{ width: THUMB_MAX_PX, height: THUMB_MAX_PX, fit: 'inside', withoutEnlargement: true },
      });
      return { file, thumb: await made(small.webp({ quality: 74 })) };
    } catch (error) {
      return refusalOf(error);
    }
  },
};

type Drawn = { toBuffer(options: { resolveWithObject: true }): Promise<{ data: Buffer; info: Info }> };
interface Info {
  format: string;
  width: number;
  height: number;
}
async function made(drawn: Drawn): Promise<MadeImage> {
  const { data, info } = await drawn.toBuffer({ resolveWithObject: true });
  return { bytes: data, type: `image/${info.format}` as MadeImage['type'], width: info.width, height: info.height };
}
