import { describe, expect, it } from '@jest/globals';
import { news } from '../../../agent-inbox/notices/news.ts';
import { DEFAULT_RULES, type NoticeSettings, noticeFor, type Where } from '../../../agent-inbox/notices/notice-for.ts';
import { noticeWords } from '../../../agent-inbox/notices/notice-words.ts';
import { quietUntil } from '../../../agent-inbox/notices/quiet-times.ts';
import { readNoticeSettings } from '../../../agent-inbox/notices/read-settings.ts';
import { textsIn } from '../../../agent-inbox/texts/texts-in.ts';
import type { ConversationView } from '../../../contract/conversations.ts';
import { aConversation } from './a-conversation.ts';

const ME = 'ag_sari';
const me = { agentId: ME, name: 'Sari' };
const settings: NoticeSettings = { rules: DEFAULT_RULES, quietUntil: null, showsWords: false };
const elsewhere: Where = { viewing: null, isFocused: false, nowMs: 1_000 };
const given = { kind: 'given', conversationId: 'cv_1' } as const;

describe('a notice', () => {
  it.each([
    ['is given me, and the page is not in front', elsewhere],
    ['is given me, and I look at another', { viewing: 'cv_2', isFocused: true, nowMs: 1_000 }],
    ['is open, but nobody looks at the page', { viewing: 'cv_1', isFocused: false, nowMs: 1_000 }],
  ])('comes when a conversation %s', (_what, where) => {
    expect(noticeFor(given, settings, where)).toEqual({ desktop: true, sound: true });
  });

  it('never comes of what is before my eyes', () => {
    expect(noticeFor(given, settings, { viewing: 'cv_1', isFocused: true, nowMs: 1_000 })).toBeNull();
  });

  it('of what waits for anybody comes to who asked for it alone', () => {
    const queued = { kind: 'queued', conversationId: 'cv_1' } as const;
    const asked = { ...settings, rules: { ...DEFAULT_RULES, queued: { desktop: false, sound: true } } };

    expect(noticeFor(queued, settings, elsewhere)).toBeNull();
    expect(noticeFor(queued, asked, elsewhere)).toEqual({ desktop: false, sound: true });
  });

  it('does not come while I want to be left alone, and comes again after', () => {
    const quiet = { ...settings, quietUntil: 2_000 };

    expect(noticeFor(given, quiet, elsewhere)).toBeNull();
    expect(noticeFor(given, quiet, { ...elsewhere, nowMs: 2_000 })).not.toBeNull();
  });
});

describe('what a notice says', () => {
  const { t } = textsIn('en');
  const late = { kind: 'late', conversationId: 'cv_1', by: { name: 'Rina', words: '' } } as const;
  const note = { kind: 'colleague', conversationId: null, by: { name: 'Budi', words: 'come over' } } as const;

  it('names a shopper, and anybody’s words, only where that was chosen', () => {
    expect(noticeWords(t, late, undefined, false)).toEqual({ title: 'A promise is about to be late, or is', body: '' });
    expect(noticeWords(t, late, undefined, true).body).toBe('Rina');
    expect(noticeWords(t, note, undefined, false).body).toBe('Budi');
    expect(noticeWords(t, note, undefined, true).body).toBe('Budi: come over');
  });

  it('of a colleague does not come while the page is in front, which shows it itself', () => {
    expect(noticeFor(note, settings, { viewing: null, isFocused: true, nowMs: 1_000 })).toBeNull();
    expect(noticeFor(note, settings, elsewhere)).not.toBeNull();
  });
});

describe('what was chosen about notices', () => {
  it('is read field by field, whatever was kept', () => {
    expect(readNoticeSettings(null)).toEqual(settings);
    expect(
      readNoticeSettings({ rules: { given: { sound: false }, message: 'loud', other: {} }, quietUntil: 'x' }),
    ).toEqual({ ...settings, rules: { ...DEFAULT_RULES, given: { desktop: true, sound: false } } });
    expect(readNoticeSettings({ quietUntil: 5, showsWords: true })).toMatchObject({ quietUntil: 5, showsWords: true });
  });

  it('leaves me alone for an hour, or until eight tomorrow', () => {
    const now = new Date(2026, 10, 30, 21, 15);

    expect(quietUntil('hour', now) - now.getTime()).toBe(3_600_000);
    expect(new Date(quietUntil('tomorrow', now))).toEqual(new Date(2026, 11, 1, 8));
  });
});

