import { create } from 'zustand';
import type { ChannelTrouble } from '../../contract/channels.ts';

/** Accounts of the vendor by which nothing leaves for now. */
export const useChannelTroubles = create<{ troubles: readonly ChannelTrouble[] }>(() => ({ troubles: [] }));
