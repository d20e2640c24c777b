import { Component, createRef } from 'preact';
import { newClientId } from '../../client/ids.ts';
import type { ShownMessage } from '../../contract/messages.ts';
import type { Chat } from '../chat.ts';
import { words } from '../language.ts';
import { isOwn } from '../words.ts';

/** What one answers with, without words. */
const SIGNS = ['👍', '❤️', '😂', '😮', '🙏'];

interface Props {
  message: ShownMessage;
  chat: Chat;
}

/** The button beside what somebody else said, and the signs it offers. One's own, given once more, is taken away. */
export class Reacting extends Component<Props, { isOpen: boolean }> {
  override state = { isOpen: false };
  private readonly button = createRef<HTMLButtonElement>();
  private readonly signs = createRef<HTMLFieldSetElement>();

  override render({ message, chat }: Props, { isOpen }: { isOpen: boolean }) {
    const { t } = words();
    const me = chat.log.conversation?.memberId;
    const mine = message.reactions?.find(({ author }) => isOwn(author, me))?.emoji;
    return (
      <>
        <button
          type="button"
          class="react"
          ref={this.button}
          aria-expanded={isOpen}
          aria-label={t('widget.react')}
          title={t('widget.react')}
          onClick={() => (isOpen ? this.close() : this.open())}
        >
          <Smile />
        </button>
        {isOpen && (
          <fieldset class="signs" ref={this.signs} onKeyDown={this.onKeyDown}>
            <legend class="hidden">{t('widget.react')}</legend>
            {SIGNS.map((sign) => (
              <button
                type="button"
                key={sign}
                aria-label={t('widget.react_with', { emoji: sign })}
                aria-pressed={sign === mine}
                onClick={() => this.give(sign === mine ? null : sign)}
              >
                {sign}
              </button>
            ))}
          </fieldset>
        )}
      </>
    );
  }

  private open(): void {
    this.setState({ isOpen: true }, () => {
      this.signs.current?.querySelector('button')?.focus();
      this.signs.current?.scrollIntoView({ block: 'nearest' });
    });
  }
  private close(): void {
    this.setState({ isOpen: false });
    this.button.current?.focus();
  }
  /** Esc closes what was opened last: here the signs, and not the chat. */
  private readonly onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.close();
  };

  private give(emoji: string | null): void {
    const { message, chat } = this.props;
    const { conversationId, seq } = message;
    const clientId = newClientId();
    const say = (text: string) => {
      chat.spoken.value = [...chat.spoken.value, { key: clientId, text }];
    };
    this.close();
    chat
      .client()
      ?.request('message:react', { conversationId, seq, clientId, emoji })
      .then(
        () => say(emoji ? words().t('widget.reacted', { emoji }) : words().t('widget.unreacted')),
        (error: Error) => {
          chat.notice.value = error.message;
        },
      );
  }
}

const Smile = () => (
  <svg class="icon" viewBox="0 0 24 24" width={18} height={18} aria-hidden="true" focusable="false">
    <path d="M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM9 10v0m6 0v0m-6.500 4q3.500 3.500 7 0" />
  </svg>
);
