import type { Attachment } from '../../core/attachments/attachment.ts';

/** A file that is about to come in. */
export const anAttachment = (more: Partial<Attachment> = {}): Attachment => ({
  ...{ attachmentId: 'at_1', vendorId: 'v-1', byId: 'v_ani', conversationId: null, state: 'uploading' },
  ...{ name: 'struk.pdf', size: 10, received: 0, parts: [], variants: {}, createdAt: new Date() },
  ...more,
});
