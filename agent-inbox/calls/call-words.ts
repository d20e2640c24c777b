import type { EventContent } from '../../contract/messages.ts';
import type { Translate } from '../../contract/texts/render.ts';

export type Call = Extract<EventContent, { event: 'called' }>;

/** How far a call got, in a line. */
export function callWords(t: Translate, { direction, stage, byName }: Call): string {
  const key = `call.${direction}_${stage}`;
  return stage === 'answered' && byName ? t(`${key}_by`, { name: byName }) : t(key);
}

/** The same of a row, whose last words it is. @param code `call_in_missed` and the like */
export const lastCallWords = (t: Translate, code: string): string => t(code.replace('_', '.'));
