import { Router, raw } from 'express';
import type { Channel } from '../../channels/channel.ts';
import type { Core } from '../../core/assemble.ts';
import { takeIn } from '../../core/conversations/take-in.ts';
import { DomainError } from '../../core/errors.ts';
import type { Logger } from '../../platform/logger.ts';
import { bytesOf, isSignedWith, jsonOf } from './signed-json.ts';

/** One event is a few hundred bytes. */
const BODY_MAX = '64kb';

type TakeDeps = Parameters<typeof takeIn>[0];
interface Deps extends TakeDeps {
  core: TakeDeps['core'] & Pick<Core, 'activity'>;
  /** Those whose accounts have a webhook and a secret of their own. */
  channels: Array<Pick<Channel, 'name' | 'decode' | 'shape'>>;
  log: Logger;
}

/**
 * The way in of channels whose accounts admins make: each account has an address and a secret. 200 only once everything
 * is stored: until then the other side repeats it, and a repeat is recognised. What is not of the channel's shape is
 * refused by its fields, for whoever sets it up has to see it. Who signs wrongly does not learn whether there is such an
 * account.
 */
export function channelWebhook(deps: Deps): Router {
  const { core, channels, log } = deps;
  const take = takeIn(deps);
  const router = Router();
  router.post('/webhooks/:channel/:address', raw({ type: () => true, limit: BODY_MAX }), async (req, res) => {
    const { channel: name, address } = req.params;
    const channel = channels.find((one) => one.name === name);
    if (!channel || typeof address !== 'string') throw new DomainError('not_found');
    const held = await core.vendors.secretOf(channel.name, address);
    const bytes = bytesOf(req);
    if (!held || !isSignedWith(held.secret, bytes, req.headers['x-dekat-signature']))
      throw new DomainError('signature_invalid');
    const body = jsonOf(bytes);
    const read = channel.shape?.safeParse(body);
    if (read && !read.success) {
      const fields = read.error.issues.map(({ path }) => path.join('.'));
      log.warn({ channelAccountId: held.account.channelAccountId, fields }, 'webhook of another shape');
      throw read.error;
    }
    const facts = channel.decode(body, address);
    await take(held.account, facts);
    if (facts.length > 0) core.activity.saw('in', held.account);
    res.sendStatus(200);
  });
  return router;
}
