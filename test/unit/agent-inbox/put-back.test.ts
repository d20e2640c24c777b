import { describe, expect, it } from '@jest/globals';
import { type Asking, putBack } from '../../../agent-inbox/desk/put-back.ts';
import type { ConversationView } from '../../../contract/conversations.ts';
import { aConversation } from './a-conversation.ts';

const SITI = { agentId: 'siti', name: 'Siti' };
const kemang = { branchId: 'TS-KMG', name: 'Kemang', area: 'Kemang', reason: { code: 'agent_chose' as const } };
const tebet = { ...kemang, branchId: 'TS-TBT' };

/** The server's part: what it is asked, and what becomes of it. */
function aServer(now: ConversationView) {
  const asked: object[] = [];
  let at = now;
  const becomes: Record<string, (input: Record<string, string>) => Partial<ConversationView>> = {
    'conversation:reopen': () => ({ status: 'waiting' }),
    'conversation:release': () => ({ status: 'assistant', assignee: null }),
    'conversation:prioritise': ({ priority }) => ({ priority: priority as ConversationView['priority'] }),
    'conversation:assign': ({ agentId = '' }) => ({ status: 'assigned', assignee: { agentId, name: agentId } }),
    'conversation:transfer': ({ branchId, groupId }) => ({
      ...{ status: 'waiting', assignee: null, groupId: groupId ?? null },
      ...(branchId ? { branch: { ...kemang, branchId } } : {}),
    }),
  };
  const request = async (event: string, { conversationId: _, ...input }: Record<string, string>) => {
    asked.push({ [event.slice('conversation:'.length)]: input });
    at = { ...at, ...becomes[event]?.(input) };
    return { conversation: at };
  };
  return { asking: { request } as unknown as Asking, asked };
}
async function undone(before: ConversationView, now: ConversationView) {
  const { asking, asked } = aServer(now);
  return { after: await putBack(asking, before, now), asked };
}

describe('undo', () => {
  const group = aConversation('c', { branch: kemang, groupId: 'g-phone', priority: 'urgent' });

  it('of a take brings it back to its group, where it has one, and not to the branch alone', async () => {
    const { after, asked } = await undone(group, { ...group, status: 'assigned', assignee: SITI });

    expect(asked).toEqual([{ transfer: { groupId: 'g-phone' } }]);
    expect(after).toMatchObject({ status: 'waiting', assignee: null, groupId: 'g-phone', branch: kemang });
  });

  it('of a move brings back branch and group, and who had it', async () => {
    const before = { ...group, status: 'assigned' as const, assignee: SITI };
    const { after } = await undone(before, { ...group, branch: tebet, groupId: null, priority: 'urgent' });

    expect(after).toMatchObject({ branch: { branchId: 'TS-KMG' }, groupId: 'g-phone', assignee: { agentId: 'siti' } });
  });

  it('of a move to a group brings it out of that group', async () => {
    const before = aConversation('c', { branch: kemang, status: 'assigned', assignee: SITI });
    const { after } = await undone(before, { ...before, status: 'waiting', assignee: null, groupId: 'g-phone' });

    expect(after).toMatchObject({ groupId: null, branch: { branchId: 'TS-KMG' }, assignee: { agentId: 'siti' } });
    const unplaced = aConversation('c');
    await expect(undone(unplaced, { ...unplaced, branch: kemang })).rejects.toMatchObject({ code: 'bad_transition' });
  });

  it('of resolving makes it as urgent as it was', async () => {
    const { after } = await undone(group, { ...group, status: 'resolved', priority: 'normal' });

    expect(after).toMatchObject({ status: 'waiting', priority: 'urgent', groupId: 'g-phone' });
  });

  it('is refused where there is no way back, and not said to be done', async () => {
    const unplaced = aConversation('c');

    await expect(undone(unplaced, { ...unplaced, status: 'assigned', assignee: SITI })).rejects.toMatchObject({
      code: 'bad_transition',
    });
  });
});
