import type { Translate } from '../../contract/texts/render.ts';

/** WhatsApp keeps all of these codes for what an app may not do. */
const NO_ACCESS = /^2\d\d$/;

/** Why a message did not arrive, as far as the channel said: what is written about in words, the rest by its code. */
export function failureWords(t: Translate, error: string): string {
  const key = `channel.failed_${NO_ACCESS.test(error) ? 'access' : error}`;
  const words = t(key);
  return words === key ? t('channel.failed_other', { code: error }) : words;
}
