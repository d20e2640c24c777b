import { words } from '../language.ts';
import { Icon } from './Icon.tsx';

/** In the place of what did not come: after an upgrade long ago, say, or without a line. */
export function Missing() {
  const { t } = words();
  return (
    <p class="missing">
      <Icon name="alert" /> <span>{t('widget.part.missing')}</span>
      <Reload />
    </p>
  );
}

/** Without a line there is nothing to reload from. */
export const Reload = () => (
  <button type="button" class="link" onClick={() => navigator.onLine && location.reload()}>
    {words().t('widget.banner.reload')}
  </button>
);
