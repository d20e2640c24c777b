import { shortened } from '../composer/shortened.ts';
import { useTexts } from '../texts/use-texts.ts';
import { kindWords } from './kind-words.ts';
import { speakerName } from './speaker-name.ts';
import type { SaidMessage } from './timeline.ts';

/** The earlier message that is answered. */
export function Quoted({ message: { author, kind, content } }: { message: SaidMessage }) {
  const { t } = useTexts();
  const said = 'text' in content ? content.text : 'title' in content ? content.title : '';
  const words = kind === 'deleted' ? t('change.deleted') : said || kindWords(t, kind);
  return (
    <blockquote className="quoted">
      <span className="strong">{speakerName(t, author)}</span> {shortened(words)}
    </blockquote>
  );
}
