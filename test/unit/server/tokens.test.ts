import { describe, expect, it } from '@jest/globals';
import { jwtVerify, SignJWT } from 'jose';
import { tokens } from '../../../server/tokens.ts';

const SECRET = 'a secret of no less than thirty-two letters';
const key = new TextEncoder().encode(SECRET);
const WHO = { vendorId: 'v-1', channelAccountId: 'web', identityId: 'v_1', locale: 'id' } as const;
const ours = tokens(SECRET);
/** As a library writes it. */
const theirs = (header: { alg: string; typ?: string }) =>
  new SignJWT({ kind: 'shopper', ...WHO })
    .setProtectedHeader(header)
    .setAudience('dekat-shopper')
    .setExpirationTime('10m')
    .sign(key);

describe('a token', () => {
  it('names when it ends, in its claims as beside them', async () => {
    const { token, expiresAt } = await ours.issueShopper(WHO);

    const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'], audience: 'dekat-shopper' });

    expect(payload).toMatchObject({ kind: 'shopper', ...WHO });
    expect(new Date((payload.exp ?? 0) * 1000).toISOString()).toBe(expiresAt);
  });

  it('is read as it was issued', async () => {
    const { token } = await ours.issueShopper(WHO);

    expect(await ours.readShopper(token)).toMatchObject(WHO);
  });
});

describe('what is no token of ours', () => {
  const changed = (change: (parts: string[]) => string) => async () =>
    change((await ours.issueShopper(WHO)).token.split('.'));

  it.each<[string, () => unknown]>([
    ['another algorithm, though well signed', () => theirs({ alg: 'HS512' })],
    ['a changed signature', changed(([a, b, c = '']) => `${a}.${b}.${c.startsWith('A') ? 'B' : 'A'}${c.slice(1)}`)],
    ['no signature', changed(([a, b]) => `${a}.${b}.`)],
    ['one part more', changed((parts) => `${parts.join('.')}.x`)],
    ['one of an agent', async () => (await ours.issueAgent({ vendorId: 'v-1', agentId: 'a-1' })).token],
    ['none', () => undefined],
    ['a long text', () => 'a'.repeat(5_000)],
  ])('is refused: %s', async (_, make) => {
    await expect(ours.readShopper(await make())).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});
