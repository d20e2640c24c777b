import { spansOf, type Term } from './words.ts';

/** Two lines of a row. */
const LENGTH = 160;
/** Said before what was looked for, so that it is understood. */
const BEFORE = 40;
const CUT = '…';

export interface Snippet {
  text: string;
  spans: Array<[from: number, to: number]>;
}

/** The part of a text around the first of what was looked for, cut between words, and where it stands in there. */
export function snippetOf(text: string, terms: readonly Term[]): Snippet {
  const spans = spansOf(text, terms);
  const [first] = spans;
  const from = first && first[1] > LENGTH - BEFORE ? afterBlank(text, Math.max(0, first[0] - BEFORE), first[0]) : 0;
  const to = text.length - from <= LENGTH ? text.length : beforeBlank(text, from + LENGTH, first?.[1] ?? from);
  const lead = from > 0 ? CUT : '';
  const moved = lead.length - from;
  return {
    // A line break is a blank here: as long, so that nothing moves.
    text: `${lead}${text.slice(from, to).replace(/\s/g, ' ')}${to < text.length ? CUT : ''}`,
    spans: spans.filter((span) => span[0] >= from && span[1] <= to).map((span) => [span[0] + moved, span[1] + moved]),
  };
}

/** @param latest must still be within what is shown */
function afterBlank(text: string, at: number, latest: number): number {
  const blank = text.slice(at, latest).search(/\s/);
  return blank < 0 ? whole(text, at) : at + blank + 1;
}
function beforeBlank(text: string, at: number, earliest: number): number {
  const blank = Math.max(...[' ', '\n'].map((one) => text.lastIndexOf(one, at)));
  return blank > earliest ? blank : whole(text, Math.max(at, earliest));
}
/** Never between the two halves of one character. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at);