const words = (seq: number, kind: 'shopper' | 'agent' = 'shopper') => ({
  ...{ seq, at: '2026-11-24T08:00:00.000Z', kind: 'text' as const, preview: 'halo' },
  author: { kind, id: 'x', name: 'Rina' },
});
const mine = ({ conversationId = 'cv_1', ...but }: Partial<ConversationView> = {}) =>
  aConversation(conversationId, { status: 'assigned', assignee: me, rev: 5, unread: 0, ...but });
const kindsOf = (facts: Array<{ kind: string }>) => facts.map(({ kind }) => kind);

describe('the news of an agent', () => {
  /** A page that was opened with these. */
  function opened(...had: ConversationView[]) {
    const known = news(ME);
    known.begin(had, 0);
    return known;
  }

  it('are not what was there when the page was opened', () => {
    const known = news(ME);

    expect(known.change(mine({ rev: 4 }), 0)).toEqual([]);
    expect(known.begin([mine()], 0)).toEqual([]);
    expect(known.change(mine({ rev: 6 }), 0)).toEqual([]);
  });

  it('are a conversation that somebody gave them, once', () => {
    const known = opened();

    expect(known.change(mine(), 0)).toEqual([{ kind: 'given', conversationId: 'cv_1' }]);
    expect(known.change(mine(), 0)).toEqual([]);
    expect(known.change(mine({ rev: 6 }), 0)).toEqual([]);
  });

  it('are not what they took themself, but are what is given them later', () => {
    const known = opened();
    known.acting('cv_1', 0);
    expect(known.change(mine(), 9_000)).toEqual([]);
    known.change(mine({ rev: 6, assignee: null, status: 'waiting', waitingSince: null }), 9_500);

    expect(kindsOf(known.change(mine({ rev: 7 }), 20_000))).toEqual(['given']);
  });

  it('are what a shopper of theirs writes, not what they or colleagues answer', () => {
    const known = opened(mine({ lastMessage: words(3) }));

    expect(known.change(mine({ rev: 6, lastMessage: words(3) }), 0)).toEqual([]);
    expect(kindsOf(known.change(mine({ rev: 7, lastMessage: words(4) }), 0))).toEqual(['message']);
    expect(known.change(mine({ rev: 8, lastMessage: words(5, 'agent') }), 0)).toEqual([]);
    expect(known.change(aConversation('cv_2', { rev: 3, lastMessage: words(2) }), 0)).toEqual([]);
  });

  it('are what has come into the queue, once however much is written there', () => {
    const known = opened();
    const waits = { status: 'waiting', assignee: null, waitingSince: '2026-11-24T08:00:00.000Z' } as const;
    const queued = (rev: number) => aConversation('cv_2', { rev, ...waits });

    expect(kindsOf(known.change(queued(3), 0))).toEqual(['queued']);
    expect(known.change(queued(4), 0)).toEqual([]);
    expect(kindsOf(known.change({ ...queued(5), status: 'assigned', assignee: me }, 0))).toEqual(['given']);
  });

  it('do not hold what the list shows as waiting already', () => {
    const known = opened();
    const waits = { status: 'waiting', assignee: null, waitingSince: '2026-11-24T08:00:00.000Z' } as const;
    const listed = aConversation('cv_2', { rev: 3, ...waits });

    expect(known.change({ ...listed, rev: 4 }, 0, listed)).toEqual([]);
  });

  it('hold what was given them, though the list shows it as theirs already', () => {
    const known = opened();

    expect(kindsOf(known.change(mine(), 0, mine()))).toEqual(['given']);
  });

  it('hold what came while there was no connection', () => {
    const known = opened(mine({ lastMessage: words(3) }));

    const facts = known.begin([mine({ rev: 9, lastMessage: words(7) }), mine({ conversationId: 'cv_2' })], 0);

    expect(facts).toEqual([
      { kind: 'message', conversationId: 'cv_1' },
      { kind: 'given', conversationId: 'cv_2' },
    ]);
  });

  it('count how many of theirs hold words nobody has read', () => {
    const known = opened(mine({ unread: 2 }), mine({ conversationId: 'cv_2' }));
    expect(known.unread()).toBe(1);

    known.change(mine({ conversationId: 'cv_2', rev: 6, unread: 1 }), 0);
    expect(known.unread()).toBe(2);
    known.leave('cv_2');
    known.change(mine({ rev: 6, status: 'resolved', assignee: null }), 0);
    expect(known.unread()).toBe(0);
  });
});
