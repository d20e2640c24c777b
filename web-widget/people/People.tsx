import { Component } from 'preact';
import type { MemberView, ShopperConversationView } from '../../contract/conversations.ts';
import type { Chat } from '../chat.ts';
import { words } from '../language.ts';
import { Icon } from '../parts/Icon.tsx';
import { asking } from './asking.ts';
import { Invite } from './Invite.tsx';
import { NameField } from './NameField.tsx';
import { Problem } from './Problem.tsx';
import type { Places } from './places.ts';

interface Props {
  chat: Chat;
  places: Places | null;
  onDone(): void;
}

/** Who is in the chat shown, what one may do about it, and the other chats one is in. */
export class People extends Component<Props, { name: string | null; removing: string | null }> {
  override state = { name: null as string | null, removing: null as string | null };
  private readonly asked = asking();

  override componentDidMount(): void {
    void this.learn();
  }

  /** One's own conversation may have come to be without a word about who is in it. */
  private readonly learn = async (): Promise<void> => {
    if (this.props.chat.log.conversation) return;
    await this.line?.request('session:start', {}).catch(() => {}); // then without a name to change
    this.setState({});
  };

  override render({ chat, places }: Props, { name, removing }: People['state']) {
    const { t } = words();
    const { conversation } = chat.log;
    const isOwner = conversation === null || conversation.kind === 'direct';
    const there = conversation?.members.filter(({ leftSeq }) => leftSeq === undefined) ?? [];
    const me = there.find(({ memberId }) => memberId === conversation?.memberId);
    return (
      <>
        <ul class="people">
          {there.map((member) => (
            <li key={member.memberId}>
              <Person member={member} isMe={member === me} upTo={conversation?.lastSeq ?? 0} />
              {isOwner &&
                member.role === 'shopper' &&
                (removing === member.memberId ? (
                  <button
                    type="button"
                    class="link danger"
                    disabled={this.asked.isBusy.value}
                    onClick={() => this.remove(member)}
                  >
                    {t('people.remove.sure')}
                  </button>
                ) : (
                  <button
                    type="button"
                    class="link"
                    aria-label={t('people.remove.who', { name: member.name })}
                    onClick={() => this.setState({ removing: member.memberId })}
                  >
                    {t('people.remove')}
                  </button>
                ))}
            </li>
          ))}
        </ul>
        {conversation && me && (
          <form onSubmit={this.rename} class="rename">
            <NameField
              id="own-name"
              label={t('people.name')}
              hint={t('people.name.hint')}
              value={name ?? me.name}
              onInput={(value) => this.setState({ name: value })}
            />
            {name !== null && name.trim() !== me.name && (
              <button type="submit" class="secondary" disabled={this.asked.isBusy.value || !name.trim()}>
                {t('people.name.save')}
              </button>
            )}
          </form>
        )}
        <Problem of={this.asked} />
        {isOwner && <Invite chat={chat} conversationId={conversation?.conversationId ?? null} onMade={this.learn} />}
        {places && places.guestIn.length > 0 && (
          <Chats guestIn={places.guestIn} now={chat.place.value} onShow={this.show} />
        )}
        {!isOwner && (
          <button type="button" class="link danger" disabled={this.asked.isBusy.value} onClick={this.leave}>
            {t('people.leave')}
          </button>
        )}
      </>
    );
  }

  private get line() {
    return this.props.chat.talk?.client;
  }
  private get conversationId(): string {
    return this.props.chat.log.conversation?.conversationId ?? '';
  }

  private readonly rename = async (event: Event) => {
    event.preventDefault();
    const { conversationId } = this;
    const name = this.state.name?.trim() ?? '';
    const done = await this.asked.ask(() => this.line?.request('member:rename', { conversationId, name }));
    this.setState(done ? { name: null } : {});
  };
  private readonly remove = async ({ memberId }: MemberView) => {
    const { conversationId } = this;
    await this.asked.ask(() => this.line?.request('member:remove', { conversationId, memberId }));
    this.setState({ removing: null });
  };
  private readonly leave = async () => {
    const { conversationId } = this;
    const left = await this.asked.ask(() => this.line?.request('member:leave', { conversationId }));
    if (left) this.show(null);
  };
  private readonly show = (conversationId: string | null) => {
    this.props.places?.show(conversationId);
    this.props.onDone();
  };
}

/** Initials stand for a face; how far they have read is told in words. */
function Person({ member, isMe, upTo }: { member: MemberView; isMe: boolean; upTo: number }) {
  const { t } = words();
  const { name, role, isOutside, readSeq } = member;
  const what = [
    isMe && t('people.you'),
    role === 'owner' && t('people.owner'),
    role === 'staff' && t('people.staff'),
    isOutside && 'WhatsApp',
    !isMe && role !== 'staff' && readSeq >= upTo && upTo > 0 && t('people.has_read'),
  ].filter(Boolean);
  return (
    <>
      <span class="face" aria-hidden="true">
        {initials(name)}
      </span>
      <span class="whom">
        <strong dir="auto">{name}</strong>
        <small class="muted">{what.join(' · ')}</small>
      </span>
    </>
  );
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');

interface ChatsProps {
  guestIn: readonly ShopperConversationView[];
  now: string | null;
  onShow(conversationId: string | null): void;
}
/** One's own chat with the shop, and those one is a guest in. */
function Chats({ guestIn, now, onShow }: ChatsProps) {
  const { t } = words();
  const ownerOf = ({ members }: ShopperConversationView) => members.find(({ role }) => role === 'owner')?.name ?? '';
  const chats = [
    { id: null as string | null, label: t('people.own_chat') },
    ...guestIn.map((view) => ({ id: view.conversationId, label: t('people.chat_of', { name: ownerOf(view) }) })),
  ];
  return (
    <section class="places">
      <h3>{t('people.chats')}</h3>
      {chats.map(({ id, label }) => (
        <button type="button" key={id} aria-pressed={id === now} onClick={() => onShow(id)}>
          <span>{label}</span>
          {id === now && <Icon name="check" />}
        </button>
      ))}
    </section>
  );
}
