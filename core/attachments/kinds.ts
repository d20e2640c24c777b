import type { AttachmentKind } from '../../contract/codes.ts';

/** What we can open, and so make anew: whatever else calls itself an image is a file like any other. */
const IMAGES = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif']);
const VIDEOS = new Set(['video/mp4', 'video/webm', 'video/quicktime', 'video/3gpp']);
/** What runs where it is opened. Nobody sends a shop a program. */
const PROGRAMS = new Set([
  'application/x-msdownload',
  'application/x-elf',
  'application/x-mach-binary',
  'application/vnd.android.package-archive',
  'application/x-msi',
  'application/x-ms-shortcut',
  'application/vnd.microsoft.portable-executable',
]);

export const kindOfType = (type: string): AttachmentKind => {
  if (IMAGES.has(type)) return 'image';
  if (VIDEOS.has(type)) return 'video';
  return type.startsWith('audio/') ? 'voice' : 'file';
};
export const isProgram = (type: string): boolean => PROGRAMS.has(type);

/** What a browser may show in its place: pictures we made ourselves, and what only plays. All else is for saving. */
export const isShownInline = (type: string): boolean =>
  /^(image\/(jpeg|png|webp)|audio\/(mp4|ogg|mpeg|webm|wav|aac)|video\/(mp4|webm))$/.test(type);
