import { BookOpen, Bot, Inbox, Keyboard, PackageCheck } from 'lucide-react';
import { mayWriteArticles } from '../articles/may-write.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { useSession } from '../session/session-store.ts';
import { setUi } from '../state/ui.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Mark } from './Mark.tsx';
import { PreferencesMenu } from './PreferencesMenu.tsx';
import { ProfileMenu } from './ProfileMenu.tsx';

export function Rail() {
  const { t } = useTexts();
  const agent = useSession((session) => session.agent);
  return (
    <nav className="rail" aria-label={t('inbox.rail')}>
      <Mark />
      <span className="rail-here" aria-current="page" title={t('inbox.conversations')}>
        <Inbox size={20} strokeWidth={1.75} aria-hidden />
        <span className="unseen">{t('inbox.conversations')}</span>
      </span>
      <a className="icon-button" href="?pickup" title={t('inbox.pickup')} aria-label={t('inbox.pickup')}>
        <PackageCheck size={20} strokeWidth={1.75} aria-hidden />
      </a>
      {agent && mayWriteArticles(agent) && (
        <a className="icon-button" href="?articles" title={t('inbox.articles')} aria-label={t('inbox.articles')}>
          <BookOpen size={20} strokeWidth={1.75} aria-hidden />
        </a>
      )}
      {(agent?.role === 'owner' || agent?.role === 'admin') && (
        <a className="icon-button" href="?assistant" title={t('inbox.assistant')} aria-label={t('inbox.assistant')}>
          <Bot size={20} strokeWidth={1.75} aria-hidden />
        </a>
      )}
      <span className="rail-space" />
      <IconButton
        icon={Keyboard}
        className="not-phone"
        label={t('inbox.keys')}
        shortcut="?"
        onClick={() => setUi({ isKeySheetOpen: true })}
      />
      <PreferencesMenu />
      <ProfileMenu />
    </nav>
  );
}
