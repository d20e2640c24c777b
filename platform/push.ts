import { request as httpsRequest, type RequestOptions } from 'node:https';
import type { LookupFunction } from 'node:net';
import webPush from 'web-push';
import type { PushSender } from '../core/ports.ts';
import { isPublicEndpoint, publicOnly } from './public-address.ts';

/** A push service that takes longer, to the last byte of what it says, is not waited for. */
const TIMEOUT_MS = 10_000;
/** Requests that are open at once: after an outage there may be thousands to tell. */
const AT_ONCE = 20;

export interface VapidKeys {
  publicKey: string;
  privateKey: string;
  /** Whom a push service may write to: mailto: or https: */
  subject: string;
}
/** Where push services are. */
interface Network {
  request: typeof httpsRequest;
  mayReach(endpoint: URL): boolean;
  lookup?: LookupFunction;
  timeoutMs?: number;
}
const INTERNET: Network = { request: httpsRequest, mayReach: isPublicEndpoint, lookup: publicOnly };

/**
 * Sends by the browsers' own push services (RFC 8030), sealed for the device alone (RFC 8291), signed as ours (RFC 8292).
 *
 * Where a device says it is reached is its word: only hosts of the public internet are asked, and what their names lead to
 * is looked at in the very look-up the connection is made by.
 */
export function pushSender(
  vapid: VapidKeys,
  onError: (error: unknown) => void,
  { request, mayReach, timeoutMs = TIMEOUT_MS, ...ways }: Network = INTERNET,
): PushSender {
  const inTurn = atOnce(AT_ONCE);
  return {
    async send({ endpoint, keys }, payload, { topic, goodForS }) {
      const url = new URL(endpoint);
      if (!mayReach(url)) return 'gone';
      const sealed = sealedFor({ endpoint, keys }, payload, { topic, TTL: goodForS });
      if (!sealed) return 'gone'; // no key anybody could open it with
      try {
        const { headers, method, body } = sealed;
        const status = await inTurn(() => {
          const signal = AbortSignal.timeout(timeoutMs);
          return ask(request, url, { method, headers, signal, ...ways }, body);
        });
        if (status === 404 || status === 410) return 'gone';
        if (status >= 200 && status < 300) return 'sent';
        throw new Error(`a push service answered ${status}`);
      } catch (error) {
        onError(error);
        return 'failed';
      }
    },
  };

  function sealedFor(
    to: Parameters<PushSender['send']>[0],
    payload: string,
    how: Pick<webPush.RequestOptions, 'topic' | 'TTL'>,
  ) {
    try {
      return webPush.generateRequestDetails(to, payload, {
        vapidDetails: vapid,
        urgency: 'high',
        contentEncoding: 'aes128gcm',
        ...how,
      });
    } catch {
      return null;
    }
  }
}

function ask(request: typeof httpsRequest, url: URL, options: RequestOptions, body: Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(url, options, (answer) => {
      answer.resume(); // what it says beside is nothing to us
      resolve(answer.statusCode ?? 0);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** So many run together; whoever comes then waits for a place, the first first. */
function atOnce(places: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: Array<() => void> = [];
  let free = places;
  return async (task) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
