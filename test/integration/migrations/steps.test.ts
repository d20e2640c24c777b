import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newMessageId } from '../../../core/messages/message.store.ts';
import { migrate } from '../../../migrations/run.ts';
import { sweep } from '../../../workers/sweep.ts';
import { aConversation, aWhatsappConversation, type TestCore, testCore, VENDOR } from '../../support/core.ts';
import { mongoUrlFor } from '../../support/services.ts';

let core: TestCore;
beforeAll(async () => {
  core = await testCore(mongoUrlFor('migration-steps'));
});
afterAll(async () => {
  await core.connection.dropDatabase();
  await core.close();
});

const names = () =>
  core.connection
    .collection<{ _id: string }>('processes')
    .find()
    .map(({ _id }) => _id)
    .toArray();
const aSweep = () => sweep({ core, queue: { offer: () => {} }, onError: (error) => void core.errors.push(error) });

describe('what a killed process of the version before the register had stored', () => {
  it('is projected by the first sweep after the upgrade, and looked for once', async () => {
    const { conversationId, memberId } = await aConversation(core, 'ani');
    await aSweep().round();
    const author = { kind: 'shopper' as const, id: memberId, name: 'Pengunjung' };
    const message = { messageId: newMessageId(), vendorId: VENDOR, conversationId, seq: 1, author, at: new Date() };
    const body = { kind: 'text' as const, content: { text: 'halo' }, audience: 'all' as const };
    await core.messages.insertBatch([{ ...message, ...body, clientId: 'c-1' }]);
    const { db } = core.connection;
    if (!db) throw new Error('not connected');
    await db.collection<{ _id: string }>('migrations').updateOne({ _id: 'schema' }, { $set: { version: 2 } });
    expect(await names()).toEqual([]);

    await migrate(db, []);
    const silent = await names();
    await aSweep().round();
    await core.projection.drain();

    expect(silent).toEqual(['before-the-register']);
    expect((await core.conversations.byId(VENDOR, conversationId))?.state.stateSeq).toBe(1);
    expect(await names()).toEqual([]);
    expect(core.errors).toEqual([]);
  });
});

describe('an open conversation of the version before the queue', () => {
  it('gets the priority everybody begins with, and reads as one that nobody was given yet', async () => {
    const { conversationId } = await aConversation(core, 'budi');
    const { db } = core.connection;
    if (!db) throw new Error('not connected');
    const conversations = db.collection<{
      _id: string;
      priority?: number;
      skills?: string[];
      lastAgent?: unknown;
      assignedAt?: Date;
    }>('conversations');
    const $unset = { priority: '', skills: '', lastAgent: '', assignedAt: '' } as const;
    await conversations.updateOne({ _id: conversationId }, { $unset });
    await db.collection<{ _id: string }>('migrations').updateOne({ _id: 'schema' }, { $set: { version: 5 } });

    await migrate(db, []);

    expect((await conversations.findOne({ _id: conversationId }))?.priority).toBe(0);
    expect((await core.conversations.byId(VENDOR, conversationId))?.state).toMatchObject({
      priority: 0,
      skills: [],
      lastAgent: null,
      assignedAt: null,
    });
  });
});

describe('a shopper of the version before the search', () => {
  it('is found by name and phone', async () => {
    const { contactId } = await aWhatsappConversation(core, '+628120003333');
    const { db } = core.connection;
    if (!db) throw new Error('not connected');
    await db.collection<{ _id: string }>('contacts').updateOne({ _id: contactId }, { $unset: { words: '' } });
    const found = async (lead: string) =>
      (await core.contacts.find(VENDOR, { lead: [lead], others: [] }, null, 5)).map((contact) => contact.contactId);
    expect(await found('rina')).toEqual([]);
    await db.collection<{ _id: string }>('migrations').updateOne({ _id: 'schema' }, { $set: { version: 6 } });

    await migrate(db, []);

    for (const key of ['rina', '628120003333', '08120003333', '3333']) expect(await found(key)).toEqual([contactId]);
  });

  it('is found by the same words as one who comes after, whatever letters their name has', async () => {
    const { contactId } = await aWhatsappConversation(core, '+628120004444');
    const record = await core.contacts.record(VENDOR, contactId);
    if (!record || !core.connection.db) throw new Error('nothing there');
    await core.contacts.change(record, { name: 'RENÉ Nur’aini-Özgür' });
    const contacts = core.connection.db.collection<{ _id: string; words?: string[] }>('contacts');
    const wordsNow = async () => (await contacts.findOne({ _id: contactId }))?.words;
    const afterwards = await wordsNow();
    await contacts.updateOne({ _id: contactId }, { $unset: { words: '' } });
    await core.connection.db
      .collection<{ _id: string }>('migrations')
      .updateOne({ _id: 'schema' }, { $set: { version: 6 } });

    await migrate(core.connection.db, []);

    expect(afterwards).toEqual(expect.arrayContaining(['rene', 'nuraini', 'ozgur', '4444']));
    expect(await wordsNow()).toEqual(afterwards);
  });
});
