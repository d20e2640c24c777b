import { MessageSquare, StickyNote } from 'lucide-react';
import { useKeyHint } from '../commands/use-key-hint.ts';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../texts/use-texts.ts';
import type { ComposerTab } from './drafts.ts';

const tabs = [
  { tab: 'reply', icon: MessageSquare },
  { tab: 'note', icon: StickyNote },
] as const;

/** To the shopper, or for colleagues alone. */
export function ComposerTabs({ tab: chosen, onChoose }: { tab: ComposerTab; onChoose(tab: ComposerTab): void }) {
  const { t } = useTexts();
  const hint = useKeyHint();
  return (
    <fieldset className="composer-tabs" aria-label={t('inbox.write_what')}>
      {tabs.map(({ tab, icon }) => (
        <button
          key={tab}
          type="button"
          className={`composer-tab is-${tab}`}
          aria-pressed={tab === chosen}
          title={hint(t(`inbox.tab_${tab}`), tab)}
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
