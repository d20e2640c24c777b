import type { OpenState } from '../../contract/cards.ts';
import { useTexts } from '../texts/use-texts.ts';
import { openWords } from './open-words.ts';

export function OpenLine({ open }: { open: OpenState }) {
  const { locale, t } = useTexts();
  return <span className={open.isOpen ? 'open-line is-open' : 'open-line'}>{openWords(locale, t, open)}</span>;
}
