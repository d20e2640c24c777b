import { Bell, Settings } from 'lucide-react';
import { LOCALES } from '../../contract/codes.ts';
import { Icon } from '../parts/Icon.tsx';
import { Popover } from '../parts/Popover.tsx';
import { SingleKeysSwitch } from '../parts/SingleKeysSwitch.tsx';
import { usePreferences } from '../state/preferences.ts';
import { SEND_DELAYS, THEMES } from '../state/read-preferences.ts';
import { setUi } from '../state/ui.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Segments } from './Segments.tsx';

export function PreferencesMenu() {
  const { t } = useTexts();
  const { locale, theme, sendDelayS, change } = usePreferences();
  return (
    <Popover
      label={t('inbox.preferences')}
      side="beside"
      buttonClass="icon-button"
      button={<Settings size={20} strokeWidth={1.75} aria-hidden />}
    >
      {(close) => (
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
          <Segments
            label={t('inbox.send_delay')}
            values={SEND_DELAYS}
            value={sendDelayS}
            nameOf={(one) => (one === 0 ? t('inbox.send_delay_none') : t('inbox.seconds', { count: one }))}
            onChoose={(one) => change({ sendDelayS: one })}
          />
          <SingleKeysSwitch className="check not-phone" />
          <button
            type="button"
            className="button"
            onClick={() => {
              close();
              setUi({ isNoticesOpen: true });
            }}
          >
            <Icon of={Bell} />
            {t('notify.open')}
          </button>
        </div>
      )}
    </Popover>
  );
}
