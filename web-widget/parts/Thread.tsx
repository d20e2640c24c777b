import { Component, createRef } from 'preact';
import type { Choice } from '../../contract/cards.ts';
import type { Chat } from '../chat.ts';
import { words } from '../language.ts';
import { company, Happened, more } from '../later.tsx';
import { isLookedAt, page } from '../state.ts';
import { type Item, itemsOf } from '../thread-items.ts';
import { type Reached, reachedBy } from '../ticks.ts';
import { dayOf, dayWords } from '../words.ts';
import { Icon } from './Icon.tsx';
import { Message, Pending } from './Message.tsx';
import { Welcome } from './Welcome.tsx';

/** Who is this close to the end wants to stay there. */
const NEAR_END_PX = 80;
/** Kept free above an answer that is shown from its beginning. */
const NEWS_MARGIN_PX = 12;
/** And this close to the beginning wants to see more. */
const NEAR_START_PX = 60;

interface Props {
  chat: Chat;
  onChoice(choice: Choice): void;
  onNearMe(): void;
}

/** New words pull the end along for whoever is there; for whoever reads above, nothing moves. */
export class Thread extends Component<Props, { isAtEnd: boolean }> {
  override state = { isAtEnd: true };
  private readonly scroller = createRef<HTMLElement>();
  private before = { height: 0, firstSeq: 0, lastKey: '', hadCards: false };
  /** The answer was put at its beginning: when its cards come and make it longer, it stays there. */
  private isAtNews = false;
  private lastKey = '';

  override render({ chat, onChoice, onNearMe }: Props, { isAtEnd }: { isAtEnd: boolean }) {
    const { log, newsFrom } = chat;
    const { messages, pending, conversation, staffDeliveredSeq } = log;
    const items = itemsOf({ messages, pending, newsFrom: newsFrom.value, dayOf, me: conversation?.memberId });
    const reached = reachedBy(conversation, staffDeliveredSeq, messages);
    const { t } = words();
    const latest = t('widget.latest');
    const unread = chat.unread();
    this.lastKey = items.at(-1)?.key ?? '';

    return (
      <div class="thread-frame">
        <section
          class="thread"
          ref={this.scroller}
          onScroll={this.onScroll}
          aria-label={t('widget.thread')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys, with links in it or without
          tabIndex={0}
        >
          {items.length === 0 &&
            (chat.isLoading() && !chat.isLost.value ? <Loading /> : <Welcome chat={chat} onNearMe={onNearMe} />)}
          {log.hasOlder && (
            <button type="button" class="older" onClick={chat.loadOlder} disabled={log.isLoading}>
              {t('widget.older')}
            </button>
          )}
          <ol>
            {items.map((item) => (
              <ThreadItem key={item.key} item={item} chat={chat} reached={reached} />
            ))}
          </ol>
          {more.here && <more.here.Below chat={chat} />}
          {company.here && <company.here.Typing chat={chat} />}
          <Choices choices={pending.length > 0 ? [] : choicesOf(items)} onChoice={onChoice} />
        </section>
        {!isAtEnd && (
          <button type="button" class="to-end" onClick={this.toEnd} aria-label={latest} title={latest}>
            <Icon name="down" size={20} />
            {unread > 0 && <span>{unread}</span>}
          </button>
        )}
      </div>
    );
  }

  override componentDidMount(): void {
    this.componentDidUpdate();
    // The keyboard, a banner or a growing composer takes room away from below.
    if (this.scroller.current && typeof ResizeObserver !== 'undefined')
      new ResizeObserver(() => this.state.isAtEnd && this.toEnd()).observe(this.scroller.current);
  }

  override componentDidUpdate(): void {
    const box = this.scroller.current;
    if (!box) return;
    const { chat } = this.props;
    const { lastKey, before } = this;
    const { isAtEnd } = this.state;
    const firstSeq = chat.log.messages[0]?.seq ?? 0;
    const isOlderAbove = firstSeq < before.firstSeq && lastKey === before.lastKey;
    const isMineNew = lastKey !== before.lastKey && lastKey === chat.log.pending.at(-1)?.clientId;
    const hadCards = more.here !== undefined;
    const isNews = lastKey !== before.lastKey || (hadCards !== before.hadCards && this.isAtNews);
    if (lastKey !== before.lastKey) this.isAtNews = false;
    if (isOlderAbove) box.scrollTop += box.scrollHeight - before.height;
    else if (isAtEnd && isNews && before.lastKey) this.toNews();
    else if (isAtEnd || isMineNew) this.toEnd();
    this.before = { height: box.scrollHeight, firstSeq, lastKey, hadCards };
    if (isAtEnd && page.value.isOpen && isLookedAt()) chat.seen();
  }

  /** To the end; but an answer taller than the view begins at its beginning, for that is where one reads on. */
  private toNews(): void {
    this.isAtNews = true;
    const box = this.scroller.current;
    this.toEnd();
    let row = box?.querySelector('.row:last-child');
    while (row?.matches('.theirs:not(.first)')) row = row.previousElementSibling;
    if (!box || !row?.matches('.theirs')) return;
    box.scrollTop = Math.min(box.scrollTop, (row as HTMLElement).offsetTop - NEWS_MARGIN_PX);
    this.onScroll();
  }

  private readonly toEnd = () => {
    const box = this.scroller.current;
    // The welcome is read from its beginning, whatever room there is.
    if (box && this.lastKey) box.scrollTop = box.scrollHeight;
  };

  private readonly onScroll = () => {
    const box = this.scroller.current;
    if (!box) return;
    const { log, loadOlder } = this.props.chat;
    const isAtEnd = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END_PX;
    if (isAtEnd !== this.state.isAtEnd) this.setState({ isAtEnd });
    if (box.scrollTop < NEAR_START_PX && log.hasOlder && !log.isLoading) loadOlder();
  };
}

function ThreadItem({ item, chat, reached }: { item: Item; chat: Chat; reached: Reached }) {
  const { t } = words();
  switch (item.type) {
    case 'day':
      return <li class="line day">{dayWords(words(), item.at)}</li>;
    case 'news':
      return <li class="line news">{t('widget.new_messages')}</li>;
    case 'event':
      return (
        <li class="line">
          <Happened content={item.content} />
        </li>
      );
    case 'message':
      return <Message {...item} reached={reached} chat={chat} />;
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
      <legend class="hidden">{words().t('widget.choices')}</legend>
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
    <span class="hidden">{words().t('widget.loading')}</span>
    <i class="theirs" />
    <i class="theirs short" />
    <i class="mine" />
    <i class="theirs" />
  </div>
);
