import { useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';

interface Props {
  isBusy: boolean;
  onLink(phone: string): Promise<void>;
}

/** The number whose phone gets a code to type, for whoever cannot scan. */
export function LinkByCode({ isBusy, onLink }: Props) {
  const { t } = useTexts();
  const [phone, setPhone] = useState('');
  const typed = phone.replace(/[\s-]/g, '');
  return (
    <form
      className="canned-form admin-form"
      onSubmit={(event) => {
        event.preventDefault();
        void onLink(typed);
      }}
    >
      <label>
        {t('devices.phone')}
        <input
          className="input"
          type="tel"
          value={phone}
          placeholder="+62"
          onChange={(event) => setPhone(event.target.value)}
        />
        <span className="quiet">{t('devices.phone_how')}</span>
      </label>
      <button type="submit" className="button" disabled={isBusy || !/^\+[1-9]\d{6,14}$/.test(typed)}>
        {t('devices.show_code')}
      </button>
    </form>
  );
}
