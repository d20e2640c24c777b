import { LRUCache } from 'lru-cache';
import type { VendorStore } from './vendor.store.ts';

interface Deps {
  vendors: Pick<VendorStore, 'noteActivity'>;
  onError(error: unknown): void;
}
/** So coarsely is it told when something last came or went. */
const NOTED_EVERY_MS = 60_000;
const ACCOUNTS_MAX = 10_000;
export interface AccountActivity {
  /** A shopper wrote there (`in`), or a message was taken from us there (`out`). Waits for nothing. */
  saw(way: 'in' | 'out', account: { vendorId: string; channelAccountId: string }): void;
}

/** Notes on each channel account when it was last used, once a minute at the most; the first time at once. */
export function accountActivity({ vendors, onError }: Deps): AccountActivity {
  const noted = new LRUCache<string, true>({ max: ACCOUNTS_MAX, ttl: NOTED_EVERY_MS });
  return {
    saw(way, { vendorId, channelAccountId }) {
      const key = `${way} ${channelAccountId}`;
      if (noted.has(key)) return;
      noted.set(key, true);
      vendors.noteActivity(vendorId, channelAccountId, way).catch((error: unknown) => {
        noted.delete(key); // the next one tries again
        onError(error);
      });
    },
  };
}
