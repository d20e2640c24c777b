/** What both clients say and show of files. */
import { FILE_NAME_MAX } from '../contract/limits.ts';

/** A name the server takes, as near to the file's own as can be. */
export const plainName = (name: string): string =>
  name
    .trim()
    .slice(-FILE_NAME_MAX)
    .replace(/[\p{Cc}\p{Cs}/\\]/gu, '_')
    .trim() || 'file';

/** The largest box a thread gives a picture, in CSS pixels. */
export const BOX_PX = 240;
/** How large a picture is shown: known before it is there, so that nothing moves when it comes. */
export function boxOf({ width, height }: { width?: number | undefined; height?: number | undefined }) {
  if (!width || !height) return { width: BOX_PX, height: (BOX_PX * 3) / 4 };
  const scale = Math.min(BOX_PX / width, BOX_PX / height, 1);
  return { width: Math.max(48, Math.round(width * scale)), height: Math.max(48, Math.round(height * scale)) };
}

/** `1,2 MB` (id), `1.2 MB` (en). */
export function sizeWords(locale: string, bytes: number): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.ceil(bytes / 1_000), 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)} ${unit}`;
}
