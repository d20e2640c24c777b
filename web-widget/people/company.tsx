/** Whatever a chat of several people needs, and what one may do with a chat as a whole. */
import type { MemberView } from '../../contract/conversations.ts';
import type { ShownMessage } from '../../contract/messages.ts';
import { cell, watch } from '../cell.ts';
import type { Chat } from '../chat.ts';
import { words } from '../language.ts';
import { adopt } from '../sheet.ts';
import { page } from '../state.ts';
import { MenuIcon, PeopleIcon, SideNote } from './marks.tsx';
import css from './people.part.css';
import { type Places, placesOf } from './places.ts';
import { Sheet, type SheetName } from './Sheet.tsx';
import { othersIn } from './ToWhom.tsx';

adopt(css);

export { Consent } from './Privacy.tsx';
export { ToWhom } from './ToWhom.tsx';
export { Typing } from './Typing.tsx';

const sheet = cell<SheetName | null>(null);
const places = cell<Places | null>(null);

/** From now on the places of the visitor are known, and an invitation opens its sheet. */
export function attend(chat: Chat): void {
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
}

/** @returns whether anything lay over the chat */
export function close(): boolean {
  const wasOpen = sheet.value !== null;
  sheet.value = null;
  return wasOpen;
}

/** Over the whole chat. */
export const Over = ({ chat }: { chat: Chat }) =>
  sheet.value && (
    <Sheet
      chat={chat}
      name={sheet.value}
      token={page.value.context.join ?? ''}
      places={places.value}
      onClose={() => void close()}
    />
  );

const isThere = ({ leftSeq, role }: MemberView) => leftSeq === undefined && role !== 'staff';

/** Beside the name of the shop. */
export function Head({ chat: { log } }: { chat: Chat }) {
  const { t } = words();
  const count = log.conversation?.members.filter(isThere).length ?? 0;
  const title = t(count > 1 ? 'people.open_count' : 'people.open', { count });
  const open = (name: SheetName) => () => {
    sheet.value = name;
  };
  return (
    <>
      <button type="button" class="quiet people" onClick={open('people')} aria-label={title} title={title}>
        <PeopleIcon />
        {count > 1 && <span aria-hidden="true">{count}</span>}
      </button>
      <button type="button" class="quiet" onClick={open('menu')} aria-label={t('menu.open')} title={t('menu.open')}>
        <MenuIcon />
      </button>
    </>
  );
}

/** Beside the time of what was said: whom it is for alone, and who has read it. */
export function Beside({ chat: { log }, message }: { chat: Chat; message: ShownMessage }) {
  const { conversation } = log;
  if (!conversation) return null;
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
