import { useEffect, useRef } from 'react';
import type { Locale } from '../../../contract/codes.ts';
import type { GroupView } from '../../../contract/groups.ts';
import type { Translate } from '../../../contract/texts/render.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { loadAgents, loadGroups, useDirectory } from '../../parts/directory.ts';
import { api } from '../../session/api.ts';
import { Segments } from '../../shell/Segments.tsx';
import { useToasts } from '../../state/toasts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { DaysField } from '../hours/DaysField.tsx';
import { DAYS, daysOf, textOfDays, textOfWeek, type WeekText, weekOf } from '../hours/hours-text.ts';
import { WeekFields } from '../hours/WeekFields.tsx';
import { ZoneField } from '../hours/ZoneField.tsx';
import { ManyOf } from '../ManyOf.tsx';
import type { Difference } from '../Meanwhile.tsx';
import { SettingsForm } from '../SettingsForm.tsx';
import { SkillsField } from '../SkillsField.tsx';
import { TextField } from '../TextField.tsx';
import { TypedName } from '../TypedName.tsx';
import { useEdited } from '../use-edited.ts';
import { useSaving } from '../use-saving.ts';

interface Fields {
  name: string;
  nameEn: string;
  skills: string[];
  supervisorIds: string[];
  isCentral: boolean;
  keepsHolidays: boolean;
  timezone: string;
  as: 'desk' | 'own';
  week: WeekText;
  days: string;
}
const NO_WEEK = Object.fromEntries(DAYS.map((day) => [day, ''])) as WeekText;
const NEW: Fields = {
  ...{ name: '', nameEn: '', skills: [], supervisorIds: [], isCentral: false, keepsHolidays: true },
  ...{ timezone: 'Asia/Jakarta', as: 'desk', week: NO_WEEK, days: '' },
};
const fieldsOf = (group: GroupView, locale: Locale): Fields => ({
  name: group.name,
  nameEn: group.nameEn,
  skills: group.skills,
  supervisorIds: group.supervisorIds,
  isCentral: group.isCentral,
  keepsHolidays: group.keepsHolidays,
  timezone: group.timezone,
  as: group.hours ? 'own' : 'desk',
  week: group.hours ? textOfWeek(group.hours, locale) : NO_WEEK,
  days: textOfDays(group.specialDays, locale),
});

