import { beforeEach, describe, expect, it } from '@jest/globals';
import { draftSync } from '../../../agent-inbox/composer/draft-sync.ts';
import { type Drafts, withDraft } from '../../../agent-inbox/composer/drafts.ts';
import type { DraftView, PutDraft } from '../../../contract/drafts.ts';
import { ManualTimers } from '../../support/manual-timers.ts';

const ID = 'c-1';
/** The server's part: one draft, whose revision a writer must know. */
let kept: DraftView | null;
let puts: PutDraft[];
let isAway: boolean;
beforeEach(() => {
  kept = null;
  puts = [];
  isAway = false;
});
const settled = () => new Promise((resolve) => setImmediate(resolve));

function aDevice() {
  const timers = new ManualTimers();
  let drafts: Drafts = {};
  const place = {
    async list() {
      if (isAway) throw new Error('away');
      return kept && kept.reply !== '' ? [kept] : [];
    },
    async put(conversationId: string, { rev, ...words }: PutDraft) {
      if (isAway) throw new Error('away');
      puts.push({ rev, ...words });
      const isFromNone = rev === 0 && (kept?.reply ?? '') === '';
      if (!isFromNone && (kept?.rev ?? 0) !== rev) return { isKept: false, draft: kept };
      kept = { conversationId, ...words, rev: (kept?.rev ?? 0) + 1, at: '' };
      return { isKept: true, draft: kept };
    },
  };
  const sync = draftSync({
    ...{ place, timers, read: () => drafts },
    settle(conversationId, change) {
      drafts = withDraft(drafts, conversationId, { isSaved: true, ...change }, drafts[conversationId]?.at ?? 0);
    },
  });
  return {
    timers,
    sync,
    draft: () => drafts[ID],
    write(reply: string) {
      drafts = withDraft(drafts, ID, { reply }, timers.now());
      sync.changed([ID]);
    },
    async rest(ms = 1_000) {
      timers.advance(ms);
      await settled();
    },
  };
}

describe('a draft', () => {
  it('is put once nothing was written for a second, and is then on the other device', async () => {
    const desktop = aDevice();
    const phone = aDevice();

    desktop.write('Hal');
    desktop.timers.advance(900);
    desktop.write('Halo');
    await desktop.rest();
    await phone.sync.load();

    expect(puts.map(({ reply }) => reply)).toEqual(['Halo']);
    expect(phone.draft()).toMatchObject({ reply: 'Halo', rev: 1, isSaved: true });
  });

  it('sent on one device is gone from the other at once', async () => {
    const desktop = aDevice();
    const phone = aDevice();
    desktop.write('Halo');
    await desktop.rest();
    await phone.sync.load();

    desktop.write('');
    await desktop.rest(0);
    phone.sync.hear({ conversationId: ID, draft: kept });

    expect(kept).toMatchObject({ reply: '', rev: 2 });
    expect(desktop.draft()).toBeUndefined();
    expect(phone.draft()).toBeUndefined();
  });

  it('begun after one was sent is not taken for older than that by a device that was away', async () => {
    const desktop = aDevice();
    const phone = aDevice();
    for (const words of ['A', 'Ab', 'Abc']) {
      desktop.write(words);
      await desktop.rest();
    }
    await phone.sync.load();

    desktop.write('');
    await desktop.rest(0);
    desktop.write('next');
    await desktop.rest();
    phone.timers.advance(60_000);
    await phone.sync.load();

    expect(phone.draft()).toMatchObject({ reply: 'next', isSaved: true });
  });

  it('written on two devices at once is lost on neither: the later goes on, the other is offered beside it', async () => {
    const desktop = aDevice();
    const phone = aDevice();
    desktop.write('dari meja');
    phone.write('dari ponsel');
    await desktop.rest();

    await phone.rest();
    await phone.rest();

    expect(kept).toMatchObject({ reply: 'dari ponsel', rev: 2 });
    expect(phone.draft()).toMatchObject({ reply: 'dari ponsel', elsewhere: 'dari meja', isSaved: true });
  });

  it('is not replaced under the hands of who writes it', async () => {
    const desktop = aDevice();
    desktop.write('Halo');
    await desktop.rest();

    desktop.sync.hear({ conversationId: ID, draft: { ...(kept as DraftView), reply: 'Hai', rev: 2 } });
    expect(desktop.draft()).toMatchObject({ reply: 'Halo', elsewhere: 'Hai' });
  });

  it('that was left alone follows what is written elsewhere', async () => {
    const desktop = aDevice();
    desktop.write('Halo');
    await desktop.rest();
    desktop.timers.advance(60_000);

    desktop.sync.hear({ conversationId: ID, draft: { ...(kept as DraftView), reply: 'Halo, Kak', rev: 2 } });

    expect(desktop.draft()).toMatchObject({ reply: 'Halo, Kak', elsewhere: null, rev: 2 });
  });

  it('sent here while another device goes on with it stays as that one wrote it', async () => {
    const desktop = aDevice();
    desktop.write('Halo');
    await desktop.rest();
    kept = { ...(kept as unknown as DraftView), reply: 'Halo, masih ada', rev: 2 };

    desktop.write('');
    await desktop.rest(0);

    expect(kept).toMatchObject({ rev: 2 });
    expect(desktop.draft()).toMatchObject({ reply: 'Halo, masih ada', rev: 2, isSaved: true });
  });

  it('written without a network goes out with the next session', async () => {
    const desktop = aDevice();
    isAway = true;
    desktop.write('Halo');
    await desktop.rest();
    expect(kept).toBeNull();

    isAway = false;
    await desktop.sync.load();
    await settled();

    expect(kept).toMatchObject({ reply: 'Halo' });
  });

  it('is not disturbed by the echo of its own, however early it comes', async () => {
    const desktop = aDevice();
    desktop.write('Halo');
    desktop.timers.advance(1_000);
    desktop.sync.hear({ conversationId: ID, draft: kept });
    await settled();

    expect(desktop.draft()).toMatchObject({ reply: 'Halo', elsewhere: null, rev: 1, isSaved: true });
  });

  it('of somebody who has signed out is nobody’s any more', async () => {
    const desktop = aDevice();
    desktop.write('Halo');
    desktop.sync.flush();
    desktop.sync.stop();
    await settled();

    expect(puts.map(({ reply }) => reply)).toEqual(['Halo']);
    expect(desktop.timers.delays).toEqual([]);
  });
});
