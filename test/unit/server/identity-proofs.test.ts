import { describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import type { ChannelAccount } from '../../../core/vendors/vendor.store.ts';
import { identityProofs } from '../../../server/identity-proofs.ts';

const proofs = identityProofs('a secret of no less than thirty-two letters');
const HOUR_MS = 60 * 60_000;
const website = (generation: number | null, madeAgoMs = 2 * HOUR_MS, channelAccountId = 'web'): ChannelAccount => ({
  ...{ channelAccountId, vendorId: 'v-1', channel: 'widget', address: 'key', allowedOrigins: [] },
  identity: generation === null ? null : { generation, madeAt: new Date(Date.now() - madeAgoMs) },
});
const secret = (generation = 1, channelAccountId = 'web') => proofs.secretOf(channelAccountId, { generation });
const inS = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;
const signed = (claims: Record<string, unknown>, by = secret(), alg = 'HS256') =>
  new SignJWT({ sub: 'C-17', exp: inS(300), ...claims }).setProtectedHeader({ alg }).sign(new TextEncoder().encode(by));

describe('a website’s word of who is signed in', () => {
  it('is taken with the name it gives', async () => {
    const read = proofs.read(await signed({ name: ' Ani ' }), website(1));

    expect(await read).toEqual({ customerId: 'C-17', name: 'Ani' });
  });

  it('is taken without a name, and with one that is none', async () => {
    for (const name of [undefined, '', 7])
      expect(await proofs.read(await signed({ name }), website(1))).toEqual({ customerId: 'C-17' });
  });

  it('holds for an hour after its secret was replaced, and no longer', async () => {
    const former = await signed({}, secret(1));

    expect(await proofs.read(former, website(2, HOUR_MS / 2))).toEqual({ customerId: 'C-17' });
    await expect(proofs.read(former, website(2))).rejects.toMatchObject({ code: 'identity_refused' });
  });

  it('ends at once where its secret was replaced twice', async () => {
    await expect(proofs.read(await signed({}, secret(1)), website(3, 0))).rejects.toMatchObject({
      code: 'identity_refused',
    });
  });

  it('says that it is over', async () => {
    await expect(proofs.read(await signed({ exp: inS(-120) }), website(1))).rejects.toMatchObject({
      code: 'identity_expired',
    });
  });

  it.each<[string, string, () => Promise<string>]>([
    ['without a customer', 'claims', () => signed({ sub: undefined })],
    ['of an empty customer', 'claims', () => signed({ sub: '' })],
    ['without an end', 'claims', () => signed({ exp: undefined })],
    ['that is not valid yet', 'claims', () => signed({ nbf: inS(300) })],
    ['that holds for a day', 'too_long', () => signed({ exp: inS(86_400) })],
    ['by another website’s secret', 'signature', () => signed({}, secret(1, 'web-2'))],
    ['by the secret to come', 'signature', () => signed({}, secret(2))],
    ['by another algorithm', 'signature', () => signed({}, secret(), 'HS512')],
    ['cut short', 'signature', async () => (await signed({})).slice(0, -4)],
    ['of other words', 'signature', async () => 'let me in'],
  ])('is refused %s', async (_, why, make) => {
    await expect(proofs.read(await make(), website(1))).rejects.toMatchObject({
      code: 'identity_refused',
      params: { why },
    });
  });

  it('is refused where the website has no secret', async () => {
    await expect(proofs.read(await signed({}), website(null))).rejects.toMatchObject({ params: { why: 'no_secret' } });
  });
});
