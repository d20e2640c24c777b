import type { AttachmentRefusal } from '../../contract/codes.ts';
import { ATTACHMENT_ANY_MAX } from '../../contract/limits.ts';
import type { MessageKind } from '../../contract/messages.ts';
import type { Bytes, FileReader, FileStorage } from '../ports.ts';
import type { AttachmentStore } from './attachment.store.ts';
import type { Attachment } from './attachment.ts';
import { factsOf, limitIn, refusalIn, tooLarge } from './uploads.ts';

export type Source = NonNullable<Attachment['source']>;
interface Deps {
  attachments: AttachmentStore;
  storage: FileStorage;
  reader: FileReader;
  fetch(vendorId: string, source: Source): Promise<Bytes>;
}

/**
 * Fetches a file its channel has. What it says of itself must be what its message is; what came as a document may be
 * anything, and is a document.
 * @returns how it stands then: `stored`, or `refused` where it will never do
 * @throws whatever says that it may come yet
 */
export async function fetchIn(deps: Deps, attachment: Attachment, kind: MessageKind): Promise<Attachment | null> {
  const { attachments, storage } = deps;
  const { source, vendorId } = attachment;
  const refuse = async (reason: AttachmentRefusal, maxMb?: number) => {
    const refused = await attachments.refuse(attachment, reason, maxMb);
    if (refused) await storage.removeAll(attachment);
    return refused;
  };
  if (!source) return refuse('file_never_came');
  // What an earlier try half fetched. First, so that nothing is asked for while there is nowhere to put it.
  await storage.removeAll(attachment);
  const bytes = await deps.fetch(vendorId, source).catch(whereGone);
  if (!bytes) return refuse('file_lapsed');
  const part = await storage.put(attachment, bytes, ATTACHMENT_ANY_MAX);
  if (!part) return refuse('file_too_large', limitIn(tooLarge('file')));
  if (part.size === 0) return refuse('file_unreadable');
  try {
    const facts = await factsOf({ parts: [part], size: part.size }, deps);
    const isSuch = kind === 'file' || facts.kind === kind;
    if (!isSuch) return refuse('file_unreadable');
    const asSent = kind === 'file' ? { kind, type: facts.type } : facts;
    const complete = await attachments.complete(attachment, asSent, [part], part.size);
    if (!complete) await storage.remove([part.fileId]); // taken back meanwhile
    return complete;
  } catch (error) {
    const reason = refusalIn(error);
    if (!reason) throw error;
    return refuse(reason, limitIn(error));
  }
}

/** Its channel no longer has it, and will not again. */
function whereGone(error: unknown): null {
  if (error instanceof Error && 'outcome' in error && error.outcome === 'refused') return null;
  throw error;
}
