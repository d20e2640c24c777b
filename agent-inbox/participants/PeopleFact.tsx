import { UsersRound } from 'lucide-react';
import type { MemberView } from '../../contract/conversations.ts';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { thereNow } from './there.ts';

/** Where more than the shopper takes part: how many, and who. */
export function PeopleFact({ members }: { members: readonly MemberView[] }) {
  const { t } = useTexts();
  const there = thereNow(members);
  if (there.length < 2) return null;
  const names = there.map(({ name }) => name).join(', ');
  return (
    <span className="fact" title={names}>
      <Icon of={UsersRound} size={14} />
      <span aria-hidden>{there.length}</span>
      <span className="unseen">
        {t('participants.count', { count: there.length })}: {names}
      </span>
    </span>
  );
}
