import type { FileStorage } from '../ports.ts';
import type { AttachmentStore } from './attachment.store.ts';

/** Who began to send a file may go on with it for a day. */
const KEPT_MS = 24 * 60 * 60_000;
const AT_ONCE = 100;

/** A task of the sweep: what nobody sent is removed, its record first, so that no message can name it any more. */
export const forgetUnsent =
  ({ attachments, storage }: { attachments: AttachmentStore; storage: FileStorage }, keptMs = KEPT_MS) =>
  async (): Promise<void> => {
    for (const attachment of await attachments.unsentBefore(new Date(Date.now() - keptMs), AT_ONCE))
      if (await attachments.removeUnsent(attachment)) await storage.removeAll(attachment);
  };
