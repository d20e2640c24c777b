import { describe, expect, it } from '@jest/globals';
import { formatAddress, parseAddress } from '../../../agent-inbox/state/address.ts';

describe('the address line', () => {
  it('says nothing where everything is as usual', () => {
    expect(formatAddress(parseAddress(''))).toBe('');
  });

  it('comes back as it was said', () => {
    const line = '?view=mine&status=waiting&branch=TS-KMG&channel=whatsapp&c=abc_1&at=17&find=baterai+kembung';

    expect(formatAddress(parseAddress(line))).toBe(line);
  });

  it.each([
    '?branch=TS-KMG%2CTS-TBT&group=gr-1&tag=retur+barang&priority=urgent&unread=1&waits=15',
    '?view=unassigned&sort=longest_wait&saved=vw_1',
    '?status=any&any=status%3Dwaiting%26priority%3Dhigh&any=view%3Dmine%26unread%3D1',
  ])('comes back as it was said, whatever the list: %s', (line) => {
    expect(formatAddress(parseAddress(line))).toBe(line);
  });

  it('says of a list of who waits long no other order', () => {
    expect(parseAddress('?waits=5&sort=newest')).toEqual({
      view: 'all',
      status: 'open',
      waitsOverMin: 5,
      conversationId: null,
      at: null,
      find: null,
    });
  });

  it('leaves out what it does not know', () => {
    expect(
      parseAddress(
        '?view=theirs&status=x&channel=fax&branch=a%20b&c=%3Cscript%3E&at=17&priority=very&waits=-1&any=x%3Dy',
      ),
    ).toEqual({
      view: 'all',
      status: 'open',
      conversationId: null,
      at: null,
      find: null,
    });
  });
});
