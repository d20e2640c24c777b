import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { saidFirst } from '../../../agent-inbox/desk/said-first.ts';
import { type Client, HoldingOutbox } from '../../../client/index.ts';
import { DIRECT, ScriptedServer } from '../../support/scripted-server.ts';
import { inState, type Scene, scene, textsOf } from '../client/support.ts';

let at: Scene<'shopper'>;
let server: ScriptedServer;
let outbox: HoldingOutbox;
beforeEach(async () => {
  server = await ScriptedServer.start();
  server.hasDirect = true;
  at = await scene('shopper', {
    server,
    outbox: (deps) => {
      outbox = new HoldingOutbox(deps);
      return outbox;
    },
  });
  at.client.start();
  await at.client.conversation(DIRECT).open();
  await inState(at.client, 'online');
});
afterEach(() => at.end());

const sayHeld = (text: string) => outbox.send({ kind: 'text', conversationId: DIRECT, text }, { holdMs: 9_000 });
/** The scripted server speaks with shoppers and agents alike. */
const letFirst = (event: string) =>
  saidFirst({ client: at.client as unknown as Client<'agent'>, outbox }, event, DIRECT);
const stored = () => textsOf(server.log());

describe('a reply that is still held back', () => {
  it('leaves at once where its conversation is resolved, and is stored before that', async () => {
    sayHeld('one');
    sayHeld('two');

    await letFirst('conversation:resolve');

    expect(stored()).toEqual(['one', 'two']);
  });

  it('stays held where its conversation stays in the same hands', async () => {
    sayHeld('one');

    await letFirst('conversation:prioritise');

    expect([stored(), outbox.pendingOf(DIRECT).map(({ leavesAt }) => typeof leavesAt)]).toEqual([[], ['string']]);
  });

  it('that is refused keeps its conversation open, and says why', async () => {
    server.script('message:send', { refuse: 'window_closed' });
    sayHeld('too late');

    await expect(letFirst('conversation:resolve')).rejects.toMatchObject({ code: 'window_closed' });
  });

  it('that the connection is lost over keeps its conversation open: nothing is resolved once it is back', async () => {
    server.script('message:send', 'ignore');
    sayHeld('one');

    const resolving = letFirst('conversation:resolve');
    const refused = expect(resolving).rejects.toMatchObject({ code: 'offline' });
    await server.down();
    await inState(at.client, 'offline');

    await refused;
    expect(outbox.pendingOf(DIRECT)).toHaveLength(1);
  });

  it('is waited for by nobody without a connection', async () => {
    sayHeld('one');
    await server.down();
    await inState(at.client, 'offline');

    await letFirst('conversation:resolve');

    expect(outbox.pendingOf(DIRECT)).toHaveLength(1);
  });
});
