import { Pause, Play } from 'lucide-react';
import { useRef, useState } from 'react';
import { clockWords } from '../../client/record-voice.ts';
import type { AttachmentLinks } from '../../contract/attachments.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { useTexts } from '../texts/use-texts.ts';

const QUIET = Array.from({ length: 48 }, () => 12);

/** A voice message: its waves are a slider, moved by the pointer and by arrow keys. What it says is an event below it. */
export function Voice({ links, onPlay }: { links: AttachmentLinks; onPlay(): void }) {
  const { t } = useTexts();
  const audio = useRef<HTMLAudioElement>(null);
  const [isPlaying, setPlaying] = useState(false);
  const [atMs, setAt] = useState(0);
  const { file, durationMs = 0, waveform = QUIET } = links;
  const toggle = () => {
    if (!audio.current) return;
    onPlay();
    if (audio.current.paused) void audio.current.play().catch(() => setPlaying(false));
    else audio.current.pause();
  };
  const seek = (ms: number) => {
    if (audio.current) audio.current.currentTime = ms / 1_000;
    setAt(ms);
  };
  const heard = durationMs > 0 ? (atMs / durationMs) * waveform.length : 0;
  return (
    <div className="voice">
      {/* biome-ignore lint/a11y/useMediaCaption: what it says is an event below it */}
      <audio
        ref={audio}
        src={file?.url}
        preload="none"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => setAt(0)}
        onTimeUpdate={({ currentTarget }) => setAt(currentTarget.currentTime * 1_000)}
      />
      <IconButton
        icon={isPlaying ? Pause : Play}
        label={t(isPlaying ? 'files.pause' : 'files.play')}
        onClick={toggle}
      />
      <span className="waves">
        {waveform.map((bar, i) => (
          <i
            // biome-ignore lint/suspicious/noArrayIndexKey: bars never change their places
            key={i}
            className={i < heard ? 'on' : ''}
            style={{ height: `${Math.max(10, bar)}%` }}
          />
        ))}
        <input
          type="range"
          min={0}
          max={durationMs || 1}
          step={1_000}
          value={atMs}
          aria-label={t('files.voice')}
          aria-valuetext={`${clockWords(atMs)} / ${clockWords(durationMs)}`}
          onChange={({ currentTarget }) => seek(Number(currentTarget.value))}
        />
      </span>
      <span>{clockWords(isPlaying || atMs > 0 ? atMs : durationMs)}</span>
    </div>
  );
}
