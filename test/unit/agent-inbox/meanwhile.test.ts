import { describe, expect, it } from '@jest/globals';
import { answeredSince, sendAgain } from '../../../agent-inbox/composer/meanwhile.ts';
import type { PendingMessage } from '../../../client/index.ts';
import type { Author, MessageView, ShownMessage } from '../../../contract/messages.ts';

const says = (seq: number, kind: Author['kind'], id: string, body: Partial<ShownMessage> = {}): MessageView =>
  ({
    ...{ conversationId: 'c-1', messageId: `m-${seq}`, seq, at: '2026-11-20T07:00:00.000Z', audience: 'all' },
    ...{ author: { kind, id, name: id }, kind: 'text', content: { text: `${seq}` } },
    ...body,
  }) as MessageView;

describe('what was answered since a reply was begun', () => {
  const messages = [
    says(1, 'shopper', 's-1'),
    says(2, 'agent', 'budi'),
    says(3, 'shopper', 's-1'),
    says(4, 'agent', 'me'),
    says(5, 'agent', 'budi', { kind: 'note', content: { text: 'careful' } } as Partial<ShownMessage>),
    says(6, 'system', 'dekat'),
    says(7, 'assistant', 'assistant'),
    says(8, 'agent', 'budi'),
    { conversationId: 'c-1', seq: 9, hidden: true } as MessageView,
  ];
  const since = (begunSeq: number | null) => answeredSince(messages, 'me', begunSeq).map(({ seq }) => seq);

  it('are words of others to the shopper, and none of ours, of the shop by itself, or among colleagues', () => {
    expect(since(1)).toEqual([2, 7, 8]);
    expect(since(7)).toEqual([8]);
    expect(since(9)).toEqual([]);
  });

  it('is nothing where no reply was begun', () => {
    expect(since(null)).toEqual([]);
  });
});

describe('a refused message that is sent again', () => {
  const refused = (error: PendingMessage['error']) =>
    ({
      kind: 'text',
      conversationId: 'c-1',
      clientId: 'x',
      text: 'hi',
      state: 'failed',
      createdAt: '',
      error,
    }) as never;
  function aClient() {
    const done: unknown[] = [];
    const did = (name: string) => (of: unknown) => void done.push([name, of]);
    return { done, client: { retry: did('retry'), discard: did('discard'), send: did('send') } as never };
  }

  it('goes in sight of the answer it was refused for', () => {
    const { client, done } = aClient();

    sendAgain(client, refused({ code: 'answered_meanwhile', message: '', params: { name: 'Budi', seq: 12 } }));

    expect(done).toEqual([
      ['discard', 'x'],
      ['send', { kind: 'text', conversationId: 'c-1', text: 'hi', seenSeq: 12 }],
    ]);
  });

  it('is the same message where it was refused for anything else', () => {
    const { client, done } = aClient();

    sendAgain(client, refused({ code: 'window_closed', message: '' }));

    expect(done).toEqual([['retry', 'x']]);
  });
});
