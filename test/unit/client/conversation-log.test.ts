import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ASSISTANT, DIRECT, type ScriptedServer } from '../../support/scripted-server.ts';
import { inState, passing, type Scene, scene, shows, textsOf, until } from './support.ts';

let at: Scene<'shopper'>;
let server: ScriptedServer;
beforeEach(async () => {
  at = await scene('shopper');
  server = at.server;
});
afterEach(() => at.end());

/** Opens my direct conversation and waits for its first page. */
async function opened() {
  at.client.start();
  const log = at.client.conversation(null);
  await log.open();
  return log;
}

describe('my direct conversation, asked for by its id before I had a session', () => {
  it('is told of live', async () => {
    server.store('one');
    const log = at.client.conversation(DIRECT);
    at.client.start();
    await log.open();

    server.say('two');
    await shows(log, 2);

    expect(textsOf(log.messages)).toEqual(['one', 'two']);
    expect(at.client.conversation(null)).toBe(log);
  });
});

describe('an open conversation', () => {
  it('shows the latest page and older ones when asked', async () => {
    for (let i = 1; i <= 120; i += 1) server.store(`m${i}`);
    const log = await opened();
    await inState(at.client, 'online');
    await shows(log, 50);

    expect([log.messages.length, log.lastSeq, log.hasOlder]).toEqual([50, 120, true]);
    await log.loadOlder();
    await log.loadOlder();

    expect(log.messages.map(({ seq }) => seq)).toEqual(Array.from({ length: 120 }, (_, i) => i + 1));
    expect(log.hasOlder).toBe(false);
  });

  it('shows once what is announced twice', async () => {
    server.store('one');
    const log = await opened();
    const heard: number[] = [];
    at.client.on('message:added', ({ seq }) => heard.push(seq));
    server.wire('twice', 'twice', 'send');

    for (const text of ['two', 'three', 'four']) server.say(text);
    await shows(log, 4);

    expect(textsOf(log.messages)).toEqual(['one', 'two', 'three', 'four']);
    expect(heard).toEqual([2, 3, 4]);
  });

  it('fills the hole a lost announcement left from history', async () => {
    server.store('one');
    const log = await opened();
    server.wire('drop', 'drop', 'send');

    for (const text of ['two', 'three', 'four']) server.say(text);
    await shows(log, 4);

    expect(textsOf(log.messages)).toEqual(['one', 'two', 'three', 'four']);
  });

  it('asks again when history is slow to know what was announced', async () => {
    server.store('one');
    const log = await opened();
    server.wire('drop', 'send');
    server.script('messages:list', { refuse: 'unavailable' });

    server.say('two');
    server.say('three');
    await passing(at.timers, () => log.messages.length === 3);

    expect(textsOf(log.messages)).toEqual(['one', 'two', 'three']);
  });

  it('learns by sync of a last message whose announcement was lost', async () => {
    server.store('one');
    const log = await opened();
    await server.received('sync');
    server.wire('drop');
    server.say('two');

    at.client.wake();
    await shows(log, 2);

    expect(textsOf(log.messages)).toEqual(['one', 'two']);
  });

  it('shows everything missed while away, in order, page by page', async () => {
    server.store('m1');
    const log = await opened();
    await server.down();
    await inState(at.client, 'offline');
    for (let i = 2; i <= 700; i += 1) server.store(`m${i}`);

    await server.up();
    at.timers.advance(1_000);
    await shows(log, 700);

    expect(log.messages.map(({ seq }) => seq)).toEqual(Array.from({ length: 700 }, (_, i) => i + 1));
  });

  it('reads no history after a lost connection when nothing was missed', async () => {
    server.store('one');
    const log = await opened();
    await server.received('sync');
    server.kick();
    await inState(at.client, 'offline');
    at.timers.advance(1_000);
    await server.received('sync', 2);

    server.say('two');
    await shows(log, 2);

    expect(server.inputs('messages:list')).toHaveLength(1);
    expect(textsOf(log.messages)).toEqual(['one', 'two']);
  });

  it('asks soon again what was missed when the server could not tell', async () => {
    server.store('one');
    const log = await opened();
    await server.received('sync');
    server.kick();
    await inState(at.client, 'offline');
    server.store('two');
    server.script('sync', { refuse: 'unavailable' });
    at.timers.advance(1_000);
    await server.received('sync', 2);

    let tookMs = 0;
    await passing(at.timers, () => {
      tookMs += 200;
      return log.messages.length === 2;
    });

    expect(tookMs).toBeLessThan(10_000);
  });

  it('reloads when the server has another history than was shown', async () => {
    for (const text of ['one', 'two', 'three']) server.store(text);
    const log = await opened();
    await shows(log, 3);
    server.logs.set(DIRECT, []);
    server.store('uno');
    const fresh = server.store('dos');
    server.logs.set(DIRECT, [...server.log().slice(0, 1), { ...fresh, messageId: 'restored' }]);

    at.client.wake();
    await until(
      (listener) => log.onChange(listener),
      () => log.messages.length === 2,
    );

    expect(textsOf(log.messages)).toEqual(['uno', 'dos']);
  });

  it('keeps only its last page once closed, and is current again when reopened', async () => {
    for (let i = 1; i <= 120; i += 1) server.store(`m${i}`);
    const log = await opened();
    await shows(log, 50);
    await log.loadOlder();
    log.close();
    expect(log.messages.length).toBe(50);
    server.say('m121');

    await log.open();

    expect(log.messages.at(-1)?.seq).toBe(121);
    expect(log.messages.length).toBe(51);
  });
});

