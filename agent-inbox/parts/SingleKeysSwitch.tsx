import { usePreferences } from '../state/preferences.ts';
import { useTexts } from '../texts/use-texts.ts';

/** Turns keys pressed alone on and off. */
export function SingleKeysSwitch({ className = 'check' }: { className?: string }) {
  const { t } = useTexts();
  const { hasSingleKeys, change } = usePreferences();
  return (
    <label className={className}>
      <input
        type="checkbox"
        checked={hasSingleKeys}
        onChange={(event) => change({ hasSingleKeys: event.target.checked })}
      />
      {t('inbox.single_keys')}
    </label>
  );
}
