/**
 * Keeps the conversations' documents close behind their logs, and tells agents and members what changed.
 * Off the message path: an ack never waits for it, and what it loses the sweep finds (`stateSeq` behind the log).
 */
import { groupBy } from '../group-by.ts';
import { inParts } from '../in-parts.ts';
import type { Frame, Publisher } from '../ports.ts';
import { agentRooms, roomsThatSee, shopperRooms } from '../rooms.ts';
import type { SlaRecord } from '../sla/clock.ts';
import type { ConversationRecord, ConversationStore, Projected } from './conversation.store.ts';
import { shoppersIn } from './people.ts';
import { type ConversationState, isQueued, type Member } from './state.ts';
import { toConversationView, toShopperView } from './view.ts';

/**
 * Changes within this long go out as one. Who has a conversation, and where it stands, is what colleagues act on;
 * the words of a row need no more than two looks a second, and each look costs as much as storing a message.
 */
const FLUSH_EVERY_MS = 100;
const WORDS_EVERY_MS = 500;
/** Written at once, so that messages on their way are not held up by hundreds of rows. */
const PART = 20;

interface Change {
  before: ConversationState;
  after: ConversationState;
}
interface Deps {
  conversations: ConversationStore;
  publisher: Publisher;
  /** One of this vendor's has come into the queue or moved within it, or is somebody else's now: it is written. */
  onMoved?(vendorId: string): void;
  /** It stood in the queue and does no more: as it was then. */
  onLeft?(before: ConversationState): void;
  /** What is promised in this state and runs, to be kept beside it. */
  slaOf?(state: ConversationState): Promise<SlaRecord | null>;
  onError(error: unknown): void;
}

export function projector({ conversations, publisher, onMoved = () => {}, onLeft = () => {}, slaOf, onError }: Deps) {
  const changed = new Map<string, Change>();
  let timer: NodeJS.Timeout | null = null;
  let flushing: Promise<void> | null = null;
  let flushedAt = Number.NEGATIVE_INFINITY;
  let isUrgent = false;
  /** The timer is one that a change which need not wait comes before. */
  let isPatient = false;

  /** Takes note of a change; the first after a quiet time goes out at once, unless the assistant's answer is about to follow it. */
  function touch(change: Change): void {
    add(change);
    isUrgent ||= !standsAsBefore(change);
    if (flushing) return;
    const waits = !isUrgent && awaitsAssistant(change.after);
    if (timer && isPatient && !waits) {
      clearTimeout(timer);
      timer = null;
    }
    if (timer) return;
    isPatient = waits;
    timer = setTimeout(run, waits ? WORDS_EVERY_MS : 0);
  }

  /**
   * Another process has appended a later message: it writes that down, and what led to it. Only words may be left to it,
   * since it does not know who saw the conversation before ours.
   */
  function overtaken(conversationId: string, seq: number): void {
    const waiting = changed.get(conversationId);
    if (waiting && waiting.after.stateSeq < seq && standsAsBefore(waiting)) changed.delete(conversationId);
  }

  /** From the earliest state not told yet to the furthest: changes may be noted out of order, or again. */
  function add({ before, after }: Change): void {
    const waiting = changed.get(after.conversationId);
    changed.set(after.conversationId, {
      before: waiting && waiting.before.stateSeq <= before.stateSeq ? waiting.before : before,
      after: waiting && waiting.after.stateSeq > after.stateSeq ? waiting.after : after,
    });
  }

  function run(): void {
    timer = null;
    isUrgent = false;
    isPatient = false;
    flushedAt = performance.now();
    flushing = flush()
      .catch(onError)
      .finally(() => {
        flushing = null;
        timer = setTimeout(rest, FLUSH_EVERY_MS);
      });
  }

  function rest(): void {
    timer = null;
    if (changed.size === 0) return;
    if (isUrgent || performance.now() - flushedAt >= WORDS_EVERY_MS) run();
    else timer = setTimeout(rest, FLUSH_EVERY_MS);
  }

  /** What had changed when it began, and is not another's meanwhile; what is noted of it since goes with it. */
  async function flush(): Promise<void> {
    for (const ids of inParts([...changed.keys()], PART)) {
      const part = new Map<string, Change>();
      for (const conversationId of ids) {
        const change = changed.get(conversationId);
        if (change) part.set(conversationId, change);
        changed.delete(conversationId);
      }
      try {
        publisher.publish(await projected(part));
      } catch (error) {
        for (const change of part.values()) add(change); // not written, or not told
        throw error;
      }
    }
  }

  async function projected(batch: Map<string, Change>): Promise<Frame[]> {
    const frames: Frame[] = [];
    for (const [vendorId, changes] of groupBy(batch.values(), ({ after }) => after.vendorId)) {
      const states = await Promise.all(changes.map(({ after }) => withPromise(after)));
      const records = await conversations.project(vendorId, states);
      for (const record of records) {
        const before = batch.get(record.state.conversationId)?.before;
        frames.push(...changedFrames(record, before ?? record.state));
      }
      if (changes.some(hasMoved)) onMoved(vendorId);
      for (const { before, after } of changes) if (isQueued(before) && !isQueued(after)) onLeft(before);
    }
    return frames;
  }

  /** Where that cannot be told now, the state is written all the same. */
  async function withPromise(state: ConversationState): Promise<Projected> {
    if (!slaOf) return { state };
    try {
      return { state, sla: await slaOf(state) };
    } catch (error) {
      onError(error);
      return { state };
    }
  }

  return {
    touch,
    overtaken,
    withPromise,
    /** Writes what waits; for a graceful stop and for tests. */
    async drain(): Promise<void> {
      while (changed.size > 0 || flushing) {
        await flushing;
        if (changed.size > 0) await flush();
      }
      if (timer) clearTimeout(timer);
      timer = null;
    },
  };
}

