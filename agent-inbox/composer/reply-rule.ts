import { isWritten } from '../../contract/codes.ts';
import type { ConversationView } from '../../contract/conversations.ts';

/** Whether an agent may answer now: at once, after taking it, or why not. The server decides by the same rule. */
export type ReplyRule =
  | { can: 'send' }
  | { can: 'take_and_send' }
  | { can: 'no'; why: 'resolved' | 'window_closed' | 'calls_only' }
  | { can: 'no'; why: 'theirs'; name: string };

type Ruled = Pick<ConversationView, 'kind' | 'channel' | 'status' | 'assignee' | 'windowEndsAt' | 'members'>;

export function replyRule(conversation: Ruled, agentId: string, nowMs: number): ReplyRule {
  const { kind, channel, status, assignee, windowEndsAt, members } = conversation;
  if (!isWritten(channel)) return { can: 'no', why: 'calls_only' };
  if (status === 'resolved') return { can: 'no', why: 'resolved' };
  const isBroughtIn = members.some((member) => member.agentId === agentId && member.leftSeq === undefined);
  if (assignee && assignee.agentId !== agentId && !isBroughtIn)
    return { can: 'no', why: 'theirs', name: assignee.name };
  // Of several people, those who cannot be reached are named beside the message.
  if (kind === 'direct' && windowEndsAt && Date.parse(windowEndsAt) <= nowMs)
    return { can: 'no', why: 'window_closed' };
  return { can: assignee ? 'send' : 'take_and_send' };
}

/** The window is spoken of once it is this near its end. */
export const WINDOW_SHOWN_MS = 4 * 60 * 60_000;

/** What is left of the WhatsApp window, where it is worth saying; null otherwise. Milliseconds. */
export function windowLeftMs({ windowEndsAt }: Pick<Ruled, 'windowEndsAt'>, nowMs: number): number | null {
  if (!windowEndsAt) return null;
  const left = Date.parse(windowEndsAt) - nowMs;
  return left > 0 && left <= WINDOW_SHOWN_MS ? left : null;
}
