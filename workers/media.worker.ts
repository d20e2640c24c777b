import { MESSAGE_MAX } from '../contract/limits.ts';
import type { AttachmentStore } from '../core/attachments/attachment.store.ts';
import type { Attachment } from '../core/attachments/attachment.ts';
import { fetchIn, type Source } from '../core/attachments/fetch-in.ts';
import { eraseAttachment, prepare } from '../core/attachments/prepare.ts';
import { bytesOf, gathered } from '../core/attachments/read-parts.ts';
import type { AmendStore } from '../core/messages/amend.store.ts';
import type { Held, LaneStore } from '../core/messages/lane.store.ts';
import type { MessageStore } from '../core/messages/message.store.ts';
import { bodyOf, type StoredMessage } from '../core/messages/message.ts';
import type { MessageLog } from '../core/messages/message-log.ts';
import type { OutboxStore } from '../core/messages/outbox.store.ts';
import {
  type Bytes,
  type FileReader,
  type FileStorage,
  FileStorageError,
  type Frame,
  type ImageMaker,
  type JobQueue,
  type Lane,
  type Publisher,
  type Transcriber,
  type VoiceMaker,
} from '../core/ports.ts';
import { agentRooms, shopperRooms } from '../core/rooms.ts';
import { backOffMs } from './back-off.ts';
import type { Elsewhere } from './elsewhere.ts';
import { withLease } from './with-lease.ts';

/** Over about ten minutes. */
const TRIES_MAX = 9;
/** How soon a storage that was away is asked again. */
const STORAGE_AGAIN_MS = 15_000;
/** Somebody waits for an answer. */
const TRANSCRIPT_TRIES = 3;

interface Deps {
  attachments: AttachmentStore;
  storage: FileStorage;
  images: ImageMaker;
  voices: VoiceMaker;
  /** null: voices are not put into words. */
  transcriber: Transcriber | null;
  log: Pick<MessageLog, 'append'>;
  messages: Pick<MessageStore, 'byKey' | 'namesFile'>;
  amends: AmendStore;
  reader: FileReader;
  /** Another process alone can fetch it. */
  isElsewhere?(vendorId: string, source: Source): Promise<boolean>;
  /** The bytes of a file its channel has. @throws ChannelError */
  fetch(vendorId: string, source: Source): Promise<Bytes>;
  outbox: OutboxStore;
  lanes: LaneStore;
  publisher: Publisher;
  queue: JobQueue;
  onError(error: unknown): void;
}

/**
 * Makes the files of one conversation fit to be shown. Safe to run anywhere and often: what was done is found done. One
 * that has to wait keeps none of the others waiting, since nothing is said by their order.
 * @returns also whose it is, where one process alone can fetch a file of them
 */
export const media =
  (deps: Deps) =>
  async (lane: Lane): Promise<Held | Elsewhere | null> => {
    let elsewhere: string | null = null;
    const held = await withLease(deps, lane, async (lease) => {
      for (const { message, isWaiting } of await deps.outbox.owedBy(lane)) {
        if (isWaiting) continue;
        await lease.renew();
        const whose = await whoseIs(deps, message);
        if (whose) elsewhere = whose;
        else await makeOne(deps, message);
      }
      return false;
    });
    return elsewhere ? { elsewhere } : held;
  };

/** Who alone can fetch its file; null: it is for us. */
async function whoseIs({ attachments, isElsewhere }: Deps, message: StoredMessage): Promise<string | null> {
  const { content } = bodyOf(message);
  if (!isElsewhere || !('attachmentId' in content)) return null;
  const found = await attachments.byId(message.vendorId, content.attachmentId);
  const source = found?.state === 'fetching' ? found.source : undefined;
  return source && (await isElsewhere(message.vendorId, source)) ? source.channelAccountId : null;
}

async function makeOne(deps: Deps, message: StoredMessage): Promise<void> {
  const { content } = bodyOf(message);
  const attempts = message.owed?.find(({ kind }) => kind === 'media')?.attempts ?? 0;
  try {
    if (!('attachmentId' in content)) {
      await eraseWhatWas(deps, message);
      return void (await deps.outbox.settleMedia(message));
    }
    const found = await deps.attachments.byId(message.vendorId, content.attachmentId);
    const isHopeless = found !== null && attempts >= TRIES_MAX;
    const attachment = isHopeless ? await giveUp(deps, found) : found && (await made(deps, found, message));
    if (attachment) deps.publisher.publish(changedFrames(message, attachment));
    if (attachment && (await isToldLater(deps, attachment, message, attempts)))
      return void (await deps.outbox.tryMediaAgain(message, backOffMs(attempts)));
    await deps.outbox.settleMedia(message);
    offerWaiting(deps.queue, message);
  } catch (error) {
    // It may be away for as long as it likes, and was told of where it happened.
    if (error instanceof FileStorageError && !error.isGone)
      return deps.outbox.tryMediaAgain(message, STORAGE_AGAIN_MS, null);
    deps.onError(error);
    await deps.outbox.tryMediaAgain(message, backOffMs(attempts));
  }
}

