import type { OpenState } from '../../contract/cards.ts';
import type { Locale } from '../../contract/codes.ts';
import { formatTime } from '../../contract/texts/format.ts';
import type { Translate } from '../../contract/texts/render.ts';

/** `buka sampai 22.00`, `tutup, buka 08.00`: wall time at the branch. */
export function openWords(locale: Locale, t: Translate, { isOpen, changesAt, timezone, closure }: OpenState): string {
  if (closure) return t(`card.${closure}`);
  const time = changesAt ? formatTime(locale, changesAt, timezone) : null;
  if (isOpen) return time ? t('card.open_until', { time }) : t('card.open_always');
  return time ? t('card.closed_until', { time }) : t('card.closed');
}
