import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '../../support/eventually.ts';
import { DIRECT, type ScriptedServer } from '../../support/scripted-server.ts';
import { inState, keptOutbox, passing, roundTrip, type Scene, scene, shows, textsOf, until } from './support.ts';

let storage: ReturnType<typeof keptOutbox>;
let at: Scene<'shopper'>;
let server: ScriptedServer;
beforeEach(async () => {
  storage = keptOutbox();
  at = await scene('shopper', { storage });
  server = at.server;
});
afterEach(() => at.end());

const say = (text: string) => at.client.send({ kind: 'text', conversationId: null, text });
const stored = () => textsOf(server.log());
const log = () => at.client.conversation(null);
const settled = () =>
  until(
    (listener) => log().onChange(listener),
    () => log().pending.length === 0,
  );
const numbers = (count: number) => Array.from({ length: count }, (_, i) => `m${i + 1}`);

async function online() {
  at.client.start();
  await log().open();
  await inState(at.client, 'online');
}

describe('my messages', () => {
  it('are shown as waiting at once, and once as stored', async () => {
    await online();

    const pending = say('halo');
    expect(log().pending).toEqual([pending]);
    await settled();

    expect(textsOf(log().messages)).toEqual(['halo']);
    expect(log().conversationId).toBe(DIRECT);
  });

  it('written without a connection leave in order when there is one', async () => {
    for (const text of numbers(12)) say(text);
    expect(log().pending.length).toBe(12);

    await online();
    await settled();

    expect(stored()).toEqual(numbers(12));
    expect(textsOf(log().messages)).toEqual(numbers(12));
  });

  it.each(['lose_ack', 'ignore'] as const)('are stored once and in order though the server will %s', async (fault) => {
    await online();
    server.script('message:send', 'ok', 'ok', fault, fault, 'ok', fault);
    for (const text of numbers(10)) say(text);

    await passing(at.timers, () => log().pending.length === 0);

    expect(new Set(stored()).size).toBe(10);
    expect(stored().length).toBe(10);
    expect(textsOf(log().messages)).toEqual(stored());
  });

  it('fail at once where the server says that something is wrong with it: a repeat would come after what follows', async () => {
    await online();
    server.script('message:send', 'ok', { refuse: 'internal' });
    for (const text of numbers(3)) say(text);

    await passing(at.timers, () => log().pending.every(({ state }) => state === 'failed'));

    expect(stored()).toEqual(['m1', 'm3']);
    expect(log().pending).toMatchObject([{ text: 'm2', state: 'failed' }]);
  });

  it('keep their order when the server is too busy for the first of them', async () => {
    await online();
    server.script('message:send', { refuse: 'overloaded', retryAfterMs: 700 }, { refuse: 'rate_limited' });
    for (const text of numbers(4)) say(text);
    await passing(at.timers, () => log().pending.length === 0);

    expect(stored()).toEqual(numbers(4));
  });

  it('wait as long as the server asked for', async () => {
    await online();
    server.script('message:send', { refuse: 'rate_limited', retryAfterMs: 2_000 });
    say('halo');
    await server.received('message:send');
    await roundTrip(at.client);

    at.timers.advance(1_999);
    expect(server.inputs('message:send').length).toBe(1);
    at.timers.advance(1);
    await settled();

    expect(stored()).toEqual(['halo']);
  });

  it('survive the death of the server in the middle, each stored once', async () => {
    await online();
    server.script('message:send', 'ok', 'lose_ack', 'ignore');
    for (const text of numbers(6)) say(text);
    await server.received('message:send', 3);

    await server.down();
    await inState(at.client, 'offline');
    expect(log().pending.length).toBeGreaterThan(0);
    await server.up();
    at.timers.advance(1_000);
    await settled();

    expect(stored()).toEqual(numbers(6));
    expect(textsOf(log().messages)).toEqual(numbers(6));
  });

  it('survive a reload of the page', async () => {
    await online();
    await server.down();
    await inState(at.client, 'offline');
    for (const text of numbers(3)) say(text);
    at.client.stop();
    await eventually(() =>
      expect(storage.kept.map((message) => message.kind === 'text' && message.text)).toEqual(numbers(3)),
    );

    await server.up();
    at = await scene('shopper', { storage, server });
    await online();
    await settled();

    expect(stored()).toEqual(numbers(3));
    await eventually(() => expect(storage.kept).toEqual([]));
  });

  it('refused for good are shown as failed with the reason, and hold up nothing', async () => {
    await online();
    server.script('message:send', { refuse: 'invalid_input' });
    const refused = say('bad');
    say('good');
    await shows(log(), 1);

    expect(stored()).toEqual(['good']);
    expect(log().pending).toMatchObject([
      {
        clientId: refused.clientId,
        state: 'failed',
        error: { code: 'invalid_input', message: 'refused: invalid_input' },
      },
    ]);
    at.client.retry(refused.clientId);
    await settled();
    expect(stored()).toEqual(['good', 'bad']);
  });

  it('can be discarded once failed', async () => {
    await online();
    server.script('message:send', { refuse: 'too_large' });
    const { clientId } = say('long');
    await until(
      (listener) => log().onChange(listener),
      () => log().pending[0]?.state === 'failed',
    );

    at.client.discard(clientId);

    expect(log().pending).toEqual([]);
    await eventually(() => expect(storage.kept).toEqual([]));
  });

  it('stay visible until they are shown, though the answer comes before what precedes them', async () => {
    await online();
    say('one');
    await settled();
    server.wire('drop');
    server.say('in between');
    server.script('messages:list', { refuse: 'unavailable' });

    say('two');
    await server.received('message:send', 2);
    await roundTrip(at.client);
    expect(log().pending.map(({ state }) => state)).toEqual(['waiting']);
    await passing(at.timers, () => log().pending.length === 0);

    expect(textsOf(log().messages)).toEqual(['one', 'in between', 'two']);
  });

  it('leave several at a time once the line has proved good', async () => {
    await online();
    say('first');
    await settled();
    const clientIds = numbers(20).map((text) => say(text).clientId);
    await settled();

    expect(
      server
        .inputs('message:send')
        .slice(1)
        .map(({ clientId }) => clientId),
    ).toEqual(clientIds);
    expect(stored()).toEqual(['first', ...numbers(20)]);
  });
});

describe('an agent’s note', () => {
  it('goes its own way, in the order of the other messages', async () => {
    const agent = await scene('agent', { server });
    server.store('tanya');
    agent.client.start();
    const conversation = agent.client.conversation(DIRECT);
    await conversation.open();

    agent.client.send({ kind: 'text', conversationId: DIRECT, text: 'a' });
    agent.client.send({ kind: 'note', conversationId: DIRECT, text: 'b' });
    agent.client.send({ kind: 'text', conversationId: DIRECT, text: 'c' });
    await shows(conversation, 4);

    expect(textsOf(server.log())).toEqual(['tanya', 'a', 'b', 'c']);
    expect(Object.keys(server.inputs('note:add')[0] ?? {}).sort()).toEqual(['clientId', 'conversationId', 'text']);
    agent.client.stop();
  });
});
