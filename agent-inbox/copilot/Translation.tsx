import { TextCursorInput } from 'lucide-react';
import { useState } from 'react';
import type { Locale } from '../../contract/codes.ts';
import { useDrafts } from '../composer/draft-store.ts';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { Icon } from '../parts/Icon.tsx';
import { LoadingLines } from '../parts/LoadingLines.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { api } from '../session/api.ts';
import { ApiError } from '../session/api-error.ts';
import { errorWords } from '../texts/error-words.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Words as ShownWords } from '../thread/Words.tsx';

interface Words {
  text: string | null;
  to: Locale;
}
interface Props {
  conversationId: string;
  /** The agent's draft, into the shopper's language; where there is none, the shopper's words, into the agent's. */
  mine: Words;
  theirs: Words;
  onInserted(): void;
}

/** The same words in the other language: those there were when it was asked for, whatever is written meanwhile. */
export function Translation({ conversationId, mine, theirs, onInserted }: Props) {
  const { t } = useTexts();
  const [{ text, to, isDraft }] = useState(() =>
    mine.text ? { ...mine, isDraft: true } : { ...theirs, isDraft: false },
  );
  const key = text === null ? null : JSON.stringify([conversationId, to, text]);
  const { data, error, reload } = useLoaded(key, (signal) => api.translate(conversationId, text ?? '', to, signal));
  if (text === null) return <p className="quiet">{t('inbox.nothing_to_translate')}</p>;
  // Trying again helps nobody until a model is set up.
  if (error instanceof ApiError && error.code === 'model_unavailable')
    return <p className="quiet">{errorWords(t, error)}</p>;
  if (error) return <ErrorNote error={error} onRetry={reload} />;
  if (!data) return <LoadingLines widths={['80%']} />;
  const replace = () => {
    useDrafts.getState().change(conversationId, { reply: data.text, tab: 'reply' });
    onInserted();
    document.querySelector<HTMLElement>('[data-composer]')?.focus();
  };
  return (
    <>
      <ShownWords text={data.text} />
      {isDraft && (
        <div className="copilot-foot">
          <span />
          <button type="button" className="button is-small" onClick={replace}>
            <Icon of={TextCursorInput} size={14} />
            {t('inbox.use_translation')}
          </button>
        </div>
      )}
    </>
  );
}
