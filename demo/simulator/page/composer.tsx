import { useRef, useState } from 'preact/hooks';
import type { CustomerView } from '../views.ts';
import * as api from './api.ts';
import { Icon } from './icons.tsx';
import { about, t } from './state.ts';

/** One line that grows to five; a pin and a photo beside it. */
export function Composer({ owner }: { owner: CustomerView }) {
  const [text, setText] = useState('');
  const [isChoosing, setChoosing] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const chosen = useRef<HTMLInputElement>(null);

  const say = async (says: api.Says) => {
    setFailed(false);
    await api.say(owner.key, says).then(
      () => 'text' in says && setText(''),
      () => setFailed(true),
    );
    box.current?.focus();
  };
  const submit = () => text.trim() && void say({ text: text.trim() });

  return (
    <div class="composer">
      {hasFailed && (
        <p class="note is-bad" role="alert">
          {t('notSent')}
        </p>
      )}
      {isChoosing && <PlaceList owner={owner} onDone={() => setChoosing(false)} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <IconButton icon="pin" text={t('sendPin')} isOn={isChoosing} onClick={() => setChoosing(!isChoosing)} />
        <IconButton icon="photo" text={t('sendPhoto')} onClick={() => chosen.current?.click()} />
        <input
          ref={chosen}
          type="file"
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) api.sendFile(owner.key, file).catch(() => setFailed(true));
            currentTarget.value = '';
          }}
        />
        <textarea
          ref={box}
          rows={1}
          value={text}
          placeholder={t('write')}
          aria-label={t('write')}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            submit();
          }}
        />
        <button type="submit" class="send" aria-label={t('send')} title={t('send')} disabled={!text.trim()}>
          <Icon name="send" />
        </button>
      </form>
    </div>
  );
}

interface IconButtonProps {
  icon: 'pin' | 'photo';
  text: string;
  isOn?: boolean;
  onClick: () => void;
}
function IconButton({ icon, text, isOn = false, onClick }: IconButtonProps) {
  return (
    <button type="button" class="quiet" aria-label={text} title={text} aria-pressed={isOn} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

/** A few places known to the demo, to send a pin from. */
export function PlaceList({ owner, onDone }: { owner: CustomerView; onDone: () => void }) {
  const send = (place: api.Place) => {
    onDone();
    void api.say(owner.key, { location: place }).catch(() => {});
  };
  return (
    <div class="places">
      <p>
        {t('choosePlace')}
        <button type="button" class="quiet" aria-label={t('close')} onClick={onDone}>
          <Icon name="close" size={16} />
        </button>
      </p>
      <ul>
        {about.value?.places.map((place) => (
          <li key={place.name}>
            <button type="button" onClick={() => send(place)}>
              <Icon name="pin" size={16} /> {place.name} <small>{place.address}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
