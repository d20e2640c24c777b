import type { Connection } from 'mongoose';
import { agentStore } from './agents/agent.store.ts';
import { attachmentStore } from './attachments/attachment.store.ts';
import { bridgeStore } from './consultations/bridge.store.ts';
import { bridge } from './consultations/bridge.ts';
import { inviteStore } from './consultations/invite.store.ts';
import { inviting } from './consultations/inviting.ts';
import { consultationMembers } from './consultations/members.ts';
import { contactStore } from './contacts/contact.store.ts';
import { conversationChanges } from './conversations/change.ts';
import { conversationStore } from './conversations/conversation.store.ts';
import { keyStore } from './conversations/key.store.ts';
import { directConversations } from './conversations/open-direct.ts';
import { projector } from './conversations/projector.ts';
import { inbound } from './conversations/receive-inbound.ts';
import type { ConversationState } from './conversations/state.ts';
import { DomainError } from './errors.ts';
import { linkedDeviceStore } from './linked-devices/linked-device.store.ts';
import { amendStore } from './messages/amend.store.ts';
import { announce } from './messages/announce.ts';
import { messageChanges } from './messages/changes.ts';
import { earlyChangeStore } from './messages/early-change.store.ts';
import { laneStore } from './messages/lane.store.ts';
import { messageStore } from './messages/message.store.ts';
import { type Appended, messageLog } from './messages/message-log.ts';
import { outboxStore } from './messages/outbox.store.ts';
import type { JobQueue, Publisher } from './ports.ts';
import { erasureStore } from './privacy/erasure.store.ts';
import { heartbeat } from './processes/heartbeat.ts';
import { processStore } from './processes/process.store.ts';
import { routingStatsStore } from './routing/stats.store.ts';
import { searchStore } from './search/search.store.ts';
import { searchMarkStore } from './search/search-mark.store.ts';
import type { SlaRecord } from './sla/clock.ts';
import { accountActivity } from './vendors/account-activity.ts';
import { accountHoldStore } from './vendors/account-hold.store.ts';
import { vendorStore } from './vendors/vendor.store.ts';

interface Outside {
  connection: Connection;
  publisher: Publisher;
  queue: JobQueue;
  /** Work off the message path failed; nothing acknowledged is lost by it. */
  onError(error: unknown): void;
  /** For counting: this process has stored these. */
  onStored?(appended: Appended[]): void;
  /** For the router: something of this vendor's waits, or somebody has a place free. */
  onMoved?(vendorId: string): void;
  /** For the service clocks: what is promised in this state and runs. */
  slaOf?(state: ConversationState): Promise<SlaRecord | null>;
}

const AT_ONCE_MS = 2_000;

/** The message core of one process: stores, the log, and what follows from each appended message. */
export function assembleCore({
  connection,
  publisher,
  queue,
  onError,
  onStored = () => {},
  onMoved = () => {},
  slaOf,
}: Outside) {
  const messages = messageStore(connection);
  const conversations = conversationStore(connection);
  const contacts = contactStore(connection);
  const agents = agentStore(connection);
  const keys = keyStore(connection);
  const vendors = vendorStore(connection);
  const activity = accountActivity({ vendors, onError });
  const processes = processStore(connection);
  const alive = heartbeat({ processes, onError });
  const routingStats = routingStatsStore(connection);
  function onLeft({ vendorId, groupId, service: { waitsFrom } }: ConversationState): void {
    // Who was given to somebody at once stood in no queue.
    if (!waitsFrom || Date.now() - waitsFrom.at.getTime() < AT_ONCE_MS) return;
    routingStats.left(vendorId, groupId, waitsFrom.at).catch(onError);
  }
  const projection = projector({ conversations, publisher, onMoved, onLeft, onError, ...(slaOf ? { slaOf } : {}) });

  const log = messageLog({
    messages,
    async loadState(vendorId, conversationId) {
      const record = await conversations.byId(vendorId, conversationId);
      if (!record) throw new DomainError('conversation_not_found');
      return record.state;
    },
    onAppended,
    onUnknown: () => alive.doubt(),
  });
  const changes = conversationChanges({ log, agents, onFreed: onMoved });
  const invites = inviteStore(connection);
  const bridges = bridgeStore(connection);
  const people = consultationMembers({ log, invites, bridges, contacts });
  const openDirect = directConversations({ contacts, keys, conversations, onMade: log.begin });

  /** Stored first; then told, offered to the workers, and projected. None of it is awaited by the sender. */
  function onAppended(appended: Appended[]): void {
    // The messages are stored and their senders wait for the ack: nothing that follows may stand in its way.
    const aside = (work: () => void) => {
      try {
        work();
      } catch (error) {
        onError(error);
      }
    };
    aside(() => publisher.publish(appended.flatMap(announce)));
    aside(() => onStored(appended.filter(({ isNew }) => isNew)));
    for (const { message, before, after, isNew } of appended) {
      if (message.author.kind === 'shopper') aside(() => activity.saw('in', after));
      aside(() => projection.touch({ before, after }));
      for (const owed of message.owed ?? []) {
        const { vendorId, conversationId } = message;
        const lane = { kind: owed.kind, vendorId, conversationId, ...(owed.to ? { to: owed.to } : {}) };
        aside(() => queue.offer(lane, message.seq, 0));
      }
      const hasReopened = after.episode > after.announcedEpisode && (before.episode < after.episode || !isNew);
      if (hasReopened) changes.announceReopened(after, after.episode).catch(unlessOvertaken);
    }
  }
  function unlessOvertaken(error: unknown): void {
    if (!(error instanceof DomainError && error.code === 'bad_transition')) onError(error);
  }

  /** Before MongoDB is let go. What is stored after it, by a request that nobody waits for, the sweep finds. */
  async function end(): Promise<void> {
    const wasIdle = log.isIdle();
    await projection.drain();
    await alive.stop(wasIdle && log.isIdle());
  }

  const amends = amendStore(connection);
  const earlyChanges = earlyChangeStore(connection);
  const amending = messageChanges({ log, messages, amends, publisher, onUnapplied: () => alive.doubt() });
  const outbox = outboxStore(connection);
  const search = searchStore(connection);
  const attachments = attachmentStore(connection);
  const erasures = erasureStore(connection);
  const linkedDevices = linkedDeviceStore(connection);

  return {
    /** Every store's indexes; idempotent. Run under the migrations' lease before anything else. */
    ensureIndexes: [
      messages,
      conversations,
      contacts,
      agents,
      vendors,
      outbox,
      earlyChanges,
      routingStats,
      search,
      invites,
      attachments,
      erasures,
      linkedDevices,
    ].map((store) => store.ensureIndexes),
    messages,
    conversations,
    contacts,
    agents,
    keys,
    vendors,
    accountHolds: accountHoldStore(connection),
    linkedDevices,
    activity,
    outbox,
    routingStats,
    search,
    attachments,
    erasures,
    searchMarks: searchMarkStore(connection),
    lanes: laneStore(connection),
    log,
    changes,
    amends,
    earlyChanges,
    messageChanges: amending,
    openDirect,
    projection,
    processes,
    alive,
    end,
    invites,
    bridges,
    /** Who joins a conversation, and leaves it. */
    people,
    inviting: inviting({ invites, log }),
    receiveInbound: inbound({
      ...{ openDirect, keys, log, messages, outbox, contacts, conversations, attachments },
      ...{ messageChanges: amending, earlyChanges, changes },
      bridge: bridge({ bridges, contacts, keys, messages, outbox, members: people, log }),
    }),
  };
}
export type Core = ReturnType<typeof assembleCore>;
