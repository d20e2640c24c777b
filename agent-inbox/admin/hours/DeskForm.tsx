import type { Locale } from '../../../contract/codes.ts';
import { formatSpan } from '../../../contract/texts/format.ts';
import type { VendorView } from '../../../contract/vendor.ts';
import { api } from '../../session/api.ts';
import { Segments } from '../../shell/Segments.tsx';
import { useToasts } from '../../state/toasts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { Difference } from '../Meanwhile.tsx';
import { SettingsForm } from '../SettingsForm.tsx';
import { useEdited } from '../use-edited.ts';
import { useSaving } from '../use-saving.ts';
import { DaysField } from './DaysField.tsx';
import { DAYS, daysOf, textOfDays, textOfTime, textOfWeek, timeOf, type WeekText, weekOf } from './hours-text.ts';
import { WeekFields } from './WeekFields.tsx';
import { ZoneField } from './ZoneField.tsx';

interface Fields {
  timezone: string;
  as: 'daily' | 'week';
  peopleFrom: string;
  peopleUntil: string;
  week: WeekText;
  holidays: string;
}
const fieldsOf = ({ timezone, peopleFrom, peopleUntil, hours, holidays }: VendorView, locale: Locale): Fields => {
  const daily = Object.fromEntries(DAYS.map((day) => [day, formatSpan(locale, peopleFrom, peopleUntil)])) as WeekText;
  const week = hours ? textOfWeek(hours, locale) : daily;
  return {
    timezone,
    as: hours ? 'week' : 'daily',
    peopleFrom: textOfTime(peopleFrom, locale),
    peopleUntil: textOfTime(peopleUntil, locale),
    week,
    holidays: textOfDays(holidays, locale),
  };
};

/** The vendor's own desk: who is there for everything that no branch and no group answers. */
export function DeskForm({ vendor, onDone }: { vendor: VendorView; onDone(): void }) {
  const { locale, t } = useTexts();
  const edited = useEdited(() => fieldsOf(vendor, locale), vendor.rev);
  const saving = useSaving();
  const { fields, set, meet } = edited;
  const week = weekOf(fields.week);
  const holidays = daysOf(fields.holidays);
  const [from, until] = [timeOf(fields.peopleFrom), timeOf(fields.peopleUntil)];
  const isRight = 'days' in holidays && (fields.as === 'daily' ? from !== null && until !== null : 'week' in week);

  const save = (rev: number) =>
    saving.run(
      async () => {
        if (!('days' in holidays)) return;
        const { timezone } = fields;
        const times = from && until ? { peopleFrom: from, peopleUntil: until } : {};
        const hours = fields.as === 'week' && 'week' in week ? week.week : null;
        await api.changeVendor({ rev, timezone, ...times, hours, holidays: holidays.days });
        useToasts.getState().show({ tone: 'plain', text: t('admin.saved', { name: t('hours.desk') }) });
        onDone();
      },
      {
        vendor_changed: async () => {
          const now = (await api.vendor()).vendor;
          meet({ fields: fieldsOf(now, locale), version: now.rev });
        },
      },
    );
  return (
    <SettingsForm
      edited={edited}
      saving={saving}
      name={t('hours.desk')}
      differences={(theirs, mine) => differences(theirs, mine, t)}
      isRight={isRight}
      onSave={(rev) => void save(rev)}
      lead={
        <>
          <h3>{t('hours.desk')}</h3>
          <p className="quiet">{t('hours.desk_what')}</p>
        </>
      }
    >
      <div className="canned-names">
        <ZoneField zone={fields.timezone} onChange={(timezone) => set({ timezone })} />
        <Segments
          label={t('hours.there')}
          values={['daily', 'week'] as const}
          value={fields.as}
          nameOf={(as) => t(`hours.as_${as}`)}
          onChoose={(as) => set({ as })}
        />
      </div>
      {fields.as === 'week' ? (
        <WeekFields week={fields.week} onChange={(changed) => set({ week: changed })} />
      ) : (
        <div className="canned-names">
          {(['peopleFrom', 'peopleUntil'] as const).map((name) => (
            <label key={name}>
              {t(`hours.${name}`)}
              <input
                className="input"
                inputMode="numeric"
                autoComplete="off"
                required
                aria-invalid={timeOf(fields[name]) === null}
                value={fields[name]}
                onChange={(event) => set({ [name]: event.target.value })}
              />
            </label>
          ))}
        </div>
      )}
      <DaysField label={t('hours.holidays')} text={fields.holidays} onChange={(text) => set({ holidays: text })} />
    </SettingsForm>
  );
}

function differences(now: Fields, mine: Fields, t: (key: string) => string): Difference[] {
  const there = ({ as, week, peopleFrom, peopleUntil }: Fields) =>
    as === 'daily'
      ? `${peopleFrom}–${peopleUntil}`
      : DAYS.map((day) => `${t(`hours.day_${day}`)}: ${week[day] || t('hours.shut')}`).join('; ');
  return [
    { label: t('hours.zone'), theirs: now.timezone, mine: mine.timezone },
    { label: t('hours.there'), theirs: there(now), mine: there(mine) },
    { label: t('hours.holidays'), theirs: now.holidays, mine: mine.holidays },
  ];
}
