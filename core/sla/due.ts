/** What falls due of the vendors' promises: found by the sweep, told once, and acted on. */
import type { AgentStore } from '../agents/agent.store.ts';
import { type Agent, sightOf } from '../agents/agent.ts';
import type { ConversationRef, conversationChanges } from '../conversations/change.ts';
import type { ConversationStore } from '../conversations/conversation.store.ts';
import { maySee } from '../conversations/may-see.ts';
import type { projector } from '../conversations/projector.ts';
import type { ConversationState } from '../conversations/state.ts';
import { DomainError } from '../errors.ts';
import type { GroupStore } from '../groups/group.store.ts';
import type { MessageLog } from '../messages/message-log.ts';
import type { Publisher } from '../ports.ts';
import { agentRooms } from '../rooms.ts';
import { dueOf, type RunningClock, type SlaTold } from './clock.ts';
import type { SlaKeeper } from './keeper.ts';
import type { SlaPolicy } from './policy.ts';

const DUE_MAX = 500;
/** Who was given it later than that has not been silent. */
const HAD_IT_MS = 60_000;

export interface SlaDueDeps {
  promises: SlaKeeper;
  conversations: Pick<ConversationStore, 'byId' | 'slaDue' | 'setSla'>;
  projection: Pick<ReturnType<typeof projector>, 'touch'>;
  log: Pick<MessageLog, 'current'>;
  changes: Pick<ReturnType<typeof conversationChanges>, 'tellSla' | 'raise' | 'requeue'>;
  agents: Pick<AgentStore, 'supervisors'>;
  groups: Pick<GroupStore, 'list'>;
  publisher: Publisher;
  onError(error: unknown): void;
}

/** For the sweep: any number of workers may run it. Real time, as the messages bear. */
export function slaDue(deps: SlaDueDeps, clock: () => Date = () => new Date()): () => Promise<void> {
  return async () => {
    const now = clock();
    for (const ref of await deps.conversations.slaDue(now, DUE_MAX)) await look(deps, ref, now).catch(deps.onError);
  };
}

interface Due {
  clock: RunningClock;
  what: SlaTold;
  policy: SlaPolicy;
  now: Date;
}

/** As the log stands: what was answered meanwhile is not told. */
async function look(deps: SlaDueDeps, ref: ConversationRef, now: Date): Promise<void> {
  const state = await deps.log.current(ref.vendorId, ref.conversationId);
  const promised = await deps.promises.promisedTo(state);
  const due = promised ? dueOf(state, promised.clocks, now) : [];
  if (!promised || due.length === 0) return bringUpToDate(deps, state);
  for (const one of due) await tell(deps, state, { ...one, policy: promised.policy, now }).catch(unlessSettled);
}

/** Nothing is due: the projection is behind the log, or what is promised has changed since it was written. */
async function bringUpToDate({ promises, conversations, projection }: SlaDueDeps, after: ConversationState) {
  const { vendorId, conversationId, stateSeq } = after;
  const before = (await conversations.byId(vendorId, conversationId))?.state;
  if (before && before.stateSeq < stateSeq) projection.touch({ before, after });
  else await conversations.setSla(vendorId, after, await promises.recordOf(after));
}

/**
 * Done first, said afterwards: said, it is not looked at again, so a process that ends in between leaves it to be done
 * once more, under names made from what began the clock.
 */
async function tell(
  deps: SlaDueDeps,
  state: ConversationState,
  { clock: { clock, sinceSeq, dueAt }, what, policy, now }: Due,
): Promise<void> {
  const { vendorId, conversationId, assignee } = state;
  const ref = { vendorId, conversationId };
  const actions = what === 'sla_warned' ? policy.onWarn : policy.onBreach;
  const run = { clock, sinceSeq };
  if (actions.includes('raise_priority')) await deps.changes.raise(ref, run, what).catch(unlessSettled);
  if (actions.includes('give_back') && assignee && clock !== 'resolve' && hadTime(state, now))
    await deps.changes.requeue(ref, assignee.agentId, 'no_answer', run).catch(unlessSettled);
  const told = { ...run, dueAt: dueAt.toISOString() };
  if (!(await deps.changes.tellSla(ref, { event: what, ...told }))) return; // another has said it, and to whom it goes
  const agentIds = new Set<string>();
  if (actions.includes('notify_assignee') && assignee) agentIds.add(assignee.agentId);
  if (actions.includes('notify_supervisors')) for (const id of await supervisorsOf(deps, state)) agentIds.add(id);
  if (agentIds.size === 0) return;
  const rooms = [...agentIds].map((agentId) => agentRooms.agent(vendorId, agentId));
  // As staff know them, who may have corrected it.
  const name = (await deps.conversations.byId(vendorId, conversationId))?.contact.name ?? '';
  const payload = { conversationId, name, what, clock, dueAt: told.dueAt };
  deps.publisher.publish([{ namespace: 'agent', rooms, fact: 'agent:notified', payload }]);
}

const hadTime = ({ status, assignedAt }: ConversationState, now: Date): boolean =>
  status === 'assigned' && assignedAt !== null && now.getTime() - assignedAt.getTime() >= HAD_IT_MS;

/** Who answers for its group, where somebody does; else the supervisors who may see it; else who has their rights. */
async function supervisorsOf({ agents, groups }: SlaDueDeps, state: ConversationState): Promise<string[]> {
  const all = (await agents.supervisors(state.vendorId)).filter((one) => maySee(state, sightOf(one)));
  const group = (await groups.list(state.vendorId)).find(({ groupId }) => groupId === state.groupId);
  const theirs = all.filter(({ agentId }) => group?.supervisorIds.includes(agentId));
  const isOne = ({ role }: Agent) => role === 'supervisor';
  const heard = theirs.length > 0 ? theirs : all.some(isOne) ? all.filter(isOne) : all;
  return heard.map(({ agentId }) => agentId);
}

function unlessSettled(error: unknown): void {
  const isSettled = error instanceof DomainError && ['already_taken', 'bad_transition'].includes(error.code);
  if (!isSettled) throw error;
}