describe('what is told of a conversation', () => {
  it('keeps the newer of two views, and watermarks only go up', async () => {
    server.store('one');
    server.rev = 5;
    const log = await opened();
    server.tell('watermarks:changed', { conversationId: DIRECT, memberId: 'staff', deliveredSeq: 1, readSeq: 1 });
    server.tell('conversation:changed', { conversation: { ...server.view(), rev: 4, status: 'resolved' } });
    server.tell('conversation:changed', { conversation: { ...server.view(), rev: 6, status: 'waiting' } });
    await until(
      (listener) => log.onChange(listener),
      () => log.conversation?.rev === 6,
    );

    expect(log.conversation).toMatchObject({ status: 'waiting', staffReadSeq: 1 });
    expect(log.staffDeliveredSeq).toBe(1);
  });

  it('knows from the view how far the agents’ clients had got before', async () => {
    server.store('one');
    server.watermarks.staffDeliveredSeq = 1;

    expect((await opened()).staffDeliveredSeq).toBe(1);
  });

  it('lets typing fade, and ends it when the words arrive', async () => {
    server.store('one');
    const log = await opened();
    const typing = { conversationId: DIRECT, author: ASSISTANT, isTyping: true };
    server.tell('typing:changed', typing);
    const isTyping = (wanted: boolean) =>
      until(
        (listener) => log.onChange(listener),
        () => log.typing.length === (wanted ? 1 : 0),
      );
    await isTyping(true);

    at.timers.advance(6_000);
    expect(log.typing).toEqual([]);
    server.tell('typing:changed', typing);
    await isTyping(true);
    server.say('two');
    await isTyping(false);

    expect(log.messages.length).toBe(2);
  });

  it('tells how far it received and read, at most once a second, the highest alone', async () => {
    for (let i = 1; i <= 5; i += 1) server.store(`m${i}`);
    const log = await opened();
    await server.received('message:received');
    for (const seq of [1, 2, 3, 4, 5, 3]) log.markRead(seq);
    await passing(at.timers, () => server.inputs('message:read').length === 2);

    expect(server.inputs('message:read').map(({ seq }) => seq)).toEqual([1, 5]);
    expect(server.inputs('message:received').map(({ seq }) => seq)).toEqual([5]);
  });

  it('tells of my typing at most every three seconds', async () => {
    server.store('one');
    const log = await opened();

    for (let stroke = 0; stroke < 10; stroke += 1) {
      log.setTyping(true);
      at.timers.advance(500);
    }
    log.setTyping(false);
    log.setTyping(false);
    await server.received('typing:set', 3);

    expect(server.inputs('typing:set').map(({ isTyping }) => isTyping)).toEqual([true, true, false]);
  });
});

describe('an agent’s conversation', () => {
  it('is watched before it is listed, and again after a reconnect', async () => {
    const agent = await scene('agent', { server });
    server.store('one');
    agent.client.start();
    const log = agent.client.conversation(DIRECT);
    await log.open();
    expect(log.conversation?.conversationId).toBe(DIRECT);

    server.kick();
    await inState(agent.client, 'offline');
    server.store('two');
    agent.timers.advance(1_000);
    await shows(log, 2);

    const order = server.requests.map(({ event }) => event).filter((event) => /watch|list/.test(event));
    expect(order).toEqual(['conversation:watch', 'messages:list', 'conversation:watch', 'messages:list']);
    agent.client.stop();
  });
});
