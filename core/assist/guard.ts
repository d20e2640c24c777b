import { type Evidence, figuresIn } from './evidence.ts';

/** What a reply states and nothing supports. */
export interface Unsupported {
  figures: string[];
  branches: string[];
}

/**
 * Looks for statements in a text that nothing supports: a number, price, time or order number that no tool said this
 * turn and the shopper did not write, or a branch nobody named.
 * @param branchNames every name a branch of the vendor goes by
 * @returns null when everything is supported
 */
export function unsupported(text: string, evidence: Evidence, branchNames: string[]): Unsupported | null {
  const figures = figuresIn(text).filter((figure) => !evidence.hasFigure(figure));
  const branches = branchNames.filter((name) => names(text, name) && !evidence.hasWords(name));
  return figures.length > 0 || branches.length > 0 ? { figures, branches } : null;
}

/** Whether a text has a name in it, on word borders. */
function names(text: string, name: string): boolean {
  const lower = text.toLowerCase();
  const wanted = name.toLowerCase();
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const isApart = (char: string | undefined) => char === undefined || !/[\p{L}\p{N}]/u.test(char);
    if (isApart(lower[at - 1]) && isApart(lower[at + wanted.length])) return true;
  }
  return false;
}
