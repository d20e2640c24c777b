import { MessagesSquare } from 'lucide-react';
import type { CommandId } from '../commands/commands.ts';
import { keysShown } from '../commands/use-key-hint.ts';
import { usePreferences } from '../state/preferences.ts';
import { useTexts } from '../texts/use-texts.ts';

const HINTS: ReadonlyArray<{ id: CommandId; words: string }> = [
  { id: 'down', words: 'inbox.key_walk' },
  { id: 'open', words: 'inbox.key_open' },
  { id: 'palette', words: 'inbox.key_find' },
  { id: 'sheet', words: 'inbox.key_all' },
];

export function EmptyThread() {
  const { t } = useTexts();
  const hasSingleKeys = usePreferences((preferences) => preferences.hasSingleKeys);
  return (
    <div className="empty is-thread">
      <MessagesSquare size={32} strokeWidth={1.25} aria-hidden />
      <p className="empty-title">{t('inbox.no_thread')}</p>
      <p className="quiet">{t('inbox.no_thread_next')}</p>
      <p className="quiet key-hint not-phone">
        {HINTS.filter(({ id }) => keysShown(id, hasSingleKeys).length > 0).map(({ id, words }) => (
          <span key={id}>
            <kbd>{keysShown(id, hasSingleKeys)[0]}</kbd> {t(words)}
          </span>
        ))}
      </p>
    </div>
  );
}
