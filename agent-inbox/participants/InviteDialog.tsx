import { useState } from 'react';
import type { InviteView, MadeInvite } from '../../contract/consultations.ts';
import { CopyLine } from '../admin/CopyLine.tsx';
import { soon } from '../list/soon.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { api } from '../session/api.ts';
import { useMinute } from '../state/now.ts';
import { errorWords } from '../texts/error-words.ts';
import { useTexts } from '../texts/use-texts.ts';

interface Props {
  conversationId: string;
  onClose(): void;
}
const SEES = ['sinceJoining', 'all'] as const;

/** A link that lets one more person in, by the website or by WhatsApp; and those that still hold. */
export function InviteDialog({ conversationId, onClose }: Props) {
  const { locale, t } = useTexts();
  const now = useMinute();
  const [sees, setSees] = useState<(typeof SEES)[number]>('sinceJoining');
  const [made, setMade] = useState<MadeInvite | null>(null);
  const [ended, setEnded] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState('');
  const [isBusy, setBusy] = useState(false);
  const { data } = useLoaded(`${conversationId} ${made?.invite.inviteId}`, (signal) =>
    api.invites(conversationId, signal),
  );
  const held = data?.invites.filter(({ inviteId }) => !ended.includes(inviteId)) ?? [];
  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    setRefusal('');
    await work().catch((error: unknown) => setRefusal(errorWords(t, error)));
    setBusy(false);
  };
  const make = () => run(async () => setMade(await api.createInvite(conversationId, { sees })));
  const revoke = ({ inviteId }: InviteView) =>
    run(async () => {
      await api.revokeInvite(conversationId, inviteId);
      setEnded([...ended, inviteId]);
      if (made?.invite.inviteId === inviteId) setMade(null);
    });
  return (
    <Dialog title={t('participants.invite.title')} onClose={onClose}>
      {() => (
        <div className="invite-people">
          <fieldset>
            <legend>{t('participants.invite.sees')}</legend>
            {SEES.map((one) => (
              <label key={one}>
                <input type="radio" name="sees" checked={sees === one} onChange={() => setSees(one)} />
                {t(`participants.invite.${one}`)}
              </label>
            ))}
          </fieldset>
          {refusal && (
            <p className="late" role="alert">
              {refusal}
            </p>
          )}
          <button type="button" className="button is-primary" disabled={isBusy} onClick={() => void make()}>
            {t('participants.invite.make')}
          </button>
          {made && (
            <>
              <h3>{t('participants.invite.web')}</h3>
              <CopyLine label={t('participants.invite.web')} text={made.page} />
              {made.whatsapp && (
                <>
                  <h3>{t('participants.invite.whatsapp')}</h3>
                  <CopyLine label={t('participants.invite.whatsapp')} text={made.whatsapp} />
                </>
              )}
            </>
          )}
          {held.length > 0 && (
            <>
              <h3>{t('participants.invite.held')}</h3>
              <ul>
                {held.map((invite) => (
                  <li key={invite.inviteId}>
                    <span className="quiet">
                      {t('participants.invite.used', {
                        ...invite,
                        time: soon(locale, invite.expiresAt, now),
                      })}
                    </span>
                    <button type="button" className="button" disabled={isBusy} onClick={() => void revoke(invite)}>
                      {t('participants.invite.revoke')}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </Dialog>
  );
}
