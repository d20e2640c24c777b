import sharp from 'sharp';

/** Where it was taken and with what, hidden in the picture as phones do. */
export const SECRET = 'KAMERA-RAHASIA';

/** A photo with EXIF, lying on its side. */
export const aPhoto = ({ width = 320, height = 200, orientation = 6 } = {}): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#3a7' } })
    .jpeg()
    .withExif({ IFD0: { Make: SECRET, Orientation: String(orientation) } })
    .withMetadata({ orientation })
    .withExifMerge({ IFD0: { Make: SECRET } })
    .toBuffer();

/** Few bytes that are very many pixels once unpacked. */
export const aBomb = (): Promise<Buffer> =>
  sharp({ create: { width: 16_000, height: 16_000, channels: 3, background: '#000' }, limitInputPixels: false })
    .png({ compressionLevel: 9 })
    .toBuffer();
