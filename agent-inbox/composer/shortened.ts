const SHOWN_MAX = 120;

/** Somebody's words as far as there is room beside the box. */
export const shortened = (text: string): string =>
  text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX).toWellFormed()}…` : text;
