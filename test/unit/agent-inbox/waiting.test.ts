import { describe, expect, it } from '@jest/globals';
import { formatWaiting, urgencyOf } from '../../../agent-inbox/list/waiting.ts';
import { slaWords } from '../../../agent-inbox/thread/sla-words.ts';
import type { SlaView } from '../../../contract/sla.ts';
import { deskTexts } from '../../../contract/texts/desk.ts';
import { inboxTexts } from '../../../contract/texts/inbox.ts';
import { translator } from '../../../contract/texts/render.ts';
import { sharedTexts } from '../../../contract/texts/shared.ts';
import { textsOf } from './texts-of.ts';

const en = translator('en', inboxTexts.en, sharedTexts.en, deskTexts.en);
const id = translator('id', inboxTexts.id, sharedTexts.id, deskTexts.id);
const sla = textsOf('en');
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
    expect([4 * MINUTE, 5 * MINUTE, 15 * MINUTE].map((now) => urgencyOf(0, null, now))).toEqual([
      'calm',
      'warn',
      'late',
    ]);
  });
});

describe('a promised answer', () => {
  const at = (minute: number) => new Date(minute * MINUTE).toISOString();
  const promised = { clock: 'first_reply', warnAt: at(1), dueAt: at(2), isBreached: false } as const;
  const urgencies = (sla: SlaView) => [0, 1, 2, 3].map((minute) => urgencyOf(0, sla, minute * MINUTE));

  it('is what urgency goes by, in place of minutes that were promised to nobody', () => {
    expect(urgencies(promised)).toEqual(['calm', 'warn', 'late', 'late']);
    expect(urgencyOf(0, { ...promised, warnAt: at(60), dueAt: at(90) }, 20 * MINUTE)).toBe('calm');
  });

  it('told as late is late, though the clock here is behind', () => {
    expect(urgencies({ ...promised, isBreached: true })[0]).toBe('late');
  });

  it('is none where only the resolving is promised', () => {
    expect(urgencyOf(0, { ...promised, clock: 'resolve' }, 3 * MINUTE)).toBe('calm');
  });

  it('says how much of it is left, until when, or how late it is', () => {
    const words = (dueMinute: number) => slaWords('en', sla, { ...promised, dueAt: at(dueMinute) }, 0);

    expect(words(2)).toBe('First answer: 2:00 left');
    expect(words(-3)).toBe('First answer: 3:00 late');
    expect(words(90)).toMatch(/^First answer: by \d\d:\d\d$/);
    expect(slaWords('id', textsOf('id'), promised, 0)).toBe('Jawaban pertama: sisa 2:00');
  });
});
