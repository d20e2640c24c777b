import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';

/** Of every token of ours, letter for letter: who comes with another one, of whatever algorithm, did not get it here. */
const HEADER = Buffer.from('{"alg":"HS256"}').toString('base64url');

/**
 * Claims in a signed token (RFC 7519, HS256). In the same step: WebCrypto hands each to a thread and back, which costs a
 * server six times as much, for everybody who connects.
 */
export function signedClaims(secret: string) {
  const key = createSecretKey(secret, 'utf8');
  const signatureOf = (signed: string): string => createHmac('sha256', key).update(signed).digest('base64url');

  return {
    sign(claims: object): string {
      const signed = `${HEADER}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
      return `${signed}.${signatureOf(signed)}`;
    },
    /** @returns the claims as they were signed here; null for everything else */
    read(token: string): unknown {
      const [header, payload = '', signature = '', ...more] = token.split('.');
      if (header !== HEADER || more.length > 0) return null;
      // Compared as it is written: nothing but the one way of writing it is let through.
      if (!isSame(signature, signatureOf(`${HEADER}.${payload}`))) return null;
      return JSON.parse(Buffer.from(payload, 'base64url').toString());
    },
  };
}

function isSame(told: string, right: string): boolean {
  const [a, b] = [Buffer.from(told), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
