import { describe, expect, it } from '@jest/globals';
import { guessOf, isGuess } from '../../../agent-inbox/desk/guess.ts';
import { emptyList, later, withChanges, withFirstPage, withTakenBack } from '../../../agent-inbox/list/inbox-list.ts';
import type { InboxFilter } from '../../../contract/inbox.ts';
import { aConversation } from './a-conversation.ts';

const ME = { agentId: 'siti', name: 'Siti' };
const who = { agentId: ME.agentId, nowMs: 0 };
const open: InboxFilter = { view: 'all', status: 'open' };
const waiting = aConversation('c-1', { rev: 7, tags: ['vip'] });
const ref = { conversationId: 'c-1' };

describe('what a press makes of a conversation', () => {
  it('is shown before the server has said so', () => {
    expect(guessOf('conversation:take', { ...ref, expects: null }, waiting, ME)).toMatchObject({
      ...{ status: 'assigned', assignee: ME },
    });
    const until = '2030-01-01T00:00:00.000Z';
    expect(guessOf('conversation:snooze', { ...ref, until }, waiting, ME)).toMatchObject({
      ...{ status: 'snoozed', snoozedUntil: until },
    });
    expect(guessOf('conversation:tag', { ...ref, add: ['retur', 'vip'] }, waiting, ME).tags).toEqual(['vip', 'retur']);
    expect(guessOf('conversation:tag', { ...ref, remove: ['vip'] }, waiting, ME).tags).toEqual([]);
    expect(guessOf('conversation:prioritise', { ...ref, priority: 'urgent' }, waiting, ME).priority).toBe('urgent');
  });

  it('gives way to whatever the server says next, and not to what was known before', () => {
    const guess = guessOf('conversation:resolve', ref, waiting, ME);

    expect(isGuess(guess)).toBe(true);
    expect(later(guess, waiting)).toBe(guess);
    expect(later(guess, { ...waiting, rev: 8 })).toMatchObject({ rev: 8, status: 'waiting' });
    const second = guessOf('conversation:reopen', ref, guess, ME);
    expect(later(second, guess)).toBe(second);
    expect(later(second, { ...waiting, rev: 8 }).rev).toBe(8);
  });
});

describe('a list with a guess in it', () => {
  const list = withFirstPage(emptyList, { conversations: [waiting], nextCursor: null }, open);
  const guess = guessOf('conversation:resolve', ref, waiting, ME);
  const guessed = withChanges(list, [guess], open, who);

  it('loses the row at once, and has it again where the server refuses', () => {
    expect(guessed.ids).toEqual([]);
    expect(withTakenBack(guessed, { guess, before: waiting }, open, who).byId.get('c-1')).toBe(waiting);
  });

  it('keeps what the server has said meanwhile', () => {
    const now = { ...waiting, rev: 9, tags: ['retur'] };
    const told = withChanges(list, [now], open, who);

    expect(withTakenBack(told, { guess, before: waiting }, open, who).byId.get('c-1')).toBe(now);
  });
});
