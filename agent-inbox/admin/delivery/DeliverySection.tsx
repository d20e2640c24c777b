import type { ReactNode } from 'react';
import type { DeliveryTermsKept } from '../../../contract/delivery.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { LoadingLines } from '../../parts/LoadingLines.tsx';
import { useLoaded } from '../../parts/use-loaded.ts';
import { api } from '../../session/api.ts';
import { Segments } from '../../shell/Segments.tsx';
import { useToasts } from '../../state/toasts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { Difference } from '../Meanwhile.tsx';
import { SettingsForm } from '../SettingsForm.tsx';
import { type Edited, useEdited } from '../use-edited.ts';
import { useSaving } from '../use-saving.ts';
import { cutoffOf, type DeliveryFields, fieldsOf, NUMBERS, termsOf, zonesOf } from './delivery-text.ts';

/** What couriers, parcels and fetching cost, and how long they take. */
export function DeliverySection() {
  const { t } = useTexts();
  const { data, error, reload } = useLoaded('delivery', (signal) => api.deliveryTerms(signal));
  return (
    <>
      <div className="admin-head">
        <h2>{t('delivery.title')}</h2>
      </div>
      <p className="quiet">{t('delivery.what')}</p>
      {error ? <ErrorNote error={error} onRetry={reload} /> : null}
      {!data && !error && <LoadingLines widths={['60%', '80%', '70%']} />}
      {data && <TermsForm read={data} />}
    </>
  );
}

function TermsForm({ read }: { read: DeliveryTermsKept }) {
  const { locale, t } = useTexts();
  const edited = useEdited(() => fieldsOf(read.terms, locale), read.rev);
  const saving = useSaving();
  const { fields, set, meet, goOn } = edited;
  const terms = termsOf(fields);
  const save = (rev: number) =>
    saving.run(
      async () => {
        if (!terms) return;
        goOn((await api.putDeliveryTerms({ terms, rev })).rev);
        useToasts.getState().show({ tone: 'plain', text: t('admin.saved', { name: t('delivery.title') }) });
      },
      {
        delivery_terms_changed: async () => {
          const now = await api.deliveryTerms();
          meet({ fields: fieldsOf(now.terms, locale), version: now.rev });
        },
      },
    );
  return (
    <SettingsForm
      edited={edited}
      saving={saving}
      name={t('delivery.title')}
      differences={(theirs, mine) => differences(theirs, mine, t)}
      isRight={terms !== null}
      onSave={(rev) => void save(rev)}
    >
      <h3>{t('fulfilment.courier_30min')}</h3>
      <Numbers of="courier30min" edited={edited} />
      <h3>{t('fulfilment.courier_sameday')}</h3>
      <Numbers of="courierSameday" edited={edited}>
        <Cutoff
          label={t('delivery.samedayCutoff')}
          time={fields.samedayCutoff}
          onChange={(samedayCutoff) => set({ samedayCutoff })}
        />
      </Numbers>
      <h3>{t('fulfilment.pickup')}</h3>
      <Numbers of="pickup" edited={edited} />
      <h3>{t('fulfilment.parcel')}</h3>
      <Segments
        label={t('delivery.parcels')}
        values={['none', 'sent'] as const}
        value={fields.parcel}
        nameOf={(one) => t(`delivery.parcel_${one}`)}
        onChoose={(parcel) => set({ parcel })}
      />
      {fields.parcel === 'sent' && (
        <>
          <Zones text={fields.zones} onChange={(zones) => set({ zones })} />
          <Numbers of="parcel" edited={edited}>
            <Cutoff
              label={t('delivery.parcelCutoff')}
              time={fields.parcelCutoff}
              onChange={(parcelCutoff) => set({ parcelCutoff })}
            />
          </Numbers>
          <label>
            {t('delivery.notCategories')}
            <textarea
              className="input"
              rows={Math.max(2, fields.notCategories.split('\n').length)}
              value={fields.notCategories}
              onChange={(event) => set({ notCategories: event.target.value })}
            />
            <span className="quiet">{t('delivery.notCategories_how')}</span>
          </label>
        </>
      )}
    </SettingsForm>
  );
}

interface NumbersProps {
  of: keyof typeof NUMBERS;
  edited: Pick<Edited<DeliveryFields, number>, 'fields' | 'set'>;
  children?: ReactNode;
}
function Numbers({ of, edited: { fields, set }, children }: NumbersProps) {
  const { t } = useTexts();
  return (
    <div className="admin-pairs">
      {NUMBERS[of].map((name) => (
        <label key={name}>
          {t(`delivery.${name}`)}
          <input
            className="input"
            type="number"
            inputMode="numeric"
            min={name === 'codeDigits' ? 4 : 0}
            max={name === 'codeDigits' ? 8 : undefined}
            step={name.endsWith('Kg') ? 'any' : 1}
            required
            value={fields[name] ?? ''}
            onChange={(event) => set({ [name]: event.target.value === '' ? null : event.target.valueAsNumber })}
          />
        </label>
      ))}
      {children}
    </div>
  );
}

function Cutoff({ label, time, onChange }: { label: string; time: string; onChange(time: string): void }) {
  return (
    <label>
      {label}
      <input
        className="input"
        inputMode="numeric"
        autoComplete="off"
        required
        aria-invalid={cutoffOf(time) === null}
        value={time}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

/** Typed, one a line. */
function Zones({ text, onChange }: { text: string; onChange(text: string): void }) {
  const { t } = useTexts();
  const read = zonesOf(text);
  const isWrong = 'wrongLine' in read;
  return (
    <label>
      {t('delivery.zones')}
      <textarea
        className="input"
        rows={Math.max(3, text.split('\n').length)}
        value={text}
        placeholder={'60 10000 1-2\n300 14000 2-3'}
        aria-invalid={isWrong}
        onChange={(event) => onChange(event.target.value)}
      />
      <span className={isWrong ? 'is-wrong' : 'quiet'} aria-live="polite">
        {isWrong ? t('delivery.wrong_zone', { line: read.wrongLine }) : t('delivery.zones_how')}
      </span>
    </label>
  );
}

function differences(now: DeliveryFields, mine: DeliveryFields, t: (key: string) => string): Difference[] {
  const names = Object.keys(mine) as Array<keyof DeliveryFields>;
  const words = (fields: DeliveryFields, name: keyof DeliveryFields) =>
    name === 'parcel' ? t(`delivery.parcel_${fields.parcel}`) : String(fields[name] ?? '');
  return names.map((name) => ({
    label: t(name === 'parcel' ? 'delivery.parcels' : `delivery.${name}`),
    theirs: words(now, name),
    mine: words(mine, name),
  }));
}
