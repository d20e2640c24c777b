import { CloudOff } from 'lucide-react';
import { ListSkeleton } from '../list/ListSkeleton.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useSession } from '../session/session-store.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Mark } from './Mark.tsx';

/** The shape of the page while an earlier sign-in is taken up. */
export function StartPage() {
  const { t } = useTexts();
  const isUnreachable = useSession((session) => session.isUnreachable);
  return (
    <div className="shell" aria-busy>
      <div className="banner-place" aria-live="polite">
        {isUnreachable && (
          <div className="banner is-down">
            <Icon of={CloudOff} />
            <span>{t('inbox.unreachable')}</span>
          </div>
        )}
      </div>
      <div className="rail">
        <Mark />
      </div>
      <div className="list-pane">
        <div className="list-head" />
        <ListSkeleton />
      </div>
      <main className="thread-pane" />
    </div>
  );
}
