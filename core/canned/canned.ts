import type { Locale } from '../../contract/codes.ts';
import { type Agent, isSupervisor } from '../agents/agent.ts';

/** Words agents say often, put into a reply by a shortcut. */
export interface CannedReply {
  vendorId: string;
  cannedId: string;
  /** The agent whose own it is; null: shared. */
  owner: string | null;
  shortcut: string;
  title: string;
  /** May name `CANNED_VARIABLES`; one of the two may be empty. */
  text: Record<Locale, string>;
  /** For whom a shared one is; neither branches nor groups: for all. */
  branchIds: string[];
  groupIds: string[];
  /** 1 at first; grows with each change. */
  rev: number;
  updatedAt: Date;
  /** null: written by no agent (the demo's). */
  updatedBy: { agentId: string; name: string } | null;
}
export type CannedWords = Pick<CannedReply, 'shortcut' | 'title' | 'text' | 'branchIds' | 'groupIds'>;

type Placed = Pick<CannedReply, 'owner' | 'branchIds' | 'groupIds'>;
type Asker = Pick<Agent, 'agentId' | 'role' | 'scope' | 'branchIds' | 'groupIds'>;

/** Whether an agent is offered a reply: their own, and what is shared with all or with where they work. */
export function mayUse(agent: Asker, { owner, branchIds, groupIds }: Placed): boolean {
  if (owner !== null) return owner === agent.agentId;
  if (agent.scope === 'all' || branchIds.length + groupIds.length === 0) return true;
  return branchIds.some((one) => agent.branchIds.includes(one)) || groupIds.some((one) => agent.groupIds.includes(one));
}

/** Own ones are their owner's; shared ones the supervisors', a limited one's only where all of it is theirs. */
export function mayChange(agent: Asker, { owner, branchIds, groupIds }: Placed): boolean {
  if (owner !== null) return owner === agent.agentId;
  if (!isSupervisor(agent)) return false;
  if (agent.scope === 'all') return true;
  const isTheirs =
    branchIds.every((one) => agent.branchIds.includes(one)) && groupIds.every((one) => agent.groupIds.includes(one));
  return isTheirs && branchIds.length + groupIds.length > 0;
}

/** Whether a reply already reads as it is asked to. */
export const readsSo = (reply: CannedReply, { text, ...asked }: Partial<CannedWords>): boolean =>
  (!text || (text.id === reply.text.id && text.en === reply.text.en)) &&
  Object.entries(asked).every(
    ([field, value]) => JSON.stringify(reply[field as keyof CannedWords]) === JSON.stringify(value),
  );
