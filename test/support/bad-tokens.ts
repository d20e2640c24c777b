import { SignJWT } from 'jose';
import type { ErrorCode } from '../../contract/codes.ts';
import { AUTH_SECRET } from './processes.ts';

interface Claims {
  [name: string]: string;
  kind: string;
}
export interface BadToken {
  what: string;
  token: string;
  code: ErrorCode;
}

/** Tokens that look right and are not; `claims` are those of somebody with every right. */
export async function badTokens(claims: Claims): Promise<BadToken[]> {
  const inS = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;
  const signed = (secret: string, exp: number, audience = `dekat-${claims.kind}`, more: object = {}) =>
    new SignJWT({ ...claims, ...more })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience(audience)
      .setExpirationTime(exp)
      .sign(new TextEncoder().encode(secret));
  const good = await signed(AUTH_SECRET, inS(600));
  const [, payload = ''] = good.split('.');
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const bad = (what: string, token: string, code: ErrorCode = 'unauthenticated') => ({ what, token, code });
  return [
    bad('an expired token', await signed(AUTH_SECRET, inS(-120)), 'token_expired'),
    bad('a token signed with another secret', await signed(`${AUTH_SECRET}-other`, inS(600))),
    bad('a token of algorithm none', `${part({ alg: 'none' })}.${payload}.`),
    bad('a token for another audience', await signed(AUTH_SECRET, inS(600), 'somebody-else')),
    bad('a token not valid yet', await signed(AUTH_SECRET, inS(600), undefined, { nbf: inS(300) })),
    bad('a token whose claims were changed', good.replace(payload, part({ ...claims, vendorId: 'v-other' }))),
    bad('a token cut short', good.slice(0, -4)),
    bad('no token at all but words', 'let me in'),
  ];
}
