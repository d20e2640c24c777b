import { newId } from '../ids.ts';
import type { ContactStore, Identity, IdentityKey } from './contact.store.ts';

/** How somebody outside is known. At least one of the three is there. */
export interface KnownBy {
  phone?: string;
  channelUserId?: string;
  lid?: string;
}

/** Phone first, so that a phone-only message and one with both names meet at the phone's key. */
export function identityKeys({ phone, channelUserId, lid }: KnownBy): [IdentityKey, ...IdentityKey[]] {
  const byPhone = phone ? [{ kind: 'phone' as const, value: phone }] : [];
  const byChannel = channelUserId ? [{ kind: 'whatsapp' as const, value: channelUserId }] : [];
  const byLid = lid ? [{ kind: 'whatsapp_lid' as const, value: lid }] : [];
  const [first, ...others] = [...byPhone, ...byChannel, ...byLid];
  if (!first) throw new Error('somebody outside is named by nothing');
  return [first, ...others];
}

/** How somebody of a website is known: by the vendor's own id where the vendor vouches for it, else by their browser. */
export const shopperKey = ({
  identityId,
  customerId,
}: {
  identityId: string;
  customerId?: string | undefined;
}): IdentityKey =>
  customerId === undefined ? { kind: 'visitor', value: identityId } : { kind: 'vendor_id', value: customerId };

export interface Asked {
  vendorId: string;
  keys: [IdentityKey, ...IdentityKey[]];
  /** The identity's id when nobody has one yet. */
  proposedIdentityId: string;
}

/** Whom a key leads to. */
export interface Held {
  key: IdentityKey;
  identity: Identity;
}

/**
 * Who somebody is, fixed now where it is not yet.
 * @param found what each of the keys led to a moment ago, in their order
 * @returns whom the most lasting key leads to, and others whom another key leads to: for ever, or until it is taken over
 */
export async function identify(
  contacts: Pick<ContactStore, 'fixIdentity' | 'addressesOf'>,
  { vendorId, keys, proposedIdentityId }: Asked,
  found: Array<Identity | null>,
): Promise<{ identity: Identity; others: Held[] }> {
  const fresh: Identity = { identityId: proposedIdentityId, contactId: newId('ct') };
  let identity: Identity = found.findLast((one) => one !== null) ?? fresh;
  const held: Held[] = [];
  for (const [i, key] of keys.entries()) {
    // A phone may have changed hands: whoever comes by it with an id of their own is not who had one already.
    const isAnothers = i > 0 && !found[i] && (await hasOtherId(contacts, vendorId, identity, key));
    identity = await contacts.fixIdentity(vendorId, key, isAnothers ? fresh : identity);
    held.push({ key, identity });
  }
  return { identity, others: held.filter((one) => one.identity.identityId !== identity.identityId) };
}

/** Of the same kind: the Cloud API and WhatsApp Web have each their own name of one person. */
async function hasOtherId(
  contacts: Pick<ContactStore, 'addressesOf'>,
  vendorId: string,
  { identityId }: Identity,
  { kind, value }: IdentityKey,
): Promise<boolean> {
  const { channelUserId, lid } = await contacts.addressesOf(vendorId, identityId);
  const known = kind === 'whatsapp_lid' ? lid : channelUserId;
  return known !== undefined && known !== value;
}
