import { useDesk } from '../desk/use-desk.ts';
import { useSession } from '../session/session-store.ts';
import { setAvailability } from '../session/set-availability.ts';
import { useTexts } from '../texts/use-texts.ts';

/** Whom the router gives conversations to. */
const ROUTED_ROLES: readonly string[] = ['supervisor', 'agent', 'branch_staff'];

/** While an agent is not online nobody's conversation comes to them by itself: said where they would look for it. */
export function NothingGiven() {
  const { t } = useTexts();
  const { client } = useDesk();
  const agent = useSession((session) => session.agent);
  if (!agent || agent.availability === 'online' || !ROUTED_ROLES.includes(agent.role)) return null;
  return (
    <p className="nothing-given">
      {t('routing.nothing_given')}
      <button type="button" className="button is-small" onClick={() => setAvailability(client, 'online')}>
        {t('routing.go_online')}
      </button>
    </p>
  );
}
