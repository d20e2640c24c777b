import { Component } from 'preact';
import type { Chat } from '../chat.ts';
import { words } from '../language.ts';
import { asking } from './asking.ts';
import { Privacy } from './Privacy.tsx';
import { Problem } from './Problem.tsx';
import { keepTranscript } from './transcript.ts';

/** What one may do with the chat as a whole. */
export class Menu extends Component<{ chat: Chat }> {
  private readonly asked = asking();

  override render({ chat }: { chat: Chat }) {
    return (
      <>
        {chat.log.conversation && (
          <button type="button" class="secondary" disabled={this.asked.isBusy.value} onClick={this.keep}>
            {words().t('menu.transcript')}
          </button>
        )}
        <Problem of={this.asked} />
        <Privacy chat={chat} />
      </>
    );
  }

  private readonly keep = async () => {
    const { chat } = this.props;
    const { conversationId } = chat.log.conversation ?? {};
    if (!conversationId) return;
    await this.asked.ask(() => keepTranscript(chat, conversationId));
    this.setState({});
  };
}
