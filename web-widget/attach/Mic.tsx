import { Component } from 'preact';
import {
  canRecord,
  clockWords,
  type Recording,
  recordVoice,
  VOICE_MAX_MS,
  voiceName,
} from '../../client/record-voice.ts';
import type { Chat } from '../chat.ts';
import { words } from '../language.ts';
import { Icon } from '../parts/Icon.tsx';
import { sendingOf } from './sending.ts';

type State = { recording: Recording | null; begunAt: number; now: number };

/** The microphone in an empty field; while it listens, a line over the composer. */
export class Mic extends Component<{ chat: Chat }, State> {
  override state: State = { recording: null, begunAt: 0, now: 0 };
  private timer: ReturnType<typeof setInterval> | undefined;

  override render(_: unknown, { recording, begunAt, now }: State) {
    const { t } = words();
    if (!canRecord()) return null;
    if (!recording)
      return (
        <button
          type="button"
          class="quiet mic"
          aria-label={t('widget.voice.record')}
          title={t('widget.voice.record')}
          onClick={this.begin}
        >
          <svg class="icon" viewBox="0 0 24 24" width={20} height={20} aria-hidden="true" focusable="false">
            <path d="M12 3a3 3 0 0 0-3 3v6a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3zM5 11a7 7 0 0 0 14 0m-7 7v3" />
          </svg>
        </button>
      );
    return (
      <fieldset class="recording" aria-label={t('widget.voice.recording')}>
        <button
          type="button"
          class="quiet"
          aria-label={t('widget.voice.cancel')}
          title={t('widget.voice.cancel')}
          onClick={this.cancel}
        >
          <Icon name="close" size={20} />
        </button>
        <span class="dot" />
        <span class="num" role="timer">
          {clockWords(Math.min(VOICE_MAX_MS, now - begunAt))}
        </span>
        <span class="muted">{t('widget.voice.recording')}</span>
        <button
          type="button"
          class="send"
          aria-label={t('widget.voice.send')}
          title={t('widget.voice.send')}
          onClick={this.send}
        >
          <Icon name="send" size={20} />
        </button>
      </fieldset>
    );
  }

  override componentWillUnmount(): void {
    this.end()?.cancel();
  }

  private end(): Recording | null {
    clearInterval(this.timer);
    const { recording } = this.state;
    this.setState({ recording: null });
    return recording;
  }

  private readonly begin = async () => {
    const { notice } = this.props.chat;
    try {
      const recording = await recordVoice(() => clearInterval(this.timer));
      notice.value = '';
      this.setState({ recording, begunAt: Date.now(), now: Date.now() });
      this.timer = setInterval(() => this.setState({ now: Date.now() }), 500);
    } catch {
      notice.value = words().t('widget.voice.denied');
    }
  };
  private readonly cancel = () => this.end()?.cancel();
  private readonly send = async () => {
    const sound = await this.end()?.finish();
    if (sound) void sendingOf(this.props.chat).add([new File([sound], voiceName(sound), { type: sound.type })]);
  };
}
