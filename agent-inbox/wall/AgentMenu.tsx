import { Circle, CircleCheck, CircleMinus, Ellipsis, type LucideIcon, MessageSquareText } from 'lucide-react';
import type { WallAgent } from '../../contract/wall.ts';
import { openDrawer } from '../colleagues/colleague-store.ts';
import { Icon } from '../parts/Icon.tsx';
import { Popover } from '../parts/Popover.tsx';
import { api } from '../session/api.ts';
import { useSession } from '../session/session-store.ts';
import { useToasts } from '../state/toasts.ts';
import { errorWords } from '../texts/error-words.ts';
import { textsNow, useTexts } from '../texts/use-texts.ts';

const ICONS: Record<WallAgent['availability'], LucideIcon> = {
  online: CircleCheck,
  away: CircleMinus,
  offline: Circle,
};
const AVAILABILITIES = Object.keys(ICONS) as Array<WallAgent['availability']>;

/** What a supervisor does with a colleague; with oneself, the profile menu does. */
export function AgentMenu({ agent: { agentId, name, availability } }: { agent: WallAgent }) {
  const { t } = useTexts();
  const me = useSession((session) => session.agent?.agentId);
  if (agentId === me) return null;
  return (
    <Popover
      label={t('wall.actions_for', { name })}
      align="end"
      buttonClass="icon-button"
      button={<Ellipsis size={16} strokeWidth={1.75} aria-hidden />}
    >
      {(close) => {
        const item = (key: string, icon: LucideIcon, words: string, run: () => void) => (
          <button
            key={key}
            type="button"
            className="menu-item"
            onClick={() => {
              close();
              run();
            }}
          >
            <Icon of={icon} />
            {words}
          </button>
        );
        return (
          <div className="menu">
            {item('write', MessageSquareText, t('colleagues.write_to'), () => openDrawer({ agentId, name }))}
            {AVAILABILITIES.filter((one) => one !== availability).map((one) =>
              item(one, ICONS[one], t(`colleagues.set_${one}`), () => void set(agentId, one)),
            )}
          </div>
        );
      }}
    </Popover>
  );
}

/** The row follows with the next answer of the server. */
async function set(agentId: string, availability: WallAgent['availability']): Promise<void> {
  await api.setColleagueAvailability(agentId, availability).catch((error: unknown) => {
    useToasts.getState().show({ tone: 'danger', text: errorWords(textsNow().t, error) });
  });
}
