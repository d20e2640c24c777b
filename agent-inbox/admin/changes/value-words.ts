import type { AuditKind, Locale } from '../../../contract/codes.ts';
import { formatSpan } from '../../../contract/texts/format.ts';
import type { Translate } from '../../../contract/texts/render.ts';
import { DAYS, type SpecialDay, textOfDays } from '../hours/hours-text.ts';
import { PROMISES } from '../service/policy-words.ts';

/** Fields that hold codes: with what the words for each begin, where they are chosen. */
const CODES: Partial<Record<AuditKind, Readonly<Record<string, string>>>> = {
  api_key: { scopes: 'keys.scope_' },
  agent: { role: 'staff.role_', scope: 'staff.scope_', languages: 'routing.language_', locale: 'routing.language_' },
  vendor: { locale: 'routing.language_' },
};
/** Of which field a value is. */
interface Of {
  kind: AuditKind;
  field: string;
}

/** What a change says of a field, for people: codes, lists and times as they are said. What was cut, or is plain words, stays. */
export function valueWords(text: string, { kind, field }: Of, locale: Locale, t: Translate): string {
  const codes = CODES[kind]?.[field];
  const wordOf = (code: string) => (codes && t(codes + code) !== codes + code ? t(codes + code) : code);
  // What a code stands for may be a list by itself.
  const said: Said = { wordOf, between: codes ? ' · ' : ', ' };
  if (!/^([[{]|true$|false$)/.test(text)) return wordOf(text);
  try {
    return inWords(JSON.parse(text), locale, t, said);
  } catch {
    return text; // cut, or words that only begin so
  }
}

interface Said {
  wordOf(code: string): string;
  between: string;
}
function inWords(value: unknown, locale: Locale, t: Translate, said: Said): string {
  if (value === null || value === undefined || value === '') return t('changes.nothing');
  if (typeof value === 'boolean') return t(value ? 'hours.yes' : 'hours.no');
  if (isSpan(value)) return formatSpan(locale, value[0], value[1]);
  if (Array.isArray(value))
    return value.length === 0
      ? t('changes.nothing')
      : value.map((one) => inWords(one, locale, t, said)).join(said.between);
  if (typeof value === 'object' && isSpecialDay(value)) return textOfDays([value], locale);
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, one]) => `${nameWords(name, t)}: ${inWords(one, locale, t, said)}`)
      .join('; ');
  return said.wordOf(String(value));
}

const TIME = /^\d{2}:\d{2}$/;
const isSpan = (value: unknown): value is [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string' && TIME.test(one));

const isSpecialDay = (value: object): value is SpecialDay => 'date' in value && 'hours' in value && 'reason' in value;

/** Days of a week, and the parts of a promise, as the pages name them. */
function nameWords(name: string, t: Translate): string {
  if (DAYS.some((day) => day === name)) return t(`hours.day_${name}`);
  return PROMISES.some((one) => one === name) ? t(`service.${name}`) : name;
}
