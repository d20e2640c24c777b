import type { GeoPoint, Intent, Language } from './types.ts';

/** One of several things a shopper was asked to choose from. */
export interface AskedOption {
  /** SKU, area or whatever the asker knows it by. */
  id: string;
  /** As it was shown. */
  label: string;
}

export type Asked =
  | 'product'
  | 'place'
  | 'order_no'
  | 'last4'
  | 'which_product'
  | 'which_place'
  | 'which_order'
  | 'confirm';

/** What was asked last; the next words are read as its answer first. */
export interface PendingQuestion {
  ask: Asked;
  options?: readonly AskedOption[];
  /** What the answer is for; without it the last intent, else what such an answer is usually for. */
  intent?: Intent;
}

/** What understanding needs to know of the conversation so far. All of it may be absent. */
export interface DialogueState {
  lang?: Language;
  lastIntent?: Intent;
  product?: { phrase: string; sku?: string };
  place?: GeoPoint & { name: string };
  orderNo?: string;
  pending?: PendingQuestion;
  /** A list was shown last: bare ordinals point into it. */
  isListShown?: boolean;
}
