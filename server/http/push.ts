import type { Core } from '../../core/assemble.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { DomainError } from '../../core/errors.ts';
import { addDevice, removeDevice } from '../../core/push/devices.ts';
import { isPublicEndpoint } from '../../platform/public-address.ts';
import type { Handlers } from './rest.ts';

interface Deps {
  core: Pick<Core, 'agents'>;
  catalogue: Pick<Catalogue, 'pushSubscriptions'>;
  /** null: this installation has no web push. */
  pushKey: string | null;
}

/** Agents' devices that may be told something while no page of theirs is open. */
export function pushRoutes({
  core: { agents },
  catalogue: { pushSubscriptions },
  pushKey,
}: Deps): Pick<Handlers, 'pushKey' | 'putPushSubscription' | 'deletePushSubscription'> {
  const devices = { agents, pushSubscriptions };
  return {
    async pushKey() {
      return { publicKey: pushKey };
    },

    async putPushSubscription({ agent: { vendorId, agentId }, body: { mutedUntil, ...wishes } }) {
      if (!pushKey) throw new DomainError('unavailable');
      // It is we who will ask there: nothing of our own network is asked on somebody's word.
      if (!isPublicEndpoint(new URL(wishes.endpoint)))
        throw new DomainError('invalid_input', { fields: { endpoint: ['a push service of the public internet'] } });
      await addDevice(devices, { vendorId, agentId, ...wishes, mutedUntil: mutedUntil ? new Date(mutedUntil) : null });
      return {};
    },

    async deletePushSubscription({ agent: { vendorId, agentId }, body: { endpoint } }) {
      await removeDevice(devices, { vendorId, agentId, endpoint });
      return {};
    },
  };
}
