import type { Topic } from './heard.ts';

/**
 * What a shopper may want. Each is answered under a `topic`; `group` is what the demo's sample of sentences
 * (`demo/data/utterances-sample.jsonl`) calls it.
 */
const KNOWN = {
  stock_nearby: { topic: 'stock', group: 'stock_nearby' },
  price: { topic: 'stock', group: 'price' },
  order_status: { topic: 'order', group: 'order_status' },
  branch_hours: { topic: 'branch', group: 'branch_hours_location' },
  branch_location: { topic: 'branch', group: 'branch_hours_location' },
  branch_services: { topic: 'branch', group: 'branch_hours_location' },
  delivery_options: { topic: 'delivery', group: 'delivery_options' },
  delivery_fee: { topic: 'delivery', group: 'delivery_options' },
  book_service: { topic: 'booking', group: 'book_service' },
  move_booking: { topic: 'booking', group: 'book_service' },
  cancel_booking: { topic: 'booking', group: 'book_service' },
  cancel_order: { topic: 'cancel_return', group: 'cancel_return_refund' },
  return_refund: { topic: 'cancel_return', group: 'cancel_return_refund' },
  complaint: { topic: 'complaint', group: 'complaint' },
  talk_to_person: { topic: 'person', group: 'talk_to_human' },
  /** Advice on medicine and illness. */
  health: { topic: 'health', group: 'other' },
  /** Who or what is speaking here, and what it can do. */
  about: { topic: 'about', group: 'other' },
  /** To order here and now. */
  purchase: { topic: 'purchase', group: 'other' },
  other: { topic: 'other', group: 'other' },
  thanks: { topic: 'thanks', group: 'thanks' },
  greeting: { topic: 'greeting', group: 'greeting' },
} as const satisfies Record<string, { topic: Topic; group: string }>;

export type Intent = keyof typeof KNOWN;
export const INTENTS = Object.keys(KNOWN) as Intent[];
export const topicOf = (intent: Intent): Topic => KNOWN[intent].topic;
export const groupOf = (intent: Intent): string => KNOWN[intent].group;

/** `score` is from 0 to 1: how much in the words speaks for it, not how likely it is. */
export interface IntentHeard {
  intent: Intent;
  score: number;
}
