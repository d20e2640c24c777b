import type { Locale } from '../../contract/codes.ts';
import type { EventContent } from '../../contract/messages.ts';
import type { SlaView } from '../../contract/sla.ts';
import type { Translate } from '../../contract/texts/render.ts';
import { soon } from '../list/soon.ts';
import { formatWaiting } from '../list/waiting.ts';

const HOUR_MS = 60 * 60_000;
type Told = Pick<Extract<EventContent, { event: 'sla_warned' | 'sla_breached' }>, 'event' | 'clock' | 'dueAt'>;

/** `First answer: 1:20 left`, counted down in the last hour; before that until when; then how late it is. */
export function slaWords(locale: Locale, t: Translate, { clock, dueAt }: SlaView, nowMs: number): string {
  const leftMs = Date.parse(dueAt) - nowMs;
  const words = { clock: t(`sla.${clock}`) };
  if (leftMs <= 0) return t('sla.late', { ...words, time: formatWaiting(t, -leftMs) });
  if (leftMs < HOUR_MS) return t('sla.left', { ...words, time: formatWaiting(t, leftMs) });
  return t('sla.until', { ...words, time: soon(locale, dueAt, nowMs) });
}

export const toldWords = (locale: Locale, t: Translate, { event, clock, dueAt }: Told, nowMs: number): string =>
  t(event === 'sla_warned' ? 'sla.warned' : 'sla.breached', {
    clock: t(`sla.${clock}`),
    time: soon(locale, dueAt, nowMs),
  });