/** A new group, or one that is there. What was written stays where it could not be saved. */
export function GroupDialog({ group, onClose }: { group: GroupView | null; onClose(): void }) {
  const { locale, t } = useTexts();
  const edited = useEdited(() => (group ? fieldsOf(group, locale) : NEW), group?.rev ?? 1);
  const saving = useSaving();
  const { agents, failures } = useDirectory();
  useEffect(() => void loadAgents(), []);
  const { fields, set, meet } = edited;
  // One name for the request however often it is sent.
  const key = useRef(crypto.randomUUID());
  const week = weekOf(fields.week);
  const days = daysOf(fields.days);
  const isRight = 'days' in days && (fields.as === 'desk' || 'week' in week);
  const shownName = group && (locale === 'en' ? group.nameEn : group.name);

  const save = (close: () => void, rev: number) =>
    saving.run(
      async () => {
        if (!('days' in days)) return;
        const { timezone, isCentral, keepsHolidays, skills, supervisorIds } = fields;
        const body = {
          ...{ name: fields.name.trim(), nameEn: fields.nameEn.trim() || fields.name.trim() },
          ...{ timezone, isCentral, keepsHolidays, specialDays: days.days },
          ...{ skills, supervisorIds },
          hours: fields.as === 'own' && 'week' in week ? week.week : null,
        };
        await (group ? api.changeGroup(group.groupId, { rev, ...body }) : api.createGroup(body, key.current));
        await loadGroups();
        close();
        useToasts.getState().show({ tone: 'plain', text: t('admin.saved', { name: body.name }) });
      },
      {
        group_changed: async () => {
          const { groups } = await api.groups();
          const now = groups.find(({ groupId }) => groupId === group?.groupId);
          if (now) meet({ fields: fieldsOf(now, locale), version: now.rev });
        },
      },
    );
  const remove = (close: () => void) =>
    saving.run(async () => {
      if (!group) return;
      await api.deleteGroup(group.groupId);
      await loadGroups();
      close();
      useToasts.getState().show({ tone: 'plain', text: t('admin.removed', { name: group.name }) });
    });

  return (
    <Dialog title={t(group ? 'teams.edit' : 'teams.new')} className="canned-dialog" onClose={onClose}>
      {(close) => (
        <SettingsForm
          edited={edited}
          saving={saving}
          name={edited.theirs?.fields?.name ?? ''}
          differences={(theirs, mine) => differences(theirs, mine, t)}
          isRight={isRight}
          onSave={(rev) => void save(close, rev)}
          after={
            group &&
            shownName && (
              <TypedName
                name={shownName}
                label={t('teams.remove')}
                what={t('teams.remove_what')}
                isBusy={saving.isBusy}
                onConfirm={() => void remove(close)}
              />
            )
          }
        >
          <Names fields={fields} set={set} />
          <div className="canned-names">
            <SkillsField chosen={fields.skills} onChange={(skills) => set({ skills })} />
            <ManyOf
              label={t('teams.supervisors')}
              choices={agents?.map(({ agentId, name }) => ({ id: agentId, name })) ?? null}
              failure={failures.agents}
              onRetry={() => void loadAgents()}
              chosen={fields.supervisorIds}
              onChange={(supervisorIds) => set({ supervisorIds })}
            />
          </div>
          <div className="canned-names">
            <Segments
              label={t('teams.hours')}
              values={['desk', 'own'] as const}
              value={fields.as}
              nameOf={(as) => t(`teams.${as}_hours`)}
              onChoose={(as) => set({ as })}
            />
            <ZoneField zone={fields.timezone} onChange={(timezone) => set({ timezone })} />
          </div>
          {fields.as === 'own' && (
            <>
              <WeekFields week={fields.week} onChange={(changed) => set({ week: changed })} />
              <DaysField label={t('hours.special_days')} text={fields.days} onChange={(text) => set({ days: text })} />
            </>
          )}
          <div>
            {(['isCentral', 'keepsHolidays'] as const).map((name) => (
              <span className="check" key={name}>
                <input
                  id={`group-${name}`}
                  type="checkbox"
                  checked={fields[name]}
                  onChange={(event) => set({ [name]: event.target.checked })}
                />
                <label htmlFor={`group-${name}`}>{t(`teams.${name}`)}</label>
              </span>
            ))}
          </div>
        </SettingsForm>
      )}
    </Dialog>
  );
}

function Names({ fields, set }: { fields: Fields; set(some: Partial<Fields>): void }) {
  const { t } = useTexts();
  return (
    <div className="canned-names">
      <TextField label={t('teams.name_id')} value={fields.name} onChange={(name) => set({ name })} />
      <TextField
        label={t('teams.name_en')}
        value={fields.nameEn}
        placeholder={fields.name}
        isOptional
        onChange={(nameEn) => set({ nameEn })}
      />
    </div>
  );
}

function differences(now: Fields, mine: Fields, t: Translate): Difference[] {
  const yes = (is: boolean) => t(is ? 'hours.yes' : 'hours.no');
  const there = ({ as, week }: Fields) =>
    as === 'desk'
      ? t('teams.desk_hours')
      : DAYS.map((day) => `${t(`hours.day_${day}`)}: ${week[day] || t('hours.shut')}`).join('; ');
  return [
    { label: t('teams.name_id'), theirs: now.name, mine: mine.name },
    { label: t('teams.name_en'), theirs: now.nameEn, mine: mine.nameEn },
    { label: t('teams.skills'), theirs: now.skills.join(', '), mine: mine.skills.join(', ') },
    {
      label: t('teams.supervisors'),
      theirs: t('admin.chosen', { count: now.supervisorIds.length }),
      mine: t('admin.chosen', { count: mine.supervisorIds.length }),
    },
    { label: t('teams.hours'), theirs: there(now), mine: there(mine) },
    { label: t('hours.zone'), theirs: now.timezone, mine: mine.timezone },
    { label: t('hours.special_days'), theirs: now.days, mine: mine.days },
    { label: t('teams.isCentral'), theirs: yes(now.isCentral), mine: yes(mine.isCentral) },
    { label: t('teams.keepsHolidays'), theirs: yes(now.keepsHolidays), mine: yes(mine.keepsHolidays) },
  ];
}
