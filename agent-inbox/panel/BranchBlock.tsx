import { Store } from 'lucide-react';
import type { ConversationView } from '../../contract/conversations.ts';
import { formatDistance, formatSpan } from '../../contract/texts/format.ts';
import { OpenLine } from '../cards/OpenLine.tsx';
import { PartnerBadge } from '../cards/PartnerBadge.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { api } from '../session/api.ts';
import { useTexts } from '../texts/use-texts.ts';
import { branchText } from './branch-text.ts';
import { InsertButtons } from './InsertButtons.tsx';

/** The branch the conversation belongs to, and why that one. */
export function BranchBlock({ conversation }: { conversation: ConversationView }) {
  const { locale, t } = useTexts();
  const { branch } = conversation;
  const { data } = useLoaded(branch?.branchId ?? null, (signal) => api.branch(branch?.branchId ?? '', signal));
  const known = data?.branch;
  const distanceM = branch?.reason.distanceM;
  return (
    <section className="block" aria-label={t('inbox.branch')}>
      <h2 className="block-title">{t('inbox.branch')}</h2>
      {branch ? (
        <div className="branch-chosen">
          <Icon of={Store} size={20} />
          <div>
            <div className="strong">{branch.name}</div>
            <div className="quiet">
              {t(`reason.${branch.reason.code}`)}
              {distanceM !== undefined && ` · ${formatDistance(locale, distanceM)}`}
            </div>
            <PartnerBadge name={known?.partner} />
            {known && <OpenLine open={known.open} />}
            {known && (
              <div className="quiet">
                {known.hoursToday.length > 0
                  ? t('people.hours_today', {
                      hours: known.hoursToday.map((hours) => formatSpan(locale, ...hours)).join(', '),
                    })
                  : t('people.shut_today')}
              </div>
            )}
          </div>
        </div>
      ) : (
        <p className="quiet">{t('inbox.no_branch_yet')}</p>
      )}
      {known && (
        <InsertButtons
          conversation={conversation}
          words={(theirs) => branchText(theirs.locale, theirs.t, known)}
          card={{ card: 'branch', branchId: known.branchId }}
          insert="insert_branch"
          send="send_branch"
        />
      )}
    </section>
  );
}
