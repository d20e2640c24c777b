import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unansweredStore } from '../../../core/articles/unanswered.store.ts';
import { noteUnanswered } from '../../../core/articles/unanswered.ts';
import { call, field } from '../../support/http.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aVendor, type TestVendor } from '../../support/vendor.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let other: TestVendor;
let server: RunningProcess;
const token = { owner: '', admin: '', scopedAdmin: '', supervisor: '', agent: '', otherVendors: '' };
beforeAll(async () => {
  world = await aWorld('articles-rest');
  server = await startServer(world.services);
  const { vendor, core } = world;
  other = await aVendor(core, core.connection);
  token.owner = await vendor.agentToken(await vendor.agent('Ani', { role: 'owner' }));
  token.admin = await vendor.agentToken(await vendor.agent('Adi', { role: 'admin' }));
  const scoped = { role: 'admin', scope: 'limited' } as const;
  token.scopedAdmin = await vendor.agentToken(await vendor.agent('Budi', { ...scoped, branchIds: ['b-1'] }));
  token.supervisor = await vendor.agentToken(await vendor.agent('Cici', { role: 'supervisor' }));
  token.agent = await vendor.agentToken(await vendor.agent('Dodi'));
  token.otherVendors = await other.agentToken(await other.agent('Eve', { role: 'owner' }));
});
afterAll(() => world.close());

interface Article {
  articleId: string;
  rev: number;
  title: { id: string; en: string };
}
const words = (title: string, more: object = {}) => ({
  topic: 'shop',
  title: { id: title, en: title },
  body: { id: 'Dua jam gratis.', en: 'Two hours free.' },
  ...more,
});
const ask = (path: string, as: string, more: Parameters<typeof call>[1] = {}) =>
  call(`${server.url}/api/v1${path}`, { token: as, ...more });
const create = (as: string, body: object, key?: string) =>
  ask('/articles', as, { body, ...(key ? { headers: { 'idempotency-key': key } } : {}) });
const made = async (title: string, more: object = {}) =>
  field(await create(token.owner, words(title, more)), 'article') as Article;
const change = (as: string, { articleId }: Article, body: object) =>
  ask(`/articles/${articleId}`, as, { method: 'PATCH', body });

describe('an admin', () => {
  it('writes, changes, publishes and deletes an article', async () => {
    const answer = await create(token.owner, words('Parkir'));
    const article = field(answer, 'article') as Article;
    expect(answer).toMatchObject({
      status: 201,
      body: { article: { topic: 'shop', isPublished: false, asks: [], rev: 1, updatedBy: 'Ani' } },
    });

    const renamed = await change(token.admin, article, { rev: 1, title: { id: 'Parkir mobil', en: 'Car park' } });
    expect(renamed).toMatchObject({ status: 200, body: { article: { rev: 2, updatedBy: 'Adi' } } });
    const published = await change(token.owner, article, { rev: 2, isPublished: true });
    expect(published).toMatchObject({ body: { article: { rev: 3, isPublished: true, title: { en: 'Car park' } } } });
    expect((await ask(`/articles/${article.articleId}`, token.owner)).body).toEqual(published.body);

    for (const _ of ['once', 'and again'])
      expect((await ask(`/articles/${article.articleId}`, token.owner, { method: 'DELETE' })).status).toBe(200);
    expect(await ask(`/articles/${article.articleId}`, token.owner)).toMatchObject({
      status: 404,
      body: { code: 'article_not_found' },
    });
  });

  it('writes one article, however often the request is sent, and by a key nothing else', async () => {
    const first = await create(token.owner, words('Sekali'), 'key-1');
    const again = await create(token.owner, words('Sekali'), 'key-1');
    const [one, two] = await Promise.all(['key-2', 'key-2'].map((key) => create(token.owner, words('Bersamaan'), key)));

    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(one?.body).toEqual(two?.body);
    expect(await create(token.owner, words('Lain'), 'key-1')).toMatchObject({
      status: 409,
      body: { code: 'id_reused' },
    });
    expect(await create(token.owner, words('x'), 'nicht gültig')).toMatchObject({ status: 400 });
  });

  it('is told where somebody else changed it meanwhile, and who; the same change twice is one', async () => {
    const article = await made('Bersama');
    const theirs = { rev: 1, asks: ['parkir'] };
    await change(token.admin, article, theirs);

    expect(await change(token.admin, article, theirs)).toMatchObject({ status: 200, body: { article: { rev: 2 } } });
    const late = await change(token.owner, article, { rev: 1, topic: 'other' });

    expect(late).toMatchObject({ status: 409, body: { code: 'article_changed', params: { name: 'Adi' } } });
    expect(field(late, 'detail')).toContain('Adi');
  });

  it('publishes nothing that is not whole in both languages', async () => {
    const draft = await made('Setengah', { body: { id: 'Ada.', en: '' } });

    for (const answer of [
      await change(token.owner, draft, { rev: 1, isPublished: true }),
      await create(token.owner, words('', { isPublished: true })),
    ])
      expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
    const answer = await change(token.owner, draft, { rev: 1, isPublished: true });
    expect(answer).toMatchObject({ body: { params: { fields: { 'body.en': ['needed before it is published'] } } } });
  });

  it.each([
    ['a topic we do not know', { topic: 'weather' }],
    ['a title that is too long', { title: { id: 'x'.repeat(121), en: 'x' } }],
    ['a body that is too long', { body: { id: 'x'.repeat(8_001), en: 'x' } }],
    ['a field we do not know', { html: '<b>' }],
    ['too many phrases', { asks: Array.from({ length: 31 }, (_, n) => `tanya ${n}`) }],
    ['half a character', { title: { id: '\ud800', en: 'x' } }],
  ])('is refused %s', async (_, more) => {
    expect(await create(token.owner, words('Parkir', more))).toMatchObject({
      status: 400,
      body: { code: 'invalid_input' },
    });
  });

  it('reads all of them page by page, the latest change first', async () => {
    for (const title of ['Satu', 'Dua', 'Tiga']) await made(title);
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = (await ask(`/articles?limit=2${cursor && `&cursor=${cursor}`}`, token.owner)).body as {
        articles: Article[];
        nextCursor: string | null;
      };
      seen.push(...page.articles.map(({ title }) => title.id));
      cursor = page.nextCursor ?? '';
    } while (cursor);

    expect(seen.slice(0, 3)).toEqual(['Tiga', 'Dua', 'Satu']);
    expect(new Set(seen).size).toBe(seen.length);
    expect((await ask('/articles?cursor=nonsense', token.owner)).status).toBe(400);
  });
});

