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
  const lower = text.toLowerCase();
  const branches = branchNames.filter((name) => names(lower, name.toLowerCase()) && !evidence.hasWords(name));
  return figures.length > 0 || branches.length > 0 ? { figures, branches } : null;
}

/** Whether a text has a name in it, on word borders; both in lower case. */
function names(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isApart = (char: string | undefined) => char === undefined || !/[\p{L}\p{N}]/u.test(char);
    if (isApart(text[at - 1]) && isApart(text[at + name.length])) return true;
  }
  return false;
}
