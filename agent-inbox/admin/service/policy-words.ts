import type { Locale } from '../../../contract/codes.ts';
import type { GroupView } from '../../../contract/groups.ts';
import type { SlaPolicy } from '../../../contract/sla.ts';
import type { Translate } from '../../../contract/texts/render.ts';

/** The promises a policy may make, in the order their clocks run. */
export const PROMISES = ['firstReplyMin', 'nextReplyMin', 'resolveMin'] as const;

/** Which conversations a policy is for. */
export function forWhomWords(
  { groupId, priorities }: Pick<SlaPolicy, 'groupId' | 'priorities'>,
  groups: readonly GroupView[],
  locale: Locale,
  t: Translate,
): string {
  const group = groups.find((one) => one.groupId === groupId);
  const named =
    groupId === null ? t('service.everybody') : ((locale === 'en' ? group?.nameEn : group?.name) ?? groupId);
  return priorities === null ? named : `${named} · ${priorities.map((one) => t(`routing.priority_${one}`)).join(', ')}`;
}

/** @returns `5 menit`, `2 jam`, `1 jam 30 menit` */
export function minutesWords(minutes: number, t: Translate): string {
  const hours = Math.floor(minutes / 60);
  const left = minutes % 60;
  return [
    ...(hours > 0 ? [t('service.hours', { count: hours })] : []),
    ...(left > 0 || hours === 0 ? [t('service.minutes', { count: left })] : []),
  ].join(' ');
}

/** What it promises, in one line. */
export const promiseWords = (policy: SlaPolicy, t: Translate): string =>
  PROMISES.flatMap((name) => {
    const minutes = policy[name];
    return minutes === null ? [] : [`${t(`service.${name}`)}: ${minutesWords(minutes, t)}`];
  }).join(' · ') || t('service.nothing');
