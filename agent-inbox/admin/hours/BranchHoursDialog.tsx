import { type FormEvent, useState } from 'react';
import type { BranchHoursView } from '../../../contract/vendor.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { loadBranches } from '../../parts/directory.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { LoadingLines } from '../../parts/LoadingLines.tsx';
import { useLoaded } from '../../parts/use-loaded.ts';
import { api } from '../../session/api.ts';
import { useToasts } from '../../state/toasts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { type Difference, Meanwhile } from '../Meanwhile.tsx';
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
const fieldsOf = ({ timezone, hours, specialDays, keepsHolidays, temporarilyClosed }: BranchHoursView): Fields => ({
  timezone,
  week: textOfWeek(hours),
  days: textOfDays(specialDays),
  keepsHolidays,
  temporarilyClosed,
});

function HoursForm({ branch, close }: { branch: BranchHoursView; close(): void }) {
  const { t } = useTexts();
  const [fields, setFields] = useState<Fields>(() => fieldsOf(branch));
  const [rev, setRev] = useState(branch.rev);
  const [now, setNow] = useState<BranchHoursView | null>(null);
  const { isBusy, refusal, run } = useSaving();
  const set = (some: Partial<Fields>) => setFields({ ...fields, ...some });
  const week = weekOf(fields.week);
  const days = daysOf(fields.days);

  const save = (at = rev) =>
    run(
      async () => {
        if (!('week' in week && 'days' in days)) return;
        const { timezone, keepsHolidays, temporarilyClosed } = fields;
        const changed = { timezone, hours: week.week, specialDays: days.days, keepsHolidays, temporarilyClosed };
        await api.changeBranchHours(branch.branchId, { rev: at, ...changed });
        void loadBranches();
        close();
        useToasts.getState().show({ tone: 'plain', text: t('admin.saved', { name: branch.name }) });
      },
      { branch_changed: async () => setNow((await api.branchHours(branch.branchId)).branch) },
    );
  return (
    <form
      className="canned-form admin-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset disabled={isBusy}>
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
      </fieldset>
      {now && (
        <Meanwhile
          name={branch.name}
          differences={differences(fieldsOf(now), fields, t)}
          onTake={() => {
            setFields(fieldsOf(now));
            setRev(now.rev);
            setNow(null);
          }}
          onKeep={() => {
            setRev(now.rev);
            setNow(null);
            void save(now.rev);
          }}
        />
      )}
      {refusal && (
        <p className="composer-refusal" role="alert">
          {refusal}
        </p>
      )}
      <div className="canned-foot">
        <button
          type="submit"
          className="button is-primary"
          disabled={isBusy || !('week' in week && 'days' in days)}
          aria-busy={isBusy}
        >
          {t('admin.save')}
        </button>
      </div>
    </form>
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
  ].filter(({ theirs, mine: own }) => theirs !== own);
}