/** What everybody concerned hears of a conversation's new state. */
function changedFrames(record: ConversationRecord, before: ConversationState): Frame[] {
  const { state } = record;
  const { vendorId, conversationId } = state;
  const seeing = roomsThatSee(state);
  const lost = roomsThatSee(before).filter((room) => !seeing.includes(room));
  return [
    {
      namespace: 'agent',
      rooms: seeing,
      fact: 'conversation:changed',
      payload: { conversation: toConversationView(record) },
    },
    ...leftFrames(vendorId, conversationId, lost, seeing),
    ...memberFrames(record, before),
  ];
}

/** Agents who saw it and no longer may: told, and out of its room. */
function leftFrames(vendorId: string, conversationId: string, lost: string[], seeing: string[]): Frame[] {
  if (lost.length === 0) return [];
  return [
    { namespace: 'agent', rooms: lost, except: seeing, fact: 'conversation:left', payload: { conversationId } },
    { namespace: 'agent', rooms: lost, except: seeing, leave: [agentRooms.watching(vendorId, conversationId)] },
  ];
}

const awaitsAssistant = ({ status, lastShopperSeq, answeredSeq }: ConversationState): boolean =>
  status === 'assistant' && lastShopperSeq > answeredSeq;

/** They are who they were, by the same names. */
const samePeople = (before: Member[], after: Member[]): boolean =>
  before.length === after.length &&
  after.every(({ memberId, name, joinedSeq, leftSeq }, i) => {
    const was = before[i];
    return was?.memberId === memberId && was.name === name && was.joinedSeq === joinedSeq && was.leftSeq === leftSeq;
  });

/** Nothing but words was added. */
const standsAsBefore = ({ before, after }: Change): boolean =>
  after.status === before.status &&
  after.assignee?.agentId === before.assignee?.agentId &&
  after.branch?.branchId === before.branch?.branchId &&
  samePeople(before.members, after.members);

/** Somebody may get it now, or somebody no longer has it. */
const hasMoved = ({ before, after }: Change): boolean =>
  before.assignee?.agentId !== after.assignee?.agentId ||
  (isQueued(after) && !(isQueued(before) && standsAsBefore({ before, after }) && before.priority === after.priority));

/** Members hear of a change of status, people or branch; new messages they hear anyway. */
function memberFrames(record: ConversationRecord, before: ConversationState): Frame[] {
  const { state } = record;
  if (standsAsBefore({ before, after: state })) return [];
  return shoppersIn(state)
    .filter((member) => !member.isOutside)
    .map((member) => ({
      namespace: 'shopper' as const,
      rooms: [shopperRooms.member(state.vendorId, state.conversationId, member.memberId)],
      fact: 'conversation:changed' as const,
      payload: { conversation: toShopperView(record, member) },
    }));
}
