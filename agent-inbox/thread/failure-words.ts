import type { Translate } from '../../contract/texts/render.ts';

/** Why a message did not arrive, as far as the channel said: what is commonly met in words, the rest by its code. */
export function failureWords(t: Translate, error: string): string {
  const key = `inbox.failed_${error}`;
  const words = t(key);
  return words === key ? t('inbox.failed_other', { code: error }) : words;
}