describe('anybody else', () => {
  it('neither reads nor writes articles, nor what was left unanswered', async () => {
    const article = await made('Rahasia');
    for (const as of [token.scopedAdmin, token.supervisor, token.agent]) {
      const answers = await Promise.all([
        ask('/articles', as),
        ask(`/articles/${article.articleId}`, as),
        create(as, words('Baru')),
        change(as, article, { rev: 1, isPublished: true }),
        ask(`/articles/${article.articleId}`, as, { method: 'DELETE' }),
        ask('/unanswered-questions', as),
        ask('/unanswered-questions/uq_1', as, { method: 'DELETE' }),
      ]);

      expect(answers.map(({ status }) => status)).toEqual(Array(7).fill(403));
    }
  });

  it('of another vendor sees and changes nothing of these', async () => {
    const article = await made('Milik kami', { isPublished: true });

    expect((await ask('/articles', token.otherVendors)).body).toEqual({ articles: [], nextCursor: null });
    for (const answer of [
      await ask(`/articles/${article.articleId}`, token.otherVendors),
      await change(token.otherVendors, article, { rev: 1, isPublished: false }),
      await ask(`/articles/${article.articleId}`, token.otherVendors, { method: 'DELETE' }),
    ])
      expect(answer).toMatchObject({ status: 404, body: { code: 'article_not_found' } });
    expect(await ask(`/articles/${article.articleId}`, token.owner)).toMatchObject({
      body: { article: { rev: 1, isPublished: true } },
    });
  });
});

describe('questions nobody had an answer to', () => {
  let seq = 0;
  const note = (text: string, vendorId = world.vendor.vendorId) => {
    const unanswered = unansweredStore(world.core.connection);
    seq += 1;
    const turn = { vendorId, conversationId: 'cv-1', seq, at: new Date() };
    return noteUnanswered({ unanswered }, turn, { text, reason: 'no_article' }, []);
  };
  const list = async (as = token.owner) =>
    (await ask('/unanswered-questions', as)).body as {
      questions: Array<{ questionId: string; examples: string[]; count: number }>;
    };

  it('are listed, the most asked first, until they are dismissed or written about', async () => {
    for (const text of ['ada musala?', 'musala ada?', 'boleh bawa anjing?', '=HYPERLINK(x)']) await note(text);
    await note('ada arisan?', other.vendorId);

    const { questions } = await list();
    const [mosque, ...rest] = questions;
    expect(mosque).toMatchObject({ examples: ['musala ada?', 'ada musala?'], count: 2, reason: 'no_article' });
    expect(JSON.stringify(questions)).not.toContain('arisan');
    const dog = rest.find(({ examples }) => examples[0]?.includes('anjing'));
    const file = await ask('/unanswered-questions?format=csv', token.owner);
    expect(file.headers.get('content-type')).toContain('text/csv');
    expect(file.body).toContain('musala ada?,ada musala?,no_article,2,');
    expect(file.body).toContain("'=HYPERLINK(x)");

    const gone = await ask(`/unanswered-questions/${dog?.questionId}`, token.otherVendors, { method: 'DELETE' });
    expect(gone).toMatchObject({ status: 404, body: { code: 'question_not_found' } });
    await ask(`/unanswered-questions/${dog?.questionId}`, token.owner, { method: 'DELETE' });
    await made('Musala', { answersQuestion: mosque?.questionId });

    expect((await list()).questions.map(({ examples }) => examples[0])).toEqual(['=HYPERLINK(x)']);
    expect((await list(token.otherVendors)).questions).toHaveLength(1);
  });
});
