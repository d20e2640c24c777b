import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { CannedReplyView } from '../../contract/canned.ts';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { Icon } from '../parts/Icon.tsx';
import { LoadingLines } from '../parts/LoadingLines.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { Toasts } from '../shell/Toasts.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { CannedDialog } from './CannedDialog.tsx';
import { cannedFor, loadCanned, textFor, useCanned } from './canned-store.ts';

/** The agent's own canned replies and those they share. */
export function CannedPage() {
  const { locale, t } = useTexts();
  const { replies, error } = useCanned();
  const [words, setWords] = useState('');
  const [edited, setEdited] = useState<{ reply: CannedReplyView | null } | null>(null);
  useEffect(() => void loadCanned(), []);
  useEffect(() => {
    document.title = `${t('canned.title')} · Dekat`;
  }, [t]);
  const found = cannedFor(replies ?? [], words.trim());
  return (
    <div className="articles canned">
      <PageHead title={t('canned.title')}>
        <span className="rail-space" />
        <button type="button" className="button" onClick={() => setEdited({ reply: null })}>
          <Icon of={Plus} />
          {t('canned.new')}
        </button>
      </PageHead>
      <main className="articles-wide">
        <input
          className="input"
          type="search"
          aria-label={t('canned.find')}
          placeholder={t('canned.find')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        {error && !replies ? <ErrorNote error={error} onRetry={() => void loadCanned()} /> : null}
        {!replies && !error && <LoadingLines widths={['60%', '80%', '70%', '50%']} />}
        {replies?.length === 0 && (
          <div className="empty">
            <p className="empty-title">{t('canned.none')}</p>
            <p>{t('canned.none_next')}</p>
          </div>
        )}
        {replies && replies.length > 0 && found.length === 0 && <p className="quiet pad">{t('inbox.nothing_found')}</p>}
        <ul className="article-rows">
          {found.map((reply) => (
            <li key={reply.cannedId}>
              <button type="button" className="article-row" onClick={() => setEdited({ reply })}>
                <span className="canned-row-head">
                  <span className="canned-shortcut">/{reply.shortcut}</span>
                  <span className="article-name">{reply.title}</span>
                  <span className="quiet">{t(reply.isShared ? 'canned.shared' : 'canned.own')}</span>
                </span>
                <span className="canned-words quiet">{textFor(reply, locale)}</span>
              </button>
            </li>
          ))}
        </ul>
      </main>
      {edited && (
        <CannedDialog key={edited.reply?.cannedId ?? 'new'} reply={edited.reply} onClose={() => setEdited(null)} />
      )}
      <Toasts />
    </div>
  );
}
