import { describe, expect, it } from '@jest/globals';
import { groupedReactions } from '../../../agent-inbox/thread/grouped-reactions.ts';
import { shopper, siti } from './a-conversation.ts';

describe('reactions to a message', () => {
  it('are each emoji once, with who gave it, the commonest first', () => {
    const dimas = { kind: 'agent', id: 'dimas', name: 'Dimas' } as const;
    const reactions = [
      { emoji: '🙏', author: shopper },
      { emoji: '👍', author: siti },
      { emoji: '👍', author: dimas },
    ];

    expect(groupedReactions(reactions, 'siti')).toEqual([
      { emoji: '👍', names: ['Siti', 'Dimas'], isMine: true },
      { emoji: '🙏', names: ['Rina'], isMine: false },
    ]);
  });
});
