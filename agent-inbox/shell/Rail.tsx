import { BookOpen, Bot, Command, Inbox, Keyboard, PackageCheck, QrCode, Zap } from 'lucide-react';
import { mayWriteArticles } from '../articles/may-write.ts';
import { useKeyHint } from '../commands/use-key-hint.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { useSession } from '../session/session-store.ts';
import { setUi } from '../state/ui.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Mark } from './Mark.tsx';
import { PreferencesMenu } from './PreferencesMenu.tsx';
import { ProfileMenu } from './ProfileMenu.tsx';

export function Rail() {
  const { t } = useTexts();
  const hint = useKeyHint();
  const agent = useSession((session) => session.agent);
  return (
    <nav className="rail" aria-label={t('inbox.rail')}>
      <Mark />
      <span className="rail-here" aria-current="page" title={t('inbox.conversations')}>
        <Inbox size={20} strokeWidth={1.75} aria-hidden />
        <span className="unseen">{t('inbox.conversations')}</span>
      </span>
      <a
        className="icon-button"
        href="?pickup"
        title={hint(t('inbox.pickup'), 'go_pickup')}
        aria-label={t('inbox.pickup')}
      >
        <PackageCheck size={20} strokeWidth={1.75} aria-hidden />
      </a>
      <a
        className="icon-button"
        href="?branches"
        title={hint(t('inbox.branches_rail'), 'go_branches')}
        aria-label={t('inbox.branches_rail')}
      >
        <QrCode size={20} strokeWidth={1.75} aria-hidden />
      </a>
      <a
        className="icon-button"
        href="?canned"
        title={hint(t('canned.title'), 'go_canned')}
        aria-label={t('canned.title')}
      >
        <Zap size={20} strokeWidth={1.75} aria-hidden />
      </a>
      {agent && mayWriteArticles(agent) && (
        <a
          className="icon-button"
          href="?articles"
          title={hint(t('inbox.articles'), 'go_articles')}
          aria-label={t('inbox.articles')}
        >
          <BookOpen size={20} strokeWidth={1.75} aria-hidden />
        </a>
      )}
      {(agent?.role === 'owner' || agent?.role === 'admin') && (
        <a
          className="icon-button"
          href="?assistant"
          title={hint(t('inbox.assistant'), 'go_assistant')}
          aria-label={t('inbox.assistant')}
        >
          <Bot size={20} strokeWidth={1.75} aria-hidden />
        </a>
      )}
      <span className="rail-space" />
      <IconButton
        icon={Command}
        className="not-phone"
        label={t('command.palette')}
        command="palette"
        onClick={() => setUi({ isPaletteOpen: true })}
      />
      <IconButton
        icon={Keyboard}
        className="not-phone"
        label={t('inbox.keys')}
        command="sheet"
        onClick={() => setUi({ isKeySheetOpen: true })}
      />
      <PreferencesMenu />
      <ProfileMenu />
    </nav>
  );
}
