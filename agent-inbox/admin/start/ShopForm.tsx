import { LOCALES } from '../../../contract/codes.ts';
import type { VendorView } from '../../../contract/vendor.ts';
import { api } from '../../session/api.ts';
import { Segments } from '../../shell/Segments.tsx';
import { useToasts } from '../../state/toasts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ZoneField } from '../hours/ZoneField.tsx';
import { SettingsForm } from '../SettingsForm.tsx';
import { TextField } from '../TextField.tsx';
import { useEdited } from '../use-edited.ts';
import { useSaving } from '../use-saving.ts';

type Fields = Pick<VendorView, 'name' | 'locale' | 'timezone'>;
/** One that was never named bears its id: nothing to begin from. */
const fieldsOf = ({ vendorId, name, locale, timezone }: VendorView): Fields => ({
  name: name === vendorId ? '' : name,
  locale,
  timezone,
});

/** What shoppers are greeted by: the vendor's name, its language, its clock. */
export function ShopForm({ vendor, onDone }: { vendor: VendorView; onDone(): void }) {
  const { t } = useTexts();
  const edited = useEdited(() => fieldsOf(vendor), vendor.rev);
  const saving = useSaving();
  const { fields, set, meet } = edited;
  const save = (rev: number) =>
    saving.run(
      async () => {
        const name = fields.name.trim();
        const changed = await api.changeVendor({ rev, ...fields, name });
        edited.goOn(changed.vendor.rev);
        useToasts.getState().show({ tone: 'plain', text: t('admin.saved', { name }) });
        onDone();
      },
      {
        vendor_changed: async () => {
          const now = (await api.vendor()).vendor;
          meet({ fields: fieldsOf(now), version: now.rev });
        },
      },
    );
  return (
    <SettingsForm
      edited={edited}
      saving={saving}
      name={t('start.shop')}
      differences={(theirs, mine) => [
        { label: t('start.shop_name'), theirs: theirs.name, mine: mine.name },
        {
          label: t('start.shop_locale'),
          theirs: t(`inbox.language_${theirs.locale}`),
          mine: t(`inbox.language_${mine.locale}`),
        },
        { label: t('hours.zone'), theirs: theirs.timezone, mine: mine.timezone },
      ]}
      isRight={fields.name.trim() !== ''}
      onSave={(rev) => void save(rev)}
    >
      <TextField label={t('start.shop_name')} value={fields.name} onChange={(name) => set({ name })} />
      <div className="canned-names">
        <Segments
          label={t('start.shop_locale')}
          values={LOCALES}
          value={fields.locale}
          nameOf={(one) => t(`inbox.language_${one}`)}
          onChoose={(locale) => set({ locale })}
        />
        <ZoneField zone={fields.timezone} onChange={(timezone) => set({ timezone })} />
      </div>
    </SettingsForm>
  );
}
