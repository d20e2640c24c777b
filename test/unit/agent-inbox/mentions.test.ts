import { describe, expect, it } from '@jest/globals';
import { colleaguesFor, mentionsIn } from '../../../agent-inbox/composer/mentions.ts';
import { typedAt } from '../../../agent-inbox/composer/typed-word.ts';

const agents = [
  { agentId: 'ani', name: 'Ani' },
  { agentId: 'ani-putri', name: 'Ani Putri' },
  { agentId: 'budi', name: 'Budi (Kemang)' },
];

describe('a name in a note', () => {
  it.each([
    ['@Ani tolong', ['ani']],
    ['@Ani Putri tolong', ['ani-putri']],
    ['tolong @Budi (Kemang), dan @Ani', ['budi', 'ani']],
    ['mail ani@Ani.id', []],
    ['@Anita bukan', []],
    ['Ani sudah', []],
  ])('%s is for %j', (text, ids) => {
    expect(mentionsIn(text, agents)).toEqual(ids);
  });

  it('is offered by the beginning of any of its words', () => {
    expect(colleaguesFor(agents, 'pu').map(({ agentId }) => agentId)).toEqual(['ani-putri']);
    expect(colleaguesFor(agents, 'an').map(({ agentId }) => agentId)).toEqual(['ani', 'ani-putri']);
  });

  it('is asked for by @ at the beginning of a word', () => {
    expect(typedAt('tolong @bu', 10)).toEqual({ sign: '@', words: 'bu', from: 7, to: 10 });
    expect(typedAt('mail a@bu', 9)).toBeNull();
  });
});
