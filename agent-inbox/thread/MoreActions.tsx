import {
  AlarmClock,
  ArrowRightLeft,
  Bot,
  CircleCheck,
  Download,
  Ellipsis,
  type LucideIcon,
  Mail,
  Tag,
  UserPlus,
  Users,
} from 'lucide-react';
import type { ConversationView } from '../../contract/conversations.ts';
import { canRelease } from '../commands/can-release.ts';
import type { CommandId } from '../commands/commands.ts';
import { keepTranscript } from '../commands/keep-transcript.ts';
import { markUnread } from '../commands/mark-unread.ts';
import { keysShown } from '../commands/use-key-hint.ts';
import { useDesk } from '../desk/use-desk.ts';
import { Icon } from '../parts/Icon.tsx';
import { Popover } from '../parts/Popover.tsx';
import { usePreferences } from '../state/preferences.ts';
import { type PanelName, setUi } from '../state/ui.ts';
import { useTexts } from '../texts/use-texts.ts';

interface Props {
  conversation: ConversationView;
  /** Then taking has the place beside it, and on a phone resolving moves in here. */
  canTake: boolean;
}

export function MoreActions({ conversation, canTake }: Props) {
  const { t } = useTexts();
  const { actions } = useDesk();
  const { status } = conversation;
  const ask = (name: PanelName) => () => setUi({ panel: { name, conversation } });
  return (
    <Popover
      label={t('inbox.more')}
      align="end"
      buttonClass="icon-button"
      button={<Ellipsis size={20} strokeWidth={1.75} aria-hidden />}
    >
      {(close) => {
        // Closed first: what opens then gives the focus back to the button.
        const item = (icon: LucideIcon, command: CommandId, run: () => unknown) => (
          <MenuItem
            icon={icon}
            command={command}
            onChoose={() => {
              close();
              run();
            }}
          />
        );
        return (
          <div className="menu">
            {canTake && (
              <div className="only-phone menu">{item(CircleCheck, 'resolve', () => actions.resolve(conversation))}</div>
            )}
            {item(UserPlus, 'assign', ask('agent'))}
            {item(ArrowRightLeft, 'move', ask('branch'))}
            {item(Users, 'move_group', ask('group'))}
            {item(Tag, 'tag', ask('tag'))}
            {item(Download, 'transcript', () => void keepTranscript(conversation))}
            {item(Mail, 'mark_unread', () => markUnread({ actions, conversation }))}
            {status !== 'assistant' && item(AlarmClock, 'snooze', ask('snooze'))}
            {canRelease(conversation) && item(Bot, 'release', () => actions.release(conversation))}
          </div>
        );
      }}
    </Popover>
  );
}

/** One of a menu's actions, with its key. */
export function MenuItem({ icon, command, onChoose }: { icon: LucideIcon; command: CommandId; onChoose(): void }) {
  const { t } = useTexts();
  const hasSingleKeys = usePreferences((preferences) => preferences.hasSingleKeys);
  const [key] = keysShown(command, hasSingleKeys);
  return (
    <button type="button" className="menu-item" onClick={onChoose}>
      <Icon of={icon} />
      {t(`command.${command}`)}
      {key && <kbd className="not-phone">{key}</kbd>}
    </button>
  );
}
