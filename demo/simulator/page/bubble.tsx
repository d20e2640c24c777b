import { useEffect, useRef, useState } from 'preact/hooks';
import type { CustomerView, PhoneMessage, Shown } from '../views.ts';
import * as api from './api.ts';
import { PlaceList } from './composer.tsx';
import { Icon, type IconName } from './icons.tsx';
import { RichText } from './rich-text.tsx';
import { t } from './state.ts';
import type { TextKey } from './texts.ts';
import { clock } from './when.ts';

interface Props {
  owner: CustomerView;
  message: PhoneMessage;
  isFirst: boolean;
  isLast: boolean;
}

export function Bubble({ owner, message, isFirst }: Props) {
  const { shown } = message;
  return (
    <div class={`said ${message.from} ${isFirst ? 'is-first' : ''}`}>
      <div class={`bubble ${message.from}`}>
        <Content shown={shown} />
        {message.reaction && <span class="reacted">{message.reaction}</span>}
        <span class="meta">
          {message.isByPhoneApp && <span>{t('phoneApp')}</span>}
          {message.isEdited && <span>{t('edited')}</span>}
          {message.error && <span class="error">{t('failedWith', { code: message.error })}</span>}
          <time dateTime={message.at}>{clock(message.at)}</time>
          {message.from === 'customer' && <Ticks message={message} />}
        </span>
      </div>
      {shown.type !== 'deleted' && <Changes owner={owner} message={message} />}
      {shown.type === 'interactive' && <Actions owner={owner} shown={shown} />}
    </div>
  );
}

function Content({ shown }: { shown: Shown }) {
  switch (shown.type) {
    case 'text':
    case 'interactive':
      return <RichText text={shown.text} />;
    case 'reply':
      return <RichText text={shown.title} />;
    case 'location':
      return <Location shown={shown} />;
    case 'media':
      return (
        <span class="picture">
          <MediaFile shown={shown} />
          {shown.caption && <RichText text={shown.caption} />}
        </span>
      );
    case 'reaction':
      return <span class="reaction">{shown.emoji}</span>;
    case 'contacts':
      return <RichText text={shown.people.map(({ name, phone }) => `*${name}*\n${phone}`).join('\n')} />;
    case 'order':
      return <RichText text={shown.items.map(({ sku, quantity }) => `${quantity} × ${sku}`).join('\n')} />;
    case 'template':
      return <RichText text={shown.text} />;
    default:
      return <RichText text={t('deleted')} />;
  }
}

/** What a thumb held down offers: to react to the business, to change or take back one's own. */
function Changes({ owner, message: { id, from, shown, reaction } }: Pick<Props, 'owner' | 'message'>) {
  const say = (says: api.Says) => void api.say(owner.key, says).catch(() => {});
  const edit = (before: string) => {
    const text = window.prompt(t('edit'), before)?.trim();
    if (text) say({ edit: { messageId: id, text } });
  };
  if (from === 'business') {
    const emoji = reaction ? '' : '👍';
    return (
      <div class="changes">
        <button type="button" title={t('reactions')} onClick={() => say({ reaction: { messageId: id, emoji } })}>
          👍
        </button>
      </div>
    );
  }
  return (
    <div class="changes">
      {shown.type === 'text' && (
        <button type="button" onClick={() => edit(shown.text)}>
          {t('edit')}
        </button>
      )}
      <button type="button" onClick={() => say({ revoke: { messageId: id } })}>
        {t('revoke')}
      </button>
    </div>
  );
}

function MediaFile({ shown: { as, mediaId, name } }: { shown: Extract<Shown, { type: 'media' }> }) {
  const src = api.mediaUrl(mediaId);
  if (as === 'image' || as === 'sticker') return <img class="picture-box" src={src} alt={t('photo')} />;
  // biome-ignore lint/a11y/useMediaCaption: what people film and say has no captions
  if (as === 'video') return <video class="picture-box" src={src} controls />;
  // biome-ignore lint/a11y/useMediaCaption: see above
  if (as === 'audio') return <audio src={src} controls />;
  return (
    <a href={src} download={name}>
      <Icon name="photo" size={16} /> {name ?? t('document')}
    </a>
  );
}

function Location({ shown }: { shown: Extract<Shown, { type: 'location' }> }) {
  return (
    <span class="place">
      <span class="place-map" aria-hidden="true">
        <Icon name="pin" />
      </span>
      <strong>{shown.name ?? `${shown.lat.toFixed(4)}, ${shown.lon.toFixed(4)}`}</strong>
      {shown.address && <small>{shown.address}</small>}
    </span>
  );
}

const TICKS: Record<PhoneMessage['tick'], [icon: IconName, text: TextKey]> = {
  pending: ['clock', 'tickPending'],
  sent: ['check', 'tickSent'],
  delivered: ['checks', 'tickDelivered'],
  read: ['checks', 'tickRead'],
  failed: ['alert', 'tickFailed'],
};
function Ticks({ message: { tick } }: { message: PhoneMessage }) {
  const [icon, text] = TICKS[tick];
  return (
    <span class={`tick is-${tick}`} role="img" aria-label={t(text)} title={t(text)}>
      <Icon name={icon} size={16} />
    </span>
  );
}

type Interactive = Extract<Shown, { type: 'interactive' }>;

/** Buttons stay tappable, as on the real phone: an old one may be tapped again. */
function Actions({ owner, shown }: { owner: CustomerView; shown: Interactive }) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) box.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const tap = (id: string, title: string) => {
    setOpen(false);
    void api.say(owner.key, { reply: { id, title } }).catch(() => {});
  };
  if (shown.form === 'button') {
    return (
      <div class="actions">
        {shown.options.map(({ id, title }) => (
          <button key={id} type="button" onClick={() => tap(id, title)}>
            {title}
          </button>
        ))}
      </div>
    );
  }
  const isList = shown.form === 'list';
  return (
    <div class="actions" ref={box}>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name={isList ? 'list' : 'pin'} size={16} /> {isList ? shown.button : t('sendPin')}
      </button>
      {isOpen && isList && (
        <ul class="rows">
          {shown.options.map(({ id, title, description }) => (
            <li key={id}>
              <button type="button" onClick={() => tap(id, title)}>
                {title}
                {description && <small>{description}</small>}
              </button>
            </li>
          ))}
        </ul>
      )}
      {isOpen && !isList && <PlaceList owner={owner} onDone={() => setOpen(false)} />}
    </div>
  );
}
