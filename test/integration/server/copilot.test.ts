import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { articleStore } from '../../../core/articles/article.store.ts';
import { anArticle } from '../../support/articles.ts';
import { eventually } from '../../support/eventually.ts';
import { call, field } from '../../support/http.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aVendor, type TestVendor } from '../../support/vendor.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let other: TestVendor;
let server: RunningProcess;
const token = { ofB1: '', ofB2: '', otherVendors: '' };
beforeAll(async () => {
  world = await aWorld('copilot');
  server = await startServer(world.services);
  const { vendor, core } = world;
  other = await aVendor(core, core.connection);
  const limited = { scope: 'limited' } as const;
  token.ofB1 = await vendor.agentToken(await vendor.agent('Ani', { ...limited, branchIds: ['b-1'] }));
  token.ofB2 = await vendor.agentToken(await vendor.agent('Budi', { ...limited, branchIds: ['b-2'] }));
  token.otherVendors = await other.agentToken(await other.agent('Eve', { role: 'owner' }));
  const articles = articleStore(core.connection);
  await articles.create(anArticle({ vendorId: vendor.vendorId, articleId: 'parking' }), 'p');
  const theirs = { id: 'Parkir kami Rp 9.999.', en: 'Our parking is Rp 9,999.' };
  await articles.create(anArticle({ vendorId: other.vendorId, articleId: 'parking', body: theirs }), 'p');
});
afterAll(() => world.close());

let visitors = 0;
/** A shopper's conversation at branch b-1 in which nobody has answered them. */
async function asking(text: string): Promise<string> {
  visitors += 1;
  const line = await world.vendor.shopperLine(server.url, `visitor-${String(visitors).padStart(10, '0')}`);
  const words = { kind: 'text', conversationId: null, clientId: 'c-1', text };
  const { message } = await line.get<{ message: { conversationId: string } }>('message:send', words);
  await ask(message.conversationId, 'transfer', token.ofB1, { branchId: 'b-1' });
  return message.conversationId;
}
const ask = (conversationId: string, what: string, as: string, body: unknown = {}) =>
  call(`${server.url}/api/v1/conversations/${conversationId}/${what}`, {
    token: as,
    ...(what === 'summary' ? {} : { body }),
  });

/** A print of everything that is stored, by collection, but for signs of life. */
async function everything(): Promise<Record<string, string>> {
  const { db } = world.core.connection;
  if (!db) throw new Error('not connected');
  const names = (await db.listCollections().toArray()).map(({ name }) => name).filter((name) => name !== 'processes');
  const prints = names.sort().map(async (name) => {
    const all = await db.collection(name).find().sort({ _id: 1 }).toArray();
    return [name, createHash('sha256').update(JSON.stringify(all)).digest('hex')];
  });
  return Object.fromEntries(await Promise.all(prints));
}
/** The server copies what it stored into the list a moment later. */
const projected = (conversationId: string) =>
  eventually(async () => {
    const [record, log] = await Promise.all([
      world.core.conversations.byId(world.vendor.vendorId, conversationId),
      world.log(conversationId),
    ]);
    expect(record?.state.stateSeq).toBe(log.length);
  });

describe('an agent who may see a conversation', () => {
  it('is suggested what the assistant would say, from this vendor’s own articles', async () => {
    const conversationId = await asking('bayar parkir berapa?');

    const answer = await ask(conversationId, 'suggestion', token.ofB1);

    expect(answer).toMatchObject({
      status: 200,
      body: {
        none: null,
        suggestion: { article: { articleId: 'parking', title: 'Parkir' }, evidence: [{ tool: 'article' }], answers: 1 },
      },
    });
    expect(JSON.stringify(answer.body)).toContain('Parkir gratis 2 jam');
    expect(JSON.stringify(answer.body)).not.toContain('9.999');
  });

  it('is suggested nothing where the shopper has their answer', async () => {
    const conversationId = await asking('bayar parkir berapa?');
    await ask(conversationId, 'take', token.ofB1, { expects: null });
    await ask(conversationId, 'messages', token.ofB1, { clientId: 'r-1', kind: 'text', text: 'Gratis 2 jam kak' });

    expect((await ask(conversationId, 'suggestion', token.ofB1)).body).toEqual({ suggestion: null, none: 'answered' });
  });

  it('reads what it is about', async () => {
    const conversationId = await asking('bayar parkir berapa?');

    expect((await ask(conversationId, 'summary', token.ofB1)).body).toMatchObject({
      summary: { branch: 'Kemang', shopperMessages: 1, first: { text: 'bayar parkir berapa?' }, answer: null },
    });
  });

  it('is told that translating needs a model where there is none', async () => {
    const conversationId = await asking('halo');

    const answer = await ask(conversationId, 'translation', token.ofB1, { text: 'halo', to: 'en' });

    expect(answer).toMatchObject({ status: 503, body: { code: 'model_unavailable' } });
    expect(field(answer, 'detail')).toContain('model bahasa');
  });

  it('changes nothing by asking', async () => {
    const texts = ['bayar parkir berapa?', 'TS-1 1234', 'ya', 'batalin pesanan saya', 'mau ngomong sama orang'];
    const conversations = [];
    for (const text of texts) conversations.push(await asking(text));
    for (const conversationId of conversations) await projected(conversationId);
    const before = await everything();

    for (const conversationId of conversations) {
      expect((await ask(conversationId, 'suggestion', token.ofB1)).status).toBe(200);
      expect((await ask(conversationId, 'summary', token.ofB1)).status).toBe(200);
    }

    expect(await everything()).toEqual(before);
  });
});

describe('an agent who may not', () => {
  it.each(['suggestion', 'summary', 'translation'])(
    'is given no %s, as if there were no conversation',
    async (what) => {
      const conversationId = await asking('bayar parkir berapa?');

      for (const as of [token.ofB2, token.otherVendors]) {
        const answer = await ask(conversationId, what, as, what === 'translation' ? { text: 'halo', to: 'en' } : {});
        expect(answer).toMatchObject({ status: 404, body: { code: 'conversation_not_found' } });
      }
    },
  );
});
