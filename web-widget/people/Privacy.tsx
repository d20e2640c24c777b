import { Component } from 'preact';
import type { Chat } from '../chat.ts';
import { words } from '../language.ts';
import { whenWords } from '../words.ts';
import { asking } from './asking.ts';
import { Problem } from './Problem.tsx';

interface State {
  isSure: boolean;
  askedAt: string | null;
}

/** Who keeps what is said here, and the way to have it erased. */
export class Privacy extends Component<{ chat: Chat }, State> {
  override state: State = { isSure: false, askedAt: null };
  private readonly asked = asking();

  override render({ chat }: { chat: Chat }, { isSure, askedAt }: State) {
    const { t } = words();
    const { conversation } = chat.log;
    return (
      <section>
        <h3>{t('menu.privacy')}</h3>
        <Consent chat={chat} />
        {conversation && !askedAt && <p class="muted">{t('menu.erase.what')}</p>}
        <Problem of={this.asked} />
        {conversation &&
          (askedAt ? (
            <p role="status">{t('menu.erase.asked', { time: whenWords(words(), askedAt) })}</p>
          ) : (
            <button
              type="button"
              class="link danger"
              disabled={this.asked.isBusy.value}
              onClick={isSure ? this.erase : () => this.setState({ isSure: true })}
            >
              {t(isSure ? 'menu.erase.sure' : 'menu.erase')}
            </button>
          ))}
      </section>
    );
  }

  private readonly erase = async () => {
    const { chat } = this.props;
    const { conversationId } = chat.log.conversation ?? {};
    if (!conversationId) return;
    const done = await this.asked.ask(() => chat.talk?.client.request('data:erase', { conversationId }));
    this.setState(done ? { askedAt: done.askedAt } : {});
  };
}

/** In a line: who has it, and where they say what they do with it. */
export function Consent({ chat }: { chat: Chat }) {
  const { t } = words();
  const session = chat.session.value;
  if (!session) return null;
  const { vendor, privacyUrl } = session;
  return (
    <p class="muted consent">
      {t('menu.consent', { vendor: vendor.name })}{' '}
      {privacyUrl && (
        <a href={privacyUrl} target="_blank" rel="noopener noreferrer">
          {t('menu.policy')}
        </a>
      )}
    </p>
  );
}
