/** Why a conversation is with whom it is, in the reader's words. */
import type { NotChosenReason } from '../../contract/codes.ts';
import type { EventContent, RoutedBecause } from '../../contract/messages.ts';
import type { Translate } from '../../contract/texts/render.ts';

type Of<E extends EventContent['event']> = Extract<EventContent, { event: E }>;

/** `Given to Sari: Kemang, screen repair, Indonesian, holding 2 of 5`. */
export function givenWords(t: Translate, { name, because }: Of<'assigned'>): string {
  const given = t('routing.given', { name });
  return because ? `${given}: ${reasonsOf(t, because).join(', ')}` : given;
}

const reasonsOf = (t: Translate, { pool, branch, group, skills, locale, open, capacity, relaxed }: RoutedBecause) => [
  t(`routing.pool_${pool}`),
  ...(branch ? [branch] : []),
  ...(group ? [group] : []),
  ...skills.map(skillWords),
  t(`routing.language_${locale}`),
  t('routing.load', { open, capacity }),
  ...relaxed.map((one) => t(`routing.relaxed_${one}`)),
];

/** `service:screen-repair` is about a screen repair. */
export const skillWords = (skill: string): string => skill.slice(skill.indexOf(':') + 1).replaceAll(/[-_]/g, ' ');

/** `Budi: busier`. */
export const otherWords = (t: Translate, { name, why }: { name: string; why: NotChosenReason }): string =>
  `${name}: ${t(`routing.why_${why}`)}`;

export const requeuedWords = (t: Translate, { name, reason }: Of<'requeued'>): string =>
  t('routing.requeued', { name, reason: t(`routing.requeued_${reason}`) });

export function prioritisedWords(t: Translate, { priority, byName, why }: Of<'prioritised'>): string {
  const words = { priority: t(`routing.priority_${priority}`) };
  if (why === 'sla') return t('sla.prioritised', words);
  return byName ? t('routing.prioritised_by', { ...words, byName }) : t('routing.prioritised', words);
}
