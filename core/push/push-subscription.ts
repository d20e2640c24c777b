import type { Locale } from '../../contract/codes.ts';
import type { PushAddress } from '../ports.ts';

/** A browser of an agent's that may be told something while no page is open. */
export interface PushSubscription extends PushAddress {
  vendorId: string;
  agentId: string;
  locale: Locale;
  showsWords: boolean;
  staysReachable: boolean;
  mutedUntil: Date | null;
}

/** An agent has so many devices at the most; the one subscribed longest ago goes first. */
export const DEVICES_MAX = 10;
