import type { Client } from '../../client/index.ts';
import { forgetDrafts } from '../composer/draft-store.ts';
import { takeOff } from '../notices/device.ts';
import { forgetRecipients } from '../participants/recipient.ts';
import { forgetSearches } from '../search/recent-searches.ts';
import { useSession } from './session-store.ts';
import { signOut } from './sign-in.ts';

/**
 * Who leaves by the door gives back what they hold, and is told nothing on this device any more; a page that is closed
 * gives back only after a while. What cannot be told now keeps nobody from leaving.
 */
export async function leave(client: Client<'agent'>): Promise<void> {
  forgetDrafts();
  forgetRecipients();
  forgetSearches();
  const isConnected = client.state === 'online' || client.state === 'degraded';
  const isThere = useSession.getState().agent?.availability !== 'offline';
  await Promise.all([
    takeOff().catch(() => {}),
    isConnected && isThere ? client.request('availability:set', { availability: 'offline' }).catch(() => {}) : null,
  ]);
  await signOut();
}
