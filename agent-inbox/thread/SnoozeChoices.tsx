import { formatTime } from '../../contract/texts/format.ts';
import { useTexts } from '../texts/use-texts.ts';
import { snoozeTimes } from './snooze-times.ts';

export function SnoozeChoices({ onChoose }: { onChoose(until: string): void }) {
  const { locale, t } = useTexts();
  return (
    <div className="menu">
      {snoozeTimes(new Date()).map(({ name, until }) => (
        <button type="button" className="menu-item" key={name} onClick={() => onChoose(until.toISOString())}>
          <span>{t(`inbox.snooze_${name}`)}</span>
          <span className="quiet">{formatTime(locale, until.toISOString())}</span>
        </button>
      ))}
    </div>
  );
}
