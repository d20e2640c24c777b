import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HoldingOutbox, type OutboxStorage } from '../../../client/index.ts';
import { eventually } from '../../support/eventually.ts';
import { ScriptedServer } from '../../support/scripted-server.ts';
import { inState, keptOutbox, roundTrip, type Scene, scene, textsOf, until } from './support.ts';

let storage: ReturnType<typeof keptOutbox>;
let at: Scene<'shopper'>;
let server: ScriptedServer;
beforeEach(async () => {
  storage = keptOutbox();
  server = await ScriptedServer.start();
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
async function online() {
  at.client.start();
  await log().open();
  await inState(at.client, 'online');
}

describe('a message that can be taken back for a while', () => {
  let outbox: HoldingOutbox;
  /** A page with such an outbox, on the server and the storage of the one before. */
  const aPage = async (more: Partial<OutboxStorage> = {}) => {
    at = await scene('shopper', {
      storage: { ...storage, ...more },
      server,
      outbox: (deps) => {
        outbox = new HoldingOutbox(deps);
        return outbox;
      },
    });
    await online();
  };
  const sayHeld = (text: string, holdMs = 5_000) =>
    outbox.send({ kind: 'text', conversationId: null, text }, { holdMs });

  it('leaves when that is over, and what is said after it waits behind it', async () => {
    await aPage();
    const held = sayHeld('one');
    say('two');
    at.timers.advance(4_999);
    await roundTrip(at.client);
    expect(server.inputs('message:send')).toEqual([]);

    at.timers.advance(1);
    await settled();

    expect(stored()).toEqual(['one', 'two']);
    expect(Object.keys(server.inputs('message:send')[0] ?? {})).not.toContain('leavesAt');
    expect(outbox.takeBack(held.clientId)).toBeNull();
  });

  it('never leaves once it was taken back, and lets go what waited behind it', async () => {
    await aPage();
    const held = sayHeld('one');
    say('two');

    expect(outbox.takeBack(held.clientId)).toMatchObject({ text: 'one' });
    at.timers.advance(60_000);
    await settled();

    expect(stored()).toEqual(['two']);
    await eventually(() => expect(storage.kept).toEqual([]));
  });

  it('is held on after a reload, leaves once, and can still be taken back', async () => {
    await aPage();
    sayHeld('stays');
    const other = sayHeld('goes', 9_000);
    await eventually(() => expect(storage.kept).toHaveLength(2));
    at.client.stop();

    await aPage();
    expect(log().pending.map(({ leavesAt }) => typeof leavesAt)).toEqual(['string', 'string']);
    expect(outbox.takeBack(other.clientId)).not.toBeNull();
    at.timers.advance(9_000);
    await settled();

    expect(stored()).toEqual(['stays']);
  });

  it('leaves at once where the page is left', async () => {
    await aPage();
    sayHeld('one');
    sayHeld('two', 9_000);

    outbox.letGoAll();
    await settled();

    expect(stored()).toEqual(['one', 'two']);
  });

  it('is held half a minute at most, whatever a clock set back says', async () => {
    storage.kept = [
      {
        ...{ kind: 'text', conversationId: null, clientId: 'c-1', text: 'late', state: 'waiting' },
        ...{ createdAt: new Date(0).toISOString(), leavesAt: '2999-01-01T00:00:00.000Z' },
      },
    ];
    await aPage();

    at.timers.advance(30_000);
    await settled();

    expect(stored()).toEqual(['late']);
  });

  it('is not sent by a page that held it too, where another has taken it back', async () => {
    const gone = new Set<string>();
    await aPage({ isGone: (id) => gone.has(id) });
    const held = sayHeld('one');
    gone.add(held.clientId);

    at.timers.advance(5_000);
    say('two');
    await settled();

    expect(stored()).toEqual(['two']);
    expect(outbox.wasTakenBack(held.clientId)).toBe(true);
  });
});
