import { describe, expect, it } from '@jest/globals';
import type { Behaviour, Wire } from '../../support/scripted-server.ts';
import { inState, passing, scene, textsOf } from './support.ts';

const SENDING: Behaviour[] = ['ok', 'ok', 'lose_ack', 'ignore', { refuse: 'overloaded' }, { refuse: 'unavailable' }];
const ASKING: Behaviour[] = ['ok', 'ok', 'ignore', { refuse: 'unavailable' }];
const WIRES: Wire[] = ['send', 'send', 'drop', 'twice'];

describe.each([1, 2, 3, 4])('under faults of every kind (seed %i)', (seed) => {
  it('everything is stored once and shown once, in order', async () => {
    const { server, client, timers, end } = await scene('shopper');
    const pick = picker(seed);
    client.start();
    const log = client.conversation(null);
    const opening = log.open();
    const heard: number[] = [];
    client.on('message:added', (message) => heard.push(message.seq));
    await inState(client, 'online');
    await opening;

    const mine: string[] = [];
    for (let round = 0; round < 12; round += 1) {
      server.script('message:send', pick(SENDING), pick(SENDING));
      server.script('messages:list', pick(ASKING));
      server.script('sync', pick(['ok', 'ok', 'ignore']));
      server.wire(pick(WIRES), pick(WIRES), pick(WIRES));
      for (let i = 0; i < 3; i += 1) {
        const text = `mine ${round}.${i}`;
        mine.push(text);
        client.send({ kind: 'text', conversationId: null, text });
      }
      server.say(`theirs ${round}`);
      if (round % 5 === 4) {
        await server.down();
        await server.up();
      }
      timers.advance(1_000);
    }
    await passing(timers, () => log.pending.length === 0 && log.lastSeq === server.log().length, 1_000);

    const shown = textsOf(log.messages);
    expect(shown).toEqual(textsOf(server.log()));
    expect(new Set(shown).size).toBe(mine.length + 12);
    expect(log.messages.map((message) => message.seq)).toEqual(shown.map((_, i) => i + 1));
    expect(heard).toEqual([...new Set(heard)].sort((a, b) => a - b));
    await end();
  });
});

/** The same choices for the same seed. */
function picker(seed: number) {
  let state = seed;
  return <T>(from: readonly T[]): T => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)] as T;
  };
}
