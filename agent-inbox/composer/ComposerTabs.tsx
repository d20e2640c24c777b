import { MessageSquare, StickyNote } from 'lucide-react';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../texts/use-texts.ts';
import type { ComposerTab } from './drafts.ts';

const tabs = [
  { tab: 'reply', icon: MessageSquare, shortcut: 'r' },
  { tab: 'note', icon: StickyNote, shortcut: 'n' },
] as const;

/** To the shopper, or for colleagues alone. */
export function ComposerTabs({ tab: chosen, onChoose }: { tab: ComposerTab; onChoose(tab: ComposerTab): void }) {
  const { t } = useTexts();
  return (
    <fieldset className="composer-tabs" aria-label={t('inbox.write_what')}>
      {tabs.map(({ tab, icon, shortcut }) => (
        <button
          key={tab}
          type="button"
          className={`composer-tab is-${tab}`}
          aria-pressed={tab === chosen}
          title={`${t(`inbox.tab_${tab}`)} (${shortcut})`}
          data-tab={tab}
          onClick={() => onChoose(tab)}
        >
          <Icon of={icon} size={14} />
          {t(`inbox.tab_${tab}`)}
        </button>
      ))}
    </fieldset>
  );
}
