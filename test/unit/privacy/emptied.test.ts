import { describe, expect, it } from '@jest/globals';
import type { Author, MessageBody } from '../../../contract/messages.ts';
import type { StoredMessage } from '../../../core/messages/message.ts';
import { emptied, wholeUpTo } from '../../../core/privacy/emptied.ts';

const ANI: Author = { kind: 'shopper', id: 'm-ani', name: 'Ani' };
const SARI: Author = { kind: 'agent', id: 'a-1', name: 'Sari' };
const message = (author: Author, body: MessageBody, more: Partial<StoredMessage> = {}): StoredMessage => ({
  ...{ messageId: 'm', vendorId: 'v', conversationId: 'cv', seq: 1, at: new Date(0), audience: 'all', author },
  ...body,
  ...more,
});
const text = (words: string): MessageBody => ({ kind: 'text', content: { text: words } });
const whose = (isWhole: boolean, more: object = {}) => ({
  ...{ memberIds: new Set(['m-ani']), seqs: new Set<number>(), isOwner: isWhole, name: 'Data dihapus' },
  wholeUpTo: isWhole ? Number.POSITIVE_INFINITY : 0,
  ...more,
});

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

describe('a conversation others were let into', () => {
  const guest = (sees: 'all' | 'sinceJoining', joinedSeq: number) => ({
    ...{ memberId: `m-${joinedSeq}`, name: 'Paman', role: 'shopper' as const, joinedSeq, sees, isOutside: false },
  });
  const owner = { ...guest('all', 0), role: 'owner' as const };

  it('is the owner’s whole up to the first of them, unless one may read what was before', () => {
    expect(wholeUpTo([owner])).toBe(Number.POSITIVE_INFINITY);
    expect(wholeUpTo([owner, guest('sinceJoining', 9), guest('sinceJoining', 5)])).toBe(4);
    expect(wholeUpTo([owner, guest('sinceJoining', 5), guest('all', 9)])).toBe(0);

    const told = message(SARI, text('pesanan TS1'), { seq: 4 });
    expect(emptied(told, whose(true, { wholeUpTo: 4 }))).not.toBeNull();
    expect(emptied({ ...told, seq: 6 }, whose(true, { wholeUpTo: 4 }))).toBeNull();
  });

  it('keeps no note of staff and no summary of the owner’s', () => {
    const among = whose(true, { wholeUpTo: 0 });
    const note = message(SARI, { kind: 'note', content: { text: 'Ani galak', mentions: [] } }, { audience: 'staff' });
    const handover = { event: 'handover', reason: 'asked', peopleFrom: null } as const;
    const handed = message(SARI, { kind: 'event', content: { ...handover, summary: { orderNo: 'TS1' } } });

    expect(emptied(note, among)?.body).toEqual({ kind: 'deleted', content: { of: 'note' } });
    expect(emptied(handed, among)?.body.content).toEqual(handover);
  });

  it('keeps no name of an owner who removed somebody, and that of staff who did', () => {
    const left = { event: 'member_left', memberId: 'm-5', name: 'Paman', byName: 'Ani' } as const;
    const system: Author = { kind: 'system', id: 'system', name: '' };
    const among = whose(true, { wholeUpTo: 0 });

    const removed = emptied(message(system, { kind: 'event', content: left }), among);
    expect(removed?.body.content).toEqual({ ...left, byName: 'Data dihapus' });
    expect(emptied(message(SARI, { kind: 'event', content: { ...left, byName: 'Sari' } }), among)).toBeNull();
  });

  it('keeps no words of a voice of theirs, and those of others', () => {
    const heard = message(
      { kind: 'system', id: 'listener', name: '' },
      { kind: 'event', content: { event: 'transcribed', text: 'alamat saya' } },
      { seq: 7, target: 3 },
    );

    expect(emptied(heard, whose(false, { seqs: new Set([3]) }))?.body.content).toEqual({
      ...{ event: 'transcribed', text: '' },
    });
    expect(emptied(heard, whose(false))).toBeNull();
  });
});
