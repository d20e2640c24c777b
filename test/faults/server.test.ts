import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '../../client/index.ts';
import type { ShownMessage } from '../../contract/messages.ts';
import { eventually } from '../support/eventually.ts';
import { print } from '../support/print.ts';
import { type RunningProcess, startServer } from '../support/processes.ts';
import { aWorld, type World } from '../support/world.ts';
import { expectWhole, startWriters, UNLIMITED } from '../support/writers.ts';

let world: World;
let a: RunningProcess;
let b: RunningProcess;
beforeAll(async () => {
  world = await aWorld('fault-server');
  [a, b] = await Promise.all([startServer(world.services, UNLIMITED), startServer(world.services, UNLIMITED)]);
});
afterAll(() => world.close());

/** Waits until so many more are acked, so that a fault meets full work. */
const more = (writers: { acked(): number }, count: number) => {
  const from = writers.acked();
  return eventually(() => {
    if (writers.acked() < from + count) throw new Error('not yet');
  }, 30_000);
};

describe('a server killed under load', () => {
  it('loses nothing it acknowledged, doubles nothing, leaves no holes', async () => {
    const writers = startWriters(world, { name: 'killed', urls: [a.url, b.url], writers: 50, perConversation: 5 });
    for (let kill = 0; kill < 4; kill += 1) {
      await more(writers, 300);
      const victim = kill % 2 ? b : a;
      await victim.kill();
      await more(writers, 50); // the other one serves meanwhile
      const again = await startServer(world.services, UNLIMITED, victim.port);
      if (kill % 2) b = again;
      else a = again;
    }
    await more(writers, 300);

    const book = await writers.stop();

    const stored = await expectWhole(world, book);
    const acked = book.acks.flat().length;
    print(`4 kills of a server: ${acked} acked, ${stored} stored, longest wait ${Math.round(book.longestWaitMs)} ms`);
    expect(stored).toBe(acked);
    expect(book.longestWaitMs).toBeLessThan(10_000);
  }, 90_000);
});

describe('a server asked to end under load', () => {
  it('ends by itself within 30 s, and no ack is lost', async () => {
    const writers = startWriters(world, { name: 'ended', urls: [a.url, b.url], writers: 50, perConversation: 5 });
    await more(writers, 300);

    const { code, tookMs } = await a.stop();
    const output = await a.output();
    a = await startServer(world.services, UNLIMITED, a.port);
    await more(writers, 100);
    const book = await writers.stop();

    const stored = await expectWhole(world, book);
    print(`SIGTERM under load: ended in ${Math.round(tookMs)} ms, longest wait ${Math.round(book.longestWaitMs)} ms`);
    expect(code).toBe(0);
    expect(tookMs).toBeLessThan(30_000);
    expect(output).not.toMatch(/"level":[56]0/);
    expect(stored).toBeGreaterThanOrEqual(book.acks.flat().length);
    expect(book.longestWaitMs).toBeLessThan(5_000);
  }, 60_000);
});

describe('people whose server is killed and comes back', () => {
  const textsOf = (client: Client<'shopper'> | Client<'agent'>, conversationId: string | null) =>
    client.conversation(conversationId).messages.flatMap((message) => {
      const { kind, content } = message as ShownMessage;
      return kind === 'text' ? [(content as { text: string }).text] : [];
    });

  it('see everything once and in order, also what was said meanwhile', async () => {
    const ani = await world.vendor.agent('Ani');
    const shopper = world.vendor.shopperClient(a.url, 'visitor-patient-0123456789');
    const agent = world.vendor.agentClient(b.url, ani);
    const told: number[] = [];
    shopper.on('message:added', ({ seq }) => void told.push(seq));
    const expected: string[] = [];
    const say = (who: 'shopper' | 'agent', text: string) => {
      if (who === 'shopper') shopper.send({ kind: 'text', conversationId: null, text });
      else agent.send({ kind: 'text', conversationId: String(shopper.conversation(null).conversationId), text });
      expected.push(text);
    };
    const bothShow = () =>
      eventually(() => {
        const id = shopper.conversation(null).conversationId;
        expect(textsOf(shopper, null).sort()).toEqual([...expected].sort());
        expect(textsOf(agent, id)).toEqual(textsOf(shopper, null));
      }, 20_000);

    const log = shopper.conversation(null);
    await log.open();
    say('shopper', 'halo 0');
    const conversationId = await eventually(() => {
      if (!log.conversationId) throw new Error('not made yet');
      return log.conversationId;
    });
    await agent.conversation(conversationId).open();
    await agent.request('conversation:take', { conversationId, expects: null });
    for (let n = 1; n <= 5; n += 1) say(n % 2 ? 'agent' : 'shopper', `sebelum ${n}`);
    await bothShow();

    await a.kill();
    for (let n = 1; n <= 5; n += 1) say(n % 2 ? 'agent' : 'shopper', `selama ${n}`);
    expect(log.pending.map(({ state }) => state)).toEqual(['waiting', 'waiting']);
    a = await startServer(world.services, UNLIMITED, a.port);
    for (let n = 1; n <= 5; n += 1) say(n % 2 ? 'agent' : 'shopper', `sesudah ${n}`);
    await bothShow();

    expect(log.pending).toEqual([]);
    expect(told).toEqual([...told].sort((x, y) => x - y));
    expect(new Set(told).size).toBe(told.length);
    const own = textsOf(shopper, null).filter((text) => /\d$/.test(text));
    for (const when of ['sebelum', 'selama', 'sesudah']) {
      for (const parity of [0, 1]) {
        const said = own.filter((text) => text.startsWith(when) && Number(text.at(-1)) % 2 === parity);
        expect(said).toEqual([...said].sort());
      }
    }
  }, 40_000);
});
