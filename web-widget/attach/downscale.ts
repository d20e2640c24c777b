/** Pixels of the longer side: what a phone's screen shows, twice over. */
const SIDE_MAX = 1_600;
const QUALITY = 0.85;
/** What a canvas can write, and people take photos in. */
const DRAWABLE = /^image\/(jpeg|png|webp)$/;
/** Below this nothing is won. */
const SMALL_BYTES = 300 * 1024;

/** A photo made smaller before it is sent: a twentieth of the bytes on a phone's line. What cannot be is sent as it is. */
export async function downscaled(file: Blob): Promise<Blob> {
  if (!DRAWABLE.test(file.type) || file.size <= SMALL_BYTES) return file;
  try {
    const image = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, SIDE_MAX / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    image.close();
    const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, file.type, QUALITY));
    return drawn && drawn.size < file.size ? drawn : file;
  } catch {
    return file; // the server has a word to say if it is no picture
  }
}
