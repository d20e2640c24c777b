import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CustomerView } from '../views.ts';
import * as api from './api.ts';
import { Bubble } from './bubble.tsx';
import { Composer } from './composer.tsx';
import { Icon } from './icons.tsx';
import { Avatar, subtitle } from './people-list.tsx';
import { customer, language, t, thread, view } from './state.ts';
import { SUGGESTIONS } from './texts.ts';
import { left } from './when.ts';

/** The phone in hand, as its owner sees it. */
export function Phone() {
  const owner = customer.value;
  if (!owner) return <main class="phone-stage" aria-busy="true" />;
  return (
    <main class="phone-stage">
      <Owner owner={owner} />
      <div class="phone">
        <div class="phone-top">
          <Avatar name="T S" isOnline={true} />
          <span>
            <strong>{t('business')}</strong>
            <small>{t(owner.isTyping ? 'typing' : 'businessAccount')}</small>
          </span>
        </div>
        <Thread key={owner.key} owner={owner} />
        <Composer key={`composer ${owner.key}`} owner={owner} />
      </div>
    </main>
  );
}

function backToList(): void {
  view.value = 'list';
}

function Owner({ owner }: { owner: CustomerView }) {
  return (
    <div class="owner">
      <button type="button" class="quiet back" aria-label={t('back')} onClick={backToList}>
        <Icon name="back" />
      </button>
      <span class="owner-words">
        <strong>{owner.name}</strong>
        <small>{subtitle(owner)}</small>
      </span>
      <span class={`window ${isOver(owner) ? 'is-over' : ''}`}>{windowWords(owner)}</span>
      <Icon name="phone" size={16} />
      <label class="switch" title={owner.isOnline ? t('online') : t('offline')}>
        <input
          type="checkbox"
          checked={owner.isOnline}
          aria-label={t('online')}
          onChange={(event) => void api.setOnline(owner.key, event.currentTarget.checked).catch(() => {})}
        />
        <span aria-hidden="true" />
      </label>
    </div>
  );
}

const isOver = ({ windowEndsAt }: CustomerView): boolean =>
  windowEndsAt !== null && Date.parse(windowEndsAt) <= Date.now();
function windowWords(owner: CustomerView): string {
  if (owner.windowEndsAt === null) return t('windowNone');
  return isOver(owner) ? t('windowOver') : t('windowLeft', { time: left(owner.windowEndsAt) });
}

function Thread({ owner }: { owner: CustomerView }) {
  const box = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const messages = thread.value;
  const count = messages.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the count that moves the end of the list
  useLayoutEffect(() => {
    if (isAtEnd.current) box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [count, owner.isTyping]);
  return (
    <div
      class="thread"
      ref={box}
      role="log"
      onScroll={({ currentTarget: at }) => {
        isAtEnd.current = at.scrollHeight - at.scrollTop - at.clientHeight < 60;
      }}
    >
      {!owner.isOnline && <p class="note">{t('offline')}</p>}
      {count === 0 && <Suggestions owner={owner} />}
      {messages.map((message, index) => (
        <Bubble
          key={message.id}
          owner={owner}
          message={message}
          isFirst={messages[index - 1]?.from !== message.from}
          isLast={index === count - 1}
        />
      ))}
      {owner.isTyping && (
        <p class="bubble business is-typing" role="img" aria-label={t('typing')}>
          <i />
          <i />
          <i />
        </p>
      )}
    </div>
  );
}

function Suggestions({ owner }: { owner: CustomerView }) {
  return (
    <div class="suggestions">
      <p>{t('noMessages')}</p>
      {SUGGESTIONS[language.value].map((text) => (
        <button
          key={text}
          type="button"
          class="quiet"
          onClick={() => void api.say(owner.key, { text }).catch(() => {})}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
