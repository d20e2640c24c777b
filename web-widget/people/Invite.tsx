import { Component } from 'preact';
import type { InviteView, MadeInvite } from '../../contract/consultations.ts';
import type { Chat } from '../chat.ts';
import { words } from '../language.ts';
import { whenWords } from '../words.ts';
import { asking } from './asking.ts';
import { Problem } from './Problem.tsx';

interface Props {
  chat: Chat;
  /** null: it comes to be with the first invitation. */
  conversationId: string | null;
  onMade(): Promise<void>;
}
interface State {
  sees: 'all' | 'sinceJoining';
  uses: number;
  made: MadeInvite | null;
  held: InviteView[];
  isCopied: boolean;
}
/** A family, not a crowd. */
const USES = [1, 3, 5, 10];

/** A link that lets others in: for the website, and for WhatsApp where there is a number. */
export class Invite extends Component<Props, State> {
  override state: State = { sees: 'sinceJoining', uses: 1, made: null, held: [], isCopied: false };
  private readonly asked = asking();

  override componentDidMount(): void {
    void this.list();
  }

  override render(_: Props, { sees, uses, made, held, isCopied }: State) {
    const { t } = words();
    return (
      <section class="invite">
        <h3>{t('people.invite')}</h3>
        <fieldset>
          <legend>{t('people.invite.sees')}</legend>
          {(['sinceJoining', 'all'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="sees" checked={sees === one} onChange={() => this.setState({ sees: one })} />
              <span>{t(`people.invite.${one}`)}</span>
            </label>
          ))}
        </fieldset>
        <label class="uses">
          <span>{t('people.invite.uses')}</span>
          <select value={uses} onChange={({ currentTarget }) => this.setState({ uses: Number(currentTarget.value) })}>
            {USES.map((count) => (
              <option key={count} value={count}>
                {t('people.invite.count', { count })}
              </option>
            ))}
          </select>
        </label>
        <Problem of={this.asked} />
        <button
          type="button"
          class={made ? 'secondary' : 'primary'}
          disabled={this.asked.isBusy.value}
          onClick={this.make}
        >
          {t(made ? 'people.invite.another' : 'people.invite.make')}
        </button>
        {made && <Made made={made} isCopied={isCopied} onCopy={this.copy} />}
        {held.length > 0 && (
          <ul class="held" aria-label={t('people.invite.held')}>
            {held.map((invite) => (
              <li key={invite.inviteId}>
                <span>
                  {t('people.invite.used', { used: invite.used, uses: invite.uses })} ·{' '}
                  {t('people.invite.until', { time: whenWords(words(), invite.expiresAt) })}
                </span>
                <button type="button" class="link danger" onClick={() => this.revoke(invite)}>
                  {t('people.invite.revoke')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
    );
  }

  private get line() {
    return this.props.chat.talk?.client;
  }

  private async list(): Promise<void> {
    const { conversationId } = this.props;
    // What cannot be listed now is asked again with the next invitation.
    const found = conversationId && (await this.line?.request('invite:list', { conversationId }).catch(() => null));
    if (found) this.setState({ held: found.invites });
  }

  private readonly make = async () => {
    const { sees, uses } = this.state;
    const { conversationId } = this.props;
    const made = await this.asked.ask(() => this.line?.request('invite:make', { conversationId, sees, uses }));
    if (made) await this.props.onMade();
    this.setState(made ? { made, isCopied: false, held: [...this.state.held, made.invite] } : {});
  };

  private readonly copy = async () => {
    await navigator.clipboard?.writeText(this.state.made?.page ?? '').catch(() => {}); // it can be marked by hand as well
    this.setState({ isCopied: true });
  };

  private readonly revoke = async ({ inviteId }: InviteView) => {
    const { conversationId } = this.props;
    const where = conversationId ?? this.props.chat.log.conversation?.conversationId ?? '';
    const done = await this.asked.ask(() => this.line?.request('invite:revoke', { conversationId: where, inviteId }));
    if (!done) return this.setState({});
    const { held, made } = this.state;
    this.setState({
      held: held.filter((one) => one.inviteId !== inviteId),
      made: made?.invite.inviteId === inviteId ? null : made,
    });
  };
}

function Made({ made, isCopied, onCopy }: { made: MadeInvite; isCopied: boolean; onCopy(): void }) {
  const { t } = words();
  const share = () => void navigator.share({ text: t('people.invite.text'), url: made.page }).catch(() => {}); // put away
  return (
    <div class="made">
      <input type="text" readOnly value={made.page} aria-label={t('people.invite.link')} onFocus={selectAll} />
      <p class="doings">
        <button type="button" class="primary" onClick={onCopy}>
          {t(isCopied ? 'people.invite.copied' : 'people.invite.copy')}
        </button>
        {'share' in navigator && (
          <button type="button" class="secondary" onClick={share}>
            {t('people.invite.share')}
          </button>
        )}
        {made.whatsapp && (
          <a class="secondary" href={made.whatsapp} target="_blank" rel="noopener noreferrer">
            {t('people.invite.whatsapp')}
          </a>
        )}
      </p>
      {made.whatsapp && <p class="muted">{t('people.invite.whatsapp.hint')}</p>}
      <details>
        <summary>{t('people.invite.qr')}</summary>
        <img
          alt={t('people.invite.qr.alt')}
          width={176}
          height={176}
          src={`data:image/svg+xml,${encodeURIComponent(made.qr)}`}
        />
      </details>
    </div>
  );
}

const selectAll = ({ currentTarget }: { currentTarget: HTMLInputElement }) => currentTarget.select();
