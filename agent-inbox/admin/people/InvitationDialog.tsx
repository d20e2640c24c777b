import { useRef } from 'react';
import type { ColleagueView } from '../../../contract/agents.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { LoadingLines } from '../../parts/LoadingLines.tsx';
import { useLoaded } from '../../parts/use-loaded.ts';
import { api } from '../../session/api.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { CopyLine } from '../CopyLine.tsx';

/** A link by which somebody chooses their password. It is made as the dialog opens, and shown nowhere else. */
export function InvitationDialog({ person, onClose }: { person: ColleagueView; onClose(): void }) {
  const { locale, t } = useTexts();
  const { name, agentId } = person;
  // Made once, also where React runs an effect twice: a second link would end the first.
  const made = useRef<ReturnType<typeof api.inviteAgent> | null>(null);
  const { data, error, reload } = useLoaded(agentId, () => {
    made.current ??= api.inviteAgent(agentId);
    return made.current;
  });
  const again = () => {
    made.current = null;
    reload();
  };
  const until = data && new Date(data.expiresAt).toLocaleDateString(locale, { dateStyle: 'long' });
  return (
    <Dialog title={t('staff.invitation', { name })} className="admin-narrow" onClose={onClose}>
      {(close) => (
        <div className="admin-form">
          <p>{t('staff.invitation_how', { name })}</p>
          {error ? <ErrorNote error={error} onRetry={again} /> : null}
          {!data && !error && <LoadingLines widths={['90%']} />}
          {data && <CopyLine label={t('staff.invitation', { name })} text={data.url} />}
          {until && <p className="quiet">{t('staff.invitation_until', { date: until })}</p>}
          <div className="canned-foot">
            <button type="button" className="button" onClick={close}>
              {t('staff.done')}
            </button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
