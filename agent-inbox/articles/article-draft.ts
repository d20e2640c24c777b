/** What an admin is writing of an article. Pure: the page keeps it. */
import type { ArticleView, CreateArticle } from '../../contract/articles.ts';
import { ARTICLE_ASKS_MAX, ARTICLE_BODY_MAX, ARTICLE_TITLE_MAX } from '../../contract/limits.ts';

export interface ArticleDraft {
  topic: ArticleView['topic'];
  title: { id: string; en: string };
  body: { id: string; en: string };
  /** A phrase on each line. */
  asks: string;
}
const ASK_MAX = 200;

/** @param question as shoppers put it, for an article that is begun for it */
export const draftOf = (article: ArticleView | null, question = ''): ArticleDraft =>
  article
    ? { topic: article.topic, title: article.title, body: article.body, asks: article.asks.join('\n') }
    : { topic: 'other', title: { id: '', en: '' }, body: { id: '', en: '' }, asks: question };

/** The draft as it is sent: trimmed, empty lines left out. */
export const wordsOf = ({ topic, title, body, asks }: ArticleDraft): Omit<CreateArticle, 'isPublished'> => ({
  topic,
  title: { id: title.id.trim(), en: title.en.trim() },
  body: { id: body.id.trim(), en: body.en.trim() },
  asks: [...new Set(asks.split('\n').map((line) => line.trim()))].filter(Boolean),
});

/** Whether it reads otherwise than what is stored, or than an empty article. */
export const isChanged = (draft: ArticleDraft, article: ArticleView | null): boolean =>
  JSON.stringify(wordsOf(draft)) !== JSON.stringify(wordsOf(draftOf(article)));

export type Fault = 'empty' | 'half' | 'title_long' | 'body_long' | 'asks_many' | 'ask_long';
/** What keeps a draft from being saved or published; null where nothing does. */
export function faultIn(draft: ArticleDraft, isPublished: boolean): Fault | null {
  const { title, body, asks } = wordsOf(draft);
  const texts = [title.id, title.en, body.id, body.en];
  if (texts.every((text) => text === '')) return 'empty';
  if (isPublished && texts.some((text) => text === '')) return 'half';
  if (Math.max(title.id.length, title.en.length) > ARTICLE_TITLE_MAX) return 'title_long';
  if (Math.max(body.id.length, body.en.length) > ARTICLE_BODY_MAX) return 'body_long';
  if (asks.length > ARTICLE_ASKS_MAX) return 'asks_many';
  return asks.some((ask) => ask.length > ASK_MAX) ? 'ask_long' : null;
}
