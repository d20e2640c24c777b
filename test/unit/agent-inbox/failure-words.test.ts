import { describe, expect, it } from '@jest/globals';
import { lastWords } from '../../../agent-inbox/list/last-words.ts';
import { errorWords, mayPass } from '../../../agent-inbox/texts/error-words.ts';
import { failureWords } from '../../../agent-inbox/thread/failure-words.ts';
import { kindWords } from '../../../agent-inbox/thread/kind-words.ts';
import { stateWords } from '../../../agent-inbox/thread/state-words.ts';
import { iso, NOON, siti } from './a-conversation.ts';
import { textsOf } from './texts-of.ts';

const id = textsOf('id');
const en = textsOf('en');

describe('a message that did not arrive', () => {
  it('says why, in the agent’s words where the reason is a known one', () => {
    expect(failureWords(en, '131026')).toBe('this number cannot receive WhatsApp messages');
    expect(failureWords(id, '131047')).toContain('24 jam');
  });

  it('names the channel’s code where it is not', () => {
    expect(failureWords(en, '139999')).toBe('WhatsApp code 139999');
  });
});

describe('a kind that cannot be shown', () => {
  it('is called as people call it, never by its code', () => {
    expect(kindWords(id, 'image')).toBe('Foto');
    expect(kindWords(en, 'voice')).toBe('Voice message');
    expect(kindWords(en, 'order')).toBe('Another kind of message');
  });

  it('is named in a row before the words that came with it', () => {
    const last = { seq: 3, at: iso(NOON), author: siti, kind: 'unsupported', code: 'image' };

    expect(lastWords(id, { ...last, preview: 'ini fotonya' })).toBe('Foto: ini fotonya');
    expect(lastWords(id, { ...last, preview: '' })).toBe('Foto');
  });
});

describe('who has a conversation', () => {
  const said = (status: 'assigned' | 'waiting' | 'snoozed', snoozedUntil: string | null, holder: string | null) =>
    stateWords('en', en, { status, snoozedUntil }, holder, NOON);

  it('is its holder, or what it waits for', () => {
    expect(said('assigned', null, 'You')).toBe('You');
    expect(said('waiting', null, null)).toBe('Waiting');
  });

  it('says until when it is snoozed', () => {
    const words = said('snoozed', iso(NOON + 60 * 60_000), 'Dimas');

    expect(words).toMatch(/^Snoozed until \d\d:\d\d · Dimas$/);
  });
});

describe('asking again', () => {
  it('is offered where it may help', () => {
    expect(mayPass({ code: 'unavailable' })).toBe(true);
    expect(mayPass({ code: 'conversation_not_found' })).toBe(false);
    expect(mayPass({ code: 'order_not_found' })).toBe(false);
  });
});

describe('a refusal', () => {
  it('says how long to wait where that is long', () => {
    expect(errorWords(en, { code: 'rate_limited', retryAfterMs: 61_000 })).toBe(
      'Too many tries. Try again in 2 minutes.',
    );
    expect(errorWords(id, { code: 'rate_limited', retryAfterMs: 800 })).toBe(id('error.rate_limited'));
  });

  it('promises an agent nothing the inbox cannot do', () => {
    expect(errorWords(en, { code: 'window_closed' })).not.toContain('template');
    expect(errorWords(en, { code: 'unavailable' })).not.toContain('kept');
  });
});
