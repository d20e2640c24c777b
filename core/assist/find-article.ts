import MiniSearch from 'minisearch';
import type { ArticleTopic, Locale } from '../../contract/codes.ts';
import type { Article } from '../articles/article.ts';
import { formsOf, questionWords } from '../articles/question-words.ts';
import { remembered } from './hearing/remembered.ts';

/** An article a question is about, and what of it answers. */
export interface ArticleFound {
  articleId: string;
  topic: ArticleTopic;
  /** In the language asked for. */
  title: string;
  /** The article's own words, whole paragraphs or sentences of it. */
  passage: string;
}
export interface ArticleQuestion {
  text: string;
  locale: Locale;
  /** Only articles about these; then the first of them where the words fit none. */
  about?: readonly ArticleTopic[];
  /** Nothing says that it is a question about the shop's ways: then only what fits well is found. */
  isUnclear?: boolean;
}

interface Hit {
  articleId: string;
  /** In the title or in a phrase it is asked by. */
  isTitled: boolean;
}
interface ArticleIndex {
  /** The articles that have a word, in whatever form. */
  holding(word: string): readonly Hit[];
  byId: ReadonlyMap<string, Article>;
  /** Of each article, the words of its title and of each phrase it is asked by, in all their forms. */
  phrases: ReadonlyMap<string, string[][][]>;
}
/** What a word counts where it is found: a title says what an article is about, a body mentions much. */
const IN_BODY = 0.6;
/**
 * Of the words of a question, weighed by how telling they are, this share must be the article's; or so much of the
 * question and of its title, or of a phrase it is asked by, must be the same words.
 */
const FLOOR = { share: 0.5, alike: 1 / 2 };
const FLOOR_UNCLEAR = { share: 0.7, alike: 2 / 3 };
/** Longer ones are cut to the paragraphs that fit best: a chat is read on a phone. */
const PASSAGE_MAX = 600;

/** What is asked is asked in much the same words. */
const WORDS_KEPT = 2_000;
/** Made once for a list, and gone with it: what a vendor changes comes as a new list. */
const made = new WeakMap<readonly Article[], ArticleIndex>();

/** Both languages in one index, since shoppers mix them; the answer is in the language asked for. */
function indexOf(articles: readonly Article[]): ArticleIndex {
  const known = made.get(articles);
  if (known) return known;
  const search = new MiniSearch({
    fields: ['title', 'body'],
    tokenize: questionWords,
    processTerm: formsOf,
    searchOptions: {
      prefix: (term) => term.length >= 5,
      fuzzy: (term) => (term.length < 5 || /\d/.test(term) ? false : 0.2),
    },
  });
  search.addAll(
    articles.map(({ articleId, title, body, asks }) => ({
      id: articleId,
      title: [title.id, title.en, ...asks].join('\n'),
      body: `${body.id}\n${body.en}`,
    })),
  );
  const wordsOf = ({ title, asks }: Article) =>
    [title.id, title.en, ...asks].map((one) => questionWords(one).map(formsOf));
  const hitsOf = (word: string): readonly Hit[] =>
    search.search(word, { tokenize: (one) => [one] }).map(({ id, match }) => ({
      articleId: id as string,
      isTitled: Object.values(match).some((fields) => fields.includes('title')),
    }));
  const index = {
    holding: remembered(hitsOf, WORDS_KEPT),
    byId: new Map(articles.map((article) => [article.articleId, article])),
    phrases: new Map(articles.map((article) => [article.articleId, wordsOf(article)])),
  };
  made.set(articles, index);
  return index;
}

/**
 * The article a question is about, and the passage that answers it.
 *
 * Found where enough of the question's words are the article's, one of them in its title or in how it is asked for; a
 * typing error or another form of a word is the same word. Ties go to the lower id, so answers repeat.
 * @returns null where none is about it: an answer that only resembles one is worse than none
 */
