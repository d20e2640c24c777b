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
  it('is one that a library reads', async () => {
    const { token, expiresAt } = ours.issueShopper(WHO);

    const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'], audience: 'dekat-shopper' });

    expect(payload).toMatchObject({ kind: 'shopper', ...WHO });
    expect(new Date((payload.exp ?? 0) * 1000).toISOString()).toBe(expiresAt);
  });

  it('is read where a library wrote it, as servers of before did', async () => {
    expect(ours.readShopper(await theirs({ alg: 'HS256' }))).toMatchObject(WHO);
  });
});

describe('what is no token of ours', () => {
  const good = ours.issueShopper(WHO).token;
  const [header = '', payload = '', signature = ''] = good.split('.');
  const otherLetter = signature.startsWith('A') ? 'B' : 'A';

  it.each([
    ['another header, though well signed', theirs({ alg: 'HS256', typ: 'JWT' })],
    ['another algorithm, though well signed', theirs({ alg: 'HS512' })],
    ['a changed signature', `${header}.${payload}.${otherLetter}${signature.slice(1)}`],
    ['a signature written in another way', `${good}=`],
    ['no signature', `${header}.${payload}.`],
    ['one part more', `${good}.${signature}`],
    ['one of an agent', ours.issueAgent({ vendorId: 'v-1', agentId: 'a-1' }).token],
    ['none', undefined],
    ['a long text', 'a'.repeat(5_000)],
  ])('is refused: %s', async (_, token) => {
    const told = await token;

    expect(() => ours.readShopper(told)).toThrow(expect.objectContaining({ code: 'unauthenticated' }));
  });
});
