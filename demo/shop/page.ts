/** What every page of the demo's shop does: its language, its words, its parts. */
import type { OpenState } from '../../contract/cards.ts';
import type { Locale } from '../../contract/codes.ts';
import { formatTime } from '../../contract/texts/format.ts';
import { translator } from '../../contract/texts/render.ts';
import { sharedTexts } from '../../contract/texts/shared.ts';

const LOCALE = 'shop-locale';

export function readLocale(): Locale {
  const kept = localStorage.getItem(LOCALE);
  if (kept === 'id' || kept === 'en') return kept;
  return navigator.language.startsWith('en') ? 'en' : 'id';
}
export const keepLocale = (locale: Locale): void => localStorage.setItem(LOCALE, locale);

/** Words that widget, inbox and server say as well. */
export const shared = (locale: Locale, key: string, params: Record<string, unknown> = {}): string =>
  translator(locale, sharedTexts[locale])(key, params);

export const get = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

export function element(tag: string, className: string, ...children: Array<string | Node>): HTMLElement {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

export function openWords(locale: Locale, { closure, changesAt, isOpen, timezone }: OpenState): string {
  if (closure) return shared(locale, `card.${closure}`);
  const time = changesAt && formatTime(locale, changesAt, timezone);
  if (isOpen) return time ? shared(locale, 'card.open_until', { time }) : shared(locale, 'card.open_always');
  return time ? shared(locale, 'card.closed_until', { time }) : shared(locale, 'card.closed');
}
