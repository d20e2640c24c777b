import { useTexts } from '../../texts/use-texts.ts';

const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];

/** On whose wall clock hours are said. */
export function ZoneField({ zone, onChange }: { zone: string; onChange(zone: string): void }) {
  const { t } = useTexts();
  return (
    <label>
      {t('hours.zone')}
      <select className="input" value={zone} onChange={(event) => onChange(event.target.value)}>
        {[...new Set([...ZONES, zone])].map((one) => (
          <option key={one} value={one}>
            {t(`hours.zone_${one.split('/')[1]}`) === `hours.zone_${one.split('/')[1]}`
              ? one
              : t(`hours.zone_${one.split('/')[1]}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
