import type { AttachmentContent, AttachmentView } from '../../contract/attachments.ts';
import type { AttachmentKind, AttachmentRefusal, AttachmentState } from '../../contract/codes.ts';
import { derivedId } from '../ids.ts';

/** A run of bytes in the storage. */
export interface Part {
  fileId: string;
  size: number;
}
/** One form of a file: its parts in order make it up. */
export interface Variant {
  parts: Part[];
  type: string;
  size: number;
}
/** `ogg`: of a voice, as WhatsApp wants it and as it is put into words. */
export type VariantName = 'file' | 'thumb' | 'ogg';

/** What the bytes themselves say. */
export interface Facts {
  kind: AttachmentKind;
  type: string;
  /** Of an image, upright. */
  width?: number;
  height?: number;
  /** Of a voice. */
  durationMs?: number;
  waveform?: number[];
}

/** A file somebody sends. Its bytes lie in the storage; this says where, and how far it got. */
export interface Attachment {
  attachmentId: string;
  vendorId: string;
  /** Who sends it: an agent, a shopper's identity, or a channel account. */
  byId: string;
  /** The one conversation it may be named in; null until a message is to name it. */
  conversationId: string | null;
  /** When a message was last to name it, whether that was then stored or refused. */
  boundAt?: Date;
  state: AttachmentState;
  reason?: AttachmentRefusal;
  /** What was allowed, where it was too large. */
  maxMb?: number;
  name: string;
  /** As announced; what is here may be less, never more. */
  size: number;
  received: number;
  /** What was received, in order: the file itself until a form to be shown was made of it. */
  parts: Part[];
  facts?: Facts;
  variants: Partial<Record<VariantName, Variant>>;
  /** What a voice says. */
  transcript?: string;
  /** Where its channel keeps it. */
  source?: { channelAccountId: string; mediaId: string };
  createdAt: Date;
}

/** Whoever sends the same file again, by its `clientId`, speaks of the same record. */
export const attachmentIdOf = (vendorId: string, byId: string, clientId: string): string =>
  derivedId('at', vendorId, byId, clientId);

export function toAttachmentView(attachment: Attachment): AttachmentView {
  const { attachmentId, state, reason, facts, name, size, received } = attachment;
  return {
    ...{ attachmentId, state, name, size, offset: received, kind: facts?.kind ?? null },
    ...(reason ? { reason } : {}),
    ...pixelsOf(facts),
  };
}

/** What a message says of it. Made from what never changes once the bytes are here, so that a repeat says the same. */
export function contentOf({ attachmentId, name, size, facts }: Attachment, caption?: string): AttachmentContent {
  return {
    ...{ attachmentId, name, type: facts?.type ?? 'application/octet-stream', size },
    ...pixelsOf(facts),
    ...(caption ? { caption } : {}),
  };
}

export const pixelsOf = (facts: Facts | undefined): { width?: number; height?: number } =>
  facts?.width && facts.height ? { width: facts.width, height: facts.height } : {};
