import { SendHorizontal, StickyNote, Zap } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import type { ConversationView } from '../../contract/conversations.ts';
import { DRAFT_MAX, MESSAGE_MAX } from '../../contract/limits.ts';
import { type BoxKey, boxKeys } from '../commands/commands.ts';
import { strokeOf } from '../commands/read-key.ts';
import { AttachButton } from '../files/AttachButton.tsx';
import { MicButton } from '../files/MicButton.tsx';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { fillOrder } from './canned-values.ts';
import { unfilled } from './fill.ts';
import { withReplaced } from './typed-word.ts';
import { useWordMenu } from './use-word-menu.ts';
import { optionId, WordMenu } from './WordMenu.tsx';

const menuLabels = { '/': 'canned.title', ':': 'command.emoji', '@': 'list.mention' };
/** The count is shown once it begins to matter. */
const COUNT_FROM = MESSAGE_MAX - 400;

interface Props {
  conversation: ConversationView;
  box: RefObject<HTMLTextAreaElement | null>;
  text: string;
  isNote: boolean;
  isTakenFirst: boolean;
  isBusy: boolean;
  canSend: boolean;
  onWrite(text: string): void;
  onAttach(files: Iterable<File>): void;
  onSend(andResolve: boolean): void;
}

/**
 * One box that grows with its words. Its keys stand in the registry, `boxKeys`; while a menu is over it the arrows,
 * Enter, Tab and Escape are the menu's.
 */
export function ComposerBox(props: Props) {
  const { conversation, box, text, isNote, isTakenFirst, isBusy, canSend, onWrite, onAttach, onSend } = props;
  const { locale, t } = useTexts();
  const [caret, setCaret] = useState(0);
  const [at, setAt] = useState(0);
  /** So many letters were to be put in, more than a draft is kept of; 0: none were. */
  const [refused, setRefused] = useState(0);
  const menuId = useId();
  const menu = useWordMenu(conversation, text, caret, isNote);
  const active = Math.min(at, menu.offered.length - 1);
  /** Where the caret goes once the words written for it are there. */
  const caretAfter = useRef<number | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the words decide the height
  useLayoutEffect(() => {
    if (!box.current) return;
    box.current.style.height = 'auto';
    box.current.style.height = `${box.current.scrollHeight}px`;
    if (caretAfter.current === null) return;
    box.current.focus();
    box.current.setSelectionRange(caretAfter.current, caretAfter.current);
    caretAfter.current = null;
  }, [box, text]);

  const writeAt = (words: string, to: number) => {
    caretAfter.current = to;
    setCaret(to);
    onWrite(words);
  };
  const choose = (index: number) => {
    const offer = menu.offered[index];
    if (!offer || !menu.typed) return;
    const written = withReplaced(text, menu.typed, offer.words);
    writeAt(written.text, written.caret);
    if (menu.typed.sign === '/') void fillOrder(conversation);
  };
  const openCanned = () => {
    const before = text.slice(0, caret);
    const sign = before === '' || /\s$/.test(before) ? '/' : ' /';
    setAt(0);
    writeAt(before + sign + text.slice(caret), caret + sign.length);
  };

  const inMenu = (key: string): boolean => {
    if (!menu.typed) return false;
    if (key === 'ArrowDown') setAt((active + 1) % menu.offered.length);
    else if (key === 'ArrowUp') setAt((active + menu.offered.length - 1) % menu.offered.length);
    else if (key === 'Enter' || key === 'Tab') choose(active);
    else if (key === 'Escape') menu.dismiss();
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // While a word is being composed (as on Japanese keyboards) Enter belongs to it.
    if (event.nativeEvent.isComposing) return;
    const stroke = strokeOf(event.nativeEvent);
    const is = (key: BoxKey) => boxKeys[key].some((one) => one === stroke);
    if (inMenu(stroke)) event.preventDefault();
    else if (is('send') || is('send_resolve')) {
      event.preventDefault();
      onSend(is('send_resolve'));
    }
  };
  const label = t(isNote ? 'inbox.write_note' : 'inbox.write_reply');
  const action = t(isNote ? 'inbox.add_note' : isTakenFirst ? 'inbox.take_and_send' : 'inbox.send');
  const over = text.trim().length - MESSAGE_MAX;
  const missing = isNote ? [] : unfilled(text);
  return (
    <div className="composer-place">
      {menu.typed && (
        <WordMenu
          id={menuId}
          label={t(menuLabels[menu.typed.sign])}
          options={menu.offered}
          active={active}
          isShort={menu.typed.sign !== '/'}
          onChoose={choose}
        />
      )}
      <textarea
        ref={box}
        className="composer-box"
        rows={2}
        aria-label={label}
        placeholder={label}
        value={text}
        aria-autocomplete="list"
        aria-controls={menu.typed ? menuId : undefined}
        aria-activedescendant={menu.typed ? optionId(menuId, active) : undefined}
        onPaste={(event) => {
          // Before the page has to draw it: a book that was copied by mistake costs a second at each stroke.
          const length = event.clipboardData.getData('text').length;
          if (text.length + length <= DRAFT_MAX) return;
          event.preventDefault();
          setRefused(length);
        }}
        onChange={(event) => {
          const { length } = event.target.value;
          setRefused(length > DRAFT_MAX ? length : 0);
          if (length > DRAFT_MAX) return; // dropped, or put in by another program: what stood there stays
          setCaret(event.target.selectionStart);
          setAt(0);
          onWrite(event.target.value);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onBlur={menu.dismiss}
        onKeyDown={onKeyDown}
        data-composer
      />
      <div className="composer-foot">
        {!isNote && <AttachButton onAttach={onAttach} />}
        {!isNote && <MicButton onRecorded={onAttach} />}
        {!isNote && <IconButton icon={Zap} size={16} label={`${t('canned.title')} (/)`} onClick={openCanned} />}
        <span className={refused > 0 || over > 0 || missing.length > 0 ? 'late' : 'quiet'} aria-live="polite">
          {refused > 0 ? (
            t('inbox.too_much', { length: refused.toLocaleString(locale), max: MESSAGE_MAX.toLocaleString(locale) })
          ) : missing.length > 0 ? (
            t('canned.to_fill', { names: missing.map((name) => `{{${name}}}`).join(', ') })
          ) : text.length > COUNT_FROM ? (
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
    </div>
  );
}
