import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { LoadingLines } from '../../parts/LoadingLines.tsx';
import { useLoaded } from '../../parts/use-loaded.ts';
import { api } from '../../session/api.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ShoppersForm } from './ShoppersForm.tsx';

/** What shoppers are shown and asked. */
export function ShoppersSection() {
  const { t } = useTexts();
  const { data, error, reload } = useLoaded('vendor', (signal) => api.vendor(signal));
  return (
    <>
      <div className="admin-head">
        <h2>{t('shoppers.title')}</h2>
      </div>
      <p className="quiet">{t('shoppers.what')}</p>
      {error ? <ErrorNote error={error} onRetry={reload} /> : null}
      {!data && !error && <LoadingLines widths={['60%', '80%', '70%']} />}
      {data && <ShoppersForm key={data.vendor.rev} vendor={data.vendor} onDone={reload} />}
    </>
  );
}
