import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { MessageView } from '../../../contract/messages.ts';
import { eventually } from '../../support/eventually.ts';
import { DIRECT, ScriptedServer } from '../../support/scripted-server.ts';
import { only } from '../../torture/ledger.ts';
import { newOf, startOwnClient } from '../../torture/readers/own-client.ts';
import type { Reader } from '../../torture/readers/reader.ts';
import { memoryLedger } from './memory-ledger.ts';

const at = (seq: number, messageId = `m${seq}`) => ({ seq, messageId }) as MessageView;
const list = [at(1), at(2), at(3)];

describe('what is new in a list', () => {
  it('is what follows it, also when the oldest were let go', () => {
    expect(newOf([], list)).toEqual(list);
    expect(newOf(list, [...list, at(4)])).toEqual([at(4)]);
    expect(newOf(list, [...list.slice(2), at(4)])).toEqual([at(4)]);
  });

  it('is nothing when a message reads differently', () => {
    expect(newOf(list, [at(1), at(2), at(3)])).toEqual([]);
  });

  it('is a second copy, and what came in between', () => {
    expect(newOf(list, [at(1), at(2), at(2), at(3)])).toEqual([at(2)]);
    expect(newOf(list, [at(1), at(2), at(2, 'other'), at(3)])).toEqual([at(2, 'other')]);
  });
});

describe('a reader on the own client', () => {
  let server: ScriptedServer;
  let reader: Reader;
  const ledger = memoryLedger();
  beforeEach(async () => {
    server = await ScriptedServer.start();
  });
  afterEach(async () => {
    await reader.stop();
    await server.down();
  });

  it('pages back to the beginning, and shows on from there once each, also after a pause', async () => {
    for (let n = 1; n <= 120; n += 1) server.store(`kata ${n}`);
    const place = { ledger, url: () => server.url, token: async () => 'token', conversationId: null };
    reader = await startOwnClient({ ...place, namespace: 'shopper', conversation: 'c', reader: 'r' });
    const seqs = () => only(ledger.entries, 'shown').map(({ seq }) => seq);
    await eventually(() => expect(seqs().length).toBe(120));
    server.wire('twice');
    server.say('kata 121');
    await eventually(() => expect(seqs().length).toBe(121));
    await reader.pause();
    server.say('kata 122');
    await reader.resume();
    await eventually(() => expect(seqs().length).toBe(122));

    expect(seqs()).toEqual(Array.from({ length: 122 }, (_, i) => i + 1));
    expect(only(ledger.entries, 'shown').at(-1)).toMatchObject({ conversationId: DIRECT, text: 'kata 122' });
    expect(ledger.entries[0]).toMatchObject({ e: 'reads', reader: 'r', conversation: 'c', fromSeq: 1 });
  });
});
