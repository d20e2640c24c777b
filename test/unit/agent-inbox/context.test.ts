import { describe, expect, it } from '@jest/globals';
import { conversationAt } from '../../../agent-inbox/commands/conversation-at.ts';
import { aConversation } from './a-conversation.ts';

const actsOn = (row: string | undefined, { listed, open }: { listed: string[]; open: string }) =>
  conversationAt({
    row,
    byId: new Map(listed.map((id) => [id, aConversation(id)])),
    open: aConversation(open),
  })?.conversationId ?? null;

describe('what a key acts on', () => {
  it('is the row the keys stand on, and the open conversation from anywhere else', () => {
    const at = { listed: ['a', 'b'], open: 'a' };

    expect([actsOn('b', at), actsOn(undefined, at)]).toEqual(['b', 'a']);
  });

  it('is the open conversation on its row too, once that has left the list and is only still shown', () => {
    expect(actsOn('a', { listed: ['b'], open: 'a' })).toBe('a');
  });

  it('is nothing on a row that has left the list and is not open', () => {
    expect(actsOn('a', { listed: ['b'], open: 'b' })).toBeNull();
  });
});
