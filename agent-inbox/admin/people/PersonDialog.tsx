import { useRef } from 'react';
import type { ColleagueView } from '../../../contract/agents.ts';
import { AGENT_ROLES, LOCALES, type Locale } from '../../../contract/codes.ts';
import { AGENT_CAPACITY, AGENT_CAPACITY_MAX } from '../../../contract/limits.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { loadBranches, loadGroups, useDirectory } from '../../parts/directory.ts';
import { api } from '../../session/api.ts';
import { useSession } from '../../session/session-store.ts';
import { Segments } from '../../shell/Segments.tsx';
import { useToasts } from '../../state/toasts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ManyOf } from '../ManyOf.tsx';
import type { Difference } from '../Meanwhile.tsx';
import { SettingsForm } from '../SettingsForm.tsx';
import { SkillsField } from '../SkillsField.tsx';
import { TextField } from '../TextField.tsx';
import { TypedName } from '../TypedName.tsx';
import { useEdited } from '../use-edited.ts';
import { useSaving } from '../use-saving.ts';
import { mayManage } from './may-manage.ts';

interface Props {
  /** null: somebody new. */
  person: ColleagueView | null;
  /** Something changed: the list is read again. */
  onDone(): void;
  onInvite(person: ColleagueView): void;
  onClose(): void;
}
type Fields = Pick<
  ColleagueView,
  'name' | 'role' | 'scope' | 'branchIds' | 'groupIds' | 'skills' | 'languages' | 'capacity'
> & {
  email: string;
};
const NEW: Fields = {
  name: '',
  email: '',
  role: 'agent',
  scope: 'all',
  branchIds: [],
  groupIds: [],
  skills: [],
  languages: [...LOCALES],
  capacity: AGENT_CAPACITY,
};
const fieldsOf = ({
  name,
  email,
  role,
  scope,
  branchIds,
  groupIds,
  skills,
  languages,
  capacity,
}: ColleagueView): Fields => ({
  name,
  email: email ?? '',
  role,
  scope,
  branchIds,
  groupIds,
  skills,
  languages,
  capacity,
});

/** Somebody new, or somebody who is there. What was written stays where it could not be saved. */
export function PersonDialog({ person, onDone, onInvite, onClose }: Props) {
  const { t } = useTexts();
  const me = useSession((session) => session.agent);
  const edited = useEdited(() => (person ? fieldsOf(person) : NEW), person?.rev ?? 1);
  const saving = useSaving();
  const { fields, set, meet } = edited;
  // One name for the request however often it is sent.
  const key = useRef(crypto.randomUUID());
  const isMe = person?.agentId === me?.agentId;
  const isReadOnly = person !== null && !mayManage(me, person.role);

  const save = (close: () => void, rev: number) =>
    saving.run(
      async () => {
        const body = { ...fields, name: fields.name.trim(), email: fields.email.trim() };
        const { agent } = person
          ? await api.changeAgent(person.agentId, { rev, ...body })
          : await api.createAgent(body, key.current);
        close();
        onDone();
        if (person) useToasts.getState().show({ tone: 'plain', text: t('admin.saved', { name: agent.name }) });
        else onInvite(agent);
      },
      // Somebody else was quicker: both are shown.
      {
        agent_changed: async () => {
          if (!person) return;
          const now = (await api.agent(person.agentId)).agent;
          meet({ fields: fieldsOf(now), version: now.rev });
        },
      },
    );
  const remove = (close: () => void) =>
    saving.run(async () => {
      if (!person) return;
      await api.removeAgent(person.agentId);
      close();
      onDone();
      useToasts.getState().show({ tone: 'plain', text: t('admin.removed', { name: person.name }) });
    });

  return (
    <Dialog title={t(person ? 'staff.edit' : 'staff.new')} className="canned-dialog" onClose={onClose}>
      {(close) => (
        <SettingsForm
          edited={edited}
          saving={saving}
          name={edited.theirs?.fields?.name ?? ''}
          differences={(theirs, mine) => differences(theirs, mine, t)}
          isReadOnly={isReadOnly}
          onSave={(rev) => void save(close, rev)}
          beside={
            person && (
              <button
                type="button"
                className="button is-plain admin-quiet"
                // It leaves the form: what was written would be lost.
                disabled={saving.isBusy || JSON.stringify(fields) !== JSON.stringify(fieldsOf(person))}
                onClick={() => {
                  close();
                  onInvite(person);
                }}
              >
                {t(person.isInvited ? 'staff.invite' : 'staff.invite_again')}
              </button>
            )
          }
          after={
            person &&
            !isMe &&
            !isReadOnly && (
              <TypedName
                name={person.name}
                label={t('staff.remove')}
                what={t('staff.remove_what', { name: person.name })}
                isBusy={saving.isBusy}
                onConfirm={() => void remove(close)}
              />
            )
          }
        >
          <Names fields={fields} set={set} />
          <Rights fields={fields} set={set} isMe={isMe} />
          <Places fields={fields} set={set} />
          <SkillsField chosen={fields.skills} onChange={(skills) => set({ skills })} />
          <Work fields={fields} set={set} />
        </SettingsForm>
      )}
    </Dialog>
  );
}

