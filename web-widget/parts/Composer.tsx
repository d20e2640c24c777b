import { Component, createRef } from 'preact';
import { MESSAGE_MAX } from '../../contract/limits.ts';
import type { Chat } from '../chat.ts';
import { words } from '../language.ts';
import { company, more } from '../later.tsx';
import { page } from '../state.ts';
import { Icon } from './Icon.tsx';

const LINES_MAX = 5;
const LINE_PX = 22;
const PADDING_PX = 22;

/** Words the page puts in; a new object is a new wish. */
export interface Draft {
  text: string;
  /** Only where nothing is written yet. */
  isOffer?: boolean;
}
interface Props {
  chat: Chat;
  onLocation(): void;
  draft: Draft | null;
}

/** One line that grows to five. Its text is its own: a stroke draws the composer, not the thread. */
export class Composer extends Component<Props, { text: string }> {
  override state = { text: '' };
  private readonly field = createRef<HTMLTextAreaElement>();
  private wasOpen = false;
  private draft: Props['draft'] = null;

  override render({ chat, onLocation }: Props, { text }: { text: string }) {
    const { t } = words();
    const over = this.over;
    const notice = over > 0 ? t('widget.composer.too_long', { count: over }) : chat.notice.value;
    return (
      <form class="composer" onSubmit={this.send}>
        {company.here && <company.here.ToWhom chat={chat} />}
        <p role="status" class={notice ? 'notice' : 'hidden'}>
          {notice}
        </p>
        <span class="quiet">{more.here && <more.here.Attach chat={chat} />}</span>
        <Button class="quiet" icon="pin" label={t('widget.composer.location')} onClick={onLocation} />
        <textarea
          ref={this.field}
          rows={1}
          dir="auto"
          value={text}
          aria-label={t('widget.composer.label')}
          placeholder={`${t('widget.composer.label')}…`}
          enterkeyhint="send"
          onInput={this.onInput}
          onKeyDown={this.onKeyDown}
        />
        <Button class="send" icon="send" label={t('widget.composer.send')} disabled={!text.trim() || over > 0} />
      </form>
    );
  }

  override componentDidMount(): void {
    this.componentDidUpdate();
  }

  override componentDidUpdate(): void {
    const { current } = this.field;
    const { draft } = this.props;
    if (!current) return;
    if (draft && draft !== this.draft && !(draft.isOffer && this.state.text)) this.setState({ text: draft.text });
    this.draft = draft;
    current.style.height = 'auto';
    current.style.height = `${Math.min(current.scrollHeight + 2, LINES_MAX * LINE_PX + PADDING_PX)}px`;
    const { isOpen } = page.value;
    // On touch screens a focused field brings the keyboard up over the first view, so it waits for the finger.
    if (isOpen && !this.wasOpen && matchMedia('(pointer: fine)').matches) current.focus();
    this.wasOpen = isOpen;
  }

  private get over(): number {
    return this.state.text.trim().length - MESSAGE_MAX;
  }

  private readonly send = (event: Event) => {
    event.preventDefault();
    if (this.over > 0) return;
    this.props.chat.sendText(this.state.text);
    this.setState({ text: '' });
    this.field.current?.focus();
  };

  private readonly onInput = ({ currentTarget }: { currentTarget: HTMLTextAreaElement }) => {
    this.setState({ text: currentTarget.value });
    if (currentTarget.value.trim()) this.props.chat.typing();
  };

  private readonly onKeyDown = (event: KeyboardEvent) => {
    // While a word is being composed, Enter chooses it. Some browsers say so by the code 229 alone.
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229) this.send(event);
  };
}

interface ButtonProps {
  class: string;
  icon: 'pin' | 'send';
  label: string;
  disabled?: boolean;
  onClick?(): void;
}
const Button = ({ class: look, icon, label, disabled = false, onClick }: ButtonProps) => (
  <button
    type={onClick ? 'button' : 'submit'}
    class={look}
    disabled={disabled}
    onClick={onClick}
    aria-label={label}
    title={label}
  >
    <Icon name={icon} size={20} />
  </button>
);
