/** The question and the thanks, as they are said where no widget shows them. */
import type { Choice } from '../../contract/cards.ts';
import { type Locale, SCORES, type Score } from '../../contract/codes.ts';
import type { CsatOf } from '../../contract/csat.ts';
import { csatTexts } from '../../contract/texts/csat.ts';
import { translator } from '../../contract/texts/render.ts';
import { csatChoiceId } from './csat-state.ts';

/** The best first; a digit typed back is understood as well as a line that is tapped. */
export function csatQuestion(locale: Locale, { episode, agent }: CsatOf): { text: string; choices: Choice[] } {
  const t = translator(locale, csatTexts[locale]);
  const choices = SCORES.toReversed().map((score) => ({
    id: csatChoiceId(episode, score),
    title: `${score} – ${t(`csat.score_${score}`)}`,
  }));
  return { text: agent ? t('csat.ask', { name: agent.name }) : t('csat.ask_any'), choices };
}

export const csatThanks = (locale: Locale, { score }: { score: Score }): string =>
  translator(locale, csatTexts[locale])('csat.thanks', { score });
