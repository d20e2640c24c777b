import { useTexts } from '../../texts/use-texts.ts';
import { daysOf } from './hours-text.ts';

interface Props {
  label: string;
  text: string;
  onChange(text: string): void;
}
const ROWS_MAX = 12;

/** Days that do not go by their weekday, one a line: typed, or pasted from a calendar. */
export function DaysField({ label, text, onChange }: Props) {
  const { t } = useTexts();
  const read = daysOf(text);
  const isWrong = 'wrongLine' in read;
  return (
    <label>
      {label}
      <textarea
        className="input"
        rows={Math.min(ROWS_MAX, Math.max(3, text.split('\n').length))}
        value={text}
        placeholder={t('hours.days_example')}
        aria-invalid={isWrong}
        onChange={(event) => onChange(event.target.value)}
      />
      <span className={isWrong ? 'is-wrong' : 'quiet'} aria-live="polite">
        {isWrong ? t('hours.wrong_line', { line: read.wrongLine }) : t('hours.days_how')}
      </span>
    </label>
  );
}
