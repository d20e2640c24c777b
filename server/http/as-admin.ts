import { type Agent, isAdmin } from '../../core/agents/agent.ts';
import { DomainError } from '../../core/errors.ts';

/** What goes for every branch is for those who answer for all of them. @throws DomainError `forbidden` */
export const isAdminOfAll = (agent: Pick<Agent, 'role' | 'scope'>): boolean => isAdmin(agent) && agent.scope === 'all';
export function asAdminOfAll(agent: Agent): void {
  if (!isAdminOfAll(agent)) throw new DomainError('forbidden');
}
