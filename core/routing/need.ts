import type { Locale } from '../../contract/codes.ts';
import type { ConversationRecord } from '../conversations/conversation.store.ts';

/** What a conversation of the queue needs, as far as it decides who gets it. */
export interface Need {
  skills: string[];
  branch: { branchId: string; name: string } | null;
  groupId: string | null;
  locale: Locale;
  /** The agent the shopper spoke with last. */
  lastAgentId: string | null;
  /** Who had it and did not answer in time: asked after everybody else. */
  unansweredBy: string | null;
  /** How long the shopper has waited. */
  waitedMs: number;
}

/** @param now of this machine: the shopper's words bear such times */
export const needOf = ({ state, contact }: Pick<ConversationRecord, 'state' | 'contact'>, now: Date): Need => ({
  skills: state.skills,
  branch: state.branch,
  groupId: state.groupId,
  locale: contact.locale,
  lastAgentId: state.lastAgent?.agentId ?? null,
  unansweredBy: state.service.unansweredBy,
  waitedMs: state.waitingSince ? Math.max(0, now.getTime() - state.waitingSince.getTime()) : 0,
});
