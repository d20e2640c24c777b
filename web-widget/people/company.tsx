import type { ComponentChild } from 'preact';
import type { MemberView, ShopperConversationView } from '../../contract/conversations.ts';
import type { EventContent, ShownMessage } from '../../contract/messages.ts';
import { type Cell, cell, watch } from '../cell.ts';
import type { Chat } from '../chat.ts';
import { words } from '../language.ts';
import type { PageState } from '../protocol.ts';
import { adopt } from '../sheet.ts';
import { PeopleIcon, SideNote } from './marks.tsx';
import css from './people.part.css';
import { type Places, placesOf } from './places.ts';
import { Sheet } from './Sheet.tsx';
import { othersIn, ToWhom } from './ToWhom.tsx';
import { Typing } from './Typing.tsx';

adopt(css);

/** What several people need, where each of it is shown. */
export interface Company {
  /** Beside the name of the shop; over the whole chat; above the words that are written. */
  head(): ComponentChild;
  over(): ComponentChild;
  to(): ComponentChild;
  /** Beside the time of what was said: whom it is for alone, and who has read it. */
  beside(message: ShownMessage): ComponentChild;
  /** Below all that was said. */
  typing(): ComponentChild;
  /** Empty: nothing about people. */
  happened(event: EventContent): string;
  /** @returns whether anything lay over the chat */
  close(): boolean;
}
export type SheetName = 'people' | 'join';

export function keepCompany(chat: Chat, page: Cell<PageState>): Company {
  const sheet = cell<SheetName | null>(null);
  const close = () => {
    const wasOpen = sheet.value !== null;
    sheet.value = null;
    return wasOpen;
  };
  const places = cell<Places | null>(null);
  watch(
    () => chat.talk,
    (talk) => {
      if (talk && !places.value) places.value = placesOf(talk.client, chat);
    },
  );
  watch(
    () => page.value.context.join,
    (token) => {
      if (token) sheet.value = 'join';
    },
  );
  const open = () => {
    sheet.value = 'people';
  };
  return {
    head: () => <Head conversation={chat.log.conversation} onOpen={open} />,
    over: () =>
      sheet.value && (
        <Sheet
          chat={chat}
          name={sheet.value}
          token={page.value.context.join ?? ''}
          places={places.value}
          onClose={() => void close()}
        />
      ),
    to: () => <ToWhom chat={chat} />,
    beside(message) {
      const { conversation } = chat.log;
      return conversation && <Beside message={message} conversation={conversation} />;
    },
    typing: () => <Typing chat={chat} />,
    happened: happenedWords,
    close,
  };
}

const isThere = ({ leftSeq, role }: MemberView) => leftSeq === undefined && role !== 'staff';

function Head({ conversation, onOpen }: { conversation: ShopperConversationView | null; onOpen(): void }) {
  const { t } = words();
  const count = conversation?.members.filter(isThere).length ?? 0;
  const title = t(count > 1 ? 'people.open_count' : 'people.open', { count });
  return (
    <button type="button" class="quiet people" onClick={onOpen} aria-label={title} title={title}>
      <PeopleIcon />
      {count > 1 && <span aria-hidden="true">{count}</span>}
    </button>
  );
}

function Beside({ message, conversation }: { message: ShownMessage; conversation: ShopperConversationView }) {
  const isMine = message.author.id === conversation.memberId;
  const readers = othersIn(conversation).flatMap(({ name, readSeq, memberId }) =>
    readSeq >= message.seq && (message.audience === 'all' || message.audience.includes(memberId)) ? [name] : [],
  );
  return (
    <>
      <SideNote message={message} conversation={conversation} />
      {isMine && readers.length > 0 && <span>· {words().t('people.read_by', { names: readers.join(', ') })}</span>}
    </>
  );
}

function happenedWords(event: EventContent): string {
  const { t } = words();
  if (event.event === 'member_joined') return t('people.event.joined', event);
  if (event.event === 'member_renamed') return t('people.event.renamed', event);
  if (event.event !== 'member_left') return '';
  return t(event.byName === null ? 'people.event.left' : 'people.event.removed', event);
}
