import type { AttachmentRefusal } from '../../contract/codes.ts';
import { DomainError } from '../errors.ts';
import type { Bytes, FileOwner, FileStorage, ImageMaker, VoiceMaker } from '../ports.ts';
import type { AttachmentStore } from './attachment.store.ts';
import type { Attachment, Facts, Variant, VariantName } from './attachment.ts';
import { bytesOf } from './read-parts.ts';

interface Deps {
  attachments: AttachmentStore;
  storage: FileStorage;
  images: ImageMaker;
  voices: VoiceMaker;
}

/**
 * Makes a stored file fit to be shown: a picture is made anew, so that nothing hidden in it travels on (where it was
 * taken, by whom, what else the bytes might do), and the bytes that came are removed; so is a voice, for WhatsApp and for
 * every browser. Done again, it comes to the same.
 * @returns how it stands then; null: it is gone
 */
export async function prepare(deps: Deps, attachment: Attachment): Promise<Attachment | null> {
  const { attachments, storage } = deps;
  if (attachment.state !== 'stored' || !attachment.facts) return attachment;
  const { facts, parts, size } = attachment;
  const all = { parts, type: facts.type, size };
  if (facts.kind === 'voice' && (await deps.voices.isThere())) return prepareVoice(deps, attachment, all);
  if (facts.kind !== 'image') return attachments.ready(attachment, { file: all }, parts);
  const images = await deps.images.remake(bytesOf(storage, all));
  if ('refused' in images) return refuse(deps, attachment, images.refused);
  const [file, thumb] = [await kept(storage, attachment, images.file), await kept(storage, attachment, images.thumb)];
  return replace(deps, attachment, { file, thumb });
}

async function prepareVoice(deps: Deps, attachment: Attachment, all: Variant): Promise<Attachment | null> {
  const { storage } = deps;
  const voice = await deps.voices.remake(bytesOf(storage, all));
  if ('refused' in voice) return refuse(deps, attachment, voice.refused);
  const { durationMs, waveform } = voice;
  const file = await kept(storage, attachment, { bytes: voice.m4a, type: 'audio/mp4' });
  const ogg = await kept(storage, attachment, { bytes: voice.ogg, type: 'audio/ogg' });
  return replace(deps, attachment, { file, ogg }, { durationMs, waveform });
}

/** What was made takes the place of what came. Another may have been faster: then theirs stands. */
async function replace(
  { attachments, storage }: Deps,
  attachment: Attachment,
  made: Partial<Record<VariantName, Variant>>,
  more: Partial<Facts> = {},
): Promise<Attachment | null> {
  const ready = await attachments.ready(attachment, made, [], more);
  const needless = ready ? attachment.parts : Object.values(made).flatMap(({ parts }) => parts);
  await storage.remove(needless.map(({ fileId }) => fileId));
  return ready ?? (await attachments.byId(attachment.vendorId, attachment.attachmentId));
}

async function refuse({ attachments, storage }: Deps, attachment: Attachment, reason: AttachmentRefusal) {
  const refused = await attachments.refuse(attachment, reason);
  if (refused) await storage.removeAll(attachment);
  return refused;
}

async function kept(
  storage: FileStorage,
  owner: FileOwner,
  { bytes, type }: { bytes: Uint8Array; type: string },
): Promise<Variant> {
  const part = await storage.put(owner, only(bytes), bytes.length);
  if (!part) throw new Error('more bytes than there are');
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
