import { CircleAlert, FileText, RotateCcw, X } from 'lucide-react';
import { sizeWords } from '../../client/file-words.ts';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { errorWords } from '../texts/error-words.ts';
import { useTexts } from '../texts/use-texts.ts';
import { cancelFile, retryFile, type Sending, useSending } from './sending-store.ts';

/** Files on their way to this conversation, above the box. */
export function SendingFiles({ conversationId }: { conversationId: string }) {
  const all = useSending((state) => state.all);
  const here = all.filter((one) => one.conversationId === conversationId);
  if (here.length === 0) return null;
  return (
    <ul className="sending">
      {here.map((one) => (
        <OneFile key={one.clientId} one={one} />
      ))}
    </ul>
  );
}

function OneFile({ one }: { one: Sending }) {
  const { t, locale } = useTexts();
  const { clientId, file, sent, refusal, isWaiting } = one;
  const { name, size } = file;
  const percent = Math.floor((100 * sent) / size);
  return (
    <li className={refusal ? 'is-refused' : ''}>
      <Icon of={refusal ? CircleAlert : FileText} size={16} />
      {refusal ? (
        <span className="sending-name" role="alert">
          {t('files.not_sent', { name })} {errorWords(t, refusal)}
        </span>
      ) : (
        <>
          <span className="sending-name">{name}</span>
          <progress max={size} value={sent} aria-label={t('files.sending', { name, percent })} />
          <span className="quiet">{isWaiting ? t('files.waiting') : `${percent}% · ${sizeWords(locale, size)}`}</span>
        </>
      )}
      {refusal && (
        <IconButton icon={RotateCcw} size={16} label={t('inbox.retry')} onClick={() => retryFile(clientId)} />
      )}
      <IconButton icon={X} size={16} label={t('files.cancel', { name })} onClick={() => cancelFile(clientId)} />
    </li>
  );
}
