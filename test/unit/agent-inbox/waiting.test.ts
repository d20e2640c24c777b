import { describe, expect, it } from '@jest/globals';
import { formatWaiting, urgencyOf } from '../../../agent-inbox/list/waiting.ts';
import { deskTexts } from '../../../contract/texts/desk.ts';
import { inboxTexts } from '../../../contract/texts/inbox.ts';
import { translator } from '../../../contract/texts/render.ts';
import { sharedTexts } from '../../../contract/texts/shared.ts';

const en = translator('en', inboxTexts.en, sharedTexts.en, deskTexts.en);
const id = translator('id', inboxTexts.id, sharedTexts.id, deskTexts.id);
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

describe('how long a shopper waits', () => {
  it.each([
    [0, '0:00'],
    [-5 * SECOND, '0:00'],
    [42 * SECOND, '0:42'],
    [12 * MINUTE + 5 * SECOND, '12:05'],
    [59 * MINUTE + 59 * SECOND, '59:59'],
    [HOUR + 5 * MINUTE, '1 h 05 min'],
    [25 * HOUR, '1 day'],
    [72 * HOUR, '3 days'],
  ])('%d ms reads %s', (waitedMs, words) => {
    expect(formatWaiting(en, waitedMs)).toBe(words);
  });

  it('reads in Indonesian too', () => {
    expect(formatWaiting(id, 2 * HOUR)).toBe('2 j 00 mnt');
  });

  it('is calm, then warned of after five minutes, then late after fifteen', () => {
    expect([4 * MINUTE, 5 * MINUTE, 15 * MINUTE].map(urgencyOf)).toEqual(['calm', 'warn', 'late']);
  });
});
