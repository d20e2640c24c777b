import { DomainError } from '../errors.ts';
import type { Bytes, FileOwner, FileStorage, ImageMaker, MadeImage } from '../ports.ts';
import type { AttachmentStore } from './attachment.store.ts';
import type { Attachment, Variant } from './attachment.ts';
import { bytesOf } from './read-parts.ts';

interface Deps {
  attachments: AttachmentStore;
  storage: FileStorage;
  images: ImageMaker;
}

/**
 * Makes a stored file fit to be shown: a picture is made anew, so that nothing hidden in it travels on (where it was
 * taken, by whom, what else the bytes might do), and the bytes that came are removed. Done again, it comes to the same.
 * @returns how it stands then; null: it is gone
 */
export async function prepare(deps: Deps, attachment: Attachment): Promise<Attachment | null> {
  const { attachments, storage } = deps;
  if (attachment.state !== 'stored' || !attachment.facts) return attachment;
  const { facts, parts, size } = attachment;
  if (facts.kind !== 'image') return attachments.ready(attachment, { file: { parts, type: facts.type, size } }, parts);
  const images = await deps.images.remake(bytesOf(storage, { parts, size }));
  if ('refused' in images) {
    const refused = await attachments.refuse(attachment, images.refused);
    await storage.removeAll(attachment);
    return refused;
  }
  const [file, thumb] = [await kept(storage, attachment, images.file), await kept(storage, attachment, images.thumb)];
  const ready = await attachments.ready(attachment, { file, thumb }, []);
  // Another was faster, and its pictures stand.
  const needless = ready ? parts : [...file.parts, ...thumb.parts];
  await storage.remove(needless.map(({ fileId }) => fileId));
  return ready ?? (await attachments.byId(attachment.vendorId, attachment.attachmentId));
}

async function kept(storage: FileStorage, owner: FileOwner, { bytes, type }: MadeImage): Promise<Variant> {
  const part = await storage.put(owner, only(bytes), bytes.length);
  if (!part) throw new Error('a picture is longer than it is');
  return { parts: [part], type, size: part.size };
}

async function* only(bytes: Uint8Array): Bytes {
  yield bytes;
}

/** The bytes are removed first: what says where they lie is forgotten only once there are none. */
export async function eraseAttachment(
  { attachments, storage }: Pick<Deps, 'attachments' | 'storage'>,
  owner: FileOwner,
): Promise<void> {
  if (!(await attachments.byId(owner.vendorId, owner.attachmentId))) throw new DomainError('attachment_not_found');
  await storage.removeAll(owner);
  await attachments.erase(owner);
}
