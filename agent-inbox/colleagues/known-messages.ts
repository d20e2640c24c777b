import type { StaffMessage } from '../../contract/staff-messages.ts';

/** Messages by when they were written; one that is known already reads as it does now. */
export function withMessages(known: readonly StaffMessage[], more: readonly StaffMessage[]): StaffMessage[] {
  const all = new Map(known.map((message) => [message.messageId, message]));
  for (const message of more) {
    // What was put aside stays so, in whatever order facts come.
    const before = all.get(message.messageId);
    all.set(message.messageId, before?.readAt && !message.readAt ? before : message);
  }
  return [...all.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** What was written to an agent and they have not put aside. */
export const unreadOf = (messages: readonly StaffMessage[], agentId: string): StaffMessage[] =>
  messages.filter(({ to, readAt }) => to.agentId === agentId && readAt === null);

/** What was said between an agent and a colleague; null: all. */
export const saidWith = (messages: readonly StaffMessage[], colleagueId: string | null): StaffMessage[] =>
  messages.filter(({ from, to }) => colleagueId === null || [from.agentId, to.agentId].includes(colleagueId));
