import type { BeginAttachment } from '../../contract/attachments.ts';
import { ATTACHMENT_REFUSALS, type AttachmentKind, type AttachmentRefusal } from '../../contract/codes.ts';
import { ATTACHMENT_MAX, UPLOADS_MAX } from '../../contract/limits.ts';
import { DomainError } from '../errors.ts';
import type { Bytes, FileReader, FileStorage } from '../ports.ts';
import type { AttachmentStore } from './attachment.store.ts';
import { type Attachment, attachmentIdOf, type Facts, type Part } from './attachment.ts';
import { isProgram, kindOfType } from './kinds.ts';
import { bytesOf, gathered } from './read-parts.ts';

interface Deps {
  attachments: AttachmentStore;
  storage: FileStorage;
  reader: FileReader;
}
/** Enough to tell any type by. */
const HEAD_BYTES = 4_100;
/** Where some boxes tell of their tracks. */
const TAIL_BYTES = 256 * 1024;

/** Files as they come in, part by part, over a line that may break at any time. */
export function uploads({ attachments, storage, reader }: Deps) {
  /** @throws DomainError `attachment_not_found`, for those of others as for those that are not */
  async function own(vendorId: string, byId: string, attachmentId: string): Promise<Attachment> {
    const found = await attachments.byId(vendorId, attachmentId);
    if (!found || found.byId !== byId || found.state === 'erased') throw new DomainError('attachment_not_found');
    return found;
  }

  /** All bytes are here: what are they? What may not be is refused for good, and its bytes are removed. */
  async function finish(attachment: Attachment): Promise<Attachment> {
    if (attachment.state !== 'uploading' || attachment.received < attachment.size) return attachment;
    try {
      const facts = await factsOf(attachment, { storage, reader });
      return (await attachments.complete(attachment, facts)) ?? (await own(...whose(attachment)));
    } catch (error) {
      const reason = refusalIn(error);
      if (!reason) throw error;
      if (await attachments.refuse(attachment, reason, limitIn(error))) await storage.removeAll(attachment);
      throw error;
    }
  }

  return {
    own,

    /**
     * @throws DomainError `id_reused` where the same `clientId` was of another file, `too_many_uploads` (count), or why it
     * was refused before
     */
    async begin(vendorId: string, byId: string, { clientId, name, size }: BeginAttachment): Promise<Attachment> {
      const attachmentId = attachmentIdOf(vendorId, byId, clientId);
      const known = await attachments.byId(vendorId, attachmentId);
      if (!known && (await attachments.countUnsent(vendorId, byId)) >= UPLOADS_MAX)
        throw new DomainError('too_many_uploads', { count: UPLOADS_MAX });
      const fresh: Attachment = {
        ...{ attachmentId, vendorId, byId, conversationId: null, state: 'uploading', name, size },
        ...{ received: 0, parts: [], variants: {}, createdAt: new Date() },
      };
      const begun = known ?? (await attachments.begin(fresh));
      if (begun.state === 'erased') throw new DomainError('attachment_not_found');
      if (begun.name !== name || begun.size !== size) throw new DomainError('id_reused');
      if (begun.state === 'refused') throw refusalOf(begun);
      return finish(begun);
    },

    /**
     * Takes the bytes from `offset` on. Of two that send the same part, one is taken and the other hears how far it is.
     * @throws DomainError `upload_out_of_step` (offset), `file_too_large`, and what `finish` finds
     */
    async append(vendorId: string, byId: string, attachmentId: string, offset: number, bytes: Bytes) {
      const attachment = await own(vendorId, byId, attachmentId);
      if (attachment.state === 'refused') throw refusalOf(attachment);
      if (offset < attachment.received || attachment.state !== 'uploading') return finish(attachment);
      if (offset > attachment.received) throw new DomainError('upload_out_of_step', { offset: attachment.received });
      if (attachment.received === attachment.size) return finish(attachment);
      const part = await storage.put(attachment, bytes, attachment.size - attachment.received);
      if (!part) throw new DomainError('invalid_input', { fields: { size: ['more bytes than announced'] } });
      const taken = part.size > 0 ? await attachments.append(attachment, part) : null;
      if (taken) return finish(taken);
      await storage.remove([part.fileId]);
      return finish(await own(vendorId, byId, attachmentId));
    },

    /**
     * The file a message is to name, from then on of that conversation alone.
     * @throws DomainError `attachment_not_found`, `attachment_incomplete`, or why it was refused
     */
    async forMessage(vendorId: string, byId: string, attachmentId: string, conversationId: string) {
      const attachment = await own(vendorId, byId, attachmentId);
      if (attachment.state === 'refused') throw refusalOf(attachment);
      if (!attachment.facts) throw new DomainError('attachment_incomplete');
      const bound = await attachments.bind(attachment, conversationId);
      if (!bound?.facts) throw new DomainError('attachment_not_found');
      return { ...bound, facts: bound.facts };
    },

    /** Whatever no message names is forgotten with its bytes. */
    async discard(vendorId: string, byId: string, attachmentId: string): Promise<void> {
      const attachment = await own(vendorId, byId, attachmentId);
      if (await attachments.removeUnsent(attachment)) await storage.removeAll(attachment);
    },
  };
}
export type Uploads = ReturnType<typeof uploads>;

const whose = ({ vendorId, byId, attachmentId }: Attachment) => [vendorId, byId, attachmentId] as const;

/**
 * What the bytes are, by themselves and whatever their name says.
 * @throws DomainError `file_too_large` (maxMb), `file_not_allowed`, `image_too_large`, `file_unreadable`
 */
export async function factsOf(
  { parts, size }: { parts: Part[]; size: number },
  { storage, reader }: Pick<Deps, 'storage' | 'reader'>,
): Promise<Facts> {
  const all = { parts, size };
  const bytes = (start: number, end: number) => gathered(bytesOf(storage, all, { start, end }));
  const head = await bytes(0, Math.min(HEAD_BYTES, size));
  const type = await reader.typeOf(head, () => bytes(Math.max(0, size - TAIL_BYTES), size));
  if (isProgram(type)) throw new DomainError('file_not_allowed');
  const kind = kindOfType(type);
  if (size > ATTACHMENT_MAX[kind]) throw tooLarge(kind);
  if (kind !== 'image') return { kind, type };
  const pixels = await reader.pixelsOf(bytesOf(storage, all));
  if ('refused' in pixels) throw new DomainError(pixels.refused);
  return { kind, type, ...pixels };
}

const MB = 1024 * 1024;
export const tooLarge = (kind: AttachmentKind): DomainError =>
  new DomainError('file_too_large', { maxMb: ATTACHMENT_MAX[kind] / MB });
/** What `file_too_large` names, kept for whoever asks again. */
export const limitIn = (error: unknown): number | undefined =>
  error instanceof DomainError && typeof error.params.maxMb === 'number' ? error.params.maxMb : undefined;

export const refusalIn = (error: unknown): AttachmentRefusal | undefined =>
  error instanceof DomainError ? ATTACHMENT_REFUSALS.find((reason) => reason === error.code) : undefined;

const refusalOf = ({ reason, maxMb }: Attachment): DomainError =>
  new DomainError(reason ?? 'file_unreadable', maxMb === undefined ? {} : { maxMb });
