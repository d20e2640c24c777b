import type { ArticleView } from '../../contract/articles.ts';
import { ARTICLES_MAX } from '../../contract/limits.ts';
import type { Agent } from '../../core/agents/agent.ts';
import { type Article, type ArticleWords, missingIn, readsSo } from '../../core/articles/article.ts';
import { toUnansweredCsv } from '../../core/articles/unanswered.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { DomainError } from '../../core/errors.ts';
import { derivedId, newId } from '../../core/ids.ts';
import type { AuditTrail } from '../audit-trail.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { asAdminOfAll } from './as-admin.ts';
import { CSV_LINES_MAX, sendCsv } from './csv-file.ts';
import { keyOf, printOf } from './idempotency-key.ts';
import type { Handlers } from './rest.ts';

type Names =
  | 'listArticles'
  | 'createArticle'
  | 'getArticle'
  | 'changeArticle'
  | 'deleteArticle'
  | 'listUnanswered'
  | 'dismissUnanswered';

interface Deps {
  catalogue: Pick<Catalogue, 'articles' | 'unanswered'>;
  trail: AuditTrail;
}

/** The vendor's articles and the questions they leave open, for admins. */
export function articleRoutes({ catalogue: { articles, unanswered }, trail }: Deps): Pick<Handlers, Names> {
  async function theirs(agent: Agent, articleId: string): Promise<Article> {
    const article = await articles.byId(agent.vendorId, articleId);
    if (!article) throw new DomainError('article_not_found');
    return article;
  }

  return {
    async listArticles({ agent, query: { cursor, limit } }) {
      asAdminOfAll(agent);
      const after = cursor ? readCursor(cursor) : null;
      const position = after && { updatedAt: after.at, articleId: after.id };
      const page = await articles.list(agent.vendorId, position, limit);
      const last = page.length === limit ? page.at(-1) : undefined;
      return {
        articles: page.map(toArticleView),
        nextCursor: last ? writeCursor({ at: last.updatedAt, id: last.articleId }) : null,
      };
    },

    async createArticle({ req, agent, body }) {
      asAdminOfAll(agent);
      const { vendorId, agentId } = agent;
      const { answersQuestion, ...words } = body;
      whole(words);
      const key = keyOf(req);
      const articleId = key ? derivedId('ar', vendorId, agentId, key) : newId('ar');
      const isKnown = key !== null && (await articles.byId(vendorId, articleId)) !== null;
      if (!isKnown && (await articles.count(vendorId, ARTICLES_MAX)) >= ARTICLES_MAX)
        throw new DomainError('too_many_articles', { count: ARTICLES_MAX });
      const print = printOf(body);
      const made = await articles.create({ vendorId, articleId, ...words, updatedBy: whoIs(agent) }, print);
      if (made.print !== print) throw new DomainError('id_reused');
      if (!made.article) throw new DomainError('article_not_found');
      if (made.isNew) await trail.note(agent, { action: 'created', of: ofArticle(made.article), after: words });
      if (answersQuestion) await unanswered.markWritten(vendorId, answersQuestion);
      return { article: toArticleView(made.article) };
    },

    async getArticle({ agent, params }) {
      asAdminOfAll(agent);
      return { article: toArticleView(await theirs(agent, params.articleId)) };
    },

    async changeArticle({ agent, params: { articleId }, body: { rev, ...given } }) {
      asAdminOfAll(agent);
      const words = Object.fromEntries(
        Object.entries(given).filter(([, value]) => value !== undefined),
      ) as Partial<ArticleWords>;
      const before = await theirs(agent, articleId);
      if (readsSo(before, words)) return { article: toArticleView(before) };
      whole({ ...before, ...words });
      const changed = await articles.change({ vendorId: agent.vendorId, articleId, rev }, words, whoIs(agent));
      if (changed) {
        const [was, is] = [wordsOf(before), wordsOf(changed)];
        await trail.note(agent, { action: 'changed', of: ofArticle(changed), before: was, after: is });
        return { article: toArticleView(changed) };
      }
      const now = await theirs(agent, articleId);
      if (readsSo(now, words)) return { article: toArticleView(now) };
      throw new DomainError('article_changed', { name: now.updatedBy?.name ?? '–' });
    },

    async deleteArticle({ agent, params }) {
      asAdminOfAll(agent);
      const article = await articles.byId(agent.vendorId, params.articleId);
      if (!(await articles.remove(agent.vendorId, params.articleId))) throw new DomainError('article_not_found');
      if (article) await trail.note(agent, { action: 'removed', of: ofArticle(article) });
      return {};
    },

    async listUnanswered({ agent, query: { limit, format }, res }) {
      asAdminOfAll(agent);
      const most = format === 'csv' ? CSV_LINES_MAX : limit;
      const found = await unanswered.list(agent.vendorId, most + 1);
      if (format === 'csv') sendCsv(res, 'unanswered-questions', found, toUnansweredCsv);
      return {
        questions: found.slice(0, most).map(({ firstAt, lastAt, ...question }) => ({
          ...question,
          firstAt: firstAt.toISOString(),
          lastAt: lastAt.toISOString(),
        })),
        isCut: found.length > most,
      };
    },

    async dismissUnanswered({ agent, params }) {
      asAdminOfAll(agent);
      if (!(await unanswered.dismiss(agent.vendorId, params.questionId))) throw new DomainError('question_not_found');
      return {};
    },
  };
}

/** @throws DomainError `invalid_input` where something is missing */
function whole(words: ArticleWords): void {
  const fields = missingIn(words);
  if (Object.keys(fields).length > 0) throw new DomainError('invalid_input', { fields });
}

/** By the title that is there. */
const ofArticle = ({ articleId, title }: Article) => ({
  ...{ kind: 'article' as const, id: articleId },
  name: title.id || title.en,
});
const wordsOf = ({ topic, title, body, asks, isPublished }: Article): ArticleWords => ({
  ...{ topic, title, body, asks, isPublished },
});

const whoIs = ({ agentId, name }: Agent) => ({ agentId, name });

const toArticleView = ({ vendorId: _, updatedAt, updatedBy, ...article }: Article): ArticleView => ({
  ...article,
  updatedAt: updatedAt.toISOString(),
  updatedBy: updatedBy?.name ?? '',
});
