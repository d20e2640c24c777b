import { type Connection, Schema } from 'mongoose';

/** `_id` is vendor + article; the shape is `ArticleDocument` of the store. What was deleted keeps its id and no words. */
const article = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'articles' },
);
article.index({ vendorId: 1, isDeleted: 1, updatedAt: -1, articleId: 1 }, { name: 'article_list' });

export const articleModel = (connection: Connection) => connection.model('Article', article);