/** The message was taken back: so are its file, unless another message is that too, and the words a voice was put into. */
async function eraseWhatWas(deps: Deps, message: StoredMessage): Promise<void> {
  const { vendorId, conversationId, seq, earlier = [], amended } = message;
  for (const { content } of earlier) {
    const attachmentId = 'attachmentId' in content ? content.attachmentId : null;
    if (!attachmentId || (await deps.messages.namesFile(vendorId, conversationId, attachmentId))) continue;
    if (await deps.attachments.byId(vendorId, attachmentId)) await eraseAttachment(deps, { vendorId, attachmentId });
  }
  const told = await deps.messages.byKey(vendorId, conversationId, {
    ...{ authorId: LISTENER.id, clientId: transcriptOf(seq) },
  });
  if (told && amended && !told.amended)
    await deps.amends.amend(told, { kind: 'event', content: { event: 'transcribed', text: '' } }, amended);
}
const transcriptOf = (seq: number): string => `transcript-${seq}`;

/** Fetched where it is still elsewhere, and made fit to be shown. */
async function made(deps: Deps, attachment: Attachment, { kind }: StoredMessage): Promise<Attachment | null> {
  const here = attachment.state === 'fetching' ? await fetchIn(deps, attachment, kind) : attachment;
  return here && prepare(deps, here);
}

/** Nobody can say why, but it will not be: a sentence in the thread is better than a place that stays empty. */
async function giveUp({ attachments, storage }: Deps, attachment: Attachment): Promise<Attachment | null> {
  const reason = attachment.state === 'fetching' ? 'file_never_came' : 'file_unreadable';
  const refused = await attachments.refuse(attachment, reason);
  if (refused) await storage.removeAll(attachment);
  return refused;
}

/** Puts a voice into words. @returns whether that is to be tried once more */
async function isToldLater(deps: Deps, attachment: Attachment, message: StoredMessage, attempts: number) {
  const { attachments, storage, transcriber, log } = deps;
  const voice = attachment.variants.ogg ?? attachment.variants.file;
  if (!transcriber || message.kind !== 'voice' || !voice || attachment.transcript !== undefined) return false;
  const told = await transcriber.transcribe(await gathered(bytesOf(storage, voice)));
  if (!told.ok) return told.mayPass && attempts < TRANSCRIPT_TRIES;
  const text = told.text.replaceAll('\u0000', '').trim().slice(0, MESSAGE_MAX).toWellFormed();
  // Told first: should this process end in between, it is told again and stays as it was.
  const after = await attachments.transcribed(attachment, text && (await tellTranscript(log, message, text)));
  if (after) deps.publisher.publish(changedFrames(message, after));
  return false;
}

/**
 * An event of the log, so that it is found and read like any other words; under an id of its own, so that it is said once.
 * @returns what was said, perhaps by an earlier try
 */
async function tellTranscript(log: Pick<MessageLog, 'append'>, message: StoredMessage, text: string): Promise<string> {
  const { vendorId, conversationId, seq, audience } = message;
  const { message: told } = await log.append({
    ...{ vendorId, conversationId, authorId: LISTENER.id, clientId: transcriptOf(seq) },
    draft: () => ({
      ...{ author: LISTENER, audience, at: new Date(), target: seq },
      body: { kind: 'event', content: { event: 'transcribed', text } },
    }),
  });
  const body = bodyOf(told);
  return body.kind === 'event' && body.content.event === 'transcribed' ? body.content.text : text;
}
const LISTENER = { kind: 'system', id: 'listener', name: '' } as const;

/** What leaves the building with this file, and who answers what it says, were waiting for it. */
function offerWaiting(queue: JobQueue, { vendorId, conversationId, owed = [] }: StoredMessage): void {
  for (const { kind, to } of owed)
    if (kind !== 'media') queue.offer({ kind, vendorId, conversationId, ...(to ? { to } : {}) }, 0, 0);
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
