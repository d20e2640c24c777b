import { describe, expect, it } from '@jest/globals';
import { parseAddress } from '../../../agent-inbox/state/address.ts';
import { branchesView } from '../../../agent-inbox/views/own-views.ts';
import { entriesFor, entryAt } from '../../../agent-inbox/views/view-entries.ts';
import type { AgentView } from '../../../contract/conversations.ts';
import type { SavedView } from '../../../contract/views.ts';

const agent = { branchIds: ['b-1', 'b-2'] } as AgentView;
const saved = (viewId: string, filter: Partial<SavedView['filter']>): SavedView => ({
  viewId,
  name: viewId,
  filter: { view: 'all', status: 'open', ...filter },
  isShared: false,
  mayChange: true,
  rev: 1,
  updatedAt: '2026-03-10T05:00:00Z',
  updatedBy: 'Ani',
});
const entries = entriesFor(agent, [saved('retur', { tag: 'retur' }), saved('mine too', { view: 'mine' })]);
const at = (line: string) => {
  const { conversationId: _, viewId, ...filter } = parseAddress(line);
  return entryAt(entries, filter, viewId)?.key;
};

describe('the list an address is', () => {
  it.each([
    ['', 'all'],
    ['?c=abc', 'all'],
    ['?view=mine', 'mine'],
    ['?waits=15', 'waiting_long'],
    ['?branch=b-1%2Cb-2', 'branches'],
    ['?tag=retur', 'saved retur'],
    ['?view=mine&saved=mine_too', 'mine'],
    ['?tag=garansi', undefined],
  ])('%s is %s', (line, key) => {
    expect(at(line)).toBe(key);
  });

  it('is the saved one it was chosen as, though another lists the same', () => {
    expect(entryAt(entries, { view: 'mine', status: 'open' }, 'mine too')?.key).toBe('saved mine too');
  });
});

describe('the list of one’s branches', () => {
  it('is none for who works for no branch', () => {
    expect(branchesView({ branchIds: [] })).toBeNull();
  });
});
