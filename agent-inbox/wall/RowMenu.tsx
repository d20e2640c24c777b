import { ArrowRightLeft, ChevronsUp, Ellipsis, Hand, type LucideIcon, UserPlus, Users } from 'lucide-react';
import type { ConversationView } from '../../contract/conversations.ts';
import { doing, isOn } from '../commands/doing.ts';
import { useDesk } from '../desk/use-desk.ts';
import { Popover } from '../parts/Popover.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { MenuItem } from '../thread/MoreActions.tsx';
import { ROW_COMMANDS } from './row-commands.ts';

const ICONS: Record<(typeof ROW_COMMANDS)[number], LucideIcon> = {
  take: Hand,
  assign: UserPlus,
  move: ArrowRightLeft,
  move_group: Users,
  prioritise: ChevronsUp,
};

/** What a supervisor does with one that waits; each has its key on the row. */
export function RowMenu({ conversation }: { conversation: ConversationView }) {
  const { t } = useTexts();
  const desk = useDesk();
  const context = { desk, target: null, conversation };
  return (
    <Popover
      label={t('wall.actions_for', { name: conversation.contact.name })}
      align="end"
      buttonClass="icon-button"
      button={<Ellipsis size={16} strokeWidth={1.75} aria-hidden />}
    >
      {(close) => (
        <div className="menu">
          {ROW_COMMANDS.filter((command) => isOn(command, context)).map((command) => (
            <MenuItem
              key={command}
              icon={ICONS[command]}
              command={command}
              onChoose={() => {
                close();
                doing[command].run(context);
              }}
            />
          ))}
        </div>
      )}
    </Popover>
  );
}
