import type { Translate } from '../../contract/texts/render.ts';
import { Icon } from './Icon.tsx';

interface Props {
  lat: number;
  lon: number;
  name?: string | undefined;
  t: Translate;
}

export function Location({ lat, lon, name, t }: Props) {
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
