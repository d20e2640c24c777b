import type { AgentView } from '../../contract/conversations.ts';

/** Articles speak for all branches: owners and admins who see them all write them. The server decides by the same rule. */
export const mayWriteArticles = ({ role, scope }: Pick<AgentView, 'role' | 'scope'>): boolean =>
  (role === 'owner' || role === 'admin') && scope === 'all';
