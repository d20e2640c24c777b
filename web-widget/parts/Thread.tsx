import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../../contract/cards.ts';
import type { Chat } from '../chat.ts';
import { page, words } from '../state.ts';
import { type Item, itemsOf } from '../thread-items.ts';
import { type Reached, reachedBy } from '../ticks.ts';
import { dayOf, dayWords, eventWords } from '../words.ts';
import { Icon } from './Icon.tsx';
import { Message, Pending } from './Message.tsx';
import { Typing } from './Typing.tsx';
import { Welcome } from './Welcome.tsx';

/** Who is this close to the end wants to stay there. */
const NEAR_END_PX = 80;
/** And this close to the beginning wants to see more. */
const NEAR_START_PX = 60;

interface Props {
  chat: Chat;
  onChoice(choice: Choice): void;
  onNearMe(): void;
}

export function Thread({ chat, onChoice, onNearMe }: Props) {
  void chat.version.value;
  const { log, newsFrom } = chat;
  const { messages, pending, conversation, staffDeliveredSeq } = log;
  const items = itemsOf({ messages, pending, newsFrom: newsFrom.value, dayOf });
  const reached = reachedBy(conversation, staffDeliveredSeq, messages);
  const { scroller, isAtEnd, toEnd, onScroll } = useStayingAtEnd(chat, items);
  const { t } = words.value;
  const isEmpty = items.length === 0;

  return (
    <div class="thread-frame">
      <div class="thread" ref={scroller} onScroll={onScroll} tabIndex={-1}>
        {isEmpty && log.isLoading && !chat.isLost.value ? <Loading /> : isEmpty && <Welcome {...{ chat, onNearMe }} />}
        {log.hasOlder && (
          <button type="button" class="older" onClick={() => void chat.loadOlder()} disabled={log.isLoading}>
            {t('widget.older')}
          </button>
        )}
        <ol>
          {items.map((item) => (
            <ThreadItem key={item.key} {...{ item, chat, reached }} />
          ))}
        </ol>
        <Typing chat={chat} />
        <Choices choices={pending.length > 0 ? [] : choicesOf(items)} onChoice={onChoice} />
      </div>
      {!isAtEnd && (
        <button type="button" class="to-end" onClick={toEnd} aria-label={t('widget.latest')} title={t('widget.latest')}>
          <Icon name="down" size={20} />
          {chat.unread.value > 0 && <span>{chat.unread.value}</span>}
        </button>
      )}
    </div>
  );
}

function ThreadItem({ item, chat, reached }: { item: Item; chat: Chat; reached: Reached }) {
  const { t } = words.value;
  switch (item.type) {
    case 'day':
      return <li class="line day">{dayWords(words.value, item.at)}</li>;
    case 'news':
      return <li class="line news">{t('widget.new_messages')}</li>;
    case 'event':
      return <li class="line">{eventWords(words.value, item.content)}</li>;
    case 'message':
      return <Message {...item} reached={reached} />;
    case 'pending':
      return <Pending {...item} chat={chat} />;
  }
}

/** Those of the last thing said to me; once I have answered they are gone. */
function choicesOf(items: Item[]): Choice[] {
  const last = items.findLast((item) => item.type !== 'event');
  if (last?.type !== 'message' || last.isMine) return [];
  const { message } = last;
  return (message.kind === 'text' || message.kind === 'card' ? message.content.choices : undefined) ?? [];
}

function Choices({ choices, onChoice }: { choices: Choice[]; onChoice(choice: Choice): void }) {
  if (choices.length === 0) return null;
  return (
    <fieldset class="choices">
      <legend class="hidden">{words.value.t('widget.choices')}</legend>
      {choices.map((choice) => (
        <button type="button" key={choice.id} onClick={() => onChoice(choice)}>
          {choice.title}
        </button>
      ))}
    </fieldset>
  );
}

/** The shape of what comes. */
const Loading = () => (
  <div class="loading">
    <span class="hidden">{words.value.t('widget.loading')}</span>
    <i class="theirs" />
    <i class="theirs short" />
    <i class="mine" />
    <i class="theirs" />
  </div>
);

/** New words pull the end along for whoever is there; for whoever reads above, nothing moves. */
function useStayingAtEnd(chat: Chat, items: Item[]) {
  const scroller = useRef<HTMLDivElement>(null);
  const [isAtEnd, setAtEnd] = useState(true);
  const before = useRef({ height: 0, first: '', last: '' });
  const isVisible = page.value.isOpen && chat.isSeen.value;
  const first = items.find((item) => item.type === 'message')?.key ?? '';
  const last = items.at(-1);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const isOlder = before.current.first !== '' && before.current.first !== first && before.current.last === last?.key;
    const isMyOwnNew = last?.type === 'pending' && before.current.last !== last.key;
    if (isOlder) box.scrollTop += box.scrollHeight - before.current.height;
    else if (isAtEnd || isMyOwnNew) box.scrollTop = box.scrollHeight;
    before.current = { height: box.scrollHeight, first, last: last?.key ?? '' };
    if (isVisible && isAtEnd) chat.seen();
  });
  // The keyboard, a banner or a growing composer takes room away from below.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !isAtEnd || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      box.scrollTop = box.scrollHeight;
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, [isAtEnd]);

  return {
    scroller,
    isAtEnd,
    toEnd: () => scroller.current?.scrollTo({ top: scroller.current.scrollHeight }),
    onScroll() {
      const box = scroller.current;
      if (!box) return;
      setAtEnd(box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END_PX);
      if (box.scrollTop < NEAR_START_PX && chat.log.hasOlder && !chat.log.isLoading) void chat.loadOlder();
    },
  };
}
