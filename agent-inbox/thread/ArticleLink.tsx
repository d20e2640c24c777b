import { BookOpen } from 'lucide-react';
import type { ArticleRef } from '../../contract/messages.ts';
import { articleLine } from '../articles/article-address.ts';
import { mayWriteArticles } from '../articles/may-write.ts';
import { Icon } from '../parts/Icon.tsx';
import { useSession } from '../session/session-store.ts';
import { useTexts } from '../texts/use-texts.ts';

/** To the article an answer is from, for those who may change it; the answer itself names it for everybody. */
export function ArticleLink({ article }: { article: ArticleRef | undefined }) {
  const { t } = useTexts();
  const agent = useSession((session) => session.agent);
  if (!article || !agent || !mayWriteArticles(agent)) return null;
  return (
    <a className="article-link" href={articleLine({ tab: 'articles', articleId: article.articleId })}>
      <Icon of={BookOpen} size={12} />
      {t('inbox.open_article')}
    </a>
  );
}
