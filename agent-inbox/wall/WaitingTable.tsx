import { CircleHelp } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import type { ConversationView } from '../../contract/conversations.ts';
import type { WallWaiting } from '../../contract/wall.ts';
import { doing, isOn } from '../commands/doing.ts';
import { readKey } from '../commands/read-key.ts';
import { useDesk } from '../desk/use-desk.ts';
import { WaitingTime } from '../list/WaitingTime.tsx';
import { ChannelIcon } from '../parts/ChannelIcon.tsx';
import { useDirectory } from '../parts/directory.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { usePreferences } from '../state/preferences.ts';
import { useTexts } from '../texts/use-texts.ts';
import { DueTime } from './DueTime.tsx';
import { needWords } from './need-words.ts';
import { RowMenu } from './RowMenu.tsx';
import { ROW_COMMANDS } from './row-commands.ts';
import { type Column, WallTable } from './WallTable.tsx';
import { WhyDialog } from './WhyDialog.tsx';

/** The most pressing first. */
const RANKS = { urgent: 0, high: 1, normal: 2, low: 3 };
const idOf = ({ conversation }: WallWaiting) => conversation.conversationId;

/** Who waits longest, each with what can be done about it. */
export function WaitingTable({ waiting }: { waiting: readonly WallWaiting[] }) {
  const { locale, t } = useTexts();
  const desk = useDesk();
  const groups = useDirectory((directory) => directory.groups);
  const [asked, setAsked] = useState<ConversationView | null>(null);

  const columns = useMemo((): Array<Column<WallWaiting>> => {
    const groupOf = ({ conversation: { groupId } }: WallWaiting) => {
      const group = groups?.find((one) => one.groupId === groupId);
      return group ? (locale === 'en' ? group.nameEn : group.name) : groupId;
    };
    return [
      {
        key: 'shopper',
        label: t('wall.shopper'),
        value: ({ conversation }) => conversation.contact.name,
        cell: ({ conversation }) => (
          <a className="wall-shopper" href={`?c=${conversation.conversationId}`}>
            <ChannelIcon channel={conversation.channel} />
            {conversation.contact.name}
          </a>
        ),
      },
      {
        key: 'since',
        label: t('wall.since'),
        isNumber: true,
        // The earlier, the longer.
        value: ({ conversation: { waitingSince } }) => (waitingSince ? -Date.parse(waitingSince) : null),
        cell: ({ conversation: { waitingSince, sla } }) =>
          waitingSince ? <WaitingTime since={waitingSince} sla={sla} /> : '–',
      },
      {
        key: 'due',
        label: t('wall.due'),
        isNumber: true,
        value: ({ dueAt }) => (dueAt ? -Date.parse(dueAt) : null),
        cell: ({ dueAt, late }) => (dueAt ? <DueTime dueAt={dueAt} late={late} /> : '–'),
      },
      { key: 'place', label: t('wall.place'), isNumber: true, value: ({ place }) => place },
      {
        key: 'branch',
        label: t('wall.branch'),
        value: ({ conversation }) => conversation.branch?.area ?? null,
        cell: ({ conversation }) => conversation.branch?.area ?? '–',
      },
      { key: 'group', label: t('wall.group'), value: groupOf, cell: (row) => groupOf(row) ?? '–' },
      {
        key: 'need',
        label: t('wall.need'),
        value: ({ conversation }) => needWords(t, conversation),
      },
      {
        key: 'priority',
        label: t('wall.priority'),
        value: ({ conversation }) => RANKS[conversation.priority],
        cell: ({ conversation: { priority } }) => (
          <span className={priority === 'normal' ? 'quiet' : 'strong'}>{t(`routing.priority_${priority}`)}</span>
        ),
      },
      {
        key: 'actions',
        label: t('wall.actions'),
        cell: ({ conversation }) => (
          <span className="wall-row-actions">
            <IconButton icon={CircleHelp} size={16} label={t('wall.why')} onClick={() => setAsked(conversation)} />
            <RowMenu conversation={conversation} />
          </span>
        ),
      },
    ];
  }, [t, locale, groups]);

  const onRowKey = (event: KeyboardEvent, { conversation }: WallWaiting) => {
    if (event.target !== event.currentTarget) return; // a link or a button of the row has keys of its own
    if (event.key === 'Enter') {
      location.assign(`?c=${conversation.conversationId}`);
      return;
    }
    const place = { isWriting: false, isInList: true, hasSingleKeys: usePreferences.getState().hasSingleKeys };
    const pressed = { ...event, key: event.key, code: event.nativeEvent.code };
    const { command } = readKey(null, pressed, place, Date.now());
    const context = { desk, target: event.currentTarget, conversation };
    const wanted = ROW_COMMANDS.find((one) => one === command);
    if (!wanted || event.repeat || !isOn(wanted, context)) return;
    event.preventDefault();
    doing[wanted].run(context);
  };

  return (
    <>
      <WallTable
        name="waiting"
        title={t('wall.waiting_list')}
        rows={waiting}
        columns={columns}
        idOf={idOf}
        sorting={{ key: 'since', isDown: true }}
        onRowKey={onRowKey}
        empty={
          <div className="empty">
            <p className="empty-title">{t('wall.nobody_waits')}</p>
            <p>{t('wall.nobody_waits_next')}</p>
          </div>
        }
      />
      {asked && <WhyDialog conversation={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
