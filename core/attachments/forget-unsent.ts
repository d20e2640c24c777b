import type { MessageStore } from '../messages/message.store.ts';
import type { FileStorage } from '../ports.ts';
import type { AttachmentStore } from './attachment.store.ts';

/** Who began to send a file may go on with it for a day. */
const KEPT_MS = 24 * 60 * 60_000;
const AT_ONCE = 100;

interface Deps {
  attachments: AttachmentStore;
  messages: Pick<MessageStore, 'namesFile'>;
  storage: FileStorage;
}

/**
 * A task of the sweep: what nobody sent is removed, its record first, so that no message can name it any more; and so is
 * what was sent with a message that was refused.
 */
export const forgetUnsent =
  ({ attachments, messages, storage }: Deps, keptMs = KEPT_MS) =>
  async (): Promise<void> => {
    const before = new Date(Date.now() - keptMs);
    for (const attachment of await attachments.unsentBefore(before, AT_ONCE))
      if (await attachments.removeUnsent(attachment)) await storage.removeAll(attachment);
    for (const attachment of await attachments.boundBefore(before, AT_ONCE)) {
      const { vendorId, conversationId, attachmentId } = attachment;
      // Its worker is slow: it is looked at again as late as any other.
      if (await messages.namesFile(vendorId, conversationId, attachmentId))
        await attachments.bind(attachment, conversationId);
      else if (await attachments.removeUnnamed(attachment)) await storage.removeAll(attachment);
    }
  };
