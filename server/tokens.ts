import { z } from 'zod';
import { LOCALES } from '../contract/codes.ts';
import { TOKEN_TTL_S } from '../contract/limits.ts';
import { DomainError } from '../core/errors.ts';
import { signedClaims } from './signed-claims.ts';

/** Clocks of several servers may differ this much: so long after its end a token is still good. */
export const LEEWAY_S = 60;

const shopperClaims = z.object({
  kind: z.literal('shopper'),
  vendorId: z.string(),
  channelAccountId: z.string(),
  identityId: z.string(),
  locale: z.enum(LOCALES),
  exp: z.number(),
});
const agentClaims = z.object({ kind: z.literal('agent'), vendorId: z.string(), agentId: z.string(), exp: z.number() });
export type ShopperClaims = z.infer<typeof shopperClaims>;
export type AgentClaims = z.infer<typeof agentClaims>;

/** What every token bears beside its own claims. */
const envelope = z.object({ aud: z.string(), exp: z.number(), nbf: z.number().optional() });

/** Short signed tokens: who somebody is, never what they may do; that is looked up. */
export function tokens(secret: string) {
  const signed = signedClaims(secret);

  function issue(claims: Record<string, string>): { token: string; expiresAt: string } {
    const iat = Math.floor(Date.now() / 1000);
    const exp = iat + TOKEN_TTL_S;
    const token = signed.sign({ ...claims, aud: audienceOf(claims.kind), iat, exp });
    return { token, expiresAt: new Date(exp * 1000).toISOString() };
  }

  function read<T>(token: unknown, kind: string, schema: z.ZodType<T>): T {
    if (typeof token !== 'string' || token.length > 4096) throw new DomainError('unauthenticated');
    const payload = signed.read(token);
    const about = envelope.safeParse(payload);
    if (!about.success || about.data.aud !== audienceOf(kind)) throw new DomainError('unauthenticated');
    const now = Math.floor(Date.now() / 1000);
    const { exp, nbf = 0 } = about.data;
    if (nbf > now + LEEWAY_S) throw new DomainError('unauthenticated');
    if (exp <= now - LEEWAY_S) throw new DomainError('token_expired');
    const claims = schema.safeParse(payload);
    if (!claims.success) throw new DomainError('unauthenticated');
    return claims.data;
  }

  return {
    issueShopper: (claims: Omit<ShopperClaims, 'exp' | 'kind'>) => issue({ kind: 'shopper', ...claims }),
    issueAgent: (claims: Omit<AgentClaims, 'exp' | 'kind'>) => issue({ kind: 'agent', ...claims }),
    /** @throws DomainError `unauthenticated`, `token_expired` */
    readShopper: (token: unknown): ShopperClaims => read(token, 'shopper', shopperClaims),
    /** @throws DomainError `unauthenticated`, `token_expired` */
    readAgent: (token: unknown): AgentClaims => read(token, 'agent', agentClaims),
  };
}
const audienceOf = (kind: string | undefined): string => `dekat-${kind}`;
export type Tokens = ReturnType<typeof tokens>;
