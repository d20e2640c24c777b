import { LogOut } from 'lucide-react';
import { useDesk } from '../desk/use-desk.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Popover } from '../parts/Popover.tsx';
import { leave } from '../session/leave.ts';
import { useSession } from '../session/session-store.ts';
import { setAvailability } from '../session/set-availability.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Segments } from './Segments.tsx';

const AVAILABILITIES = ['online', 'away', 'offline'] as const;

/** Who is signed in, whether they are there, and the way out. */
export function ProfileMenu() {
  const { t } = useTexts();
  const { client } = useDesk();
  const agent = useSession((session) => session.agent);
  if (!agent) return null;

  return (
    <Popover
      label={t('inbox.profile', { name: agent.name })}
      side="beside"
      buttonClass="icon-button profile-button"
      button={
        <>
          <Avatar name={agent.name} />
          <span className={`presence is-${agent.availability}`} />
        </>
      }
    >
      {() => (
        <div className="preferences">
          <div>
            <div className="strong">{agent.name}</div>
            <div className="quiet">{agent.email}</div>
            <div className="quiet">{t('inbox.load', { open: agent.open, capacity: agent.capacity })}</div>
          </div>
          <Segments
            label={t('inbox.availability')}
            values={AVAILABILITIES}
            value={agent.availability}
            nameOf={(one) => t(`inbox.availability_${one}`)}
            onChoose={(one) => setAvailability(client, one)}
          />
          <button type="button" className="button" onClick={() => void leave(client)}>
            <Icon of={LogOut} />
            {t('inbox.sign_out')}
          </button>
        </div>
      )}
    </Popover>
  );
}
