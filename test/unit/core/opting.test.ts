import { describe, expect, it } from '@jest/globals';
import { optedBy } from '../../../core/conversations/opting.ts';

const members = [
  { memberId: 'ibu', role: 'owner' as const },
  { memberId: 'paman', role: 'shopper' as const },
];
const says = (text: string, isOptedOut = false, channel: 'whatsapp' | 'widget' = 'whatsapp', byId = 'ibu') =>
  optedBy({ channel, isOptedOut, members }, { kind: 'text', content: { text } }, byId);

describe('who wants to hear nothing unasked', () => {
  it.each(['STOP', 'Berhenti', ' stop. ', 'unsubscribe'])('says so by "%s" alone', (text) => {
    expect(says(text)).toBe('out');
  });

  it.each(['stop kontak ada?', 'kapan promonya berhenti', 'mulai'])('does not by "%s"', (text) => {
    expect(says(text)).toBeNull();
  });

  it('says so again by the word that begins it, once they had stopped', () => {
    expect(says('MULAI', true)).toBe('in');
    expect(says('start', true)).toBe('in');
  });

  it('is nobody on the website, where nothing is sent to them', () => {
    expect(says('stop', false, 'widget')).toBeNull();
  });

  it('is not a guest: whose conversation it is decides', () => {
    expect(says('STOP', false, 'whatsapp', 'paman')).toBeNull();
  });
});
