import { type Request, Router, raw } from 'express';
import type { Channel, ChannelFact } from '../../channels/channel.ts';
import { isHandshake } from '../../channels/whatsapp/handshake.ts';
import { isSigned } from '../../channels/whatsapp/signature.ts';
import type { Core } from '../../core/assemble.ts';
import { takeIn } from '../../core/conversations/take-in.ts';
import { DomainError } from '../../core/errors.ts';
import type { Publisher } from '../../core/ports.ts';
import type { ProductStore } from '../../core/products/product.store.ts';
import type { Logger } from '../../platform/logger.ts';
import { bytesOf, jsonOf } from './signed-json.ts';

/** Integrators report bodies of up to 3 MB. */
const BODY_MAX = '3mb';

interface Deps {
  core: Core;
  products: Pick<ProductStore, 'bySku'>;
  channel: Channel;
  appSecret: string;
  verifyToken: string;
  publisher: Publisher;
  log: Logger;
}

/**
 * WhatsApp's way in. 200 only when everything in the body is stored: until then WhatsApp repeats it, and a repeat is
 * recognised. What is not for us (another number, an unknown kind) is answered 200 too, and logged.
 */
export function whatsappWebhook(deps: Deps): Router {
  const router = Router();
  const take = takeIn(deps);
  router.get('/webhooks/whatsapp', (req, res) => {
    const challenge = isHandshake(req.query, deps.verifyToken);
    if (challenge === null) throw new DomainError('forbidden');
    res.type('text/plain').send(challenge);
  });
  router.post('/webhooks/whatsapp', raw({ type: () => true, limit: BODY_MAX }), async (req, res) => {
    const facts = deps.channel.decode(bodyOf(req, deps.appSecret));
    const failures: unknown[] = [];
    for (const [address, theirs] of byAccount(facts)) {
      const account = await deps.core.vendors.accountByAddress('whatsapp', address);
      // What cannot be stored now holds up no other number's: WhatsApp repeats all of it.
      if (account) await take(account, theirs).catch((error: unknown) => void failures.push(error));
      else deps.log.warn({ facts: theirs.length }, 'webhook for a number that is not ours');
    }
    if (failures.length > 0) throw failures[0];
    res.sendStatus(200);
  });
  return router;
}

/** The signature is over the bytes, so it comes before everything else. */
function bodyOf(req: Request, appSecret: string): unknown {
  const bytes = bytesOf(req);
  if (!isSigned(bytes, req.headers['x-hub-signature-256'], appSecret)) throw new DomainError('signature_invalid');
  return jsonOf(bytes);
}

function byAccount(facts: ChannelFact[]): Map<string, ChannelFact[]> {
  const groups = new Map<string, ChannelFact[]>();
  for (const fact of facts) groups.set(fact.account, [...(groups.get(fact.account) ?? []), fact]);
  return groups;
}
