import type { ComponentChildren } from 'preact';
import type { PendingMessage } from '../../client/index.ts';
import type { AttachmentBody, ShownMessage } from '../../contract/messages.ts';
import { formatTime } from '../../contract/texts/format.ts';
import type { Chat } from '../chat.ts';
import { words } from '../language.ts';
import { Attachment, Card, company, Location, more, Refused } from '../later.tsx';
import { type Reached, type Tick, tickOf } from '../ticks.ts';
import { plainWords, textParts } from '../words.ts';
import { Icon, type IconName } from './Icon.tsx';

interface Place {
  isFirst: boolean;
  isLast: boolean;
}

export const Text = ({ text }: { text: string }) => (
  <p class="text" dir="auto">
    {textParts(text).map(({ text: part, href }, i) =>
      href ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change their order
        <a key={i} href={href} target="_blank" rel="noopener noreferrer nofollow">
          {part}
        </a>
      ) : (
        part
      ),
    )}
  </p>
);

const Body = ({ message, chat }: { message: ShownMessage; chat: Chat }) => {
  if (message.kind === 'location') return <Location {...message.content} />;
  if (!('attachmentId' in message.content)) return <Text text={plainWords(words(), message)} />;
  const { caption } = message.content;
  return (
    <>
      <Attachment chat={chat} message={message as ShownMessage & AttachmentBody} />
      {caption && <Text text={caption} />}
    </>
  );
};

const TICKS: Record<Tick | 'waiting', IconName> = {
  waiting: 'clock',
  sent: 'check',
  delivered: 'checks',
  read: 'checks',
};
const Ticks = ({ tick }: { tick: Tick | 'waiting' }) => {
  const label = words().t(`widget.tick.${tick}`);
  return (
    <span class="tick" data-tick={tick} title={label}>
      <Icon name={TICKS[tick]} />
      <span class="hidden">{label}</span>
    </span>
  );
};

const Row = ({ isMine, isFirst, isLast, children }: Place & { isMine: boolean; children: ComponentChildren }) => (
  <li class={`row ${isMine ? 'mine' : 'theirs'}${isFirst ? ' first' : ''}${isLast ? ' last' : ''}`}>{children}</li>
);

/** A stored message. Of a group the last tells how far it got, and any other that got further than the next. */
export function Message(props: Place & { message: ShownMessage; isMine: boolean; reached: Reached; chat: Chat }) {
  const { message, isMine, isFirst, isLast, reached, chat } = props;
  const { t, locale } = words();
  const isAssistant = message.author.kind === 'assistant';
  const tick = tickOf(message.seq, reached);
  return (
    <Row {...props}>
      {isFirst && !isMine && (
        <p class="author">
          <Icon name={isAssistant ? 'spark' : 'person'} />
          {isAssistant ? t('author.assistant') : message.author.name}
        </p>
      )}
      {isFirst && isMine && <span class="hidden">{t('author.you')}</span>}
      <div class="bubble">
        <Body message={message} chat={chat} />
      </div>
      {more.here && <more.here.Marks {...props} />}
      {message.kind === 'card' &&
        // A message's cards never change their order.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        message.content.cards.map((card, i) => <Card key={i} card={card} />)}
      {(isLast || (isMine && tick !== tickOf(message.seq + 1, reached))) && (
        <p class="meta">
          {isLast && <time dateTime={message.at}>{formatTime(locale, message.at)}</time>}
          {isMine && <Ticks tick={tick} />}
          {isLast && company.here && <company.here.Beside chat={chat} message={message} />}
        </p>
      )}
    </Row>
  );
}

const pendingText = (message: PendingMessage): string =>
  message.kind === 'choice' ? message.title : 'text' in message ? message.text : '…';

/** One of mine that is not stored yet, or was refused. */
export function Pending(props: Place & { message: PendingMessage; chat: Chat }) {
  const { message, chat, isLast } = props;
  const { error } = message;
  return (
    <Row {...props} isMine>
      <div class={`bubble${error ? ' failed' : ''}`}>
        {message.kind === 'location' ? <Location {...message} /> : <Text text={pendingText(message)} />}
      </div>
      {error ? (
        <Refused message={message} chat={chat} />
      ) : (
        isLast && (
          <p class="meta">
            <time dateTime={message.createdAt}>{formatTime(words().locale, message.createdAt)}</time>
            <Ticks tick="waiting" />
          </p>
        )
      )}
    </Row>
  );
}
