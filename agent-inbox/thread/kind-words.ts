import type { Translate } from '../../contract/texts/render.ts';

/** A kind of message we cannot show, as people call it; channels name many, and new ones come. */
export function kindWords(t: Translate, of: string): string {
  const key = `inbox.kind_${of === 'voice' ? 'audio' : of}`;
  const words = t(key);
  return words === key ? t('inbox.kind_other') : words;
}
