/**
 * What changes an earlier message: other words, taken back, a reaction. It is appended as an event that names its
 * `target`, so that the log stays as it is; what it made of the message is then written beside that, where it is read.
 * What ends or fails in between leaves the event: whoever asks again, or the sweep, applies it.
 */
import type { Author, EventContent, MessageBody, MessageChange } from '../../contract/messages.ts';
import type { ConversationState } from '../conversations/state.ts';
import { DomainError } from '../errors.ts';
import type { Publisher } from '../ports.ts';
import type { AmendStore } from './amend.store.ts';
import { changedFrames } from './announce.ts';
import type { MessageStore } from './message.store.ts';
import { bodyOf, isAttachment, type MessageDraft, owedMedia, type StoredMessage } from './message.ts';
import type { Appended, MessageLog } from './message-log.ts';

export interface ChangeRequest {
  vendorId: string;
  conversationId: string;
  author: Author;
  /** Of the message that is changed. */
  target: number;
  change: MessageChange;
  at: Date;
  /** One of the two makes a repeat recognisable. */
  clientId?: string;
  externalId?: string;
  origin?: string;
  /** Copies that leave the building. */
  copies?(state: ConversationState): Pick<MessageDraft, 'owed' | 'deliveries'>;
}
interface Deps {
  log: Pick<MessageLog, 'append' | 'current'>;
  messages: Pick<MessageStore, 'bySeq'>;
  amends: AmendStore;
  publisher: Publisher;
  /** An event is stored, and what it says of its target is not there yet: the sweep must look. */
  onUnapplied(): void;
}
/** Each try lost means somebody changed the same message meanwhile. */
const TRIES = 20;

export function messageChanges({ log, messages, amends, publisher, onUnapplied }: Deps) {
  /**
   * Makes what an event says of its target true there, and tells it. Safe to repeat.
   * @param event any message; one that changes none is passed over
   */
  async function apply(event: StoredMessage): Promise<void> {
    const body = bodyOf(event);
    if (body.kind !== 'event' || event.target === undefined) return;
    const { vendorId, conversationId, target: seq, author } = event;
    const changed =
      body.content.event === 'reacted'
        ? await amends.react({ vendorId, conversationId, seq }, { author, emoji: body.content.emoji, seq: event.seq })
        : await amend(event, seq);
    if (changed) publisher.publish(changedFrames(changed, (await log.current(vendorId, conversationId)).members));
  }

  async function amend(event: StoredMessage, seq: number): Promise<StoredMessage | null> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const target = await messages.bySeq(event.vendorId, event.conversationId, seq);
      if (!target || isOutdated(event, target)) return null;
      const body = amendedBody(bodyOf(target), event);
      if (!body) return null;
      // A file that was taken back is removed by whoever makes files.
      const owed = body.kind === 'deleted' && isAttachment(target.kind) ? owedMedia() : null;
      const changed = await amends.amend(target, body, { seq: event.seq, at: event.at }, owed);
      if (changed) return changed;
    }
    throw new DomainError('overloaded');
  }

  return {
    apply,

    /** @throws DomainError `message_not_found`; `message_not_revocable`: it is somebody else's, or nothing that was said */
    async change(request: ChangeRequest): Promise<Appended> {
      const { vendorId, conversationId, author, target, change, at, copies } = request;
      const message = await messages.bySeq(vendorId, conversationId, target);
      if (!message) throw new DomainError('message_not_found');
      mustBeChangeable(message, author, change);
      const { event } = change;
      const content = event === 'reacted' ? { event, emoji: change.emoji } : { event };
      const appended = await log.append({
        vendorId,
        conversationId,
        authorId: author.id,
        ...(request.clientId ? { clientId: request.clientId } : {}),
        ...(request.externalId ? { externalId: request.externalId } : {}),
        ...(request.origin ? { origin: request.origin } : {}),
        draft: (state) => ({
          author,
          body: { kind: 'event', content },
          audience: message.audience,
          at,
          target,
          ...(event === 'edited' ? { amends: { text: change.text } } : {}),
          ...(copies?.(state) ?? {}),
        }),
      });
      try {
        await apply(appended.message);
      } catch (error) {
        onUnapplied();
        throw error;
      }
      return appended;
    },
  };
}
export type MessageChanges = ReturnType<typeof messageChanges>;

/** One's own words are one's own; staff's common account outside (the phone app) speaks for all of them. */
function mustBeChangeable({ author: whose, kind }: StoredMessage, author: Author, { event }: MessageChange): void {
  if (kind === 'event') throw new DomainError('message_not_found');
  if (event !== 'reacted' && whose.id !== author.id) throw new DomainError('message_not_revocable');
}

/** Later words stand, whoever writes theirs first; but what was taken back is gone, whatever else was done to it. */
const isOutdated = (event: StoredMessage, { amended }: StoredMessage): boolean =>
  amended !== undefined && amended.seq >= event.seq && !isRevocation(event);

const isRevocation = (event: StoredMessage): boolean =>
  event.kind === 'event' && (event.content as EventContent).event === 'revoked';

/** How it reads once the event is in; null where that changes nothing. */
function amendedBody(before: MessageBody, event: StoredMessage): MessageBody | null {
  if (before.kind === 'deleted' || before.kind === 'event') return null;
  const said = bodyOf(event);
  if (said.kind !== 'event') return null;
  if (said.content.event === 'revoked') {
    return { kind: 'deleted', content: { of: before.kind === 'unsupported' ? before.content.of : before.kind } };
  }
  const text = event.amends?.text;
  if (text === undefined) return null;
  if (before.kind === 'text') return { kind: 'text', content: { ...before.content, text } };
  if ('attachmentId' in before.content)
    return { kind: before.kind, content: { ...before.content, caption: text } } as MessageBody;
  return before.kind === 'unsupported' ? { kind: 'unsupported', content: { ...before.content, caption: text } } : null;
}
