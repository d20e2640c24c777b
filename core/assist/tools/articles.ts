import { z } from 'zod';
import { ARTICLE_TOPICS } from '../../../contract/codes.ts';
import { locale } from '../../../contract/primitives.ts';
import type { ArticleStore } from '../../articles/article.store.ts';
import type { Clock } from '../../ports.ts';
import { type ArticleFound, findArticle } from '../find-article.ts';
import { type ToolContext, tool } from './tool.ts';

const args = z.strictObject({
  text: z.string().max(4096),
  locale,
  /** Only articles about these; then the first of them where the words fit none. */
  about: z.array(z.enum(ARTICLE_TOPICS)).min(1).optional(),
  isUnclear: z.boolean().optional(),
});

export interface ArticleDeps {
  articles: Pick<ArticleStore, 'published'>;
  clock: Clock;
}
/** The passage and the title are all of the article that comes with it: what else it says, nobody may say this turn. */
export interface ArticlesFound {
  asOf: string;
  article: ArticleFound | null;
}

/** What the vendor has written about a matter, in one language. */
export const articleTool = ({ articles, clock }: ArticleDeps) =>
  tool(args, async ({ vendorId }: ToolContext, { text, locale, about, isUnclear }): Promise<ArticlesFound> => {
    const published = await articles.published(vendorId);
    const question = { text, locale, ...(about ? { about } : {}), ...(isUnclear ? { isUnclear } : {}) };
    return { asOf: clock.now().toISOString(), article: findArticle(published, question) };
  });
