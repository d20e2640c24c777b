import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { MESSAGE_MAX } from '../../contract/limits.ts';
import type { Chat } from '../chat.ts';
import { page, words } from '../state.ts';
import { Icon } from './Icon.tsx';

const LINES_MAX = 5;
const LINE_PX = 22;
const PADDING_PX = 20;

/** On touch screens a focused field brings the keyboard up over the first view, so it waits for the finger. */
const hasKeyboard = () => matchMedia('(pointer: fine)').matches;

export function Composer({ chat, onLocation }: { chat: Chat; onLocation(): void }) {
  const { t } = words.value;
  const field = useRef<HTMLTextAreaElement>(null);
  const text = chat.draft.value;
  const over = text.trim().length - MESSAGE_MAX;
  const { isOpen } = page.value;

  useEffect(() => {
    if (isOpen && hasKeyboard()) field.current?.focus();
  }, [isOpen]);
  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    current.style.height = 'auto';
    current.style.height = `${Math.min(current.scrollHeight, LINES_MAX * LINE_PX + PADDING_PX)}px`;
  }, [text, isOpen]);

  const send = () => {
    if (over > 0) return;
    chat.sendText(text);
    chat.draft.value = '';
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a word is being composed, Enter chooses it. Some browsers say so by the code 229 alone.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    send();
  };

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {(chat.notice.value || over > 0) && (
        <p class="notice" role="status">
          {over > 0 ? t('widget.composer.too_long', { count: over }) : chat.notice.value}
        </p>
      )}
      <button
        type="button"
        class="quiet"
        onClick={onLocation}
        aria-label={t('widget.composer.location')}
        title={t('widget.composer.location')}
      >
        <Icon name="pin" size={20} />
      </button>
      <textarea
        ref={field}
        rows={1}
        dir="auto"
        value={text}
        aria-label={t('widget.composer.label')}
        placeholder={t('widget.composer.placeholder')}
        enterkeyhint="send"
        onInput={({ currentTarget }) => {
          chat.draft.value = currentTarget.value;
          if (currentTarget.value.trim()) chat.typing();
        }}
        onKeyDown={onKeyDown}
      />
      <button
        type="submit"
        class="send"
        disabled={!text.trim() || over > 0}
        aria-label={t('widget.composer.send')}
        title={t('widget.composer.send')}
      >
        <Icon name="send" size={20} />
      </button>
    </form>
  );
}
