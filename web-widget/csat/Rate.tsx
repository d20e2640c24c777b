import { Component, createRef } from 'preact';
import type { RequestError } from '../../client/request-error.ts';
import { SCORES, type Score } from '../../contract/codes.ts';
import type { CsatOf } from '../../contract/csat.ts';
import { CSAT_WORDS_MAX } from '../../contract/limits.ts';
import type { Chat } from '../chat.ts';
import { words } from '../language.ts';
import { adopt } from '../sheet.ts';
import css from './csat.part.css';
import { openQuestion } from './open-question.ts';

adopt(css);

/** How was it? Of a talk that is over, below what was said; once it is answered, the thread says what was given. */
export function Rate({ chat }: { chat: Chat }) {
  const { messages, conversation } = chat.log;
  const asked = conversation?.status === 'resolved' ? openQuestion(messages) : null;
  if (!conversation || !asked) return null;
  const { conversationId } = conversation;
  return <Question key={asked.episode} chat={chat} conversationId={conversationId} asked={asked} />;
}

interface Props {
  chat: Chat;
  conversationId: string;
  asked: CsatOf;
}
interface State {
  score: Score | null;
  text: string;
  problem: string;
  isBusy: boolean;
}
class Question extends Component<Props, State> {
  override state: State = { score: null, text: '', problem: '', isBusy: false };

  private readonly form = createRef<HTMLFormElement>();

  override componentDidMount(): void {
    const { chat, asked } = this.props;
    // The thread itself is silent: what is new in it is said apart.
    chat.spoken.value = [...chat.spoken.value, { key: `csat-${asked.episode}`, text: questionOf(asked) }];
  }

  override componentDidUpdate(_: Props, before: State): void {
    // With the first star it grows below what is seen.
    if (before.score === null && this.state.score !== null) this.form.current?.scrollIntoView({ block: 'end' });
  }

  override render({ asked }: Props, { score, text, problem, isBusy }: State) {
    const { t } = words();
    return (
      <form class="rate" ref={this.form} onSubmit={this.send}>
        <fieldset disabled={isBusy}>
          <legend>{questionOf(asked)}</legend>
          <div class="stars">
            {SCORES.map((one) => (
              <label key={one} class={score !== null && one <= score ? 'on' : ''}>
                <input
                  type="radio"
                  name="score"
                  value={one}
                  checked={one === score}
                  aria-label={t('widget.csat.score', { score: one, words: t(`widget.csat.score_${one}`) })}
                  onChange={() => this.setState({ score: one })}
                />
                <Star />
              </label>
            ))}
          </div>
        </fieldset>
        {score !== null && (
          <>
            <p class="muted">{t(`widget.csat.score_${score}`)}</p>
            <textarea
              rows={2}
              dir="auto"
              maxLength={CSAT_WORDS_MAX}
              value={text}
              aria-label={t('widget.csat.words')}
              placeholder={t('widget.csat.words')}
              onInput={({ currentTarget }) => this.setState({ text: currentTarget.value })}
            />
            <button type="submit" disabled={isBusy}>
              {t('widget.csat.send')}
            </button>
          </>
        )}
        <p role="alert" class={problem ? 'problem' : 'hidden'}>
          {problem}
        </p>
      </form>
    );
  }

  private readonly send = async (event: Event) => {
    event.preventDefault();
    const { chat, conversationId, asked } = this.props;
    const { score, text, isBusy } = this.state;
    if (score === null || isBusy) return;
    const said = text.trim() ? { words: text.trim() } : {};
    this.setState({ isBusy: true, problem: '' });
    try {
      const line = chat.client();
      if (!line) throw new Error('no line yet');
      await line.request('csat:rate', { conversationId, episode: asked.episode, score, ...said });
    } catch (error) {
      const { code, message } = error as Partial<RequestError>;
      this.setState({ problem: (code && code !== 'offline' && message) || words().t('widget.csat.failed') });
    } finally {
      this.setState({ isBusy: false });
    }
  };
}

const questionOf = ({ agent }: CsatOf): string =>
  agent ? words().t('widget.csat.ask', { name: agent.name }) : words().t('widget.csat.ask_any');

const Star = () => (
  <svg viewBox="0 0 24 24" width={32} height={32} aria-hidden="true" focusable="false">
    <path d="m12 3 2.7 5.6 6.1.9-4.4 4.3 1 6.1-5.4-2.9-5.4 2.9 1-6.1-4.4-4.3 6.1-.9z" />
  </svg>
);
