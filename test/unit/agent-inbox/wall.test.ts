import { describe, expect, it } from '@jest/globals';
import { unreadOf, withMessages } from '../../../agent-inbox/colleagues/known-messages.ts';
import { heldOrders } from '../../../agent-inbox/list/held-order.ts';
import { needWords } from '../../../agent-inbox/wall/need-words.ts';
import { newerWall, withConversation } from '../../../agent-inbox/wall/newer-wall.ts';
import { poolWords } from '../../../agent-inbox/wall/pool-words.ts';
import { nearestTo, project } from '../../../agent-inbox/wall/project.ts';
import { sortRows } from '../../../agent-inbox/wall/sort-rows.ts';
import type { StaffMessage } from '../../../contract/staff-messages.ts';
import type { WallView, WallWork } from '../../../contract/wall.ts';
import { aConversation } from './a-conversation.ts';
import { textsOf } from './texts-of.ts';

const work: WallWork = { waiting: 1, assigned: 0, snoozed: 0, longestSince: null, warned: 0, breached: 0 };
const staff = { online: 0, away: 0, offline: 0, open: 0, capacity: 0, free: 0 };
const aWall = (but: Partial<WallView> = {}): WallView => ({
  ...{ at: '2026-11-24T08:00:00.000Z', work, staff, groups: [], branches: [], agents: [], waiting: [], isCut: false },
  ...{ withoutBranch: work, withoutGroup: work, today: { resolved: 0, firstReplyS: null } },
  ...but,
});
const since = '2026-11-24T07:50:00.000Z';
const aRow = (conversationId: string, but: Parameters<typeof aConversation>[1] = {}) => ({
  ...{ place: 1, dueAt: null, late: null },
  conversation: aConversation(conversationId, { status: 'waiting', waitingSince: since, rev: 5, ...but }),
});

describe('a table of the wall', () => {
  const rows = [
    { id: 'a', waiting: 2 },
    { id: 'b', waiting: null },
    { id: 'c', waiting: 7 },
    { id: 'd', waiting: 2 },
  ];
  const sorted = (isDown: boolean) =>
    sortRows(rows, { value: ({ waiting }) => waiting, idOf: ({ id }) => id, isDown }).map(({ id }) => id);

  it('puts what has no value last, and ties in one order, both ways round', () => {
    expect(sorted(true)).toEqual(['c', 'a', 'd', 'b']);
    expect(sorted(false)).toEqual(['a', 'd', 'c', 'b']);
  });

  it('does not move a row that is pointed at, whatever its figures become', () => {
    const orders = heldOrders();
    orders({ key: 'waiting', wanted: sorted(true), isHeld: false });

    const held = orders({ key: 'waiting', wanted: ['d', 'c', 'a', 'b', 'e'], isHeld: true });

    expect(held.ids).toEqual(['c', 'a', 'd', 'b', 'e']);
    expect(orders({ key: 'waiting', wanted: ['d', 'c'], isHeld: false }).ids).toEqual(['d', 'c']);
  });
});

describe('a newer answer', () => {
  it('leaves what says the same as it was, so that it is not drawn again', () => {
    const shown = aWall({ waiting: [aRow('cv-1'), aRow('cv-2')] });
    const newer = newerWall(shown, aWall({ waiting: [aRow('cv-2'), aRow('cv-1', { priority: 'high' })] }));

    expect(newer.waiting[0]).toBe(shown.waiting[1]);
    expect(newer.waiting[1]).not.toBe(shown.waiting[0]);
    expect(newer.waiting[1]?.conversation.priority).toBe('high');
  });
});

describe('a row of who waits', () => {
  const shown = aWall({ waiting: [aRow('cv-1'), aRow('cv-2')] });
  const ids = ({ waiting }: WallView) => waiting.map(({ conversation }) => conversation.conversationId);

  it('goes the moment somebody takes it, and reads anew where it only moved', () => {
    const taken = aConversation('cv-1', { status: 'assigned', waitingSince: since, rev: 6 });
    const moved = aConversation('cv-1', {
      status: 'waiting',
      waitingSince: since,
      rev: 6,
      groupId: 'g',
    });

    expect(ids(withConversation(shown, taken))).toEqual(['cv-2']);
    expect(withConversation(shown, moved).waiting[0]?.conversation.groupId).toBe('g');
  });

  it('stays as it is when an older fact comes late', () => {
    const older = aConversation('cv-1', { status: 'assigned', rev: 4 });

    expect(withConversation(shown, older)).toBe(shown);
  });
});

