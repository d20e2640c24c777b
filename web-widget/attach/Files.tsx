import { boxOf, sizeWords } from '../../client/file-words.ts';
import type { Chat } from '../chat.ts';
import { words } from '../language.ts';
import { Icon } from '../parts/Icon.tsx';
import { FileSign } from './FileSign.tsx';
import { type Sending, sendingOf } from './sending.ts';

/** What is on its way, below what was said. */
export const Files = ({ chat }: { chat: Chat }) => (
  <ol>
    {sendingOf(chat).all.map((one) => (
      <OneFile key={one.clientId} one={one} chat={chat} />
    ))}
  </ol>
);

function OneFile({ one, chat }: { one: Sending; chat: Chat }) {
  const { t, locale } = words();
  const { clientId, name, size, sent, preview, refusal, isWaiting } = one;
  const sending = sendingOf(chat);
  const percent = Math.floor((100 * sent) / size);
  return (
    <li class="row mine first last">
      <div class={`bubble${refusal ? ' failed' : ''}`}>
        {preview && !refusal ? (
          <img class="photo is-going" src={preview} alt={name} style={boxOf({})} />
        ) : (
          <FileSign name={name} below={sizeWords(locale, size)} />
        )}
      </div>
      {refusal ? (
        <div class="refused" role="alert">
          <p>
            <Icon name="alert" /> {refusal}
          </p>
          <button type="button" class="link" onClick={() => sending.retry(clientId)}>
            {t('widget.retry')}
          </button>
          <button type="button" class="link" onClick={() => sending.cancel(clientId)}>
            {t('widget.discard')}
          </button>
        </div>
      ) : (
        <div class="going">
          <progress max={size} value={sent} aria-label={t('widget.attach.sending', { name, percent })} />
          <span class="num">{isWaiting ? t('widget.attach.waiting') : `${percent}%`}</span>
          <button
            type="button"
            class="quiet"
            aria-label={t('widget.attach.cancel', { name })}
            title={t('widget.attach.cancel', { name })}
            onClick={() => sending.cancel(clientId)}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </li>
  );
}
