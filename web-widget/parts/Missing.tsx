import { words } from '../language.ts';
import { Icon } from './Icon.tsx';

/** In the place of what did not come: after an upgrade long ago, say, or without a line. */
export function Missing() {
  const { t } = words();
  return (
    <p class="missing">
      <Icon name="alert" /> <span>{t('widget.part.missing')}</span>
      <button type="button" class="link" onClick={() => navigator.onLine && location.reload()}>
        {t('widget.banner.reload')}
      </button>
    </p>
  );
}
