import { Mic, SendHorizontal, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import {
  canRecord,
  clockWords,
  type Recording,
  recordVoice,
  VOICE_MAX_MS,
  voiceName,
} from '../../client/record-voice.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { useToasts } from '../state/toasts.ts';
import { useTexts } from '../texts/use-texts.ts';

/** Records a voice message; while it listens it says how long, and can be thrown away. */
export function MicButton({ onRecorded }: { onRecorded(files: Iterable<File>): void }) {
  const { t } = useTexts();
  const [recording, setRecording] = useState<Recording | null>(null);
  const [tookMs, setTook] = useState(0);
  const current = useRef<Recording | null>(null);
  current.current = recording;
  useEffect(() => () => current.current?.cancel(), []);
  useEffect(() => {
    if (!recording) return;
    const begunAt = Date.now();
    const timer = setInterval(() => setTook(Math.min(VOICE_MAX_MS, Date.now() - begunAt)), 500);
    return () => clearInterval(timer);
  }, [recording]);
  if (!canRecord()) return null;

  const begin = async () => {
    setTook(0);
    try {
      setRecording(await recordVoice(() => {}));
    } catch {
      useToasts.getState().show({ tone: 'danger', text: t('files.mic_denied') });
    }
  };
  const send = async () => {
    setRecording(null);
    const sound = await recording?.finish();
    if (sound) onRecorded([new File([sound], voiceName(sound), { type: sound.type })]);
  };
  if (!recording) return <IconButton icon={Mic} size={16} label={t('files.record')} onClick={() => void begin()} />;
  return (
    <span className="recording">
      <IconButton
        icon={X}
        size={16}
        label={t('files.discard_voice')}
        onClick={() => {
          recording.cancel();
          setRecording(null);
        }}
      />
      <span role="timer" aria-label={t('files.recording')}>
        ● {clockWords(tookMs)}
      </span>
      <IconButton icon={SendHorizontal} size={16} label={t('files.send_voice')} onClick={() => void send()} />
    </span>
  );
}
