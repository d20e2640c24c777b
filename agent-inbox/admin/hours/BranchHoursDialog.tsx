import type { Locale } from '../../../contract/codes.ts';
import type { BranchHoursView } from '../../../contract/vendor.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { loadBranches } from '../../parts/directory.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { LoadingLines } from '../../parts/LoadingLines.tsx';
import { useLoaded } from '../../parts/use-loaded.ts';
import { api } from '../../session/api.ts';
import { useToasts } from '../../state/toasts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { Difference } from '../Meanwhile.tsx';
import { SettingsForm } from '../SettingsForm.tsx';
import { useEdited } from '../use-edited.ts';
import { useSaving } from '../use-saving.ts';
import { DaysField } from './DaysField.tsx';
import { DAYS, daysOf, textOfDays, textOfWeek, type WeekText, weekOf } from './hours-text.ts';
import { WeekFields } from './WeekFields.tsx';
import { ZoneField } from './ZoneField.tsx';

/** When one branch is open. */
export function BranchHoursDialog({ branchId, onClose }: { branchId: string; onClose(): void }) {
  const { t } = useTexts();
  const { data, error, reload } = useLoaded(branchId, (signal) => api.branchHours(branchId, signal));
  return (
    <Dialog title={data?.branch.name ?? t('hours.branch')} className="canned-dialog" onClose={onClose}>
      {(close) => (
        <>
          {error ? <ErrorNote error={error} onRetry={reload} /> : null}
          {!data && !error && <LoadingLines widths={['90%', '80%', '90%', '70%']} />}
          {data && <HoursForm branch={data.branch} close={close} />}
        </>
      )}
    </Dialog>
  );
}

interface Fields {
  timezone: string;
  week: WeekText;
  days: string;
  keepsHolidays: boolean;
  temporarilyClosed: boolean;
}
const fieldsOf = (
  { timezone, hours, specialDays, keepsHolidays, temporarilyClosed }: BranchHoursView,
  locale: Locale,
): Fields => ({
  timezone,
  week: textOfWeek(hours, locale),
  days: textOfDays(specialDays, locale),
  keepsHolidays,
  temporarilyClosed,
});

function HoursForm({ branch, close }: { branch: BranchHoursView; close(): void }) {
  const { locale, t } = useTexts();
  const edited = useEdited(() => fieldsOf(branch, locale), branch.rev);
  const saving = useSaving();
  const { fields, set, meet } = edited;
  const week = weekOf(fields.week);
  const days = daysOf(fields.days);

  const save = (rev: string) =>
    saving.run(
      async () => {
        if (!('week' in week && 'days' in days)) return;
        const { timezone, keepsHolidays, temporarilyClosed } = fields;
        const changed = { timezone, hours: week.week, specialDays: days.days, keepsHolidays, temporarilyClosed };
        await api.changeBranchHours(branch.branchId, { rev, ...changed });
        void loadBranches();
        close();
        useToasts.getState().show({ tone: 'plain', text: t('admin.saved', { name: branch.name }) });
      },
      {
        branch_changed: async () => {
          const now = (await api.branchHours(branch.branchId)).branch;
          meet({ fields: fieldsOf(now, locale), version: now.rev });
        },
      },
    );
  return (
    <SettingsForm
      edited={edited}
      saving={saving}
      name={branch.name}
      differences={(theirs, mine) => differences(theirs, mine, t)}
      isRight={'week' in week && 'days' in days}
      onSave={(rev) => void save(rev)}
    >
      <ZoneField zone={fields.timezone} onChange={(timezone) => set({ timezone })} />
      <WeekFields week={fields.week} onChange={(changed) => set({ week: changed })} />
      <DaysField label={t('hours.special_days')} text={fields.days} onChange={(text) => set({ days: text })} />
      <div>
        {(['keepsHolidays', 'temporarilyClosed'] as const).map((name) => (
          <span className="check" key={name}>
            <input
              id={`branch-${name}`}
              type="checkbox"
              checked={fields[name]}
              onChange={(event) => set({ [name]: event.target.checked })}
            />
            <label htmlFor={`branch-${name}`}>{t(`hours.${name}`)}</label>
          </span>
        ))}
      </div>
    </SettingsForm>
  );
}

function differences(now: Fields, mine: Fields, t: (key: string) => string): Difference[] {
  const yes = (is: boolean) => t(is ? 'hours.yes' : 'hours.no');
  return [
    { label: t('hours.zone'), theirs: now.timezone, mine: mine.timezone },
    ...DAYS.map((day) => ({ label: t(`hours.day_${day}`), theirs: now.week[day], mine: mine.week[day] })),
    { label: t('hours.special_days'), theirs: now.days, mine: mine.days },
    { label: t('hours.keepsHolidays'), theirs: yes(now.keepsHolidays), mine: yes(mine.keepsHolidays) },
    { label: t('hours.temporarilyClosed'), theirs: yes(now.temporarilyClosed), mine: yes(mine.temporarilyClosed) },
  ];
}
