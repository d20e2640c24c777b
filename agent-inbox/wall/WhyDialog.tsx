import type { ConversationView } from '../../contract/conversations.ts';
import type { Translate } from '../../contract/texts/render.ts';
import type { WhyWaiting } from '../../contract/wall.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { LoadingLines } from '../parts/LoadingLines.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { api } from '../session/api.ts';
import { useTexts } from '../texts/use-texts.ts';
import { poolWords } from './pool-words.ts';

/** Whom the router asks for one that waits, and what keeps each of them. */
export function WhyDialog({ conversation, onClose }: { conversation: ConversationView; onClose(): void }) {
  const { t } = useTexts();
  const { conversationId, contact } = conversation;
  const { data, error, reload } = useLoaded(conversationId, (signal) => api.whyWaiting(conversationId, signal));
  return (
    <Dialog title={t('wall.why_of', { name: contact.name })} onClose={onClose}>
      {() => (
        <>
          {error ? <ErrorNote error={error} onRetry={reload} /> : null}
          {!data && !error && <LoadingLines widths={['70%', '55%', '60%']} />}
          {data && <Why why={data} t={t} />}
        </>
      )}
    </Dialog>
  );
}

function Why({ why: { isQueued, pools, relaxed }, t }: { why: WhyWaiting; t: Translate }) {
  if (!isQueued) return <p>{t('wall.why_not_queued')}</p>;
  if (pools.length === 0) return <p>{t('wall.why_nobody_asked')}</p>;
  return (
    <>
      <dl className="wall-why">
        {pools.map((pool) => (
          <div key={pool.pool}>
            <dt>{t(`wall.why_${pool.pool}`)}</dt>
            <dd>{poolWords(t, pool)}</dd>
          </div>
        ))}
      </dl>
      {relaxed.map((one) => (
        <p key={one} className="quiet">
          {t(`wall.why_relaxed_${one}`)}
        </p>
      ))}
    </>
  );
}
