import type { ShownMessage } from '../../contract/messages.ts';
import { useTexts } from '../texts/use-texts.ts';
import { shortened } from './shortened.ts';

interface Props {
  /** Told the shopper since the reply was begun. */
  answers: readonly ShownMessage[];
  onSendAnyway(): void;
  onDiscard(): void;
}

const textOf = ({ content }: ShownMessage): string => shortened('text' in content ? (content.text ?? '') : '');

/** Stops a reply that somebody else was quicker with, and says what they told. */
export function Meanwhile({ answers, onSendAnyway, onDiscard }: Props) {
  const { t } = useTexts();
  const last = answers.at(-1);
  if (!last) return null;
  const name = last.author.kind === 'assistant' ? t('author.assistant') : last.author.name;
  return (
    <div className="composer-refusal composer-beside" role="alert">
      <p>
        {answers.length === 1
          ? t('together.answered', { name, text: textOf(last) })
          : t('together.answered_more', { name, count: answers.length, text: textOf(last) })}
      </p>
      <button type="button" className="button is-small" onClick={onSendAnyway}>
        {t('together.send_anyway')}
      </button>
      <button type="button" className="button is-small is-plain" onClick={onDiscard}>
        {t('together.discard')}
      </button>
    </div>
  );
}
