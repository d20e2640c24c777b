import { describe, expect, it } from '@jest/globals';
import { isSigned, REPLAY_WINDOW_S, signatureOf } from '../../../../platform/vendor-system/signature.ts';

const SECRET = 'a-secret-of-the-vendor-0123456789abcdef';
const AT_S = 1_795_154_400;
const request = { method: 'POST', path: '/dekat/stock', body: '{"skus":["GR-0001"],"branches":["TS-KMG"]}' };

describe('the signature of a question to a vendor’s system', () => {
  it('is what the documentation says, byte for byte', () => {
    // printf '1795154400\nPOST\n/dekat/stock\n{"skus":…}' | openssl dgst -sha256 -hmac …
    expect(signatureOf(request, AT_S, SECRET)).toBe(
      't=1795154400,v1=6019aa4ee1d4b76edd18e8c32b3730977f3ef4b56b4ac1b4b49beecf736bf1e7',
    );
  });

  it('holds for the very request, within five minutes either way', () => {
    const header = signatureOf(request, AT_S, SECRET);

    for (const offS of [0, REPLAY_WINDOW_S, -REPLAY_WINDOW_S])
      expect(isSigned(request, header, SECRET, AT_S + offS)).toBe(true);
    for (const offS of [REPLAY_WINDOW_S + 1, -REPLAY_WINDOW_S - 1, 86_400])
      expect(isSigned(request, header, SECRET, AT_S + offS)).toBe(false);
  });

  it.each([
    ['another body', { ...request, body: `${request.body} ` }],
    ['another path', { ...request, path: '/dekat/orders' }],
    ['another method', { ...request, method: 'PUT' }],
    ['a line moved from the path into the body', { ...request, path: '/dekat', body: `stock\n${request.body}` }],
  ])('does not hold for %s', (_what, other) => {
    expect(isSigned(other, signatureOf(request, AT_S, SECRET), SECRET, AT_S)).toBe(false);
  });

  it('does not hold with another secret, a later time written in, or in another form', () => {
    const header = signatureOf(request, AT_S, SECRET);

    expect(isSigned(request, header, `${SECRET}x`, AT_S)).toBe(false);
    expect(isSigned(request, header.replace(`t=${AT_S}`, `t=${AT_S + 1}`), SECRET, AT_S)).toBe(false);
    for (const other of [undefined, '', 'v1=', header.toUpperCase(), `${header},v1=`, header.slice(0, -1)])
      expect(isSigned(request, other, SECRET, AT_S)).toBe(false);
  });
});
