/** Take, assign, release, transfer, snooze, resolve, reopen: events appended if nothing relevant came in between. */
import { type AgentRole, isWritten, PRIORITIES, type Priority, type RequeueReason } from '../../contract/codes.ts';
import type { Author, EventContent, RoutedBecause } from '../../contract/messages.ts';
import type { AgentStore } from '../agents/agent.store.ts';
import { isSupervisor } from '../agents/agent.ts';
import { DomainError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Appended, MessageLog } from '../messages/message-log.ts';
import { runsFrom } from './service.ts';
import { type ConversationState, isQueued, nextStatus, priorityOf, rankOf } from './state.ts';

export interface Actor {
  agentId: string;
  name: string;
  /** Supervisors may change what a colleague holds. */
  role?: AgentRole;
}
export interface ConversationRef {
  vendorId: string;
  conversationId: string;
}
/** How an event is told: under an id of ours or the channel's, when it happened where that was not now, and to whom. */
interface Told {
  clientId?: string;
  externalId?: string;
  at?: Date;
  audience?: 'all' | 'staff';
}
interface Deps {
  log: MessageLog;
  agents: AgentStore;
  /** Somebody of this vendor has a place free again. */
  onFreed?(vendorId: string): void;
}

export function conversationChanges({ log, agents, onFreed = () => {} }: Deps) {
  /** Appends an event the transition table allows; `content` may refuse on the state it meets. */
  const appendEvent = async (...asked: Parameters<typeof append>): Promise<ConversationState> =>
    (await append(...asked)).after;

  async function append(
    { vendorId, conversationId }: ConversationRef,
    author: Author,
    content: (state: ConversationState) => EventContent,
    { clientId, externalId, at, audience = 'all' }: Told = {},
  ): Promise<Appended> {
    const appended = await log.append({
      vendorId,
      conversationId,
      authorId: author.id,
      ...(externalId ? { externalId } : { clientId: clientId ?? newId('ev') }),
      draft(state) {
        const event = content(state);
        if (!nextStatus(state, event.event)) throw new DomainError('bad_transition', { status: state.status });
        return { author, body: { kind: 'event', content: event }, audience, at: at ?? new Date() };
      },
    });
    if (appended.isNew) await freeCapacity(appended.before, appended.after);
    return appended;
  }

  /** Whoever held it and no longer does has a place free. */
  async function freeCapacity(before: ConversationState, after: ConversationState): Promise<void> {
    const held = before.assignee?.agentId;
    if (held && held !== after.assignee?.agentId) await giveBack(before.vendorId, held);
  }

  /** What the log says stands, whatever becomes of this: the sweep recounts. */
  const giveBack = (vendorId: string, agentId: string) =>
    agents.giveBack(vendorId, agentId).then(
      () => onFreed(vendorId),
      () => {},
    );

  const byAgent = ({ agentId, name }: Actor): Author => ({ kind: 'agent', id: agentId, name });

  /** Gives the conversation to an agent: capacity first, handed back if the append is lost. */
  async function giveTo(ref: ConversationRef, to: Actor, expects: string | null, author: Author, event: EventContent) {
    const now = await log.current(ref.vendorId, ref.conversationId);
    if (now.assignee?.agentId === to.agentId) return now;
    mustExpect(now, expects);
    if (!(await agents.reserve(ref.vendorId, to.agentId)))
      throw new DomainError('agent_at_capacity', { name: to.name });
    return keepingPlace(ref.vendorId, to.agentId, () =>
      appendEvent(ref, author, (state) => {
        mustExpect(state, expects);
        return event;
      }),
    );
  }

  /** A place that was taken is given back where it is sure that nothing came of it; elsewhere the recount finds out. */
  async function keepingPlace<T>(vendorId: string, agentId: string, append: () => Promise<T>): Promise<T> {
    try {
      return await append();
    } catch (error) {
      if (error instanceof DomainError && error.code !== 'unavailable') await giveBack(vendorId, agentId);
      throw error;
    }
  }

  return {
    /** @throws DomainError `already_taken` (name), `agent_at_capacity`, `bad_transition` */
    take: (ref: ConversationRef, actor: Actor, expects: string | null): Promise<ConversationState> =>
      giveTo(ref, actor, expects, byAgent(actor), { event: 'taken', agentId: actor.agentId, name: actor.name }),

    assign: (ref: ConversationRef, actor: Actor, to: Actor, expects: string | null): Promise<ConversationState> =>
      giveTo(ref, to, expects, byAgent(actor), {
        event: 'assigned',
        agentId: to.agentId,
        name: to.name,
        byName: actor.name,
      }),

    /**
     * The router gives it to an agent who is reachable and has a place free, if it still waits for one.
     * @returns null where they are not, or are full by now
     * @throws DomainError `bad_transition` where it no longer waits
     */
    async give(ref: ConversationRef, to: Actor, because: RoutedBecause): Promise<ConversationState | null> {
      if (!(await agents.reserveReachable(ref.vendorId, to.agentId))) return null;
      return keepingPlace(ref.vendorId, to.agentId, () =>
        appendEvent(ref, SYSTEM, (state) => {
          if (!isQueued(state)) throw new DomainError('bad_transition', { status: state.status });
          return { event: 'assigned', agentId: to.agentId, name: to.name, byName: null, because };
        }),
      );
    },

    /** Back to the queue, if this agent still has it; once where it is for a promise that runs. @throws DomainError `already_taken` where somebody else has */
    requeue: (ref: ConversationRef, agentId: string, reason: RequeueReason, run?: SlaRun) =>
      appendEvent(
        ref,
        SYSTEM,
        (state) => {
          const { assignee } = state;
          if (assignee?.agentId !== agentId) throw new DomainError('already_taken', { name: assignee?.name ?? '' });
          const event = { event: 'requeued', agentId, name: assignee.name, reason } as const;
          return run ? whileItRuns(state, run, event) : event;
        },
        { audience: 'staff', ...(run ? { clientId: `${slaId(run)}-back` } : {}) },
      ),

    /** Nothing is said where it has that priority already. */
    async prioritise(ref: ConversationRef, actor: Actor, priority: Priority): Promise<ConversationState> {
      const now = await log.current(ref.vendorId, ref.conversationId);
      if (now.priority === rankOf(priority)) return now;
      const content = { event: 'prioritised', priority, byName: actor.name, why: 'agent_chose' } as const;
      return appendEvent(ref, byAgent(actor), () => content, { audience: 'staff' });
    },

    /**
     * A promise is about to be late, or is: said once, however many look, and only while it runs.
     * @returns whether it was said just now
     * @throws DomainError `bad_transition` where it does not run any more
     */
    tellSla: async (ref: ConversationRef, { event, ...run }: SlaEvent): Promise<boolean> =>
      (
        await append(ref, SYSTEM, (state) => whileItRuns(state, run, { event, ...run }), {
          clientId: `${slaId(run)}-${event === 'sla_warned' ? 'warn' : 'breach'}`,
          audience: 'staff',
        })
      ).isNew,

    /** One step up in the queue for it, as far as that goes; once each time something is told. */
    raise: (ref: ConversationRef, run: SlaRun, tells: SlaEvent['event']) =>
      appendEvent(
        ref,
        SYSTEM,
        (state) => {
          const priority = PRIORITIES[PRIORITIES.indexOf(priorityOf(state.priority)) + 1];
          if (!priority) throw new DomainError('bad_transition', { status: state.status });
          return whileItRuns(state, run, { event: 'prioritised', priority, byName: null, why: 'sla' });
        },
        { clientId: `${slaId(run)}-${tells === 'sla_warned' ? 'warn' : 'breach'}-raise`, audience: 'staff' },
      ),

    /** A telephone call got this far. Once they have been spoken with, nobody is to call back any more. */
    call: (
      ref: ConversationRef,
      author: Author,
      call: CallEvent,
      { externalId, at }: { externalId: string; at: Date },
    ) => append(ref, author, () => call, { externalId, at, audience: 'staff' }),

    /** To the assistant. @throws DomainError `calls_only` where it never speaks: whoever waits there would wait for nobody */
    release: (ref: ConversationRef, actor: Actor) =>
      appendEvent(ref, byAgent(actor), (state) => {
        if (!isWritten(state.channel)) throw new DomainError('calls_only');
        return mine(state, actor, { event: 'released', byName: actor.name });
      }),

    transfer: (
      ref: ConversationRef,
      actor: Actor,
      to: { branch: { branchId: string; name: string; area: string } } | { groupId: string; name: string },
    ) =>
      appendEvent(ref, byAgent(actor), (state) =>
        mine(state, actor, {
          event: 'transferred',
          branchId: 'branch' in to ? to.branch.branchId : null,
          groupId: 'branch' in to ? null : to.groupId,
          name: 'branch' in to ? to.branch.name : to.name,
          area: 'branch' in to ? to.branch.area : '',
          byName: actor.name,
        }),
      ),

    snooze: (ref: ConversationRef, actor: Actor, until: Date) =>
      appendEvent(ref, byAgent(actor), (state) =>
        mine(state, actor, { event: 'snoozed', until: until.toISOString(), byName: actor.name }),
      ),

    resolve: (ref: ConversationRef, actor: Actor) =>
      appendEvent(ref, byAgent(actor), (state) => mine(state, actor, { event: 'resolved', byName: actor.name })),

    reopen: (ref: ConversationRef, actor: Actor) =>
      appendEvent(ref, byAgent(actor), (state) => {
        if (state.status !== 'resolved') throw new DomainError('bad_transition', { status: state.status });
        return { event: 'reopened', episode: state.episode + 1, byName: actor.name };
      }),

    /**
     * Somebody is erased: they are out of it, and where it is their own it is over. Once for each, however often it is done.
     * @param byName who had them erased; null: it goes on for the others
     */
    async erase(ref: ConversationRef, memberId: string, name: string, byName: string | null): Promise<void> {
      const { status } = await log.current(ref.vendorId, ref.conversationId);
      if (byName !== null && status !== 'resolved')
        await appendEvent(ref, SYSTEM, () => ({ event: 'resolved', byName }), { clientId: `erased-end-${memberId}` });
      await appendEvent(ref, SYSTEM, () => ({ event: 'erased', memberId, name }), { clientId: `erased-${memberId}` });
    },

    /** A snooze has ended. Told once, whichever worker sees it first; a later one set meanwhile stands. */
    wake: (ref: ConversationRef, stateSeq: number, now: Date) =>
      appendEvent(
        ref,
        SYSTEM,
        ({ status, snoozedUntil }) => {
          if (!snoozedUntil || snoozedUntil > now) throw new DomainError('bad_transition', { status });
          return { event: 'woken' };
        },
        { clientId: `woken-${stateSeq}` },
      ),

    /**
     * A shopper's words opened it again: the log says so, once an episode. Not where the assistant has it no longer,
     * for then others have said more: a conversation resolved again meanwhile would be opened by this.
     */
    announceReopened: (ref: ConversationRef, episode: number) =>
      appendEvent(
        ref,
        SYSTEM,
        (state) => {
          if (state.status !== 'assistant' || state.episode !== episode)
            throw new DomainError('bad_transition', { status: state.status });
          return { event: 'reopened', episode, byName: null };
        },
        { clientId: `reopened-${episode}` },
      ),
  };
}