describe('the map of the branches', () => {
  const box = { width: 200, height: 100, margin: 10 };

  it('has north above and east to the right, fills its box and keeps distances alike', () => {
    const [kemang, tebet, bogor] = project(
      [
        { lat: -6.26, lon: 106.81 },
        { lat: -6.23, lon: 106.85 },
        { lat: -6.6, lon: 106.81 },
      ],
      box,
    );

    expect(tebet?.y).toBeCloseTo(10);
    expect(bogor?.y).toBeCloseTo(90);
    expect(tebet?.x).toBeGreaterThan(kemang?.x ?? 0);
    // A degree is as long both ways, but for the width of a degree of longitude so far south.
    const across = ((tebet?.x ?? 0) - (kemang?.x ?? 0)) / (0.04 * Math.cos((6.415 * Math.PI) / 180));
    const down = ((bogor?.y ?? 0) - (kemang?.y ?? 0)) / 0.34;
    expect(across).toBeCloseTo(down, 6);
  });

  it('puts one branch alone in the middle', () => {
    expect(project([{ lat: -6.2, lon: 106.8 }], box)).toEqual([{ x: 100, y: 50 }]);
  });

  it('is walked by arrows to the nearest that way, and nowhere where there is none', () => {
    const spots = [
      { x: 50, y: 50 },
      { x: 60, y: 48 },
      { x: 52, y: 90 },
      { x: 55, y: 20 },
    ];

    expect(nearestTo(spots, 0, 'right')).toBe(1);
    expect(nearestTo(spots, 0, 'down')).toBe(2);
    expect(nearestTo(spots, 0, 'up')).toBe(3);
    expect(nearestTo(spots, 0, 'left')).toBeNull();
  });
});

describe('why nobody has it', () => {
  const t = textsOf('en');

  it('says how many are there and what keeps each of them', () => {
    const not = { full: 2, no_skill: 1, no_language: 0 };
    expect(poolWords(t, { pool: 'branch', looked: 3, not })).toBe('3 people online: 2 full, 1 without that skill');
    expect(poolWords(t, { pool: 'branch', looked: 4, not })).toContain('1 can take it');
    expect(poolWords(t, { pool: 'centre', looked: 0, not: { full: 0, no_skill: 0, no_language: 0 } })).toBe(
      'nobody online',
    );
  });

  it('names what is needed: a language and what a skill is of', () => {
    const conversation = aConversation('cv-1', { skills: ['service:phone-screen', 'complaint'] });
    expect(needWords(t, conversation)).toMatch(/^(Indonesian|English), phone-screen, complaint$/);
  });
});

describe('words of colleagues', () => {
  const aMessage = (messageId: string, but: Partial<StaffMessage> = {}): StaffMessage => ({
    ...{ messageId, at: `2026-11-24T08:00:0${messageId}.000Z`, text: 'halo', conversationId: null, readAt: null },
    ...{ from: { agentId: 'a-budi', name: 'Budi' }, to: { agentId: 'a-cici', name: 'Cici' } },
    ...but,
  });

  it('are each there once, in the order they were written, and stay put aside', () => {
    const read = aMessage('2', { readAt: '2026-11-24T08:01:00.000Z' });
    const known = withMessages([aMessage('3')], [read, aMessage('1')]);

    const after = withMessages(known, [aMessage('2'), aMessage('3')]);

    expect(after.map(({ messageId }) => messageId)).toEqual(['1', '2', '3']);
    expect(unreadOf(after, 'a-cici').map(({ messageId }) => messageId)).toEqual(['1', '3']);
    expect(unreadOf(after, 'a-budi')).toEqual([]);
  });
});
