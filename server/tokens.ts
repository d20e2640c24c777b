import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { LOCALES } from '../contract/codes.ts';
import { TOKEN_TTL_S } from '../contract/limits.ts';
import { DomainError } from '../core/errors.ts';

/** Clocks of several servers may differ this much: so long after its end a token is still good. */
export const LEEWAY_S = 60;

const shopperClaims = z.object({
  kind: z.literal('shopper'),
  vendorId: z.string(),
  channelAccountId: z.string(),
  identityId: z.string(),
  /** The vendor's own id of who it is, and what they are called there, where the vendor has vouched for it. */
  customerId: z.string().optional(),
  name: z.string().optional(),
  locale: z.enum(LOCALES),
  exp: z.number(),
});
const agentClaims = z.object({ kind: z.literal('agent'), vendorId: z.string(), agentId: z.string(), exp: z.number() });
/** A link's: one form of the file of one message, for as long as whom it was made for may see that. */
const fileClaims = z.object({
  kind: z.literal('file'),
  vendorId: z.string(),
  conversationId: z.string(),
  seq: z.number(),
  attachmentId: z.string(),
  variant: z.enum(['file', 'thumb']),
  /** An agent, or a shopper by their identity. */
  for: z.enum(['agent', 'shopper']),
  forId: z.string(),
  exp: z.number(),
});
export type FileClaims = z.infer<typeof fileClaims>;
export type ShopperClaims = z.infer<typeof shopperClaims>;
export type AgentClaims = z.infer<typeof agentClaims>;

/** Short signed tokens: who somebody is, never what they may do; that is looked up. */
export function tokens(secret: string) {
  // Once: whoever verifies with plain bytes makes a key of them each time.
  const bytes = new TextEncoder().encode(secret);
  const key = crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);

  async function issue(
    claims: Record<string, string | number | undefined>,
  ): Promise<{ token: string; expiresAt: string }> {
    const exp = Math.floor(Date.now() / 1000) + TOKEN_TTL_S;
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience(`dekat-${claims.kind}`)
      .setIssuedAt()
      .setExpirationTime(exp)
      .sign(await key);
    return { token, expiresAt: new Date(exp * 1000).toISOString() };
  }

  async function read<T>(token: unknown, kind: string, schema: z.ZodType<T>): Promise<T> {
    if (typeof token !== 'string' || token.length > 4096) throw new DomainError('unauthenticated');
    const options = { algorithms: ['HS256'], audience: `dekat-${kind}`, clockTolerance: LEEWAY_S };
    const { payload } = await jwtVerify(token, await key, options).catch((cause: unknown) => {
      throw new DomainError(cause instanceof errors.JWTExpired ? 'token_expired' : 'unauthenticated', {}, { cause });
    });
    const claims = schema.safeParse(payload);
    if (!claims.success) throw new DomainError('unauthenticated');
    return claims.data;
  }

  return {
    issueShopper: (claims: Omit<ShopperClaims, 'exp' | 'kind'>) => issue({ kind: 'shopper', ...claims }),
    issueAgent: (claims: Omit<AgentClaims, 'exp' | 'kind'>) => issue({ kind: 'agent', ...claims }),
    issueFile: (claims: Omit<FileClaims, 'exp' | 'kind'>) => issue({ kind: 'file', ...claims }),
    /** @throws DomainError `unauthenticated`, `token_expired` */
    readFile: (token: unknown): Promise<FileClaims> => read(token, 'file', fileClaims),
    /** @throws DomainError `unauthenticated`, `token_expired` */
    readShopper: (token: unknown): Promise<ShopperClaims> => read(token, 'shopper', shopperClaims),
    /** @throws DomainError `unauthenticated`, `token_expired` */
    readAgent: (token: unknown): Promise<AgentClaims> => read(token, 'agent', agentClaims),
  };
}
export type Tokens = ReturnType<typeof tokens>;
