import { z } from 'zod';
import { at, id } from './primitives.ts';

/** An account (a WhatsApp number) by which nothing leaves for now. */
export const channelTrouble = z
  .object({
    channelAccountId: id,
    /** The channel's own code for why; the words for it are the client's. */
    code: z.string(),
    since: at,
    /** About when one message is tried again. */
    triedAgainAt: at,
  })
  .meta({ id: 'ChannelTrouble' });
export type ChannelTrouble = z.infer<typeof channelTrouble>;
