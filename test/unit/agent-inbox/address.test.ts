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

  it('leaves out what it does not know', () => {
    expect(parseAddress('?view=theirs&status=x&channel=fax&branch=a%20b&c=%3Cscript%3E&at=17')).toEqual({
      view: 'all',
      status: 'open',
      conversationId: null,
      at: null,
      find: null,
    });
  });
});
