import type { TemplateView } from '../templates.ts';

/** Where the values of a body go, by their numbers. */
const PLACE = /\{\{(\d+)\}\}/g;

/** A template's words as they arrive. What has no value yet stays as it is. */
export const filledTemplate = (
  { header, body, footer }: Pick<TemplateView, 'header' | 'body' | 'footer'>,
  values: readonly string[],
): string =>
  [header, body.replace(PLACE, (place, number) => values[Number(number) - 1]?.trim() || place), footer]
    .filter(Boolean)
    .join('\n\n');
