import { Command, Inbox, Keyboard, Menu, Search } from 'lucide-react';
import { useKeyHint } from '../commands/use-key-hint.ts';
import { isPageFor, PAGE_NAMES, type PageName, pageOf } from '../pages.ts';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { Popover } from '../parts/Popover.tsx';
import { useMedia } from '../parts/use-media.ts';
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
  const isNarrow = useMedia('(width < 768px)');
  const names = PAGE_NAMES.filter((name) => agent && isPageFor(name, agent));
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
      {isNarrow ? <PageMenu names={names} /> : names.map((name) => <RailLink key={name} page={name} />)}
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

/** On a phone there is no room for all of them side by side, and under words they are found sooner. */
function PageMenu({ names }: { names: PageName[] }) {
  const { t } = useTexts();
  return (
    <Popover
      label={t('inbox.pages')}
      side="beside"
      buttonClass="icon-button"
      button={<Menu size={20} strokeWidth={1.75} aria-hidden />}
    >
      {() => (
        <div className="menu">
          {names.map((name) => {
            const { label, icon } = pageOf(name);
            return (
              <a key={name} className="menu-item" href={`?${name}`}>
                <Icon of={icon} />
                {t(label)}
              </a>
            );
          })}
        </div>
      )}
    </Popover>
  );
}

/** A page of its own, with the key that leads there. */
function RailLink({ page }: { page: PageName }) {
  const { t } = useTexts();
  const hint = useKeyHint();
  const { label, icon: Sign } = pageOf(page);
  return (
    <a className="icon-button" href={`?${page}`} title={hint(t(label), `go_${page}`)} aria-label={t(label)}>
      <Sign size={20} strokeWidth={1.75} aria-hidden />
    </a>
  );
}
