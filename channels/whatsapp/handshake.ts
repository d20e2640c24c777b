import { createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** A key given twice arrives as a list, and is refused like a missing one. */
const handshake = z.object({
  'hub.mode': z.literal('subscribe'),
  'hub.challenge': z.string().min(1).max(1024),
  'hub.verify_token': z.string(),
});

/**
 * Answers the question with which Meta makes sure that a webhook address is ours.
 * @returns the challenge, to be sent back bare as text/plain; null when the question is not for us
 */
export function isHandshake(query: unknown, verifyToken: string): string | null {
  const parsed = handshake.safeParse(query);
  if (!parsed.success) return null;
  return isSame(parsed.data['hub.verify_token'], verifyToken) ? parsed.data['hub.challenge'] : null;
}

/** In constant time, of whatever length. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
