/** A desk to look at: conversations that wait where they are put, and are as old and as late as is said. */
import type { Priority } from '../../contract/codes.ts';
import type { Agent } from '../../core/agents/agent.ts';
import { sayAsShopper } from '../../core/conversations/say-as-shopper.ts';
import type { TestCore } from './core.ts';

export interface Waiting {
  branchId?: string;
  groupId?: string;
  priority?: Priority;
  waitedS?: number;
  /** Its service clock, by the seconds until it warns and ends. */
  sla?: { warnInS: number; dueInS: number };
}

/** A shopper's conversation that waits for people. @returns its id */
export async function aWaiting(
  core: TestCore,
  by: Agent,
  visitor: string,
  { branchId, groupId, priority, waitedS = 30, sla }: Waiting = {},
): Promise<string> {
  const { vendorId } = by;
  const direct = await core.openDirect({
    ...{ vendorId, channel: 'widget', channelAccountId: `web-${vendorId}`, isOutside: false },
    keys: [{ kind: 'visitor', value: visitor }],
    proposedIdentityId: `v_${visitor}`,
    profile: { name: visitor, phone: null, isPhoneVerified: false, locale: 'id' },
  });
  const { conversationId } = direct;
  const at = new Date(Date.now() - waitedS * 1_000);
  const body = { kind: 'text', content: { text: 'ada orang?' } } as const;
  await sayAsShopper(core.log, { ...direct, vendorId, clientId: 'c-1', at, body });
  const ref = { vendorId, conversationId };
  const branch = branchId && { branchId, name: branchId, area: branchId };
  if (branch) await core.changes.transfer(ref, by, { branch });
  if (groupId) await core.changes.transfer(ref, by, { groupId, name: groupId });
  if (!(branch || groupId)) await handOver(core, ref);
  if (priority) await core.changes.prioritise(ref, by, priority);
  await core.projection.drain();
  if (sla) {
    const inS = (seconds: number) => new Date(Date.now() + seconds * 1_000);
    const clock = { clock: 'first_reply', sinceSeq: 1, warnAt: inS(sla.warnInS), dueAt: inS(sla.dueInS), nextAt: null };
    await core.connection
      .collection<{ _id: string }>('conversations')
      .updateOne({ _id: conversationId }, { $set: { sla: clock } });
  }
  return conversationId;
}

const handOver = (core: TestCore, ref: { vendorId: string; conversationId: string }) =>
  core.log.append({
    ...ref,
    authorId: 'assistant',
    clientId: 'handover',
    draft: () => ({
      author: { kind: 'assistant', id: 'assistant', name: '' },
      body: { kind: 'event', content: { event: 'handover', reason: 'asked', peopleFrom: null } },
      audience: 'all',
      at: new Date(),
    }),
  });
