import { describe, expect, it } from '@jest/globals';
import type { OnDuty } from '../../../core/agents/agent.store.ts';
import type { Tally } from '../../../core/conversations/conversation.store.ts';
import { latenessOf } from '../../../core/wall/lateness.ts';
import { staffOf } from '../../../core/wall/staff.ts';
import { dayBegan, todayOf } from '../../../core/wall/today.ts';
import { placesOf, workOf } from '../../../core/wall/work.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 8, minute));
const aTally = (but: Partial<Tally> = {}): Tally => ({
  ...{ status: 'waiting', branchId: null, groupId: null, priority: 0 },
  ...{ count: 1, queued: 1, since: at(0), warned: 0, breached: 0 },
  ...but,
});
const anAgent = (but: Partial<OnDuty> = {}): OnDuty => ({
  ...{ agentId: 'a-1', name: 'Ani', role: 'agent', availability: 'online', isConnected: true, seenAt: at(0) },
  ...{ open: 0, capacity: 5, branchIds: [], groupIds: [] },
  ...but,
});

describe('what is to be done', () => {
  it('is added up by where it stands, and the longest wait is the earliest', () => {
    const work = workOf([
      aTally({ count: 3, since: at(5), warned: 1 }),
      aTally({ priority: 1, count: 2, since: at(2), breached: 2 }),
      aTally({ status: 'assigned', count: 4, since: at(1), breached: 1 }),
      aTally({ status: 'snoozed', count: 1, since: null }),
    ]);

    expect(work).toEqual({
      ...{ waiting: 5, assigned: 4, snoozed: 1, warned: 1, breached: 3 },
      longestSince: at(2).toISOString(),
    });
  });

  it('has no longest wait where nobody waits', () => {
    expect(workOf([aTally({ status: 'assigned' })]).longestSince).toBeNull();
  });
});

describe('a place in the queue', () => {
  it('counts who has a higher priority, listed or not, and those of the same who came before', () => {
    const tallies = [
      aTally({ priority: 0, queued: 7 }),
      aTally({ priority: 1, queued: 2 }),
      aTally({ priority: 2, queued: 1 }),
      aTally({ status: 'assigned', priority: 2, queued: 9 }),
    ];

    const waiting = [{ priority: 0 }, { priority: 1 }, { priority: 0 }, { priority: 2 }, { priority: 1 }];

    expect(placesOf(waiting, tallies)).toEqual([4, 2, 5, 1, 3]);
  });
});

describe('who is there', () => {
  it('counts as online only who is connected, and as places only theirs whom conversations are given to', () => {
    const staff = staffOf([
      anAgent({ open: 2 }),
      anAgent({ role: 'owner', capacity: 50 }),
      anAgent({ isConnected: false }),
      anAgent({ availability: 'away' }),
      anAgent({ availability: 'offline' }),
      anAgent({ open: 7, capacity: 5 }),
    ]);

    expect(staff).toEqual({ online: 3, away: 2, offline: 1, open: 9, capacity: 10, free: 3 });
  });
});

describe('a service clock', () => {
  const sla = { clock: 'first_reply', sinceSeq: 1, warnAt: at(10), dueAt: at(20), nextAt: at(10) };

  it('warns, then is breached at the very moment', () => {
    const lateAt = (minute: number) => latenessOf({ state: { sla } }, at(minute))?.late;

    expect([lateAt(9), lateAt(10), lateAt(19), lateAt(20)]).toEqual([null, 'warned', 'warned', 'breached']);
  });

  it('is read beside the state as well as in it, and may not be there', () => {
    const beside = { state: {}, sla };

    expect(latenessOf(beside, at(0))).toEqual({ dueAt: at(20), late: null });
    expect(latenessOf({ state: { sla: null } }, at(0))).toBeNull();
    expect(latenessOf({ state: {} }, at(0))).toBeNull();
  });
});

describe('what was done today', () => {
  const aDay = (waitedS: number | null, count: number) => ({ branchId: null, groupId: null, waitedS, count });

  it('counts what was resolved, and tells how long half of the first answers took at the most', () => {
    expect(todayOf([aDay(null, 3), aDay(null, 2), aDay(90, 1), aDay(5, 2), aDay(40, 2)])).toEqual({
      ...{ resolved: 5, firstReplyS: 40 },
    });
    expect(todayOf([aDay(10, 1), aDay(600, 1)]).firstReplyS).toBe(10);
    expect(todayOf([aDay(null, 1)]).firstReplyS).toBeNull();
  });

  it('begins at midnight by the vendor’s clock', () => {
    const now = new Date('2026-11-24T18:00:00Z');

    expect(dayBegan(now, 'Asia/Jakarta').toISOString()).toBe('2026-11-24T17:00:00.000Z');
    expect(dayBegan(now, 'Asia/Jayapura').toISOString()).toBe('2026-11-24T15:00:00.000Z');
  });
});
