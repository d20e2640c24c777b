/** What the page's loader and the chat in its frame say to each other. Both check the other's origin first. */
import type { Locale } from '../contract/codes.ts';
import type { DekatContext, DekatEvents, DekatTheme } from './api.ts';

export interface PageContext extends DekatContext {
  /** The token of an invitation into somebody's conversation. */
  join?: string;
  /** What the page's link names: of a product its code, where the page itself would say its name. */
  link?: string | undefined;
}
/** Of the launcher and of what is drawn on it: the vendor's brand, as the chat worked it out. */
export type Colours = [brand: string, onBrand: string];

/** How the page wants the chat; told whole at every change. */
export interface PageState {
  isOpen: boolean;
  /** It covers all of the page. */
  isFull: boolean;
  locale: Locale;
  theme: DekatTheme;
  context: PageContext;
}

/** The frame has loaded its script and listens. */
export interface Ready {
  dekat: 'ready';
}
/** Answers `Ready`, with the port of a MessageChannel for everything after. */
export interface Start {
  dekat: 'start';
  visitorToken: string | undefined;
  /** The page says who it is: whoever had the token does not count. */
  isSignedIn: boolean;
  state: PageState;
}

export type ToFrame =
  | { type: 'state'; state: PageState }
  | { type: 'draft'; text: string; send: boolean | undefined }
  /** Answers `identity`: the word of the page's own server; absent where it has none now. */
  | { type: 'identity'; identity: string | undefined }
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
  /** Who is it? */
  | { type: 'identity' }
  /** Answers `forget`: nothing is left here. */
  | { type: 'gone' };

export type WidgetEvent = keyof DekatEvents;
