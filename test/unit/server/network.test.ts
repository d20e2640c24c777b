import { describe, expect, it } from '@jest/globals';
import { networkOf } from '../../../server/network.ts';
import { addressKeyOf } from '../../../server/sockets/session.ts';

describe('whose limits an address falls under', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::FFFF:cb00:7107', '203.0.113.7'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:DB8:0:0:ffff::1', '2001:db8:0:0::/64'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::', '2001:db8:1:2::/64'],
    ['a::b:c:d:e:1.2.3.4', 'a:0:b:c::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['unknown', 'unknown'],
    ['', ''],
  ])('%s is of %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('is the same for a socket, whether called from or told by a proxy', () => {
    const keyOf = (address: string) => addressKeyOf({ handshake: { address, headers: {} } }, 0);
    const told = { handshake: { address: '::1', headers: { 'x-forwarded-for': '192.0.2.1, 2001:db8::7' } } };

    expect(keyOf('2001:db8::1')).toBe(keyOf('2001:db8::2'));
    expect(keyOf('2001:db8::1')).toBe(addressKeyOf(told, 1));
    expect(keyOf('2001:db8::1')).not.toBe(keyOf('2001:db8:0:1::1'));
  });
});
