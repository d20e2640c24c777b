import type { Locale } from '../../contract/codes.ts';
import type { Point } from '../../contract/primitives.ts';
import { derivedId } from '../ids.ts';

/** Somebody waits for a product at any of some branches. */
export interface WatchWanted {
  vendorId: string;
  /** Made with `watchIdOf`: one for who asks in a conversation and a product, over all branches asked about. */
  watchId: string;
  conversationId: string;
  /** Who waits, of those in the conversation. Absent: its owner. */
  contactId?: string;
  sku: string;
  branchIds: string[];
  /** Where distances are told from; null where only a branch was named. */
  near: Point | null;
  locale: Locale;
  /** The message that asked for it. Asked again once it was told, it waits anew. */
  askedSeq: number;
}
export interface Watch extends WatchWanted {
  /** On MongoDB's clock. */
  askedAt: Date;
  /** When it ended: at which branch stock came; `branchId` null where nobody could be told, or it lapsed. */
  told: { at: Date; branchId: string | null } | null;
}

export const watchIdOf = (conversationId: string, contactId: string, sku: string): string =>
  derivedId('wt', conversationId, contactId, sku);

/** The `clientId` of the one message that tells of it. */
export const watchNoticeId = ({ watchId, askedSeq }: Pick<Watch, 'watchId' | 'askedSeq'>): string =>
  `watch-${watchId}-${askedSeq}`;
