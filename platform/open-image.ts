import type { ImageRefusal } from '../core/ports.ts';

/** A phone's best camera takes 50 megapixels; four bytes each, this is as much memory as one picture may cost. */
const PIXELS_MAX = 64_000_000;

/** The library is half the size of all else together, and asked for by files alone. */
export async function openImage() {
  const { default: sharp } = await import('sharp');
  return {
    sharp,
    options: { limitInputPixels: PIXELS_MAX, failOn: 'error', sequentialRead: true } as const,
    /** Of what the library itself said: the bytes are here by then, so that it is the picture's fault. */
    refusalOf(error: unknown): ImageRefusal {
      const isTooLarge = error instanceof Error && /pixel limit/i.test(error.message);
      return { refused: isTooLarge ? 'image_too_large' : 'file_unreadable' };
    },
  };
}
