import type { AgentRole, Locale } from '../../contract/codes.ts';
import type { AgentView } from '../../contract/conversations.ts';
import type { Sight } from '../conversations/list-query.store.ts';

export interface Agent {
  agentId: string;
  vendorId: string;
  email: string;
  name: string;
  role: AgentRole;
  scope: 'all' | 'limited';
  branchIds: string[];
  groupIds: string[];
  locale: Locale;
  /** Conversations they may hold at once. */
  capacity: number;
  /** Conversations they hold; reserved before a take is appended, recounted by the sweep. */
  open: number;
  /** What they say of themselves. Online is who also was seen a moment ago. */
  availability: 'online' | 'away' | 'offline';
  /** What they know about; a conversation may need some of it. */
  skills: string[];
  /** Languages they answer in. Who has said nothing is asked in any. */
  languages: Locale[];
  /** When a server last had them connected, on MongoDB's clock. null: never; the router knows nothing of such. */
  seenAt: Date | null;
  /** Until when they have seen who mentioned them. Absent: never. */
  mentionsSeenAt?: Date;
  /** When the router last gave them a conversation. */
  givenAt: Date | null;
  /** When a page of theirs was last in front of them, on MongoDB's clock. */
  lookedAt: Date | null;
  /** Some device of theirs is told while no page is open. */
  hasPush: boolean;
  /** On one of them they want to be given conversations also then. */
  staysReachable: boolean;
  /** Those devices are all muted until then; null, or past: one tells. */
  reachableFrom: Date | null;
  /** Rises with each change an admin makes. */
  rev: number;
}
/** What is said of an agent when they are put on record; the rest comes with their work. */
export type NewAgent = Omit<Agent, 'skills' | 'languages' | WhatIsSeen> & Partial<Pick<Agent, 'skills' | 'languages'>>;
/** What nobody says of an agent: it is seen, or counted. */
export type WhatIsSeen =
  | 'seenAt'
  | 'givenAt'
  | 'lookedAt'
  | 'hasPush'
  | 'staysReachable'
  | 'reachableFrom'
  | 'mentionsSeenAt'
  | 'rev';

/** What the agent may see. Branch staff handle only what is theirs; the others also what has no place yet. */
export const sightOf = (agent: Pick<Agent, 'agentId' | 'scope' | 'branchIds' | 'groupIds' | 'role'>): Sight =>
  agent.scope === 'all'
    ? null
    : {
        agentId: agent.agentId,
        branchIds: agent.branchIds,
        groupIds: agent.groupIds,
        seesUnplaced: agent.role !== 'branch_staff',
      };

/** May assign others, open the queue board, and the like. */
export const isSupervisor = ({ role }: Pick<Agent, 'role'>): boolean => ['owner', 'admin', 'supervisor'].includes(role);
/** Owners and admins look after the desk; they may take what they like, and are given nothing. */
export const ROUTED_ROLES = ['supervisor', 'agent', 'branch_staff'] as const satisfies AgentRole[];
export const isRouted = ({ role }: Pick<Agent, 'role'>): boolean => ROUTED_ROLES.some((one) => one === role);
export const isAdmin = ({ role }: Pick<Agent, 'role'>): boolean => ['owner', 'admin'].includes(role);

export const toAgentView = (agent: Agent): AgentView => ({
  agentId: agent.agentId,
  name: agent.name,
  email: agent.email,
  role: agent.role,
  scope: agent.scope,
  branchIds: agent.branchIds,
  locale: agent.locale,
  availability: agent.availability,
  capacity: agent.capacity,
  open: agent.open,
});

const RANK: Record<AgentRole, number> = { owner: 3, admin: 2, supervisor: 1, agent: 0, branch_staff: 0 };
/** Nobody gives rights, or a new password, to somebody above themselves: that would be a way up. */
export const isAtMost = (role: AgentRole, asker: Pick<Agent, 'role'>): boolean => RANK[role] <= RANK[asker.role];

/** Whether a colleague works where the asker sees: at a branch or in a group of theirs. */
export const isInSight = (
  asker: Pick<Agent, 'agentId' | 'scope' | 'branchIds' | 'groupIds'>,
  { agentId, branchIds, groupIds }: Pick<Agent, 'agentId' | 'branchIds' | 'groupIds'>,
): boolean =>
  asker.scope === 'all' ||
  agentId === asker.agentId ||
  branchIds.some((one) => asker.branchIds.includes(one)) ||
  groupIds.some((one) => asker.groupIds.includes(one));

/** May deal with what is of one branch: its stock, its orders, its bookings. */
export const handlesBranch = ({ scope, branchIds }: Pick<Agent, 'scope' | 'branchIds'>, branchId: string): boolean =>
  scope === 'all' || branchIds.includes(branchId);
