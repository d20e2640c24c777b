import { describe, expect, it } from '@jest/globals';
import type { OpenState } from '../../../contract/cards.ts';
import { formatSpan } from '../../../contract/texts/format.ts';
import { translator } from '../../../contract/texts/render.ts';
import { sharedTexts } from '../../../contract/texts/shared.ts';
import { widgetTexts } from '../../../contract/texts/widget.ts';
import { openWords } from '../../../web-widget/cards/words.ts';
import { eventWords } from '../../../web-widget/event-words.ts';
import { isAlways, plainWords, queueWords, textParts } from '../../../web-widget/words.ts';
import { ASSISTANT, aMessage, DEWI, ME } from './support.ts';

const id = { locale: 'id' as const, t: translator('id', widgetTexts.id, sharedTexts.id) };
const en = { locale: 'en' as const, t: translator('en', widgetTexts.en, sharedTexts.en) };
const NOW = Date.UTC(2026, 10, 20, 3);
const state = (more: Partial<OpenState>): OpenState => ({
  isOpen: true,
  changesAt: '2026-11-20T15:00:00.000Z',
  timezone: process.env.TZ ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  closure: null,
  ...more,
});

describe('opening hours in words', () => {
  it('say until when, and from when', () => {
    expect(openWords(en, state({}), NOW)).toMatch(/^open until \d\d:\d\d$/);
    expect(openWords(id, state({ isOpen: false }), NOW)).toMatch(/^tutup, buka \d\d\.\d\d$/);
  });

  it('name the day where it is further than one', () => {
    const words = openWords(en, state({ isOpen: false, changesAt: '2026-11-23T01:00:00.000Z' }), NOW);

    expect(words).toMatch(/23 Nov/);
  });

  it('know day and night, a day off and a long closure', () => {
    expect(openWords(en, state({ changesAt: null }), NOW)).toBe('open 24 hours');
    expect(openWords(en, state({ isOpen: false, closure: 'closed_today' }), NOW)).toBe('closed today');
    expect(openWords(id, state({ isOpen: false, closure: 'temporarily_closed', changesAt: null }), NOW)).toBe(
      'tutup sementara',
    );
  });

  it('name the zone where the branch’s clock is not the reader’s', () => {
    expect(openWords(en, state({ timezone: 'Asia/Jayapura' }), NOW)).toMatch(/WIT$/);
  });
});

describe('a place in the queue in words', () => {
  it('says which, and about how long, where that is known', () => {
    expect(queueWords(id, { place: 3, waitMin: 5, peopleFrom: null })).toBe('Antrean ke-3 · ± 5 mnt');
    expect(queueWords(en, { place: 1, waitMin: null, peopleFrom: null })).toBe('Number 1 in the queue');
  });

  it('says when people are back, where nobody is there', () => {
    const words = queueWords(en, { place: 2, waitMin: null, peopleFrom: '2026-11-23T01:00:00.000Z' });
    expect(words).toMatch(/^Number 2 in the queue · people are back .*23 Nov.* \d\d:\d\d$/);
  });

  it('says only that one waits until it is known', () => {
    expect(queueWords(id)).toBe('Menunggu petugas');
    expect(queueWords(id, { place: 0, waitMin: null, peopleFrom: null })).toBe('Menunggu petugas');
  });
});

describe('an event in a shopper’s words', () => {
  it('tells who helps, and from where', () => {
    expect(eventWords(id, { event: 'taken', agentId: 'a', name: 'Dewi' })).toBe('Dewi sekarang melayani kamu');
    expect(
      eventWords(en, {
        event: 'branch_chosen',
        branchId: 'b',
        name: 'Toko Sinar Kemang',
        area: 'Kemang',
        reason: { code: 'nearest_with_stock' },
      }),
    ).toBe('Served from Toko Sinar Kemang (nearest with stock)');
  });

  it('has a sentence in both languages for all that a shopper sees', () => {
    const by = { byName: 'Dewi' };
    const seen = [
      eventWords(en, { event: 'handover', reason: 'asked', peopleFrom: null }),
      eventWords(id, { event: 'handover', reason: 'asked', peopleFrom: '2026-11-21T01:00:00.000Z' }),
      eventWords(en, { event: 'assigned', agentId: 'a', name: 'Rudi', ...by }),
      eventWords(id, { event: 'released', ...by }),
      eventWords(en, { event: 'transferred', branchId: 'b', groupId: null, name: 'Tebet', area: 'Tebet', ...by }),
      eventWords(id, { event: 'resolved', ...by }),
      eventWords(en, { event: 'reopened', episode: 2, byName: null }),
    ];

    for (const words of seen) expect(words).not.toMatch(/[{}]|widget\./);
  });
});

describe('who comes and goes in a shopper’s words', () => {
  const tia = { memberId: 'm', name: 'Tia' };

  it('tells who came, who has another name, who left and who was taken out by whom', () => {
    expect(eventWords(en, { event: 'member_joined', ...tia, by: 'link', byName: null })).toBe('Tia joined');
    expect(eventWords(id, { event: 'member_renamed', ...tia, was: 'Tamu' })).toBe('Tamu sekarang Tia');
    expect(eventWords(en, { event: 'member_left', ...tia, byName: null })).toBe('Tia left');
    expect(eventWords(id, { event: 'member_left', ...tia, byName: 'Dewi' })).toBe('Dewi mengeluarkan Tia');
  });
});

describe('a span of a day in words', () => {
  it('is written with the reader’s own mark', () => {
    expect(formatSpan('id', '08:00', '22:00')).toBe('08.00–22.00');
    expect(formatSpan('en', '08:00', '22:00')).toBe('08:00–22:00');
  });

  it('is day and night where both ends are the same', () => {
    expect(isAlways({ from: '08:00', until: '08:00' })).toBe(true);
    expect(isAlways({ from: '08:00', until: '22:00' })).toBe(false);
  });
});

describe('words of a message', () => {
  it('keep a number on the line of its unit', () => {
    const body = { kind: 'text' as const, content: { text: 'Indomie 85 g, Rp 3.200, 2,5 km lagi' } };

    expect(plainWords(id, aMessage(1, ASSISTANT, { body }))).toBe('Indomie 85\u00a0g, Rp\u00a03.200, 2,5\u00a0km lagi');
  });

  it('are what was written, chosen, or sent', () => {
    expect(plainWords(en, aMessage(1, DEWI))).toBe('message 1');
    expect(
      plainWords(en, aMessage(1, ME, { body: { kind: 'choice', content: { id: 'x', title: 'At Kemang' } } })),
    ).toBe('At Kemang');
    expect(plainWords(en, aMessage(1, ME, { body: { kind: 'location', content: { lat: 1, lon: 2 } } }))).toBe(
      'Location',
    );
  });

  it('make links of web addresses, and of nothing else', () => {
    expect(textParts('see https://a.id/x?y=1. or javascript:alert(1)')).toEqual([
      { text: 'see ' },
      { text: 'https://a.id/x?y=1', href: 'https://a.id/x?y=1' },
      { text: '. or javascript:alert(1)' },
    ]);
  });
});
