import { SendHorizontal, StickyNote } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useLayoutEffect } from 'react';
import { MESSAGE_MAX } from '../../contract/limits.ts';
import { type BoxKey, boxKeys } from '../commands/commands.ts';
import { strokeOf } from '../commands/read-key.ts';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../texts/use-texts.ts';

/** The count is shown once it begins to matter. */
const COUNT_FROM = MESSAGE_MAX - 400;

interface Props {
  box: RefObject<HTMLTextAreaElement | null>;
  text: string;
  isNote: boolean;
  isTakenFirst: boolean;
  isBusy: boolean;
  canSend: boolean;
  onWrite(text: string): void;
  onSend(andResolve: boolean): void;
}

/** One box that grows with its words. Its keys stand in the registry, `boxKeys`. */
export function ComposerBox({ box, text, isNote, isTakenFirst, isBusy, canSend, onWrite, onSend }: Props) {
  const { t } = useTexts();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words decide the height
  useLayoutEffect(() => {
    if (!box.current) return;
    box.current.style.height = 'auto';
    box.current.style.height = `${box.current.scrollHeight}px`;
  }, [box, text]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // While a word is being composed (as on Japanese keyboards) Enter belongs to it.
    if (event.nativeEvent.isComposing) return;
    const stroke = strokeOf(event.nativeEvent);
    const is = (key: BoxKey) => boxKeys[key].some((one) => one === stroke);
    if (!is('send') && !is('send_resolve')) return;
    event.preventDefault();
    onSend(is('send_resolve'));
  };
  const label = t(isNote ? 'inbox.write_note' : 'inbox.write_reply');
  const action = t(isNote ? 'inbox.add_note' : isTakenFirst ? 'inbox.take_and_send' : 'inbox.send');
  const over = text.trim().length - MESSAGE_MAX;
  return (
    <>
      <textarea
        ref={box}
        className="composer-box"
        rows={2}
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => onWrite(event.target.value)}
        onKeyDown={onKeyDown}
        data-composer
      />
      <div className="composer-foot">
        <span className={over > 0 ? 'late' : 'quiet'}>
          {text.length > COUNT_FROM ? (
            t(over > 0 ? 'inbox.too_long' : 'inbox.room_left', { count: Math.abs(over) })
          ) : (
            <span className="not-phone">{t(isNote ? 'inbox.enter_hint_note' : 'inbox.enter_hint')}</span>
          )}
        </span>
        <button
          type="button"
          className={`button ${isNote ? 'is-note' : 'is-primary'}`}
          disabled={!canSend}
          aria-busy={isBusy}
          title={`${action} (Enter)`}
          onClick={() => onSend(false)}
        >
          <Icon of={isNote ? StickyNote : SendHorizontal} />
          {action}
        </button>
      </div>
    </>
  );
}
