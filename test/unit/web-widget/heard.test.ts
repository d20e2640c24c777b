import { expect, it } from '@jest/globals';
import { type Cell, cell } from '../../../web-widget/cell.ts';
import { listening, type Spoken } from '../../../web-widget/heard.ts';
import { aMessage, DEWI } from './support.ts';

function ears() {
  const told: unknown[] = [];
  const spoken: Cell<readonly Spoken[]> = cell<readonly Spoken[]>([]);
  return {
    told,
    spoken,
    ...listening(
      spoken,
      (name, detail) => told.push([name, detail]),
      () => 'v-me',
    ),
  };
}

it('a page is told of the agent who took the conversation, and of the one it was given to', () => {
  const { told, hear } = ears();

  hear(aMessage(1, DEWI, { body: { kind: 'event', content: { event: 'taken', agentId: 'a-dewi', name: 'Dewi' } } }));
  hear(
    aMessage(2, DEWI, {
      body: { kind: 'event', content: { event: 'assigned', agentId: 'a-budi', name: 'Budi', byName: null } },
    }),
  );

  expect(told).toEqual([
    ['agent:changed', { name: 'Dewi' }],
    ['agent:changed', { name: 'Budi' }],
  ]);
});

it('typing is read once in ten seconds, whoever types on and off', () => {
  const { spoken, hearTyping } = ears();

  for (const now of [0, 3_000, 9_999, 10_000]) hearTyping(DEWI, now);

  expect(spoken.value.map(({ key }) => key)).toEqual(['typing-0', 'typing-10000']);
});
