import { describe, expect, it } from '@jest/globals';
import { lastSpeaker, lastWords } from '../../../agent-inbox/list/last-words.ts';
import { foundIn } from '../../../agent-inbox/parts/found-in.ts';
import { initialsOf } from '../../../agent-inbox/parts/initials.ts';
import { readPreferences } from '../../../agent-inbox/state/read-preferences.ts';
import { errorWords } from '../../../agent-inbox/texts/error-words.ts';
import { eventWords } from '../../../agent-inbox/thread/event-words.ts';
import { textParts } from '../../../agent-inbox/thread/links.ts';
import { otherWords } from '../../../agent-inbox/thread/routing-words.ts';
import { routingTexts } from '../../../contract/texts/routing.ts';
import { slaTexts } from '../../../contract/texts/sla.ts';
import { assistant, iso, NOON, shopper, siti } from './a-conversation.ts';
import { textsOf } from './texts-of.ts';

const [id, en] = [textsOf('id'), textsOf('en')];

describe('what happened', () => {
  it('is told with its reason and what it was about', () => {
    const summary = { product: 'Indomie Goreng', place: 'Kemang' };
    const content = { event: 'handover', reason: 'complaint', peopleFrom: null, summary } as const;

    expect(eventWords('id', id, content, NOON)).toBe('Diteruskan ke petugas · keluhan · Indomie Goreng · Kemang');
  });

  it('says who did it', () => {
    expect(eventWords('en', en, { event: 'taken', agentId: 'siti', name: 'Siti' }, NOON)).toBe(
      'Siti took this conversation',
    );
    expect(eventWords('en', en, { event: 'reopened', episode: 2, byName: null }, NOON)).toBe('Opened again');
    expect(eventWords('en', en, { event: 'reopened', episode: 2, byName: 'Siti' }, NOON)).toBe('Siti opened it again');
  });
});

describe('a decision of the router', () => {
  const because = {
    pool: 'branch',
    waitedS: 4,
    branch: 'Kemang',
    skills: ['service:screen-repair'],
    locale: 'id',
    open: 2,
    capacity: 5,
    relaxed: [],
    others: [{ name: 'Budi', why: 'full' }],
    looked: 2,
  } as const;

  it('says to whom the conversation was given, and why', () => {
    const content = { event: 'assigned', agentId: 'sari', name: 'Sari', byName: null } as const;

    expect(eventWords('en', en, { ...content, because: structuredClone(because) as never }, NOON)).toBe(
      'Given to Sari: of their branch, Kemang, screen repair, Indonesian, holding 2 of 5',
    );
    expect(eventWords('en', en, { ...content, byName: 'Siti' }, NOON)).toBe('Siti assigned it to Sari');
  });

  it('names why it was none of the others', () => {
    expect(otherWords(en, because.others[0])).toBe('Budi: full');
  });

  it('to put a conversation back says from whom, and why', () => {
    expect(eventWords('id', id, { event: 'requeued', agentId: 'sari', name: 'Sari', reason: 'agent_gone' }, NOON)).toBe(
      'Kembali ke antrean dari Sari: tidak tersambung lagi',
    );
  });

  it('is in both languages, with the same values in it', () => {
    const valuesIn = (text = '') => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

    for (const [key, words] of Object.entries(routingTexts.id))
      expect(valuesIn(routingTexts.en[key])).toEqual(valuesIn(words));
  });
});

describe('a change of priority', () => {
  it('says who made it, where somebody did', () => {
    const content = { event: 'prioritised', priority: 'urgent', why: 'agent_chose' } as const;

    expect(eventWords('en', en, { ...content, byName: 'Siti' }, NOON)).toBe('Siti changed the priority: urgent');
    expect(eventWords('en', en, { ...content, byName: null }, NOON)).toBe('Priority: urgent');
    expect(eventWords('en', en, { ...content, byName: null, why: 'sla' }, NOON)).toBe(
      'Priority raised for the promise made: urgent',
    );
  });
});

