/** What the page's loader and the chat in its frame say to each other. Both check the other's origin first. */
import type { Locale } from '../contract/codes.ts';

export type Theme = 'light' | 'dark' | 'auto';
/** What the page knows of its visitor's intent: shown as a first question, never trusted. */
export interface PageContext {
  /** A product's name. */
  product?: string;
  /** A branch's code: what is said next begins there. */
  branch?: string | undefined;
  /** The token of an invitation into somebody's conversation. */
  join?: string;
  [key: string]: unknown;
}
/** Of the launcher and of what is drawn on it: the vendor's brand, as the chat worked it out. */
export type Colours = [brand: string, onBrand: string];

/** How the page wants the chat; told whole at every change. */
export interface PageState {
  isOpen: boolean;
  /** It covers all of the page. */
  isFull: boolean;
  locale: Locale;
  theme: Theme;
  context: PageContext;
}

/** The frame has loaded its script and listens. */
export interface Ready {
  dekat: 'ready';
}
/** Answers `Ready`, with the port of a MessageChannel for everything after. */
export interface Start {
  dekat: 'start';
  visitorToken: string | null;
  state: PageState;
}

export type ToFrame =
  | { type: 'state'; state: PageState }
  | { type: 'draft'; text: string; send: boolean }
  /** The visitor leaves: nothing of them stays here. */
  | { type: 'forget' };

export type ToPage =
  | {
      type: 'set';
      state?: { isOpen?: false; unread?: number; locale?: Locale };
      /** For the next visit; `locale` only when the visitor chose it by hand. */
      kept?: { visitorToken?: string; colours?: Colours; locale?: Locale };
    }
  | { type: 'event'; name: WidgetEvent; detail?: unknown }
  /** Answers `forget`: nothing is left here. */
  | { type: 'gone' };

export type WidgetEvent =
  | 'ready'
  | 'open'
  | 'close'
  | 'unread'
  | 'message:sent'
  | 'message:received'
  | 'conversation:started'
  | 'conversation:resolved'
  | 'agent:changed'
  | 'connection'
  | 'error';
