import { ErrorNote } from '../parts/ErrorNote.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { api } from '../session/api.ts';
import { useTexts } from '../texts/use-texts.ts';

type Way = 'web' | 'whatsapp';

/** The links of one branch, and their QR codes: to show a shopper, to copy, to print. */
export function BranchLinks({ branchId, name }: { branchId: string; name: string }) {
  const { t } = useTexts();
  const { data, error, reload } = useLoaded(branchId, (signal) => api.branchLinks(branchId, signal));
  if (error) return <ErrorNote error={error} onRetry={reload} />;
  if (!data) return <Skeleton width="80%" />;
  const ways = (['web', 'whatsapp'] as const).flatMap((way) => (data[way] ? [{ way, url: data[way] }] : []));
  return (
    <div className="branches-links">
      {ways.map(({ way, url }) => (
        <OneLink key={way} way={way} url={url} branchId={branchId} name={name} />
      ))}
      {!data.whatsapp && <p className="quiet">{t('inbox.branches_no_whatsapp')}</p>}
    </div>
  );
}

interface OneLinkProps {
  way: Way;
  url: string;
  branchId: string;
  name: string;
}
function OneLink({ way, url, branchId, name }: OneLinkProps) {
  const { t } = useTexts();
  const { data: svg } = useLoaded(`${branchId} ${way}`, (signal) => api.branchQr(branchId, way, signal));
  const picture = svg && `data:image/svg+xml;base64,${btoa(svg)}`;
  const label = t(`inbox.branches_${way}`);
  return (
    <figure className="branches-link">
      {picture ? <img src={picture} alt={`${label}: ${name}`} /> : <Skeleton width="160px" />}
      <figcaption>
        <span className="strong">{label}</span>
        <a className="link" href={url} target="_blank" rel="noreferrer">
          {url}
        </a>
        {picture && (
          <a className="button" href={picture} download={`${branchId}-${way}.svg`}>
            {t('inbox.branches_save')}
          </a>
        )}
      </figcaption>
    </figure>
  );
}