interface PartProps {
  fields: Fields;
  set(some: Partial<Fields>): void;
}

function Names({ fields, set }: PartProps) {
  const { t } = useTexts();
  return (
    <div className="canned-names">
      <TextField label={t('staff.name')} value={fields.name} onChange={(name) => set({ name })} />
      <TextField
        label={t('staff.email')}
        type="email"
        value={fields.email}
        maxLength={254}
        onChange={(email) => set({ email })}
      />
    </div>
  );
}

function Rights({ fields, set, isMe }: PartProps & { isMe: boolean }) {
  const { t } = useTexts();
  const me = useSession((session) => session.agent);
  const offered = AGENT_ROLES.filter((role) => mayManage(me, role) || role === fields.role);
  return (
    <div className="canned-names">
      <label>
        {t('staff.role')}
        <select
          className="input"
          value={fields.role}
          disabled={isMe}
          onChange={(event) => {
            const role = offered.find((one) => one === event.target.value);
            if (role) set({ role });
          }}
        >
          {offered.map((role) => (
            <option key={role} value={role}>
              {t(`staff.role_${role}`)}
            </option>
          ))}
        </select>
        <span className="quiet">{t(`staff.means_${fields.role}`)}</span>
      </label>
      <Segments
        label={t('staff.scope')}
        values={['all', 'limited'] as const}
        value={fields.scope}
        nameOf={(scope) => t(`staff.scope_${scope}`)}
        onChoose={(scope) => set({ scope })}
      />
    </div>
  );
}

function Places({ fields, set }: PartProps) {
  const { locale, t } = useTexts();
  const { branches, groups, failures } = useDirectory();
  const places = branches?.map(({ branchId, area, name }) => ({ id: branchId, name: area, detail: name }));
  const teams = groups?.map((one) => ({ id: one.groupId, name: locale === 'en' ? one.nameEn : one.name }));
  return (
    <div className="canned-names">
      <ManyOf
        label={t('staff.branches')}
        choices={places ?? null}
        failure={failures.branches}
        onRetry={() => void loadBranches()}
        chosen={fields.branchIds}
        onChange={(branchIds) => set({ branchIds })}
      />
      <ManyOf
        label={t('staff.groups')}
        choices={teams ?? null}
        failure={failures.groups}
        onRetry={() => void loadGroups()}
        chosen={fields.groupIds}
        onChange={(groupIds) => set({ groupIds })}
      />
    </div>
  );
}

function Work({ fields, set }: PartProps) {
  const { t } = useTexts();
  const toggle = (locale: Locale) => {
    const has = fields.languages.includes(locale);
    const left = LOCALES.filter((one) => (one === locale ? !has : fields.languages.includes(one)));
    if (left.length > 0) set({ languages: left });
  };
  return (
    <div className="canned-names">
      <fieldset className="admin-checks">
        <legend>{t('staff.languages')}</legend>
        {LOCALES.map((locale) => (
          <span className="check" key={locale}>
            <input
              id={`answers-${locale}`}
              type="checkbox"
              checked={fields.languages.includes(locale)}
              onChange={() => toggle(locale)}
            />
            <label htmlFor={`answers-${locale}`}>{t(`inbox.language_${locale}`)}</label>
          </span>
        ))}
      </fieldset>
      <label>
        {t('staff.capacity')}
        <input
          className="input"
          type="number"
          inputMode="numeric"
          min={1}
          max={AGENT_CAPACITY_MAX}
          required
          value={fields.capacity || ''}
          onChange={(event) => set({ capacity: event.target.valueAsNumber || 0 })}
        />
      </label>
    </div>
  );
}

function differences(
  now: Fields,
  mine: Fields,
  t: (key: string, params?: Record<string, unknown>) => string,
): Difference[] {
  const count = (ids: readonly string[]) => t('admin.chosen', { count: ids.length });
  const words: { [K in keyof Fields]: (value: Fields[K]) => string } = {
    name: String,
    email: String,
    role: (role) => t(`staff.role_${role}`),
    scope: (scope) => t(`staff.scope_${scope}`),
    branchIds: count,
    groupIds: count,
    skills: (skills) => skills.join(', '),
    languages: (locales) => locales.map((locale) => t(`inbox.language_${locale}`)).join(', '),
    capacity: String,
  };
  const labels: Record<keyof Fields, string> = {
    name: 'staff.name',
    email: 'staff.email',
    role: 'staff.role',
    scope: 'staff.scope',
    branchIds: 'staff.branches',
    groupIds: 'staff.groups',
    skills: 'teams.skills',
    languages: 'staff.languages',
    capacity: 'staff.capacity',
  };
  const of = <K extends keyof Fields>(name: K): Difference[] =>
    JSON.stringify(now[name]) === JSON.stringify(mine[name])
      ? []
      : [{ label: t(labels[name]), theirs: words[name](now[name]), mine: words[name](mine[name]) }];
  return (Object.keys(labels) as Array<keyof Fields>).flatMap((name) => of(name));
}
