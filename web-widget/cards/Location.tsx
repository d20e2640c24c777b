import { words } from '../language.ts';
import { Icon } from '../parts/Icon.tsx';

export function Location({ lat, lon, name }: { lat: number; lon: number; name?: string | undefined }) {
  const { t } = words();
  const href = `https://www.google.com/maps/search/?api=1&query=${lat},${lon}`;
  return (
    <p class="text place">
      <Icon name="pin" size={20} />
      <span>
        {name ?? t('widget.location.mine')}
        <a href={href} target="_blank" rel="noopener noreferrer">
          {t('widget.location.open')}
        </a>
      </span>
    </p>
  );
}
