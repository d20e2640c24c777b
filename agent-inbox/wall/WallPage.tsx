import '../styles/wall.css';
import { CloudOff } from 'lucide-react';
import { useEffect } from 'react';
import type { AgentView } from '../../contract/conversations.ts';
import { formatTime } from '../../contract/texts/format.ts';
import { loadGroups } from '../parts/directory.ts';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { Icon } from '../parts/Icon.tsx';
import { LoadingLines } from '../parts/LoadingLines.tsx';
import { Overlays } from '../shell/Overlays.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { Toasts } from '../shell/Toasts.tsx';
import { WithDesk } from '../shell/WithDesk.tsx';
import { useNow } from '../state/now.ts';
import { useTexts } from '../texts/use-texts.ts';
import { useWall } from './use-wall.ts';
import { WallBody } from './WallBody.tsx';

/** Who waits where, who can take it, what is about to be late; for supervisors, who act on it from here. */
export function WallPage({ agent }: { agent: AgentView }) {
  return (
    <WithDesk agent={agent}>
      <Wall />
    </WithDesk>
  );
}

function Wall() {
  const { t } = useTexts();
  const { wall, error, ask } = useWall();
  useEffect(() => void loadGroups(), []);
  useEffect(() => {
    document.title = `${t('wall.title')} · Dekat`;
  }, [t]);
  return (
    <div className="wall">
      <PageHead title={t('wall.title')}>{wall && <AsOf at={wall.at} isAway={Boolean(error)} />}</PageHead>
      <main className="wall-main" aria-busy={!wall && !error}>
        {!wall && error ? <ErrorNote error={error} onRetry={ask} /> : null}
        {!wall && !error && <LoadingLines widths={['100%', '80%', '90%', '70%', '85%', '60%']} />}
        {wall && <WallBody wall={wall} />}
      </main>
      <Toasts />
      <Overlays />
    </div>
  );
}

/** How old the figures are. Without an answer they stay, and say from when they are. */
function AsOf({ at, isAway }: { at: string; isAway: boolean }) {
  const { locale, t } = useTexts();
  const age = Math.max(0, Math.round((useNow() - Date.parse(at)) / 1_000));
  if (isAway)
    return (
      <p className="wall-away" role="status">
        <Icon of={CloudOff} /> {t('wall.away', { time: formatTime(locale, at) })}
      </p>
    );
  return <p className="quiet wall-age">{age > 1 ? t('wall.as_of', { age }) : t('wall.as_of_now')}</p>;
}
