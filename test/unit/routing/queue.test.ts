import { describe, expect, it } from '@jest/globals';
import { placed, type QueueEntry, toldMinutes } from '../../../core/routing/queue.ts';
import type { Pace } from '../../../core/routing/stats.store.ts';
import { isOwedWords, placeWords } from '../../../core/routing/tell-place.ts';

const NOW = Date.UTC(2026, 10, 20, 3);
const MINUTE = 60_000;
const at = (minutesAgo: number) => new Date(NOW - minutesAgo * MINUTE);
const waits = (conversationId: string, but: Partial<QueueEntry> = {}): QueueEntry => ({
  ...{ conversationId, groupId: null, branchId: null, channel: 'widget', locale: 'id' },
  waitsFrom: { seq: 2, at: at(1) },
  told: null,
  ...but,
});
const aPace = (gapMin: number, but: Partial<Pace> = {}): Pace => ({
  ...{ groupId: null, gapMs: gapMin * MINUTE, leavings: 5, leftAt: at(0) },
  ...but,
});

describe('a place in the queue', () => {
  it('counts those for the same group alone', () => {
    const entries = [waits('a'), waits('b', { groupId: 'g' }), waits('c'), waits('d', { groupId: 'g' })];

    expect(placed(entries, [], NOW).map(({ conversationId, place }) => `${conversationId}${place}`)).toEqual([
      'a1',
      'b1',
      'c2',
      'd2',
    ]);
  });

  it('is no farther than the two hundredth', () => {
    const entries = Array.from({ length: 250 }, (_, i) => waits(`c${i}`));
    expect(placed(entries, [], NOW).at(-1)?.place).toBe(200);
  });
});

describe('the wait that is expected', () => {
  const waitOf = (paces: Pace[], entries = [waits('a'), waits('b'), waits('c')]) =>
    placed(entries, paces, NOW).map(({ waitMin }) => waitMin);

  it('is the place at the pace at which the queue is left', () => {
    expect(waitOf([aPace(1.5)])).toEqual([2, 3, 5]);
  });

  it('is told by nobody before five have left, nor by another group’s pace', () => {
    expect(waitOf([aPace(1, { leavings: 4 })])).toEqual([null, null, null]);
    expect(waitOf([aPace(1, { groupId: 'g' })])).toEqual([null, null, null]);
  });

  it('grows where nobody has left for longer than usual', () => {
    const long = [waits('a', { waitsFrom: { seq: 2, at: at(30) } })];
    expect(waitOf([aPace(1, { leftAt: at(9) })], long)).toEqual([10]);
  });

  it('does not grow over a time in which nobody waited', () => {
    expect(waitOf([aPace(1, { leftAt: at(600) })], [waits('a')])).toEqual([1]);
  });

  it.each([
    [0, 1],
    [60_000, 1],
    [60_001, 2],
    [3.5 * MINUTE, 5],
    [46 * MINUTE, 60],
    [61 * MINUTE, null],
  ])('of %d ms is told as %p minutes', (waitMs, told) => {
    expect(toldMinutes(waitMs)).toBe(told);
  });
});

describe('words about the place', () => {
  const now = new Date(NOW);
  const one = (but: Partial<QueueEntry> = {}) => ({
    ...waits('a', { channel: 'whatsapp', ...but }),
    ...{ place: 3, waitMin: 5 },
  });
  const told = (minutesAgo: number, waitMin: number | null, sinceSeq = 2) => ({
    told: { sinceSeq, times: 1, waitMin, at: at(minutesAgo) },
  });

  it('are owed after twenty seconds, where no line of the chat shows it', () => {
    expect(isOwedWords(one(), now)).toBe(true);
    expect(isOwedWords(one({ waitsFrom: { seq: 2, at: at(19 / 60) } }), now)).toBe(false);
    expect(isOwedWords(one({ channel: 'widget' }), now)).toBe(false);
  });

  it('are owed again only where it takes twice as long as was told, or in another wait', () => {
    expect(isOwedWords(one(told(9, 5)), now)).toBe(false);
    expect(isOwedWords(one(told(10, 5)), now)).toBe(true);
    expect(isOwedWords(one(told(500, null)), now)).toBe(false);
    expect(isOwedWords(one(told(1, 5, 1)), now)).toBe(true);
  });

  it('say the place with the wait, or with when people are back, or alone', () => {
    const words = (waitMin: number | null, peopleFrom: string | null = null, isAgain = false) =>
      placeWords({ place: 3, waitMin, peopleFrom }, { locale: 'id', isAgain, timezone: 'Asia/Jakarta' });

    expect(words(5)).toBe('Kamu di antrean ke-3 untuk petugas kami, kira-kira 5 menit lagi.');
    expect(words(null)).toBe('Kamu di antrean ke-3 untuk petugas kami. Ditunggu ya.');
    expect(words(10, null, true)).toContain('lebih lama');
    expect(words(null, '2026-11-21T01:00:00Z')).toMatch(/ke-3\. Petugas kami ada lagi .*08\.00\.$/);
  });
});
