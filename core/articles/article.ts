import type { ArticleTopic, Locale } from '../../contract/codes.ts';

/** Words of a vendor about how it does things: what the assistant says of such matters is said from here alone. */
export interface Article {
  vendorId: string;
  articleId: string;
  topic: ArticleTopic;
  title: Record<Locale, string>;
  /** Plain text; a blank line begins a paragraph. */
  body: Record<Locale, string>;
  /** How shoppers ask for it, in either language. */
  asks: string[];
  isPublished: boolean;
  /** 1 at first; grows with each change. */
  rev: number;
  updatedAt: Date;
  /** null: written by no agent (the demo's, or what was moved here by a new version). */
  updatedBy: { agentId: string; name: string } | null;
}
export type ArticleWords = Pick<Article, 'topic' | 'title' | 'body' | 'asks' | 'isPublished'>;

/** What is missing in an article that is to be published, by field. Shoppers read either language. */
export function missingIn({ title, body, isPublished }: ArticleWords): Record<string, string[]> {
  if (!isPublished) return {};
  const fields = { 'title.id': title.id, 'title.en': title.en, 'body.id': body.id, 'body.en': body.en };
  const empty = Object.entries(fields).filter(([, text]) => text === '');
  return Object.fromEntries(empty.map(([field]) => [field, ['needed before it is published']]));
}

/** Whether an article already reads as it is asked to. */
export const readsSo = (article: Article, asked: Partial<ArticleWords>): boolean =>
  Object.entries(asked).every(
    ([field, value]) =>
      JSON.stringify(ordered(article[field as keyof ArticleWords])) === JSON.stringify(ordered(value)),
  );
/** Fields of a text in both languages in one order, whoever wrote them. */
const ordered = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && 'id' in value && 'en' in value ? [value.id, value.en] : value;
