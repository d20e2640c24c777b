import { Settings } from 'lucide-react';
import { LOCALES } from '../../contract/codes.ts';
import { Popover } from '../parts/Popover.tsx';
import { SingleKeysSwitch } from '../parts/SingleKeysSwitch.tsx';
import { usePreferences } from '../state/preferences.ts';
import { THEMES } from '../state/read-preferences.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Segments } from './Segments.tsx';

export function PreferencesMenu() {
  const { t } = useTexts();
  const { locale, theme, change } = usePreferences();
  return (
    <Popover
      label={t('inbox.preferences')}
      side="beside"
      buttonClass="icon-button"
      button={<Settings size={20} strokeWidth={1.75} aria-hidden />}
    >
      {() => (
        <div className="preferences">
          <Segments
            label={t('inbox.language')}
            values={LOCALES}
            value={locale}
            nameOf={(one) => t(`inbox.language_${one}`)}
            onChoose={(one) => change({ locale: one })}
          />
          <Segments
            label={t('inbox.theme')}
            values={THEMES}
            value={theme}
            nameOf={(one) => t(`inbox.theme_${one}`)}
            onChoose={(one) => change({ theme: one })}
          />
          <SingleKeysSwitch className="check not-phone" />
        </div>
      )}
    </Popover>
  );
}