export type ConversationChanges = ReturnType<typeof conversationChanges>;

type CallEvent = Extract<EventContent, { event: 'called' }>;
type SlaEvent = Extract<EventContent, { event: 'sla_warned' | 'sla_breached' }>;
/** One run of a clock: the words that began it give it its name. */
type SlaRun = Pick<SlaEvent, 'clock' | 'sinceSeq'>;
const slaId = ({ clock, sinceSeq }: SlaRun) => `sla-${clock}-${sinceSeq}`;

function whileItRuns<E extends EventContent>({ service, status }: ConversationState, run: SlaRun, event: E): E {
  if (runsFrom(service, run.clock)?.seq !== run.sinceSeq) throw new DomainError('bad_transition', { status });
  return event;
}

const SYSTEM: Author = { kind: 'system', id: 'system', name: '' };

function mustExpect({ assignee }: ConversationState, expects: string | null): void {
  if ((assignee?.agentId ?? null) !== expects) {
    throw new DomainError('already_taken', { name: assignee?.name ?? '' });
  }
}

/** What a colleague holds is theirs to change, or a supervisor's: also when they took it a moment ago. */
function mine<E extends EventContent>({ assignee }: ConversationState, actor: Actor, event: E): E {
  const isTheirs = assignee !== null && assignee.agentId !== actor.agentId;
  if (isTheirs && !(actor.role && isSupervisor({ role: actor.role }))) {
    throw new DomainError('already_taken', { name: assignee.name });
  }
  return event;
}
