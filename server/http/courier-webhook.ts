import { Router, raw } from 'express';
import { type ApplyDeps, applyCourierEvent } from '../../core/couriers/apply-courier-event.ts';
import type { CourierEventStore } from '../../core/couriers/courier-event.store.ts';
import type { CourierEvent } from '../../core/couriers/courier-event.ts';
import { COURIER_PROVIDERS, type CourierAccount } from '../../core/couriers/providers.ts';
import { DomainError } from '../../core/errors.ts';
import type { Clock } from '../../core/ports.ts';
import type { Logger } from '../../platform/logger.ts';
import { bytesOf, isSignedWith, jsonOf } from './signed-json.ts';

/** One event is a few hundred bytes. */
const BODY_MAX = '16kb';

interface Deps extends ApplyDeps {
  courierEvents: CourierEventStore;
  accounts: CourierAccount[];
  clock: Clock;
  log: Logger;
}

/**
 * Couriers' way in. 200 only once the event is stored: until then the courier repeats it, and a repeat is recognised.
 * What cannot be carried over to its order at once, the sweep carries over. Of the accounts with this provider the one
 * whose secret fits is the one that speaks, so a body never says whose order it is about.
 */
export function courierWebhook(deps: Deps): Router {
  const { courierEvents, accounts, clock, log } = deps;
  const router = Router();
  router.post('/webhooks/courier/:provider', raw({ type: () => true, limit: BODY_MAX }), async (req, res) => {
    const { provider } = req.params;
    const read = Object.hasOwn(COURIER_PROVIDERS, provider) ? COURIER_PROVIDERS[provider] : undefined;
    if (!read) throw new DomainError('not_found');
    const bytes = bytesOf(req);
    const signature = req.headers['x-courier-signature'];
    const theirs = accounts.filter((account) => account.provider === provider);
    const account = theirs.find(({ secret }) => isSignedWith(secret, bytes, signature));
    if (!account) throw new DomainError('signature_invalid');
    const event = read(jsonOf(bytes), account.vendorId);
    if (event) {
      const kept = await courierEvents.keep(notAhead(event, clock.now()));
      if (kept.isWaiting) {
        await applyCourierEvent(deps, kept).catch((err: unknown) => log.error({ err }, 'courier event waits'));
      }
    } else {
      log.warn({ provider }, 'a courier told something of a kind we do not know');
    }
    res.sendStatus(200);
  });
  return router;
}

/** Their clock may run ahead by this much. */
const AHEAD_MS = 5 * 60_000;
/** What lies further ahead happened by the time we heard of it: an order would keep a time to come for ever. */
const notAhead = (event: CourierEvent, now: Date): CourierEvent =>
  event.at.getTime() > now.getTime() + AHEAD_MS ? { ...event, at: now } : event;
