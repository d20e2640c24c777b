import { Component } from 'preact';
import type { InviteShown } from '../../contract/consultations.ts';
import { watch } from '../cell.ts';
import type { Chat } from '../chat.ts';
import { words } from '../language.ts';
import { asking } from './asking.ts';
import { NameField } from './NameField.tsx';
import { Problem } from './Problem.tsx';
import type { Places } from './places.ts';

interface Props {
  chat: Chat;
  token: string;
  places: Places | null;
  onDone(): void;
}

/** Somebody opened an invitation: whose it is, what they will see, and under which name they come in. */
export class Join extends Component<Props, { invite: InviteShown | null; name: string }> {
  override state = { invite: null as InviteShown | null, name: '' };
  private readonly asked = asking();
  private isLooked = false;

  override componentDidMount(): void {
    // Asked as soon as there is a line.
    watch(
      () => this.props.chat.talk !== null && this.props.chat.connection.value === 'online',
      (isReady) => isReady && !this.isLooked && void this.look(),
    );
  }

  override render({ chat, onDone }: Props, { invite, name }: Join['state']) {
    const { t } = words();
    const { problem, isBusy } = this.asked;
    if (!invite)
      return (
        <>
          <Problem of={this.asked} />
          {!problem.value && <p class="muted">{t('people.join.looking')}</p>}
          {problem.value && (
            <button type="button" class="primary" onClick={onDone}>
              {t('people.join.own_chat')}
            </button>
          )}
        </>
      );
    const vendor = chat.session.value?.vendor.name ?? '';
    return (
      <form onSubmit={this.join}>
        <p>{t('people.join.by', { name: invite.byName, vendor })}</p>
        <p class="muted">
          {t('people.join.people', { count: invite.people })} {t(`people.join.${invite.sees}`)}
        </p>
        <NameField
          id="join-name"
          label={t('people.name')}
          hint={t('people.name.hint')}
          value={name}
          onInput={(value) => this.setState({ name: value })}
        />
        <Problem of={this.asked} />
        <button type="submit" class="primary" disabled={isBusy.value || !name.trim()}>
          {t('people.join')}
        </button>
      </form>
    );
  }

  private async look(): Promise<void> {
    this.isLooked = true;
    const invite = await this.asked.ask(() =>
      this.props.chat.talk?.client.request('invite:look', { token: this.props.token }),
    );
    if (invite?.isIn) this.enter(invite.conversationId);
    else if (invite) this.setState({ invite });
    else this.setState({});
  }

  private readonly join = async (event: Event) => {
    event.preventDefault();
    const joined = await this.asked.ask(() =>
      this.props.chat.talk?.client.request('invite:join', { token: this.props.token, name: this.state.name.trim() }),
    );
    if (joined) this.enter(joined.conversation.conversationId);
    else this.setState({});
  };

  private enter(conversationId: string): void {
    const { chat, places, onDone } = this.props;
    const isOwn = chat.talk?.client.conversation(null).conversationId === conversationId;
    places?.show(isOwn ? null : conversationId);
    onDone();
  }
}
