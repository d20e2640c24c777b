import { BookOpen, Bot, Command, Inbox, Keyboard, type LucideIcon, PackageCheck, QrCode, Zap } from 'lucide-react';
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
  const agent = useSession((session) => session.agent);
  return (
    <nav className="rail" aria-label={t('inbox.rail')}>
      <Mark />
      <span className="rail-here" aria-current="page" title={t('inbox.conversations')}>
        <Inbox size={20} strokeWidth={1.75} aria-hidden />
        <span className="unseen">{t('inbox.conversations')}</span>
      </span>
      <RailLink page="pickup" label={t('inbox.pickup')} icon={PackageCheck} />
      <RailLink page="branches" label={t('inbox.branches_rail')} icon={QrCode} />
      <RailLink page="canned" label={t('canned.title')} icon={Zap} />
      {agent && mayWriteArticles(agent) && <RailLink page="articles" label={t('inbox.articles')} icon={BookOpen} />}
      {(agent?.role === 'owner' || agent?.role === 'admin') && (
        <RailLink page="assistant" label={t('inbox.assistant')} icon={Bot} />
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

interface RailLinkProps {
  page: 'pickup' | 'branches' | 'canned' | 'articles' | 'assistant';
  label: string;
  icon: LucideIcon;
}
/** A page of its own, with the key that leads there. */
function RailLink({ page, label, icon: Icon }: RailLinkProps) {
  const hint = useKeyHint();
  return (
    <a className="icon-button" href={`?${page}`} title={hint(label, `go_${page}`)} aria-label={label}>
      <Icon size={20} strokeWidth={1.75} aria-hidden />
    </a>
  );
}
