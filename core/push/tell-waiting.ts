/**
 * For the sweep: tells agents who do not look that a shopper of theirs waits, on the devices they have subscribed.
 *
 * Once for each wait and agent, however many workers look: it is marked first, by one conditional update, and then sent.
 * What is lost on the way is not told again; the conversation waits in the inbox all the same.
 */

import { createHash } from 'node:crypto';
import type { AgentStore } from '../agents/agent.store.ts';
import type { ConversationRecord, ConversationStore } from '../conversations/conversation.store.ts';
import { groupBy } from '../group-by.ts';
import { inParts } from '../in-parts.ts';
import type { PushSender } from '../ports.ts';
import { type DevicesDeps, removeDevice } from './devices.ts';
import type { PushSubscription } from './push-subscription.ts';

/** A phone that is out of reach for longer is told nothing old. */
const GOOD_FOR_S = 600;
/** Agents whose conversations are one question. */
const AGENTS_MAX = 500;

export interface TellWaitingDeps extends DevicesDeps {
  agents: DevicesDeps['agents'] & Pick<AgentStore, 'notLooking'>;
  conversations: Pick<ConversationStore, 'unansweredOf' | 'markPushed'>;
  push: PushSender;
  onError(error: unknown): void;
}

export function tellWaiting(deps: TellWaitingDeps): () => Promise<void> {
  const { agents, pushSubscriptions, conversations } = deps;
  return async () => {
    for (const [vendorId, all] of groupBy(await agents.notLooking(), (one) => one.vendorId)) {
      for (const some of inParts(all, AGENTS_MAX)) {
        const agentIds = some.map(({ agentId }) => agentId);
        const heard = await pushSubscriptions.ofAgents(vendorId, agentIds, true);
        const devices = groupBy(heard, ({ agentId }) => agentId);
        if (devices.size === 0) continue;
        const records = await conversations.unansweredOf(vendorId, [...devices.keys()]);
        await Promise.all(records.map((record) => tellOne(deps, devices, record).catch(deps.onError)));
      }
    }
  };
}

async function tellOne(
  deps: TellWaitingDeps,
  devices: Map<string, PushSubscription[]>,
  record: ConversationRecord,
): Promise<void> {
  const { vendorId, conversationId, assignee, waitingSince } = record.state;
  if (!assignee || !waitingSince) return;
  const wait = { conversationId, agentId: assignee.agentId, since: waitingSince };
  if (!(await deps.conversations.markPushed(vendorId, wait))) return;
  // The same for one conversation: a newer message takes the place of one that has not arrived.
  const topic = createHash('sha256').update(conversationId).digest('base64url').slice(0, 32);
  const theirs = devices.get(assignee.agentId) ?? [];
  await Promise.all(
    theirs.map(async (device) => {
      const sent = await deps.push.send(device, JSON.stringify(toldOn(device, record)), {
        topic,
        goodForS: GOOD_FOR_S,
      });
      if (sent === 'gone') await removeDevice(deps, device);
    }),
  );
}

/** Codes and ids; who wrote and what only where the agent chose so. The device has the words for it. */
function toldOn({ locale, showsWords }: PushSubscription, { state, contact }: ConversationRecord) {
  const { conversationId, channel, branch, lastMessage } = state;
  return {
    kind: 'waiting' as const,
    ...{ conversationId, locale, channel, branch: branch?.name ?? null },
    ...(showsWords ? { name: contact.name, words: lastMessage?.preview ?? '' } : {}),
  };
}
