import type { Request } from 'express';
import type { Agent } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import { DomainError } from '../../core/errors.ts';

/**
 * Which vendor a look-up is about: public ones say it by the website's key, agents by who they are.
 * @throws DomainError `unauthenticated`, `website_not_found`
 */
export const vendorAsked =
  ({ vendors }: Pick<Core, 'vendors'>) =>
  async (req: Request, agent: Agent | null): Promise<string> => {
    if (agent) return agent.vendorId;
    const key = req.headers['x-dekat-key'];
    if (key === undefined) throw new DomainError('unauthenticated');
    const account = await vendors.accountByAddress('widget', String(key));
    if (!account) throw new DomainError('website_not_found');
    return account.vendorId;
  };
