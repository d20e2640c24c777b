import type { ReactionView } from '../../contract/messages.ts';
import { useTexts } from '../texts/use-texts.ts';
import { groupedReactions } from './grouped-reactions.ts';

/** What people's reactions are, each emoji once with how many gave it; one's own can be taken away by a press. */
export function Reactions({
  reactions,
  agentId,
  onTakeAway,
}: {
  reactions: readonly ReactionView[];
  agentId: string;
  /** null: nothing is done here. */
  onTakeAway: (() => void) | null;
}) {
  const { t } = useTexts();
  return (
    <ul className="reactions" aria-label={t('change.reactions')}>
      {groupedReactions(reactions, agentId).map(({ emoji, names, isMine }) => {
        const shown = `${emoji}${names.length > 1 ? ` ${names.length}` : ''}`;
        return (
          <li key={emoji} title={names.join(', ')}>
            {isMine && onTakeAway ? (
              <button type="button" aria-label={t('change.unreact', { emoji })} onClick={onTakeAway}>
                {shown}
              </button>
            ) : (
              <span>
                {shown}
                <span className="unseen"> {names.join(', ')}</span>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
