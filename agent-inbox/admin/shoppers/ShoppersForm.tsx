import { useId } from 'react';
import type { VendorView } from '../../../contract/vendor.ts';
import { api } from '../../session/api.ts';
import { useToasts } from '../../state/toasts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { SettingsForm } from '../SettingsForm.tsx';
import { TextField } from '../TextField.tsx';
import { useEdited } from '../use-edited.ts';
import { useSaving } from '../use-saving.ts';

type Fields = Pick<VendorView, 'asksCsat' | 'privacyUrl'>;
const fieldsOf = ({ asksCsat, privacyUrl }: VendorView): Fields => ({ asksCsat, privacyUrl });
/** As the server asks: an address of the web, or none. */
const isAddress = (text: string): boolean =>
  text === '' || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol));

/** What shoppers see of the vendor's ways, and are asked. */

export function ShoppersForm({ vendor, onDone }: { vendor: VendorView; onDone(): void }) {
  const { t } = useTexts();
  const box = useId();
  const edited = useEdited(() => fieldsOf(vendor), vendor.rev);
  const saving = useSaving();
  const { fields, set, meet } = edited;
  const privacyUrl = fields.privacyUrl.trim();
  const save = (rev: number) =>
    saving.run(
      async () => {
        await api.changeVendor({ rev, ...fields, privacyUrl });
        useToasts.getState().show({ tone: 'plain', text: t('admin.saved', { name: t('shoppers.title') }) });
        onDone();
      },
      {
        vendor_changed: async () => {
          const now = (await api.vendor()).vendor;
          meet({ fields: fieldsOf(now), version: now.rev });
        },
      },
    );
  const said = (isOn: boolean) => t(isOn ? 'shoppers.on' : 'shoppers.off');
  return (
    <SettingsForm
      edited={edited}
      saving={saving}
      name={t('shoppers.title')}
      differences={(theirs, mine) => [
        { label: t('shoppers.asks_csat'), theirs: said(theirs.asksCsat), mine: said(mine.asksCsat) },
        { label: t('shoppers.privacy_url'), theirs: theirs.privacyUrl, mine: mine.privacyUrl },
      ]}
      isRight={isAddress(privacyUrl)}
      onSave={(rev) => void save(rev)}
    >
      <span className="check">
        <input
          id={box}
          type="checkbox"
          checked={fields.asksCsat}
          aria-describedby={`${box}-what`}
          onChange={(event) => set({ asksCsat: event.target.checked })}
        />
        <label htmlFor={box}>{t('shoppers.asks_csat')}</label>
      </span>
      <p id={`${box}-what`} className="quiet">
        {t('shoppers.asks_csat_what')}
      </p>
      <TextField
        label={t('shoppers.privacy_url')}
        value={fields.privacyUrl}
        maxLength={500}
        placeholder="https://"
        isOptional
        onChange={(value) => set({ privacyUrl: value })}
      />
      <p className="quiet">{t('shoppers.privacy_url_what')}</p>
    </SettingsForm>
  );
}