export function findArticle(articles: readonly Article[], question: ArticleQuestion): ArticleFound | null {
  const { text, locale, about, isUnclear = false } = question;
  const eligible = articles.filter(({ topic }) => !about || about.includes(topic));
  if (eligible.length === 0) return null;
  const words = questionWords(text.slice(0, 500));
  const floor = isUnclear ? FLOOR_UNCLEAR : FLOOR;
  const index = indexOf(articles);
  const fits = ({ article, share, isTitled }: Scored) =>
    (isTitled && share >= floor.share) || alikeness(index, article, words) >= floor.alike;
  const [best] = scored(index, words)
    .filter((one) => eligible.includes(one.article) && (about || fits(one)))
    .sort((a, b) => b.share - a.share || (a.article.articleId < b.article.articleId ? -1 : 1));
  const article = best?.article ?? (about ? firstOf(eligible) : null);
  if (!article) return null;
  const { articleId, topic, title, body } = article;
  return { articleId, topic, title: title[locale], passage: passageOf(body[locale], words) };
}

const firstOf = (articles: Article[]): Article | null =>
  articles.reduce<Article | null>((first, one) => (first && first.articleId < one.articleId ? first : one), null);

/** Of the words of a question and of the phrase that is most like it, the share that both have; 1 is the same words. */
function alikeness({ phrases }: ArticleIndex, { articleId }: Article, words: string[]): number {
  const asked = words.map(formsOf);
  const shares = (phrases.get(articleId) ?? []).map((phrase) => {
    const both = asked.filter((forms) => phrase.some((other) => other.some((form) => forms.includes(form)))).length;
    return both / Math.max(1, asked.length + phrase.length - both);
  });
  return Math.max(0, ...shares);
}

interface Scored {
  article: Article;
  share: number;
  /** A word of the question is in the title or in a phrase it is asked by. */
  isTitled: boolean;
}

/** How much of a question each article holds. A word that few articles have, or none, says most. */
function scored({ holding, byId }: ArticleIndex, words: string[]): Scored[] {
  const held = new Map<string, { sum: number; isTitled: boolean }>();
  let total = 0;
  for (const word of words) {
    const hits = holding(word);
    const weight = Math.log(1 + byId.size / (hits.length + 0.5)) + 0.5;
    total += weight;
    for (const { articleId, isTitled } of hits) {
      const before = held.get(articleId) ?? { sum: 0, isTitled: false };
      const sum = before.sum + weight * (isTitled ? 1 : IN_BODY);
      held.set(articleId, { sum, isTitled: before.isTitled || isTitled });
    }
  }
  return [...held].flatMap(([articleId, { sum, isTitled }]) => {
    const article = byId.get(articleId);
    return article ? [{ article, share: sum / total, isTitled }] : [];
  });
}

/** All of a short text; of a longer one the paragraph that holds most of the words, and what follows as far as it fits. */
function passageOf(body: string, words: string[]): string {
  const paragraphs = body.split(/\n\s*\n/).map((one) => one.trim());
  const whole = paragraphs.join('\n');
  if (whole.length <= PASSAGE_MAX) return whole;
  const wanted = new Set(words.flatMap(formsOf));
  const holds = paragraphs.map(
    (one) => questionWords(one).filter((word) => formsOf(word).some((f) => wanted.has(f))).length,
  );
  const at = holds.indexOf(Math.max(...holds));
  return fitting(paragraphs.slice(at), '\n') || fitting(sentencesIn(paragraphs[at] ?? ''), ' ');
}

/** As many whole parts from the first on as fit. */
function fitting(parts: string[], between: string): string {
  let text = '';
  for (const part of parts) {
    const longer = text === '' ? part : `${text}${between}${part}`;
    if (longer.length > PASSAGE_MAX) break;
    text = longer;
  }
  return text;
}

/** A sentence beyond the limit is left as it is cut: nobody writes one, and no more of it can be said. */
const sentencesIn = (text: string): string[] =>
  (text.match(/[^.!?]+(?:[.!?]+(?=\s|$)|$)|[^.!?]+[.!?]+/g) ?? [text]).map((one) => one.trim().slice(0, PASSAGE_MAX));
