import type { ArticleTopic } from '../../../contract/codes.ts';
import { aside } from '../dialogue.ts';
import type { ArticleFound } from '../find-article.ts';
import { personChoice } from '../say/choices.ts';
import type { Outcome, Said, Scene } from '../scene.ts';

interface Sought {
  about?: ArticleTopic[];
  isUnclear?: boolean;
}

/** The article this turn's words are about, if the vendor has written one. */
export async function articleFor(
  { tools, context, heard, locale }: Scene,
  sought: Sought,
): Promise<ArticleFound | null> {
  return (await tools.findArticle(context, { text: heard.words.slice(0, 4_096), locale, ...sought })).article;
}

/** In the article's own words, and saying which it is; an agent says them in their own name. */
export const articleSaid = ({ t, isForAgent }: Scene, { articleId, title, passage }: ArticleFound): Said => ({
  text: isForAgent ? passage : t('assist.article', { passage, title }),
  article: { articleId, title },
});

/** Answers from what the vendor has written. @returns null where nothing is written about it */
export async function answerArticle(scene: Scene, sought: Sought = {}): Promise<Outcome | null> {
  const found = await articleFor(scene, sought);
  return found && answerWith(scene, found);
}

export const answerWith = (scene: Scene, found: ArticleFound): Outcome => ({
  said: { ...articleSaid(scene, found), choices: [personChoice(scene.t)] },
  dialogue: { ...aside(scene.dialogue), misses: 0 },
});
