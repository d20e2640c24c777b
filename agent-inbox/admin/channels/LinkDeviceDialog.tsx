import { TriangleAlert } from 'lucide-react';
import { useRef, useState } from 'react';
import { Dialog } from '../../parts/Dialog.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { api } from '../../session/api.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../TextField.tsx';
import { useSaving } from '../use-saving.ts';

/** What may become of the number, before anything is done with it. */
export function LinkDeviceDialog({ onDone, onClose }: { onDone(): void; onClose(): void }) {
  const { t } = useTexts();
  const saving = useSaving();
  const [name, setName] = useState('');
  const [accepts, setAccepts] = useState(false);
  // One name for the request however often it is sent.
  const key = useRef(crypto.randomUUID());
  const make = (close: () => void) =>
    saving.run(async () => {
      await api.createLinkedDevice({ name: name.trim(), acceptsRisk: true }, key.current);
      close();
      onDone();
    });
  return (
    <Dialog title={t('devices.add_title')} className="admin-narrow" onClose={onClose}>
      {(close) => (
        <form
          className="canned-form admin-form"
          onSubmit={(event) => {
            event.preventDefault();
            void make(close);
          }}
        >
          <div className="device-warning">
            <p className="strong">
              <Icon of={TriangleAlert} /> {t('devices.warning_title')}
            </p>
            <p>{t('devices.warning_terms')}</p>
            <p>{t('devices.warning_spare')}</p>
            <p>{t('devices.warning_less')}</p>
            <p>{t('devices.warning_apart')}</p>
          </div>
          <fieldset disabled={saving.isBusy}>
            <TextField
              label={t('devices.name')}
              value={name}
              placeholder={t('devices.name_example')}
              onChange={setName}
            />
            <span className="check">
              <input
                id="accepts-risk"
                type="checkbox"
                checked={accepts}
                onChange={(event) => setAccepts(event.target.checked)}
              />
              <label htmlFor="accepts-risk">{t('devices.accept')}</label>
            </span>
          </fieldset>
          {saving.refusal && (
            <p className="composer-refusal" role="alert">
              {saving.refusal}
            </p>
          )}
          <div className="canned-foot">
            <button
              type="submit"
              className="button is-primary"
              disabled={saving.isBusy || !accepts || name.trim() === ''}
              aria-busy={saving.isBusy}
            >
              {t('devices.make')}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
