import { LRUCache } from 'lru-cache';
import type { FellBack } from './turn.ts';

export interface GateLimits {
  /** Turns of one vendor in a minute that a model may have. */
  vendorPerMin: number;
  /** Turns of one conversation in an hour. */
  conversationPerHour: number;
  /** Characters sent and taken for one conversation in an hour. */
  conversationCharacters: number;
  /** Turns at a model at once. The rest of a worker's places stay free for those the rules answer. */
  atOnce: number;
}

/** Why a model is not asked. */
export type Closed = 'paused' | 'busy' | 'vendor_limit' | 'conversation_limit';
export interface Pass {
  /** How it went: null when the model answered. */
  leave(fellBack: FellBack | null, characters: number, retryAfterMs?: number): void;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** A wrong key stays wrong until somebody looks. */
const KEY_PAUSE_MS = 5 * MINUTE_MS;
const BUSY_PAUSE_MS = 10_000;
const DOWN_PAUSE_MS = 30_000;
const PAUSE_MAX_MS = MINUTE_MS;
/** So many failures in a row, and shoppers are not kept waiting for more of them. */
const DOWN_AFTER = 3;
const DOWN: ReadonlySet<FellBack> = new Set([
  'timeout',
  'unreachable',
  'cut',
  'server_error',
  'bad_request',
  'bad_answer',
]);
/** Bounded memory; who falls out begins anew. */
const REMEMBERED = 10_000;

/**
 * Whether a turn may be a model's: not while it is down, refuses the key or is asked by as many as may be, nor beyond what
 * a vendor or a conversation may take. Kept in the process: with several workers a limit holds for each of them, which
 * bounds cost as well, and needs no call to anywhere on a shopper's way.
 * @param now milliseconds
 */
export function createGate(limits: GateLimits, now: () => number = Date.now) {
  const vendors = new LRUCache<string, Window>({ max: REMEMBERED });
  const conversations = new LRUCache<string, Window>({ max: REMEMBERED });
  let inside = 0;
  let failures = 0;
  let pausedUntil = 0;

  function windowOf(windows: LRUCache<string, Window>, key: string, lengthMs: number): Window {
    const known = windows.get(key);
    if (known && known.until > now()) return known;
    const fresh = { until: now() + lengthMs, turns: 0, characters: 0 };
    windows.set(key, fresh);
    return fresh;
  }

  function note(fellBack: FellBack | null, retryAfterMs: number | undefined): void {
    if (fellBack === 'key_refused') pausedUntil = now() + KEY_PAUSE_MS;
    else if (fellBack === 'rate_limited') pausedUntil = now() + Math.min(retryAfterMs ?? BUSY_PAUSE_MS, PAUSE_MAX_MS);
    else if (fellBack && DOWN.has(fellBack)) {
      failures += 1;
      if (failures >= DOWN_AFTER) pausedUntil = now() + DOWN_PAUSE_MS;
    } else failures = 0;
  }

  return {
    enter(vendorId: string, conversationId: string): Pass | Closed {
      if (now() < pausedUntil) return 'paused';
      // After a pause one goes first, to see.
      if (inside >= (failures >= DOWN_AFTER ? 1 : limits.atOnce)) return 'busy';
      const vendor = windowOf(vendors, vendorId, MINUTE_MS);
      if (vendor.turns >= limits.vendorPerMin) return 'vendor_limit';
      const talk = windowOf(conversations, `${vendorId} ${conversationId}`, HOUR_MS);
      if (talk.turns >= limits.conversationPerHour || talk.characters >= limits.conversationCharacters)
        return 'conversation_limit';
      vendor.turns += 1;
      talk.turns += 1;
      inside += 1;
      return {
        leave(fellBack, characters, retryAfterMs) {
          inside -= 1;
          talk.characters += characters;
          note(fellBack, retryAfterMs);
        },
      };
    },
  };
}
export type Gate = ReturnType<typeof createGate>;

interface Window {
  until: number;
  turns: number;
  characters: number;
}
