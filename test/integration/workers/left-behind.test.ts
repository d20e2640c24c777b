import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ConversationState } from '../../../core/conversations/state.ts';
import { newMessageId } from '../../../core/messages/message.store.ts';
import { heartbeat } from '../../../core/processes/heartbeat.ts';
import { sweep } from '../../../workers/sweep.ts';
import { aConversation, severalCores, type TestCore, VENDOR } from '../../support/core.ts';
import { eventually } from '../../support/eventually.ts';

let core: TestCore;
let close: () => Promise<void>;
let people = 0;
beforeAll(async () => {
  const opened = await severalCores('left-behind', 1);
  core = opened.cores[0] as TestCore;
  close = opened.close;
});
afterAll(() => close());
beforeEach(() => core.connection.collection('processes').deleteMany({}));

const processes = () =>
  core.connection
    .collection<{ _id: string }>('processes')
    .find()
    .map(({ _id }) => _id)
    .toArray();

/** Stored, and nothing more, as by a process that ended in that very moment. */
async function storedOnly(): Promise<ConversationState> {
  people += 1;
  const { conversationId, memberId } = await aConversation(core, `left-${people}`);
  const at = new Date();
  const author = { kind: 'shopper' as const, id: memberId, name: 'Pengunjung' };
  const content = { text: 'halo' };
  const message = { messageId: newMessageId(), vendorId: VENDOR, conversationId, seq: 1, author, at, clientId: 'c-1' };
  await core.messages.insertBatch([{ ...message, kind: 'text', content, audience: 'all' }]);
  return core.log.current(VENDOR, conversationId);
}
async function projectedSeq({ conversationId }: ConversationState): Promise<number | undefined> {
  await core.projection.drain();
  return (await core.conversations.byId(VENDOR, conversationId))?.state.stateSeq;
}
const silentSince = (processId: string, aliveAt: Date) =>
  core.connection
    .collection<{ _id: string }>('processes')
    .updateOne({ _id: processId }, { $set: { aliveAt, schemaVersion: 1 } }, { upsert: true });
const aSweep = () => sweep({ core, queue: { offer: () => {} }, onError: (error) => void core.errors.push(error) });

describe('what a process left behind', () => {
  it('is projected once it has been silent for a while', async () => {
    const state = await storedOnly();
    await silentSince('killed', new Date(Date.now() - 9_000));

    await aSweep().round();

    expect(await projectedSeq(state)).toBe(1);
  });

  it('is looked for again, until nothing of it can come any more', async () => {
    await silentSince('killed', new Date(Date.now() - 50_000));
    await aSweep().round();
    const early = await processes();
    await silentSince('killed', new Date(Date.now() - 61_000));
    await aSweep().round();

    expect([early, await processes()]).toEqual([['killed'], []]);
  });

  it('is written before it is forgotten, and not only noted', async () => {
    const state = await storedOnly();
    await silentSince('killed', new Date(Date.now() - 61_000));

    await sweep({
      core: { ...core, projection: { ...core.projection, touch: () => {} } },
      queue: { offer: () => {} },
      onError: (error) => void core.errors.push(error),
    }).round();

    expect(await projectedSeq(state)).toBe(1);
  });

  it('is found also where everything stood still for days', async () => {
    const state = await storedOnly();
    await silentSince('killed', new Date(Date.now() - 72 * 3600_000));

    await aSweep().round();

    expect(await projectedSeq(state)).toBe(1);
  });

  it('is its own to project while it lives: the log is not read', async () => {
    const state = await storedOnly();
    await core.processes.beat('alive');

    await aSweep().round();

    expect(await projectedSeq(state)).toBe(0);
    expect(await processes()).toEqual(['alive']);
  });

  it('stays to be found while MongoDB cannot be asked', async () => {
    const state = await storedOnly();
    await silentSince('killed', new Date(Date.now() - 61_000));
    const isAway = async () => {
      throw new Error('no');
    };
    const away = { ...core, log: { ...core.log, current: isAway } };

    await sweep({ core: away, queue: { offer: () => {} }, onError: () => {} }).round();
    const kept = await processes();
    await aSweep().round();

    expect(kept).toEqual(['killed']);
    expect(await projectedSeq(state)).toBe(1);
  });
});

describe('a process that stores messages', () => {
  it('is known while it lives, and leaves no name when it ends in order', async () => {
    const alive = heartbeat({ processes: core.processes, onError: () => {} });
    await alive.start();
    const known = await processes();
    await alive.stop(true);

    expect(known).toHaveLength(1);
    expect(await processes()).toEqual([]);
  });

  it('goes on under another name when it cannot tell what it stored, and the first falls silent', async () => {
    const alive = heartbeat({ processes: core.processes, onError: () => {} });
    await alive.start();
    const [first = ''] = await processes();
    alive.doubt();

    await eventually(async () => expect(await processes()).toHaveLength(2));
    await alive.stop(true);

    expect(await processes()).toEqual([first]);
  });
});
