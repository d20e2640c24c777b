import { useRef } from 'react';
import { PRIORITIES, SLA_ACTIONS } from '../../../contract/codes.ts';
import type { SlaPolicies, SlaPolicy } from '../../../contract/sla.ts';
import type { Translate } from '../../../contract/texts/render.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { useDirectory } from '../../parts/directory.ts';
import { api } from '../../session/api.ts';
import { useToasts } from '../../state/toasts.ts';
import { errorWords } from '../../texts/error-words.ts';
import { textsNow, useTexts } from '../../texts/use-texts.ts';
import { Checks } from '../Checks.tsx';
import type { Difference } from '../Meanwhile.tsx';
import { SettingsForm } from '../SettingsForm.tsx';
import { useEdited } from '../use-edited.ts';
import { useSaving } from '../use-saving.ts';
import { forWhomWords, minutesWords, PROMISES } from './policy-words.ts';

type Fields = Omit<SlaPolicy, 'policyId'>;
interface Props {
  /** null: a new one. */
  policy: SlaPolicy | null;
  /** All of them, as they were read: they are saved together. */
  read: SlaPolicies;
  onDone(): void;
  onClose(): void;
}
const NEW: Fields = {
  ...{ groupId: null, priorities: null, firstReplyMin: 5, nextReplyMin: 15, resolveMin: null },
  ...{ warnAtPct: 75, onWarn: ['notify_assignee'], onBreach: ['notify_supervisors'] },
};

/** One promise. The others stay as they are: also where somebody changed them meanwhile. */
export function PolicyDialog({ policy, read, onDone, onClose }: Props) {
  const { locale, t } = useTexts();
  const groups = useDirectory((directory) => directory.groups) ?? [];
  const edited = useEdited<Fields, SlaPolicies>(() => policy ?? NEW, read);
  const saving = useSaving();
  const { fields, version: known, set, meet } = edited;
  const policyId = useRef(policy?.policyId ?? `p-${crypto.randomUUID()}`).current;

  const put = (close: () => void, { policies, rev }: SlaPolicies, what: 'saved' | 'removed', mine: SlaPolicy[]) =>
    saving.run(
      async () => {
        const isThere = policies.some((one) => one.policyId === policyId);
        const replaced = policies.flatMap((one) => (one.policyId === policyId ? mine : [one]));
        await api.putSlaPolicies({ rev, policies: isThere ? replaced : [...policies, ...mine] });
        close();
        onDone();
        const name = forWhomWords(fields, groups, locale, t);
        useToasts.getState().show({
          tone: 'plain',
          text: t(`admin.${what}`, { name }),
          ...(what === 'removed' && policy
            ? { action: { label: t('inbox.undo'), run: () => void bringBack(policy).then(onDone) } }
            : {}),
        });
      },
      {
        sla_policies_changed: async () => {
          const now = await api.slaPolicies();
          meet({ fields: now.policies.find((one) => one.policyId === policyId) ?? null, version: now });
        },
      },
    );
  const save = (close: () => void, at: SlaPolicies) => put(close, at, 'saved', [{ ...fields, policyId }]);

  return (
    <Dialog title={t(policy ? 'service.edit' : 'service.new')} className="canned-dialog" onClose={onClose}>
      {(close) => (
        <SettingsForm
          edited={edited}
          saving={saving}
          name={t('service.title')}
          differences={(theirs, mine) => differences(theirs, mine, t)}
          onSave={(at) => void save(close, at)}
          // It was removed, and stays so.
          onTaken={(isThere) => isThere || close()}
          beside={
            policy && (
              <button
                type="button"
                className="button is-plain"
                disabled={saving.isBusy}
                onClick={() => void put(close, known, 'removed', [])}
              >
                {t('service.remove')}
              </button>
            )
          }
        >
          <label>
            {t('service.group')}
            <select
              className="input"
              value={fields.groupId ?? ''}
              onChange={(event) => set({ groupId: event.target.value || null })}
            >
              <option value="">{t('service.everybody')}</option>
              {groups.map((group) => (
                <option key={group.groupId} value={group.groupId}>
                  {locale === 'en' ? group.nameEn : group.name}
                </option>
              ))}
            </select>
          </label>
          <Checks
            label={t('service.priorities')}
            values={PRIORITIES}
            chosen={fields.priorities ?? []}
            nameOf={(one) => t(`routing.priority_${one}`)}
            onChange={(list) => set({ priorities: list.length > 0 ? list : null })}
          />
          <Promises fields={fields} set={set} />
          <Checks
            label={t('service.onWarn', { percent: fields.warnAtPct })}
            values={SLA_ACTIONS}
            chosen={fields.onWarn}
            nameOf={(one) => t(`service.does_${one}`)}
            onChange={(onWarn) => set({ onWarn })}
          />
          <Checks
            label={t('service.onBreach')}
            values={SLA_ACTIONS}
            chosen={fields.onBreach}
            nameOf={(one) => t(`service.does_${one}`)}
            onChange={(onBreach) => set({ onBreach })}
          />
        </SettingsForm>
      )}
    </Dialog>
  );
}

/** Among those that are there by then. */
async function bringBack(policy: SlaPolicy): Promise<void> {
  try {
    const { policies, rev } = await api.slaPolicies();
    await api.putSlaPolicies({ rev, policies: [...policies, policy] });
  } catch (error) {
    useToasts.getState().show({ tone: 'danger', text: errorWords(textsNow().t, error) });
  }
}

function Promises({ fields, set }: { fields: Fields; set(some: Partial<Fields>): void }) {
  const { t } = useTexts();
  return (
    <div className="admin-pairs">
      {PROMISES.map((name) => (
        <label key={name}>
          {t(`service.${name}`)}
          <input
            className="input"
            type="number"
            inputMode="numeric"
            min={1}
            max={43_200}
            value={fields[name] ?? ''}
            onChange={(event) => set({ [name]: event.target.value === '' ? null : event.target.valueAsNumber })}
          />
          <span className="quiet">{fields[name] === null ? t('service.nothing') : minutesWords(fields[name], t)}</span>
        </label>
      ))}
      <label>
        {t('service.warnAtPct')}
        <input
          className="input"
          type="number"
          inputMode="numeric"
          min={1}
          max={99}
          required
          value={fields.warnAtPct || ''}
          onChange={(event) => set({ warnAtPct: event.target.valueAsNumber || 0 })}
        />
      </label>
    </div>
  );
}

function differences(now: Fields, mine: Fields, t: Translate): Difference[] {
  const minutes = (value: number | null) => (value === null ? t('service.nothing') : minutesWords(value, t));
  const done = (actions: Fields['onWarn']) => actions.map((one) => t(`service.does_${one}`)).join(', ');
  return [
    ...PROMISES.map((name) => ({ label: t(`service.${name}`), theirs: minutes(now[name]), mine: minutes(mine[name]) })),
    { label: t('service.warnAtPct'), theirs: `${now.warnAtPct}%`, mine: `${mine.warnAtPct}%` },
    { label: t('service.onWarn', { percent: mine.warnAtPct }), theirs: done(now.onWarn), mine: done(mine.onWarn) },
    { label: t('service.onBreach'), theirs: done(now.onBreach), mine: done(mine.onBreach) },
  ];
}
