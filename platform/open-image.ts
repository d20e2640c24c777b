import type { ImageRefusal } from '../core/ports.ts';

/** A phone's best camera takes 50 megapixels; four bytes each, this is as much memory as one picture may cost. */
const PIXELS_MAX = 64_000_000;

/** The library is half the size of all else together, and asked for by files alone. */
export async function openImage() {
  const { default: sharp } = await import('sharp');
  return {
    sharp,
    options: { limitInputPixels: PIXELS_MAX, failOn: 'error', sequentialRead: true } as const,
    /** @throws what is no fault of the picture */
    refusalOf(error: unknown): ImageRefusal {
      if (!(error instanceof Error)) throw error;
      if (/pixel limit/i.test(error.message)) return { refused: 'image_too_large' };
      if (error.name.startsWith('Mongo')) throw error;
      return { refused: 'file_unreadable' };
    },
  };
}
