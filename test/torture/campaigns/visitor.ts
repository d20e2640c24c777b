import { visitorIdentityId } from '../../../core/ids.ts';
import type { System } from '../system/start-system.ts';

/** The direct conversation of the `n`th visitor, opened before anybody writes in it. */
export const openVisitor = ({ core, vendor }: Pick<System, 'core' | 'vendor'>, visitor: string, n: number) => {
  const identityId = visitorIdentityId(visitor);
  return core.openDirect({
    vendorId: vendor.vendorId,
    channel: 'widget',
    channelAccountId: `web-${vendor.vendorId}`,
    keys: [{ kind: 'visitor', value: identityId }],
    proposedIdentityId: identityId,
    profile: { name: `Pengunjung ${n}`, phone: null, isPhoneVerified: false, locale: 'id' },
    isOutside: false,
  });
};
