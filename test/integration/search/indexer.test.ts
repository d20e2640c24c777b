import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Direct } from '../../../core/conversations/open-direct.ts';
import { sayAsShopper } from '../../../core/conversations/say-as-shopper.ts';
import { idAt, newMessageId } from '../../../core/messages/message.store.ts';
import { messageFeed } from '../../../core/messages/message-feed.store.ts';
import { searchIndexer } from '../../../core/search/indexer.ts';
import { reindex } from '../../../scripts/admin/reindex.ts';
import { keepSearch } from '../../../workers/keep-search.ts';
import { anAgent } from '../../support/agents.ts';
import { aConversation, severalCores, type TestCore, VENDOR } from '../../support/core.ts';
import { eventually } from '../../support/eventually.ts';
import { anIndexer, found, readAll } from '../../support/search.ts';

const ANI = anAgent('a-ani', { scope: 'all' });
let core: TestCore;
let other: TestCore;
let close: () => Promise<void>;
let talk: Direct;
let said = 0;
beforeEach(async () => {
  const several = await severalCores('search-index', 2);
  [core, other] = several.cores as [TestCore, TestCore];
  close = several.close;
  talk = await aConversation(core, 'ani');
});
afterEach(() => close());

const say = async (text: string, at = core) => {
  said += 1;
  const { conversationId, memberId } = talk;
  await sayAsShopper(at.log, {
    ...{ vendorId: VENDOR, conversationId, memberId, clientId: `c-${said}`, at: new Date() },
    body: { kind: 'text', content: { text } },
  });
};
const texts = async (q: string) => (await found(core, ANI, q)).rows.map(({ text }) => text);

