import { beforeEach, describe, expect, it } from '@jest/globals';
import { inboxCounter } from '../../../agent-inbox/list/inbox-counter.ts';
import { resetInbox, useInbox } from '../../../agent-inbox/list/inbox-store.ts';
import type { Client } from '../../../client/index.ts';
import type { InboxFilter } from '../../../contract/inbox.ts';
import { ManualTimers } from '../../support/manual-timers.ts';
import { aConversation } from './a-conversation.ts';

const MINE: InboxFilter = { view: 'mine', status: 'open' };
const OTHERS: InboxFilter[] = [
  { view: 'unassigned', status: 'open' },
  { view: 'all', status: 'open' },
];
const settled = () => new Promise((resolve) => setImmediate(resolve));
beforeEach(resetInbox);

function aPage() {
  const timers = new ManualTimers();
  const asked: string[] = [];
  let isSeen = true;
  const counted = { value: 1 };
  const request = async (_: string, { filters }: { filters: InboxFilter[] }) => {
    asked.push(filters.map(({ view }) => view).join(' '));
    return { counts: filters.map(() => counted.value) };
  };
  const client = { request } as unknown as Pick<Client<'agent'>, 'request'>;
  const counter = inboxCounter({ client, timers, isSeen: () => isSeen });
  counter.watch([MINE, ...OTHERS]);
  return {
    ...{ counter, timers, counted },
    /** What was asked for since the last look. */
    asked: () => asked.splice(0),
    show(value: boolean) {
      isSeen = value;
      counter.look();
    },
  };
}

describe('the numbers beside the lists', () => {
  it('of one’s own follow within two seconds while much changes, all others about every ten', () => {
    const { counter, timers, asked } = aPage();
    expect(asked()).toEqual(['mine unassigned all']);

    for (let s = 0; s < 60; s += 1) {
      counter.recount();
      timers.advance(1_000);
    }

    const all = asked();
    const others = all.filter((one) => one === 'mine unassigned all').length;
    expect(others).toBeGreaterThanOrEqual(4);
    expect(others).toBeLessThanOrEqual(8);
    expect(all.length).toBeGreaterThanOrEqual(25);
    expect(new Set(all)).toEqual(new Set(['mine', 'mine unassigned all']));
  });

  it('all follow the first change after a quiet time, and none without one', () => {
    const { counter, timers, asked } = aPage();
    asked();
    timers.advance(60_000);
    expect(asked()).toEqual([]);

    counter.recount();
    timers.advance(1_500);

    expect(asked()).toEqual(['mine unassigned all']);
  });

  it('stand for the lists that were not asked for again', async () => {
    const { counter, timers, counted } = aPage();
    await settled();
    counted.value = 2;

    counter.recount();
    timers.advance(1_500);
    await settled();

    expect([...useInbox.getState().counts.values()]).toEqual([2, 1, 1]);
  });

  it('are not asked for while nobody looks, and once when somebody does again', () => {
    const { counter, timers, asked, show } = aPage();
    asked();
    show(false);
    counter.recount();
    timers.advance(60_000);
    counter.recount();
    timers.advance(60_000);
    expect(asked()).toEqual([]);

    show(true);
    expect(asked()).toEqual(['mine unassigned all']);
    show(false);
    show(true);
    expect(asked()).toEqual([]);
  });

  it('remember nothing of what is done or out of sight', () => {
    const { counter } = aPage();
    const one = aConversation('c-1');
    expect(counter.note([one, { ...one, conversationId: 'c-2' }])).toBe(true);
    expect(counter.note([one])).toBe(false);
    expect(counter.size()).toBe(2);

    expect(counter.note([{ ...one, status: 'resolved' }])).toBe(true);
    counter.leave('c-2');

    expect(counter.size()).toBe(0);
  });
});
