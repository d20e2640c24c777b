import { useTexts } from '../../texts/use-texts.ts';
import { DAYS, type Day, timesOf, type WeekText } from './hours-text.ts';

interface Props {
  week: WeekText;
  onChange(week: WeekText): void;
}

/** A week, a line for each day; what says no times is marked as it is typed. */
export function WeekFields({ week, onChange }: Props) {
  const { t } = useTexts();
  const set = (day: Day, times: string) => onChange({ ...week, [day]: times });
  return (
    <fieldset className="week-fields">
      <legend>{t('hours.week')}</legend>
      {DAYS.map((day) => (
        <label key={day} className="week-day">
          <span>{t(`hours.day_${day}`)}</span>
          <input
            className="input"
            value={week[day]}
            placeholder={t('hours.shut')}
            aria-invalid={timesOf(week[day]) === null}
            autoComplete="off"
            onChange={(event) => set(day, event.target.value)}
          />
        </label>
      ))}
      <div className="week-foot">
        <span className="quiet">{t('hours.week_how')}</span>
        <button
          type="button"
          className="button is-small"
          onClick={() => onChange(Object.fromEntries(DAYS.map((day) => [day, week.mon])) as WeekText)}
        >
          {t('hours.like_monday')}
        </button>
      </div>
    </fieldset>
  );
}
