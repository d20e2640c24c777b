import { Command, Inbox, Keyboard, Search } from 'lucide-react';
import { useKeyHint } from '../commands/use-key-hint.ts';
import { isPageFor, PAGE_NAMES, type PageName, pageOf } from '../pages.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { useSession } from '../session/session-store.ts';
import { useRoute } from '../state/route.ts';
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
      <IconButton
        icon={Search}
        label={t('command.search')}
        command="search"
        onClick={() => useRoute.getState().find('')}
      />
      {agent && PAGE_NAMES.filter((name) => isPageFor(name, agent)).map((name) => <RailLink key={name} page={name} />)}
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

/** A page of its own, with the key that leads there. */
function RailLink({ page }: { page: PageName }) {
  const { t } = useTexts();
  const hint = useKeyHint();
  const { label, icon: Icon } = pageOf(page);
  return (
    <a className="icon-button" href={`?${page}`} title={hint(t(label), `go_${page}`)} aria-label={t(label)}>
      <Icon size={20} strokeWidth={1.75} aria-hidden />
    </a>
  );
}