describe('a promise', () => {
  it('about to be late, or late, is told with what was promised', () => {
    const promise = { clock: 'first_reply', sinceSeq: 2, dueAt: iso(NOON) } as const;

    expect(eventWords('en', en, { event: 'sla_warned', ...promise }, NOON)).toMatch(
      /^First answer soon late, promised for \d\d:\d\d$/,
    );
    expect(eventWords('id', id, { event: 'sla_breached', ...promise }, NOON)).toMatch(
      /^Jawaban pertama terlambat, dijanjikan \d\d.\d\d$/,
    );
  });

  it('has its words in both languages, with the same values in them', () => {
    const valuesIn = (text = '') => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

    for (const [key, words] of Object.entries(slaTexts.id)) expect(valuesIn(slaTexts.en[key])).toEqual(valuesIn(words));
  });
});

describe('the last words of a row', () => {
  const last = { seq: 1, at: iso(NOON), kind: 'text', preview: 'halo\nkak' };

  it('name who spoke, unless it was the shopper', () => {
    expect(lastSpeaker(en, { ...last, author: shopper }, 'siti')).toBe('');
    expect(lastSpeaker(en, { ...last, author: siti }, 'siti')).toBe('You');
    expect(lastSpeaker(en, { ...last, author: siti }, 'budi')).toBe('Siti');
    expect(lastSpeaker(en, { ...last, author: assistant }, 'siti')).toBe('Assistant');
    expect(lastSpeaker(en, { ...last, kind: 'note', author: siti }, 'siti')).toBe('Note');
  });

  it('stand in one line, and name what has no words', () => {
    expect(lastWords(en, { ...last, author: shopper })).toBe('halo kak');
    expect(lastWords(id, { ...last, author: shopper, kind: 'location', preview: '' })).toBe('Lokasi');
    expect(lastWords(en, { ...last, author: assistant, kind: 'card', preview: '', code: 'stock' })).toBe(
      'Stock details',
    );
  });
});

describe('words with addresses in them', () => {
  it('lead on, without the full stop behind', () => {
    expect(textParts('see https://toko.test/a?b=1. ok')).toEqual([
      { text: 'see ' },
      { text: 'https://toko.test/a?b=1', href: 'https://toko.test/a?b=1' },
      { text: '. ok' },
    ]);
  });

  it('never lead to anything but web pages', () => {
    expect(textParts('javascript:alert(1) <b>x</b>')).toEqual([{ text: 'javascript:alert(1) <b>x</b>' }]);
  });
});

describe('a failure', () => {
  it('is said in the reader’s words, the winner by name', () => {
    expect(errorWords(en, { code: 'already_taken', params: { name: 'Budi' } })).toBe(
      'Budi has already taken this conversation.',
    );
    expect(errorWords(en, { code: 'bad_transition', params: { status: 'resolved' } })).toBe(
      'Not possible now: the conversation is resolved.',
    );
    expect(errorWords(en, { code: 'offline' })).toContain('connection');
    expect(errorWords(id, new Error('x'))).toContain('kesalahan di pihak kami');
  });
});

describe('small things', () => {
  it('finds by every word, whatever the accents', () => {
    const all = [{ name: 'Tebet' }, { name: 'Café Kemang', detail: 'buka' }];

    expect(foundIn(all, 'cafe bu')).toEqual([all[1]]);
    expect(foundIn(all, '')).toEqual(all);
  });

  it('shortens names to initials, and numbers to their end', () => {
    expect(['Rina Wijaya', 'joko', '+6281234567890', ''].map(initialsOf)).toEqual(['RW', 'J', '90', '?']);
  });

  it('reads preferences field by field', () => {
    expect(readPreferences({ locale: 'fr', theme: 'dark' }, 'id')).toEqual({
      locale: 'id',
      theme: 'dark',
      hasSingleKeys: true,
      sendDelayS: 0,
    });
  });
});
