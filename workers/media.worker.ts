import type { AttachmentStore } from '../core/attachments/attachment.store.ts';
import type { Attachment } from '../core/attachments/attachment.ts';
import { prepare } from '../core/attachments/prepare.ts';
import type { Held, LaneStore } from '../core/messages/lane.store.ts';
import { bodyOf, type StoredMessage } from '../core/messages/message.ts';
import type { OutboxStore } from '../core/messages/outbox.store.ts';
import type { FileStorage, Frame, ImageMaker, JobQueue, Lane, Publisher } from '../core/ports.ts';
import { agentRooms, shopperRooms } from '../core/rooms.ts';
import { backOffMs } from './back-off.ts';
import { withLease } from './with-lease.ts';

/** Over about ten minutes. */
const TRIES_MAX = 9;

interface Deps {
  attachments: AttachmentStore;
  storage: FileStorage;
  images: ImageMaker;
  outbox: OutboxStore;
  lanes: LaneStore;
  publisher: Publisher;
  queue: JobQueue;
  onError(error: unknown): void;
}

/**
 * Makes the files of one conversation fit to be shown. Safe to run anywhere and often: what was done is found done. One
 * that has to wait keeps none of the others waiting, since nothing is said by their order.
 */
export const media =
  (deps: Deps) =>
  async (lane: Lane): Promise<Held | null> =>
    withLease(deps, lane, async (lease) => {
      for (const { message, isWaiting } of await deps.outbox.owedBy(lane)) {
        if (isWaiting) continue;
        await lease.renew();
        await makeOne(deps, message);
      }
      return false;
    });

async function makeOne(deps: Deps, message: StoredMessage): Promise<void> {
  const { content } = bodyOf(message);
  if (!('attachmentId' in content)) return deps.outbox.settleMedia(message);
  const attempts = message.owed?.find(({ kind }) => kind === 'media')?.attempts ?? 0;
  try {
    const found = await deps.attachments.byId(message.vendorId, content.attachmentId);
    const isHopeless = found !== null && attempts >= TRIES_MAX;
    const attachment = isHopeless ? await giveUp(deps, found) : found && (await prepare(deps, found));
    if (attachment) deps.publisher.publish(changedFrames(message, attachment));
    await deps.outbox.settleMedia(message);
    offerDeliveries(deps.queue, message);
  } catch (error) {
    deps.onError(error);
    await deps.outbox.tryMediaAgain(message, backOffMs(attempts));
  }
}

/** Nobody can say why, but it will not be: a sentence in the thread is better than a place that stays empty. */
async function giveUp({ attachments, storage }: Deps, attachment: Attachment): Promise<Attachment | null> {
  const refused = await attachments.refuse(attachment, 'file_unreadable');
  if (refused) await storage.removeAll(attachment);
  return refused;
}

/** What leaves the building with this file was waiting for it. */
function offerDeliveries(queue: JobQueue, { vendorId, conversationId, owed = [] }: StoredMessage): void {
  for (const { kind, to } of owed)
    if (kind === 'deliver' && to) queue.offer({ kind, vendorId, conversationId, to }, 0, 0);
}

function changedFrames({ vendorId, conversationId, audience }: StoredMessage, { attachmentId, state }: Attachment) {
  const told = { fact: 'attachment:changed' as const, payload: { conversationId, attachmentId, state } };
  const staff: Frame = { namespace: 'agent', rooms: [agentRooms.watching(vendorId, conversationId)], ...told };
  if (audience === 'staff') return [staff];
  const rooms =
    audience === 'all'
      ? [shopperRooms.conversation(vendorId, conversationId)]
      : audience.map((memberId) => shopperRooms.member(vendorId, conversationId, memberId));
  return [staff, { namespace: 'shopper' as const, rooms, ...told }];
}
