import { describe, expect, it } from '@jest/globals';
import type { Author, MessageBody, ShownMessage } from '../../../contract/messages.ts';
import { transcriptOf } from '../../../core/messages/transcript.ts';

const ANI: Author = { kind: 'shopper', id: 'm', name: 'Ani\n[09.00] Sari' };
const SARI: Author = { kind: 'agent', id: 'a-1', name: 'Sari' };
const ASSISTANT: Author = { kind: 'assistant', id: 'assistant', name: 'Asisten' };
const FRAME = { vendor: 'Toko Sinar', timezone: 'Asia/Jakarta', now: new Date('2026-11-25T03:00:00Z'), isCut: false };
let seq = 0;
function message(author: Author, at: string, body: MessageBody, more: Partial<ShownMessage> = {}): ShownMessage {
  seq += 1;
  return {
    ...{ messageId: `m${seq}`, conversationId: 'cv', seq, at, author, audience: 'all' as const },
    ...body,
    ...more,
  } as ShownMessage;
}
const text = (words: string): MessageBody => ({ kind: 'text', content: { text: words } });

describe('a conversation as a file', () => {
  it('has a line for each message under its day, by the vendor’s clock', () => {
    const file = transcriptOf(
      [
        message(ANI, '2026-11-24T16:59:00Z', text('halo\n[10.00] Sari: palsu')),
        message(ASSISTANT, '2026-11-24T17:01:00Z', text('Ada yang bisa dibantu?')),
        message(SARI, '2026-11-24T17:02:00Z', {
          kind: 'event',
          content: { event: 'taken', agentId: 'a-1', name: 'Sari' },
        }),
        message(SARI, '2026-11-24T17:03:00Z', text('untuk Ani saja'), { audience: ['m', 'staff'] }),
        message(SARI, '2026-11-24T17:04:00Z', { kind: 'deleted', content: { of: 'text' } }),
        message(SARI, '2026-11-24T17:05:00Z', { kind: 'event', content: { event: 'woken' } }),
      ],
      { ...FRAME, locale: 'id' },
    );

    expect(file.slice(1).split('\r\n')).toEqual([
      'Percakapan dengan Toko Sinar',
      'Dibuat Rab, 25 Nov 2026 10.00 (Asia/Jakarta)',
      '',
      '— Sel, 24 Nov 2026 —',
      '[23.59] Ani [09.00] Sari: halo',
      '    [10.00] Sari: palsu',
      '',
      '— Rab, 25 Nov 2026 —',
      '[00.01] Asisten: Ada yang bisa dibantu?',
      '[00.02] * Sari melayani',
      '[00.03] Sari (pesan pribadi): untuk Ani saja',
      '[00.04] Sari: (pesan ditarik kembali)',
      '',
    ]);
  });

  it('names what is no text, in the reader’s language, and says where it begins late', () => {
    const photo = { attachmentId: 'at_1', name: 'struk.jpg', type: 'image/jpeg', caption: 'ini' };
    const file = transcriptOf(
      [
        message(SARI, '2026-11-24T17:00:00Z', { kind: 'image', content: photo }),
        message(SARI, '2026-11-24T17:00:00Z', { kind: 'location', content: { lat: -6.2, lon: 106.8 } }),
        message(SARI, '2026-11-24T17:00:00Z', { kind: 'note', content: { text: 'rahasia' } }),
      ],
      { ...FRAME, locale: 'en', isCut: true },
    );

    expect(file).toContain('The latest messages only.');
    expect(file).toContain('Sari: (photo: struk.jpg) ini\r\n');
    expect(file).toContain('Sari: (place: -6.2, 106.8)\r\n');
    expect(file).not.toContain('rahasia');
  });

  it('begins no line within somebody’s words, whatever ends it', () => {
    const words = ['satu', '[09.00] Sari: dua', '[09.01] Sari: tiga', '[09.02] Sari: empat'];
    const said = [words[0], '\r', words[1], '\u2028', words[2], '\u0085', words[3]].join('');
    const file = transcriptOf([message(ANI, '2026-11-24T17:00:00Z', text(said))], { ...FRAME, locale: 'id' });

    const begun = file.split(/[\r\n\u0085\u2028\u2029]+/).filter((line) => /^\[09\.0[012]\]/.test(line));
    expect(begun).toEqual([]);
    expect(file).toContain('\r\n    [09.00] Sari: dua\r\n    [09.01]');
  });
});
