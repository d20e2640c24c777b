import { Component, createRef } from 'preact';
import type { Chat } from '../chat.ts';
import { words } from '../language.ts';
import { adopt } from '../sheet.ts';
import { page } from '../state.ts';
import css from './attach.part.css';
import { Mic } from './Mic.tsx';
import { sendingOf } from './sending.ts';

adopt(css);

/** The button beside the composer; pasting and dropping do the same anywhere in the chat. */
export class Attach extends Component<{ chat: Chat }, { isOver: boolean }> {
  override state = { isOver: false };
  private readonly input = createRef<HTMLInputElement>();

  override render({ chat }: { chat: Chat }, { isOver }: { isOver: boolean }) {
    const { t } = words();
    return (
      <>
        <button
          type="button"
          class="quiet"
          aria-label={t('widget.attach')}
          title={t('widget.attach')}
          onClick={() => this.input.current?.click()}
        >
          <svg class="icon" viewBox="0 0 24 24" width={20} height={20} aria-hidden="true" focusable="false">
            <path d="m20 11-8.5 8.5a5 5 0 0 1-7-7L13 4a3.3 3.3 0 0 1 4.7 4.7l-8.5 8.5a1.7 1.7 0 0 1-2.4-2.4L14.5 7" />
          </svg>
        </button>
        <input ref={this.input} type="file" multiple hidden onChange={this.onChosen} />
        <Mic chat={chat} />
        {isOver && <p class="drop">{t('widget.attach.drop')}</p>}
      </>
    );
  }

  override componentDidMount(): void {
    sendingOf(this.props.chat); // what a reload interrupted goes on
    document.addEventListener('paste', ({ clipboardData }) => this.take(clipboardData));
    document.addEventListener('dragover', (event) => this.drag(event, true));
    document.addEventListener('dragleave', (event) => event.relatedTarget === null && this.drag(event, false));
    document.addEventListener('drop', (event) => {
      this.drag(event, false);
      this.take(event.dataTransfer);
    });
  }

  private take(data: DataTransfer | null): void {
    if (page.value.isOpen && data && data.files.length > 0) void sendingOf(this.props.chat).add([...data.files]);
  }

  private drag(event: DragEvent, isOver: boolean): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (isOver !== this.state.isOver) this.setState({ isOver });
  }

  private readonly onChosen = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    void sendingOf(this.props.chat).add([...(currentTarget.files ?? [])]);
    currentTarget.value = ''; // or the same file could not be chosen again
  };
}
