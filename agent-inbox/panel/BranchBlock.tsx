import { Store } from 'lucide-react';
import { useEffect } from 'react';
import type { ConversationView } from '../../contract/conversations.ts';
import { formatDistance } from '../../contract/texts/format.ts';
import { OpenLine } from '../cards/OpenLine.tsx';
import { PartnerBadge } from '../cards/PartnerBadge.tsx';
import { loadBranches, useDirectory } from '../parts/directory.ts';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../texts/use-texts.ts';

/** The branch the conversation belongs to, and why that one. */
export function BranchBlock({ conversation }: { conversation: ConversationView }) {
  const { locale, t } = useTexts();
  const { branch } = conversation;
  const known = useDirectory(({ branches }) => branches?.find((one) => one.branchId === branch?.branchId));
  useEffect(() => {
    if (useDirectory.getState().branches === null) void loadBranches();
  }, []);
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
          </div>
        </div>
      ) : (
        <p className="quiet">{t('inbox.no_branch_yet')}</p>
      )}
    </section>
  );
}
