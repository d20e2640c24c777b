/** What a newer answer of the server, or a fact told meanwhile, makes of the wall that is shown. */
import type { ConversationView } from '../../contract/conversations.ts';
import type { WallView } from '../../contract/wall.ts';

/** The newer wall; rows that say the same stay the same objects, so that they are not drawn again. */
export function newerWall(shown: WallView | null, newer: WallView): WallView {
  if (!shown) return newer;
  return {
    ...newer,
    branches: keepSame(shown.branches, newer.branches, ({ branchId }) => branchId),
    groups: keepSame(shown.groups, newer.groups, ({ groupId }) => groupId),
    agents: keepSame(shown.agents, newer.agents, ({ agentId }) => agentId),
    waiting: keepSame(shown.waiting, newer.waiting, ({ conversation }) => conversation.conversationId),
  };
}

function keepSame<R>(shown: R[], newer: R[], idOf: (row: R) => string): R[] {
  const known = new Map(shown.map((row) => [idOf(row), row]));
  return newer.map((row) => {
    const before = known.get(idOf(row));
    return before && JSON.stringify(before) === JSON.stringify(row) ? before : row;
  });
}

/** A conversation has changed: its row reads as it is now, or goes. */
export function withConversation(wall: WallView, now: ConversationView): WallView {
  const isShown = ({ conversation }: WallView['waiting'][number]) => conversation.conversationId === now.conversationId;
  const row = wall.waiting.find(isShown);
  if (!row || row.conversation.rev >= now.rev) return wall;
  if (now.status !== 'waiting' || !now.waitingSince) return withoutConversation(wall, now.conversationId);
  return { ...wall, waiting: wall.waiting.map((one) => (isShown(one) ? { ...one, conversation: now } : one)) };
}

/** It is no longer ours to see. */
export const withoutConversation = (wall: WallView, conversationId: string): WallView => ({
  ...wall,
  waiting: wall.waiting.filter(({ conversation }) => conversation.conversationId !== conversationId),
});
