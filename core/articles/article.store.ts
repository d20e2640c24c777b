import type { Connection, mongo } from 'mongoose';
import { insertFirst } from '../insert-first.store.ts';
import { keptFresh, unlessChanged } from '../kept-fresh.ts';
import { articleModel } from './article.model.ts';
import type { Article, ArticleWords } from './article.ts';

const ARTICLE_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };

type ArticleDocument = Article & {
  _id: string;
  isDeleted: boolean;
  /** Of the request that made it: the same id for other words is refused. */
  print: string | null;
  isDemo?: boolean;
  schemaVersion: number;
};
/** Where a page of the list ended. */
export type ArticlePosition = Pick<Article, 'updatedAt' | 'articleId'>;
export type NewArticle = Omit<Article, 'rev' | 'updatedAt'>;

/** Articles of a vendor. What is published is kept in memory: each question is looked for in all of it. */
export function articleStore(connection: Connection, freshness: { refreshMs?: number; staleMs?: number } = {}) {
  const model = articleModel(connection);
  const documents = model.collection as unknown as mongo.Collection<ArticleDocument>;
  const sameList = unlessChanged((articles: Article[]) => articles);
  const published = keptFresh(async (vendorId: string) => {
    const found = await documents.find({ vendorId, isDeleted: false }, MAJORITY).sort(NEWEST_FIRST).toArray();
    return sameList(vendorId, found.filter(({ isPublished }) => isPublished).map(toArticle));
  }, freshness);

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** What shoppers may be told: the same list for as long as nothing changed, at most some seconds old. */
    published: (vendorId: string): Promise<Article[]> => published.get(vendorId),

    /** One page of all there are, the latest change first. */
    async list(vendorId: string, after: ArticlePosition | null, limit: number): Promise<Article[]> {
      const behind = after && {
        $or: [
          { updatedAt: { $lt: after.updatedAt } },
          { updatedAt: after.updatedAt, articleId: { $gt: after.articleId } },
        ],
      };
      const found = documents.find({ vendorId, isDeleted: false, ...behind }, MAJORITY);
      return (await found.sort(NEWEST_FIRST).limit(limit).toArray()).map(toArticle);
    },

    /** No further than `cap`. */
    count: (vendorId: string, cap: number): Promise<number> =>
      documents.countDocuments({ vendorId, isDeleted: false }, { limit: cap, ...MAJORITY }),

    async byId(vendorId: string, articleId: string): Promise<Article | null> {
      const found = await documents.findOne({ _id: idOf(vendorId, articleId) }, MAJORITY);
      return found && !found.isDeleted ? toArticle(found) : null;
    },

    /**
     * Puts a new one in place. An id that was used once stands for that article for ever.
     * @param print of the words it is made from
     * @returns what the id stands for, `print` being that of its own request; null where it was deleted since; `isNew`
     * where this call put it there
     */
    async create(
      article: NewArticle,
      print: string,
    ): Promise<{ article: Article | null; print: string | null; isNew: boolean }> {
      const _id = idOf(article.vendorId, article.articleId);
      const document = { ...article, _id, ...FIRST, updatedAt: new Date(), print };
      const stored = await insertFirst(documents, document);
      published.forget(article.vendorId);
      const isNew = stored === document;
      return { article: stored.isDeleted ? null : toArticle(stored), print: stored.print, isNew };
    },

    /** Changes revision `rev`, and no other. @returns null where that is not how it stands */
    async change(
      { vendorId, articleId, rev }: Pick<Article, 'vendorId' | 'articleId' | 'rev'>,
      words: Partial<ArticleWords>,
      updatedBy: Article['updatedBy'],
    ): Promise<Article | null> {
      const changed = await documents.findOneAndUpdate(
        { _id: idOf(vendorId, articleId), isDeleted: false, rev },
        { $set: { ...words, updatedBy, updatedAt: new Date() }, $inc: { rev: 1 } },
        { returnDocument: 'after', ...DURABLE },
      );
      published.forget(vendorId);
      return changed && toArticle(changed);
    },

    /** Its words go; its id stays taken. @returns whether there is or was such an article */
    async remove(vendorId: string, articleId: string): Promise<boolean> {
      const gone = { isDeleted: true, isPublished: false, title: NO_WORDS, body: NO_WORDS, asks: [], updatedBy: null };
      const removed = await documents.updateOne(
        { _id: idOf(vendorId, articleId), isDeleted: false },
        { $set: { ...gone, updatedAt: new Date() }, $inc: { rev: 1 } },
        DURABLE,
      );
      published.forget(vendorId);
      if (removed.matchedCount > 0) return true;
      return (await documents.findOne({ _id: idOf(vendorId, articleId) }, MAJORITY)) !== null;
    },

    /** Puts the demo's in place, but for those somebody has changed or deleted. */
    async putDemo(vendorId: string, list: NewArticle[]): Promise<void> {
      const isMissing = { $eq: [{ $type: '$rev' }, 'missing'] };
      const isUntouched = { $and: [{ $eq: ['$isDemo', true] }, { $eq: ['$rev', 1] }] };
      const operations = list.map((article) => {
        const _id = idOf(vendorId, article.articleId);
        const document = { ...article, _id, vendorId, ...FIRST, updatedAt: new Date(), print: null, isDemo: true };
        const chosen = { $cond: [{ $or: [isMissing, isUntouched] }, { $literal: document }, '$$ROOT'] };
        return { updateOne: { filter: { _id }, update: [{ $replaceWith: chosen }], upsert: true } };
      });
      if (operations.length > 0) await documents.bulkWrite(operations, { ordered: false, ...DURABLE });
      published.forget(vendorId);
    },
  };
}
export type ArticleStore = ReturnType<typeof articleStore>;

const NEWEST_FIRST = { updatedAt: -1, articleId: 1 } as const;
const FIRST = { rev: 1, isDeleted: false, schemaVersion: ARTICLE_SCHEMA };
const NO_WORDS = { id: '', en: '' };
const idOf = (vendorId: string, articleId: string): string => `${vendorId}:${articleId}`;

const toArticle = ({
  _id,
  isDeleted: _,
  print: __,
  isDemo: ___,
  schemaVersion: ____,
  ...fields
}: ArticleDocument): Article => fields;
