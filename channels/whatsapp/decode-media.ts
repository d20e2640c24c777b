import type { z } from 'zod';
import type { AttachmentKind } from '../../contract/codes.ts';
import { CAPTION_MAX, FILE_NAME_MAX } from '../../contract/limits.ts';
import type { InboundMedia } from '../channel.ts';
import { clean } from '../words.ts';
import { mediaPart } from './shapes.ts';

type Reader = (part: unknown) => InboundMedia | null;

/** Without a name of its own a file is called by what it is. */
function nameOf({ filename, mime_type: type }: z.infer<typeof mediaPart>, called: string): string {
  const given = clean(filename ?? '', FILE_NAME_MAX).replace(/[\p{Cc}/\\]/gu, '_');
  const [ending = ''] = /[a-z0-9]+/.exec(type.split('/')[1] ?? '') ?? [];
  return given || `${called}${ending ? `.${ending}` : ''}`;
}

const reading =
  (as: AttachmentKind, called: string): Reader =>
  (part) => {
    const parsed = mediaPart.safeParse(part);
    if (!parsed.success) return null;
    const { id: mediaId, mime_type: type, caption } = parsed.data;
    const said = clean(caption ?? '', CAPTION_MAX);
    return { kind: 'media', as, mediaId, name: nameOf(parsed.data, called), type, ...(said ? { caption: said } : {}) };
  };

/** What WhatsApp calls each, and what it is here. */
export const mediaReaders: ReadonlyArray<[string, Reader]> = [
  ['image', reading('image', 'foto')],
  ['sticker', reading('image', 'stiker')],
  ['video', reading('video', 'video')],
  ['audio', reading('voice', 'suara')],
  ['document', reading('file', 'dokumen')],
];
