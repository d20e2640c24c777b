import { createHmac } from 'node:crypto';
import { errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import { IDENTITY_TTL_S } from '../contract/limits.ts';
import { DomainError } from '../core/errors.ts';
import type { ChannelAccount, IdentitySecret } from '../core/vendors/vendor.store.ts';
import { LEEWAY_S } from './tokens.ts';

/** The secret before the newest holds so long beside it: the website's server is given the new one meanwhile. */
const FORMER_HOLDS_MS = 60 * 60_000;
/** Tells the secret from other keys, and is what scanners of leaked secrets look for. */
const MARK = 'dks_';

const claims = z.object({
  /** The vendor's own id of the customer. */
  sub: z.string().min(1).max(128),
  exp: z.number(),
  name: z.string().trim().min(1).max(100).optional().catch(undefined),
});
/** Who is signed in on a website, by the word of its own server. */
export interface ProvenCustomer {
  customerId: string;
  name?: string;
}

/**
 * What websites prove with who is signed in. Secrets are derived, not stored: a stolen database proves nothing, and
 * every server knows them. They change with the installation's own secret.
 */
export function identityProofs(authSecret: string) {
  const secretOf = (channelAccountId: string, { generation }: Pick<IdentitySecret, 'generation'>): string => {
    const derived = createHmac('sha256', authSecret).update(`identity-secret ${channelAccountId} ${generation}`);
    return MARK + derived.digest('base64url');
  };

  /** The secrets that hold now, the newest first. */
  function holding({ channelAccountId, identity }: ChannelAccount): string[] {
    if (!identity) return [];
    const { generation, madeAt } = identity;
    const isFormerGood = generation > 1 && Date.now() - madeAt.getTime() < FORMER_HOLDS_MS;
    const generations = isFormerGood ? [generation, generation - 1] : [generation];
    return generations.map((one) => secretOf(channelAccountId, { generation: one }));
  }

  return {
    secretOf,

    /**
     * @param jwt HS256, signed with the website's secret: `sub`, `exp` at most an hour away, `name` where there is one
     * @throws DomainError `identity_expired`; `identity_refused`, whose `why` is for whoever sets it up
     */
    async read(jwt: string, account: ChannelAccount): Promise<ProvenCustomer> {
      const secrets = holding(account);
      if (secrets.length === 0) throw refused('no_secret');
      let payload: JWTPayload | null = null;
      for (const secret of secrets) payload ??= await signedWith(secret, jwt);
      if (!payload) throw refused('signature');
      const said = claims.safeParse(payload);
      if (!said.success) throw refused('claims');
      const { sub, exp, name } = said.data;
      if (exp > Date.now() / 1000 + IDENTITY_TTL_S + LEEWAY_S) throw refused('too_long');
      return { customerId: sub, ...(name ? { name } : {}) };
    },
  };
}
export type IdentityProofs = ReturnType<typeof identityProofs>;

/** @returns null where something else has signed it @throws DomainError where it is signed well and proves nothing */
async function signedWith(secret: string, jwt: string): Promise<JWTPayload | null> {
  const options = { algorithms: ['HS256'], clockTolerance: LEEWAY_S };
  try {
    return (await jwtVerify(jwt, new TextEncoder().encode(secret), options)).payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw new DomainError('identity_expired');
    if (error instanceof errors.JWTClaimValidationFailed) throw refused('claims');
    return null;
  }
}

const refused = (why: 'no_secret' | 'signature' | 'claims' | 'too_long') =>
  new DomainError('identity_refused', { why });
