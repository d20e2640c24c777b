import { describe, expect, it } from '@jest/globals';
import type { Author, MessageBody } from '../../../contract/messages.ts';
import type { StoredMessage } from '../../../core/messages/message.ts';
import { emptied } from '../../../core/privacy/emptied.ts';

const ANI: Author = { kind: 'shopper', id: 'm-ani', name: 'Ani' };
const SARI: Author = { kind: 'agent', id: 'a-1', name: 'Sari' };
const message = (author: Author, body: MessageBody, more: Partial<StoredMessage> = {}): StoredMessage => ({
  ...{ messageId: 'm', vendorId: 'v', conversationId: 'cv', seq: 1, at: new Date(0), audience: 'all', author },
  ...body,
  ...more,
});
const text = (words: string): MessageBody => ({ kind: 'text', content: { text: words } });
const whose = (isWhole: boolean) => ({ memberIds: new Set(['m-ani']), isWhole, name: 'Data dihapus' });

describe('a message of somebody who is erased', () => {
  it('says only what kind it was, by nobody’s name', () => {
    expect(emptied(message(ANI, text('nomor saya 0812')), whose(false))).toEqual({
      body: { kind: 'deleted', content: { of: 'text' } },
      authorName: 'Data dihapus',
    });
  });

  it('that was done already is left as it is', () => {
    const done = message({ ...ANI, name: 'Data dihapus' }, { kind: 'deleted', content: { of: 'text' } });

    expect(emptied(done, whose(true))).toBeNull();
    expect(emptied({ ...done, earlier: [{ ...text('dulu'), at: new Date(0) }] }, whose(true))).not.toBeNull();
  });
});

describe('what others said', () => {
  it('goes too where nobody else was there, and staff keep their names', () => {
    expect(emptied(message(SARI, text('halo Ani')), whose(true))).toEqual({
      body: { kind: 'deleted', content: { of: 'text' } },
      authorName: null,
    });
  });

  it('stays among several, unless it was for them alone', () => {
    expect(emptied(message(SARI, text('halo semua')), whose(false))).toBeNull();
    expect(emptied(message(SARI, text('untuk Ani'), { audience: ['m-ani', 'staff'] }), whose(false))).not.toBeNull();
  });
});

describe('what happened', () => {
  it('stays, without what it tells of a person', () => {
    const asked = { event: 'csat_rated', episode: 1, agent: null, branch: null, score: 2 } as const;
    const handover = { event: 'handover', reason: 'asked', peopleFrom: null } as const;
    const renamed = { event: 'member_renamed', memberId: 'm-ani', name: 'Ani', was: 'Pengunjung' } as const;

    const shown = [{ ...asked, words: 'nama saya Ani' }, { ...handover, summary: { orderNo: 'TS1' } }, renamed].map(
      (content) => emptied(message(SARI, { kind: 'event', content }), whose(true))?.body.content,
    );
    expect(shown).toEqual([asked, handover, { ...renamed, name: 'Data dihapus', was: 'Data dihapus' }]);
  });

  it('of others stays as it is', () => {
    const taken = { event: 'taken', agentId: 'a-1', name: 'Sari' } as const;

    expect(emptied(message(SARI, { kind: 'event', content: taken }), whose(true))).toBeNull();
  });
});
