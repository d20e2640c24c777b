import { type Agent, isAdmin } from '../../core/agents/agent.ts';
import { DomainError } from '../../core/errors.ts';

/** What goes for every branch is for those who answer for all of them. @throws DomainError `forbidden` */
export function asAdminOfAll(agent: Agent): void {
  if (!isAdmin(agent) || agent.scope !== 'all') throw new DomainError('forbidden');
}
