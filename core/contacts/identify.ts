import { newId } from '../ids.ts';
import type { ContactStore, Identity, IdentityKey } from './contact.store.ts';

/** How somebody outside is known. At least one of the two is there. */
export interface KnownBy {
  phone?: string;
  channelUserId?: string;
}

/** Phone first, so that a phone-only message and one with both names meet at the phone's key. */
export function identityKeys({ phone, channelUserId }: KnownBy): [IdentityKey, ...IdentityKey[]] {
  const byPhone = phone ? [{ kind: 'phone' as const, value: phone }] : [];
  const byChannel = channelUserId ? [{ kind: 'whatsapp' as const, value: channelUserId }] : [];
  const [first, ...others] = [...byPhone, ...byChannel];
  if (!first) throw new Error('somebody outside is named by nothing');
  return [first, ...others];
}

export interface Asked {
  vendorId: string;
  keys: [IdentityKey, ...IdentityKey[]];
  /** The identity's id when nobody has one yet. */
  proposedIdentityId: string;
}

/**
 * Who somebody is, fixed now where it is not yet.
 * @param found what each of the keys led to a moment ago, in their order
 * @returns whom the most lasting key leads to, and others whom another key leads to for ever
 */
export async function identify(
  contacts: Pick<ContactStore, 'fixIdentity'>,
  { vendorId, keys, proposedIdentityId }: Asked,
  found: Array<Identity | null>,
): Promise<{ identity: Identity; others: Identity[] }> {
  let identity: Identity = found.findLast((one) => one !== null) ?? {
    identityId: proposedIdentityId,
    contactId: newId('ct'),
  };
  const held: Identity[] = [];
  for (const key of keys) {
    identity = await contacts.fixIdentity(vendorId, key, identity);
    held.push(identity);
  }
  return { identity, others: held.filter(({ identityId }) => identityId !== identity.identityId) };
}
