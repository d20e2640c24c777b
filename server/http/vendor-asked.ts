import type { Request } from 'express';
import type { Agent } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import { DomainError } from '../../core/errors.ts';
import type { ChannelAccount } from '../../core/vendors/vendor.store.ts';

/**
 * Which vendor a look-up is about: public ones say it by the website's key, agents by who they are. A website's
 * list of origins holds here as for its widget: a page elsewhere is not answered.
 * @throws DomainError `unauthenticated`, `website_not_found`, `forbidden`
 */
export const vendorAsked =
  ({ vendors }: Pick<Core, 'vendors'>) =>
  async (req: Request, agent: Agent | null): Promise<string> => {
    if (agent) return agent.vendorId;
    const key = req.headers['x-dekat-key'];
    if (key === undefined) throw new DomainError('unauthenticated');
    const account = await vendors.accountByAddress('widget', String(key));
    if (!account) throw new DomainError('website_not_found');
    keepToOrigins(req, account);
    return account.vendorId;
  };

/**
 * No origin: our own page, or no browser at all, which could name any. Every page may read where none is listed.
 * @throws DomainError `forbidden` for a page elsewhere
 */
export function keepToOrigins({ headers: { origin, host }, res }: Request, { allowedOrigins }: ChannelAccount): void {
  if (!origin || allowedOrigins.length === 0) return;
  // The widget's own frame stands at our address, and says so when it writes.
  const isOurs = URL.canParse(origin) && new URL(origin).host === host;
  const isAllowed = isOurs || allowedOrigins.includes(origin);
  res?.vary('Origin');
  if (isAllowed) res?.setHeader('access-control-allow-origin', origin);
  else res?.removeHeader('access-control-allow-origin');
  if (!isAllowed) throw new DomainError('forbidden');
}
