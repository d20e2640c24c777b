import { describe, expect, it } from '@jest/globals';
import { type BulkAct, doWithAll, inTurns, outcomeWords, undoAll } from '../../../agent-inbox/list/bulk.ts';
import { noSelection, toggled, withAll, within, withRange } from '../../../agent-inbox/list/selection.ts';
import { RequestError } from '../../../client/index.ts';
import type { ConversationView } from '../../../contract/conversations.ts';
import { aConversation } from './a-conversation.ts';
import { textsOf } from './texts-of.ts';

const rows = ['a', 'b', 'c', 'd', 'e'];
const of = (selection: { ids: ReadonlySet<string> }) => [...selection.ids].sort();

describe('choosing rows', () => {
  it('takes one in and out again', () => {
    const one = toggled(noSelection, 'b');

    expect(of(one)).toEqual(['b']);
    expect(of(toggled(one, 'b'))).toEqual([]);
  });

  it('takes all rows between the one chosen last and this one, in either direction', () => {
    expect(of(withRange(toggled(noSelection, 'b'), rows, 'd'))).toEqual(['b', 'c', 'd']);
    expect(of(withRange(toggled(toggled(noSelection, 'e'), 'c'), rows, 'a'))).toEqual(['a', 'b', 'c', 'e']);
  });

  it('takes the one alone where the list no longer has the other', () => {
    expect(of(withRange(toggled(noSelection, 'gone'), rows, 'c'))).toEqual(['c', 'gone']);
  });

  it('forgets what has left the list', () => {
    expect(of(within(withAll(rows), (id) => id !== 'c'))).toEqual(['a', 'b', 'd', 'e']);
  });
});

/** A server that does what it is asked, but for conversations Budi has. */
function aServer(all: ConversationView[]) {
  const its = new Map(all.map((one) => [one.conversationId, one]));
  const asked: string[] = [];
  const answers: Record<string, (one: ConversationView, input: { agentId?: string }) => Partial<ConversationView>> = {
    'conversation:resolve': () => ({ status: 'resolved', assignee: null }),
    'conversation:reopen': () => ({ status: 'waiting' }),
    'conversation:assign': (_, { agentId = '' }) => ({ status: 'assigned', assignee: { agentId, name: agentId } }),
    'conversation:release': () => ({ status: 'assistant', assignee: null }),
  };
  const request = async (event: string, input: { conversationId: string; agentId?: string }) => {
    asked.push(`${event.slice('conversation:'.length)} ${input.conversationId}`);
    const one = its.get(input.conversationId) as ConversationView;
    if (one.assignee?.agentId === 'budi') throw new RequestError('already_taken', { params: { name: 'Budi' } });
    const conversation = { ...one, ...answers[event]?.(one, input) };
    its.set(input.conversationId, conversation);
    return { conversation };
  };
  return { client: { request } as unknown as Parameters<typeof doWithAll>[0], asked, its };
}
const resolve: BulkAct = { act: 'resolve' };
const held = (agentId: string) => ({ status: 'assigned' as const, assignee: { agentId, name: agentId } });

describe('one thing done with many', () => {
  const all = [
    aConversation('mine', held('me')),
    aConversation('budis', held('budi')),
    aConversation('waits'),
    aConversation('robots', { status: 'assistant' }),
  ];
  const t = textsOf('en');

  it('is done where it can be, and says of the others why not', async () => {
    const { client } = aServer(all);

    const outcomes = await doWithAll(client, resolve, all);

    expect(outcomeWords(t, outcomes, () => 'else')).toBe('3 done, 1 taken by Budi');
  });

  it('is put back as it was: with whoever had it, in the queue, or with the assistant', async () => {
    const { client, its } = aServer(all);
    const done = (await doWithAll(client, resolve, all)).filter(({ after }) => after !== null);

    await undoAll(client, resolve, done);

    const now = Object.fromEntries([...its].map(([id, { status, assignee }]) => [id, [status, assignee?.agentId]]));
    expect(now).toEqual({
      mine: ['assigned', 'me'],
      budis: ['assigned', 'budi'],
      waits: ['waiting', undefined],
      robots: ['assistant', undefined],
    });
  });

  it('asks for six at a time, and for all of them', async () => {
    let running = 0;
    let most = 0;
    const results = await inTurns([...Array(20).keys()], async (n) => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      return n;
    });

    expect(most).toBe(6);
    expect(results).toEqual([...Array(20).keys()]);
  });
});
