import type { AgentRole } from '../../../contract/codes.ts';
import type { AgentView } from '../../../contract/conversations.ts';

/** Roles a role may give and change; the server holds the same. */
const BELOW: Partial<Record<AgentRole, readonly AgentRole[]>> = {
  owner: ['owner', 'admin', 'supervisor', 'agent', 'branch_staff'],
  admin: ['admin', 'supervisor', 'agent', 'branch_staff'],
};

/** Whether somebody may give the role, or change whoever has it. */
export const mayManage = (me: Pick<AgentView, 'role'> | null, role: AgentRole): boolean =>
  (me && BELOW[me.role]?.includes(role)) ?? false;
