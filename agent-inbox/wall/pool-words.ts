import type { Translate } from '../../contract/texts/render.ts';
import type { WhyWaiting } from '../../contract/wall.ts';

/** Who of a pool is there, and what keeps each of them from taking it: "3 people online: 2 full, 1 without that skill". */
export function poolWords(t: Translate, { looked, not }: WhyWaiting['pools'][number]): string {
  if (looked === 0) return t('wall.why_none_there');
  const kept = Object.entries(not).filter(([, count]) => count > 0);
  const fit = looked - kept.reduce((sum, [, count]) => sum + count, 0);
  const parts = [
    ...(fit > 0 ? [t('wall.why_fits', { count: fit })] : []),
    ...kept.map(([why, count]) => t(`wall.why_${why}`, { count })),
  ];
  return `${t('wall.why_looked', { count: looked })}: ${parts.join(', ')}`;
}
