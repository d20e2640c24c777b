import { Component, createRef } from 'preact';
import { clockWords } from '../../client/record-voice.ts';
import type { AttachmentLinks } from '../../contract/attachments.ts';
import { words } from '../language.ts';

interface Props {
  links: AttachmentLinks;
  onPlay(): void;
}
const QUIET = Array.from({ length: 48 }, () => 12);

/** A voice message: its waves are a slider, moved by finger and by arrow keys; what it says stands below. */
export class Voice extends Component<Props, { isPlaying: boolean; atMs: number }> {
  override state = { isPlaying: false, atMs: 0 };
  private readonly audio = createRef<HTMLAudioElement>();

  override render({ links }: Props, { isPlaying, atMs }: { isPlaying: boolean; atMs: number }) {
    const { t } = words();
    const { file, durationMs = 0, waveform = QUIET, transcript } = links;
    const label = t(isPlaying ? 'widget.voice.pause' : 'widget.voice.play');
    const share = durationMs > 0 ? atMs / durationMs : 0;
    return (
      <>
        <div class="voice">
          {/* biome-ignore lint/a11y/useMediaCaption: what it says stands below, where it is known */}
          <audio
            ref={this.audio}
            src={file?.url}
            preload="none"
            onPlay={() => this.setState({ isPlaying: true })}
            onPause={() => this.setState({ isPlaying: false })}
            onEnded={() => this.setState({ isPlaying: false, atMs: 0 })}
            onTimeUpdate={({ currentTarget }) => this.setState({ atMs: currentTarget.currentTime * 1_000 })}
          />
          <button type="button" class="quiet" aria-label={label} title={label} onClick={this.toggle} disabled={!file}>
            <svg class="icon" viewBox="0 0 24 24" width={24} height={24} aria-hidden="true" focusable="false">
              <path d={isPlaying ? 'M8 5v14M16 5v14' : 'm7 4 13 8-13 8z'} />
            </svg>
          </button>
          <span class="waves">
            {waveform.map((bar, i) => (
              <i
                // biome-ignore lint/suspicious/noArrayIndexKey: bars never change their places
                key={i}
                class={i < share * waveform.length ? 'on' : ''}
                style={{ blockSize: `${Math.max(10, bar)}%` }}
              />
            ))}
            <input
              type="range"
              min={0}
              max={durationMs || 1}
              step={1_000}
              value={atMs}
              aria-label={t('widget.voice')}
              aria-valuetext={`${clockWords(atMs)} / ${clockWords(durationMs)}`}
              onInput={({ currentTarget }) => this.seek(Number(currentTarget.value))}
            />
          </span>
          <span class="num">{clockWords(isPlaying || atMs > 0 ? atMs : durationMs)}</span>
        </div>
        {transcript && <p class="transcript">“{transcript}”</p>}
      </>
    );
  }

  private readonly toggle = () => {
    const { current } = this.audio;
    if (!current) return;
    this.props.onPlay();
    if (current.paused) void current.play().catch(() => this.setState({ isPlaying: false }));
    else current.pause();
  };

  private seek(ms: number): void {
    if (this.audio.current) this.audio.current.currentTime = ms / 1_000;
    this.setState({ atMs: ms });
  }
}
