/** Turns a code and its values into a sentence of one language. No dependency, small enough for the widget. */
import type { Locale } from '../codes.ts';

/** Flat: `{"card.stock.left_one": "…", "card.stock.left_other": "{count} left"}`. */
export type Catalogue = Record<string, string>;
export type Translate = (key: string, params?: Record<string, unknown>) => string;

/**
 * Makes the translator of one language. `{name}` is filled from params; a numeric `count` chooses between
 * `key_one` and `key_other` where they exist. An unknown key comes back as itself, so a gap is seen, not hidden.
 */
export function translator(locale: Locale, ...catalogues: Catalogue[]): Translate {
  const plural = new Intl.PluralRules(locale);
  const find = (key: string) => catalogues.find((catalogue) => Object.hasOwn(catalogue, key))?.[key];
  return (key, params = {}) => {
    const { count } = params;
    const counted =
      typeof count === 'number' ? (find(`${key}_${plural.select(count)}`) ?? find(`${key}_other`)) : undefined;
    const template = counted ?? find(key) ?? key;
    return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(params, name) ? String(params[name]) : whole,
    );
  };
}
