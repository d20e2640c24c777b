/** What an agent sends of our records: named by their ids, and made into a card by the server. */
import { z } from 'zod';
import { id, point, watermark } from './primitives.ts';
import { messageReply } from './rest.ts';
import type { RouteShape } from './routes.ts';

const sending = {
  clientId: id,
  /** As in `message:send`. */
  seenSeq: watermark.optional(),
  /**
   * For one of the people alone, as in `message:send`. An order goes to whose it is: among several shoppers, without
   * this, to the owner of the conversation and the staff.
   */
  to: id.optional(),
};
export const postCard = z
  .discriminatedUnion('card', [
    /** An order of the very shopper it is for, by what the channel vouches for or they have proven. */
    z.strictObject({ card: z.literal('order'), ...sending, orderNo: z.string().min(1).max(64) }),
    z.strictObject({ card: z.literal('branch'), ...sending, branchId: id }),
    /** The branches nearest to a place that carry it, as they are listed over REST. */
    z.strictObject({
      card: z.literal('stock'),
      ...sending,
      sku: z.string().min(1).max(64),
      near: z.union([z.strictObject({ place: z.string().trim().min(1).max(100) }), point]),
      isOpenNow: z.boolean().default(false),
    }),
  ])
  .meta({ id: 'PostCard' });
/** As it may be written: what has a default may be left out. */
export type PostCard = z.input<typeof postCard>;

export const cardRoutes = {
  postCard: {
    method: 'post',
    path: '/conversations/:conversationId/cards',
    access: 'agent',
    summary:
      'Reply with a card of an order, a branch or stock nearby, made from the records as they are now; a repeat of `clientId` gets the first one back',
    params: z.object({ conversationId: id }),
    body: postCard,
    reply: messageReply,
  },
} as const satisfies Record<string, RouteShape>;
