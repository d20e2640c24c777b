/** Files: how they come in part by part, what a message says of one, and how one is looked at. */
import { z } from 'zod';
import { ATTACHMENT_KINDS, ATTACHMENT_REFUSALS, ATTACHMENT_STATES } from './codes.ts';
import { ATTACHMENT_ANY_MAX, CAPTION_MAX, FILE_NAME_MAX } from './limits.ts';
import { at, id, seq } from './primitives.ts';
import type { RouteShape } from './routes.ts';

/** A name to show and to save under; it decides nothing. */
export const fileName = z
  .string()
  .trim()
  .min(1)
  .max(FILE_NAME_MAX)
  .refine((name) => name.isWellFormed() && !/[\p{Cc}/\\]/u.test(name), 'a plain file name');

/** What a message of kind `image`, `video`, `voice` or `file` holds. */
export const attachmentContent = z
  .object({
    attachmentId: id,
    name: z.string().max(FILE_NAME_MAX),
    /** A media type, by the content; of a file still with its channel, what the channel says. */
    type: z.string().max(100),
    /** Bytes, as they were sent. Absent while its channel has it. */
    size: z.number().int().min(0).optional(),
    /** Pixels, of an image whose first bytes are here. */
    width: z.number().int().min(1).optional(),
    height: z.number().int().min(1).optional(),
    caption: z.string().max(CAPTION_MAX).optional(),
  })
  .meta({ id: 'AttachmentContent' });
export type AttachmentContent = z.infer<typeof attachmentContent>;

const link = z.object({ url: z.string(), type: z.string(), size: z.number().int() });
export const attachmentView = z
  .object({
    attachmentId: id,
    state: z.enum(ATTACHMENT_STATES),
    /** Why, where it was refused. */
    reason: z.enum(ATTACHMENT_REFUSALS).optional(),
    /** By its content; null until that is here. */
    kind: z.enum(ATTACHMENT_KINDS).nullable(),
    name: z.string(),
    size: z.number().int(),
    /** Bytes that are here: the next part begins there. */
    offset: z.number().int(),
    width: z.number().int().optional(),
    height: z.number().int().optional(),
  })
  .meta({ id: 'Attachment' });
export type AttachmentView = z.infer<typeof attachmentView>;
/** Links that show it to whoever has them, until `expiresAt`. */
export const attachmentLinks = z
  .object({
    state: z.enum(ATTACHMENT_STATES),
    reason: z.enum(ATTACHMENT_REFUSALS).optional(),
    /** What would have been taken, where it is `file_too_large`. */
    maxMb: z.number().optional(),
    width: z.number().int().optional(),
    height: z.number().int().optional(),
    file: link.optional(),
    /** Of an image: small, for a thread. */
    thumb: link.optional(),
    /** Of a voice, once it was made anew: how long, and how loud over its time (0 to 100). */
    durationMs: z.number().int().optional(),
    waveform: z.array(z.number().int().min(0).max(100)).optional(),
    /** What it says, where an endpoint for that is set up. */
    transcript: z.string().optional(),
    expiresAt: at.optional(),
  })
  .meta({ id: 'AttachmentLinks' });
export type AttachmentLinks = z.infer<typeof attachmentLinks>;

export const beginAttachment = z
  .strictObject({
    /** Made by the sender: asked again with the same, it is the same file, and `offset` tells how far it got. */
    clientId: id,
    name: fileName,
    size: z.number().int().min(1).max(ATTACHMENT_ANY_MAX),
  })
  .meta({ id: 'BeginAttachment' });
export type BeginAttachment = z.infer<typeof beginAttachment>;

const attachmentId = z.object({ attachmentId: id });
const one = z.object({ attachment: attachmentView });
export const attachmentRoutes = {
  beginAttachment: {
    method: 'post',
    path: '/attachments',
    access: 'member',
    summary: 'Begin to send a file, or learn how far one got: its parts follow, then a message names it',
    body: beginAttachment,
    reply: one,
    status: 201,
  },
  appendAttachment: {
    method: 'put',
    path: '/attachments/:attachmentId/bytes',
    access: 'member',
    summary:
      'The bytes from `offset` on, as many as one likes. A part that was taken before changes nothing; one that leaves a gap is refused with `upload_out_of_step` and the offset to go on from',
    params: attachmentId,
    query: z.strictObject({ offset: z.coerce.number().int().min(0) }),
    takes: 'application/octet-stream',
    reply: one,
  },
  getAttachment: {
    method: 'get',
    path: '/attachments/:attachmentId',
    access: 'member',
    summary: 'How far one’s own file got',
    params: attachmentId,
    reply: one,
  },
  discardAttachment: {
    method: 'delete',
    path: '/attachments/:attachmentId',
    access: 'member',
    summary: 'Forget one’s own file that no message names yet',
    params: attachmentId,
    reply: z.object({}),
  },
  linkAttachment: {
    method: 'get',
    path: '/conversations/:conversationId/messages/:seq/attachment',
    access: 'member',
    summary: 'Links to the file of a message one may see; they end by themselves',
    params: z.object({ conversationId: id, seq: z.coerce.number().pipe(seq) }),
    reply: attachmentLinks,
  },
  readAttachment: {
    method: 'get',
    path: '/attachments/:attachmentId/:variant',
    access: 'public',
    summary:
      'The bytes, by a link that has not ended, while whom it was made for may see its message. `Range` is understood',
    params: attachmentId.extend({ variant: z.enum(['file', 'thumb']) }),
    query: z.strictObject({ token: z.string().min(1).max(4096), save: z.literal('1').optional() }),
    reply: z.object({}),
    alsoAs: 'application/octet-stream',
  },
} as const satisfies Record<string, RouteShape>;