describe('the search index', () => {
  it('holds a message well within a second of its ack, and nothing of it is the server’s work', async () => {
    const errors: unknown[] = [];
    const keeping = keepSearch({ indexer: anIndexer(other), onError: (error) => void errors.push(error) });
    keeping.start();
    await say('sudah mulai');
    await eventually(async () => expect(await texts('mulai ')).toHaveLength(1));

    await say('baterainya kembung');
    const ackedAt = performance.now();
    await eventually(async () => expect(await texts('baterai kembung ')).toEqual(['baterainya kembung']));

    expect(performance.now() - ackedAt).toBeLessThan(1_000);
    await keeping.stop();
    expect(errors).toEqual([]);
  });

  it('holds what was stored while nobody kept it, by a process that is gone', async () => {
    const first = anIndexer(core);
    await readAll(first);
    await first.end();
    // Stored by one that was killed at once: none of it was projected, or told to anybody.
    const body = { kind: 'text' as const, content: { text: 'layar retak' }, audience: 'all' as const };
    const author = { kind: 'shopper' as const, id: talk.memberId, name: 'Pengunjung' };
    const place = { messageId: newMessageId(), vendorId: VENDOR, conversationId: talk.conversationId, seq: 1 };
    await other.messages.insertBatch([{ ...place, author, at: new Date(), clientId: 'killed', ...body }]);

    await readAll(anIndexer(core));

    expect(await texts('retak ')).toEqual(['layar retak']);
  });

  it('holds nothing of what is between two shoppers, and what is aside with the shop', async () => {
    const ref = { vendorId: VENDOR, conversationId: talk.conversationId };
    const { token } = await core.inviting.make(ref, 'Ani', { sees: 'all', uses: 1, hours: 1 });
    const guest = { identityId: 'v_guest', contactId: 'ct_guest', name: 'Dewi' };
    const { memberId } = await core.people.join(VENDOR, token, guest);
    const aside = (text: string, to: string) =>
      sayAsShopper(core.log, {
        ...{ ...ref, memberId: talk.memberId, clientId: `to-${to}`, at: new Date(), to },
        body: { kind: 'text', content: { text } },
      });
    await aside('rahasia kembung berdua', memberId);
    await aside('rahasia kembung toko', 'staff');

    await readAll(anIndexer(core));

    expect(await texts('rahasia kembung ')).toEqual(['rahasia kembung toko']);
  });

  it('holds all that was said before there was one, a year ago too, and says so once', async () => {
    const year = 365 * 24 * 3_600_000;
    const at = new Date(Date.now() - year);
    const author = { kind: 'shopper' as const, id: talk.memberId, name: 'Pengunjung' };
    const messageId = idAt(at).slice(0, 8) + newMessageId().slice(8);
    const place = { messageId, vendorId: VENDOR, conversationId: talk.conversationId, seq: 1 };
    const body = { kind: 'text' as const, content: { text: 'charger lama rusak' }, audience: 'all' as const };
    await core.messages.insertBatch([{ ...place, author, at, clientId: 'old', ...body }]);
    await say('charger baru rusak');

    await readAll(anIndexer(core));

    expect(await texts('charger rusak ')).toEqual(['charger baru rusak', 'charger lama rusak']);
  });

  it('goes on where a worker was killed, with the next one, and doubles nothing', async () => {
    const killed = anIndexer(core);
    await readAll(killed);
    await say('satu kembung');
    // It has written and not yet told how far it came.
    const marks = { ...core.searchMarks, move: () => Promise.reject(new Error('killed')) };
    const half = searchIndexer({ ...core, feed: messageFeed(core.connection), marks });
    await killed.end();
    await expect(half.round()).rejects.toThrow('killed');
    await say('dua kembung');
    await core.connection.collection('search_marks').updateOne({}, { $set: { until: new Date(0) } });

    await readAll(anIndexer(other));

    expect(await texts('kembung ')).toEqual(['dua kembung', 'satu kembung']);
  });

  it('is kept by one of several workers, and by another within the lease once that one ends', async () => {
    const first = anIndexer(core);
    const second = anIndexer(other);
    await readAll(first);
    await second.round();
    await say('siapa dulu');
    expect(await second.round()).toBe(false);
    expect(await texts('dulu ')).toEqual([]);

    await first.end();
    await readAll(anIndexer(other));

    expect(await texts('dulu ')).toEqual(['siapa dulu']);
  });

  it('reads the log anew where MongoDB no longer has what came since', async () => {
    const first = anIndexer(core);
    await readAll(first);
    await first.end();
    await say('hilang dari jurnal');
    // The mark of a moment that MongoDB has long forgotten: its first figures are the time.
    const marks = core.connection.collection<{ resume: { _data: string } }>('search_marks');
    const token = (await marks.findOne())?.resume._data ?? '';
    await marks.updateOne({}, { $set: { 'resume._data': `${token.slice(0, 2)}00000001${token.slice(10)}` } });

    await readAll(anIndexer(core));

    expect(await texts('jurnal ')).toEqual(['hilang dari jurnal']);
  });

  it('forgets what was emptied, and takes what was put in its place', async () => {
    await say('nomor kartu rahasia');
    await say('alamat lama');
    const heard = { event: 'transcribed', text: 'suara rahasia' } as const;
    await core.log.append({
      ...{ vendorId: VENDOR, conversationId: talk.conversationId, authorId: 'listener', clientId: 't-1' },
      draft: () => ({
        ...{ author: { kind: 'system', id: 'listener', name: '' }, audience: 'all', at: new Date() },
        body: { kind: 'event', content: heard },
      }),
    });
    const indexer = anIndexer(core);
    await readAll(indexer);
    expect(await core.connection.collection('search_words').countDocuments()).toBe(3);
    const messages = core.connection.collection('messages');
    const empty = (from: string, text: string) =>
      messages.updateOne({ 'content.text': from }, { $set: { content: { text } } });

    await empty('nomor kartu rahasia', '');
    await empty('alamat lama', 'alamat baru');
    await messages.updateOne({ 'content.text': heard.text }, { $set: { content: { ...heard, text: '' } } });
    await readAll(indexer);

    expect(await core.connection.collection('search_words').countDocuments()).toBe(1);
    expect([await texts('rahasia '), await texts('lama '), await texts('baru ')]).toEqual([[], [], ['alamat baru']]);
  });

  it('can be made anew, from the log alone', async () => {
    await say('buku indeks');
    const indexer = anIndexer(core);
    await readAll(indexer);
    await core.connection.collection('search_words').deleteMany({});

    await core.searchMarks.startOver();
    await readAll(indexer);
    await readAll(anIndexer(other));

    expect(await texts('indeks ')).toEqual(['buku indeks']);
    expect((await core.searchMarks.where())?.behind).toBeNull();
  });

  it('can be made anew by whoever operates it, who is told when it is through', async () => {
    await say('operator bertanya');
    const keeping = keepSearch({ indexer: anIndexer(other), onError: (error) => void other.errors.push(error) });
    keeping.start();
    await eventually(async () => expect(await texts('operator ')).toHaveLength(1));
    await core.connection.collection('search_words').deleteMany({});
    const lines: string[] = [];

    await reindex(core.searchMarks, (line) => lines.push(line), 50);

    expect(lines.at(-1)).toBe('Done.');
    expect(await texts('operator ')).toEqual(['operator bertanya']);
    await keeping.stop();
    expect(other.errors).toEqual([]);
  });

  it('holds words as they are read: of notes apart, of choices and places; never of events', async () => {
    const indexer = anIndexer(core);
    const { conversationId, memberId } = talk;
    const ref = { vendorId: VENDOR, conversationId, memberId, at: new Date() };
    await sayAsShopper(core.log, {
      ...ref,
      clientId: 'l-1',
      body: { kind: 'location', content: { lat: -6.2, lon: 106.8, name: 'Kemang Raya' } },
    });
    await sayAsShopper(core.log, {
      ...ref,
      clientId: 'l-2',
      body: { kind: 'choice', content: { id: 'x', title: 'Lacak pesanan' } },
    });
    await core.agents.put(ANI, 'x');
    await core.changes.take({ vendorId: VENDOR, conversationId }, ANI, null);

    await readAll(indexer);

    expect(await texts('kemang ')).toEqual(['Kemang Raya']);
    expect(await texts('lacak ')).toEqual(['Lacak pesanan']);
    expect(await core.connection.collection('search_words').countDocuments()).toBe(2);
  });
});
