import { LRUCache } from 'lru-cache';
import type { ChannelName, Locale } from '../../contract/codes.ts';
import type { ContactStore, Identity, IdentityKey } from '../contacts/contact.store.ts';
import { snapshotOf } from '../contacts/contact.ts';
import { newId } from '../ids.ts';
import type { ConversationStore } from './conversation.store.ts';
import type { KeyStore } from './key.store.ts';
import { newState } from './state.ts';

export interface DirectRequest {
  vendorId: string;
  channel: ChannelName;
  channelAccountId: string;
  /** How the person is known, the most lasting last; the first found decides who it is. */
  keys: [IdentityKey, ...IdentityKey[]];
  /** The identity's id when nobody has one yet. */
  proposedIdentityId: string;
  profile: { name: string; phone: string | null; isPhoneVerified: boolean; locale: Locale };
  /** True where the person's copy leaves the building. */
  isOutside: boolean;
}
export interface Direct {
  conversationId: string;
  identityId: string;
  /** The member the person is: one per identity, so the identity's own id. */
  memberId: string;
  contactId: string;
}
interface Deps {
  contacts: ContactStore;
  keys: KeyStore;
  conversations: ConversationStore;
}

/**
 * Finds or makes the one lasting direct conversation of a person on a channel account, with identity and contact.
 *
 * Safe when five first messages of one person arrive at once on two servers: each thing is fixed by whoever inserts
 * its key first, and everybody then makes sure, by upsert, that what the keys name is there.
 */
export function directConversations({ contacts, keys, conversations }: Deps) {
  const known = new LRUCache<string, Direct>({ max: 50_000 });

  /** @param found what each of the keys led to a moment ago, in their order */
  async function identify(request: DirectRequest, found: Array<Identity | null>): Promise<Identity> {
    const { vendorId, keys, proposedIdentityId } = request;
    const [first, ...others] = keys;
    const known = found.findLast((identity) => identity !== null);
    const identity =
      known ??
      (await contacts.fixIdentity(vendorId, first, { identityId: proposedIdentityId, contactId: newId('ct') }));
    for (const key of known ? keys : others) await contacts.fixIdentity(vendorId, key, identity);
    return identity;
  }

  /**
   * Somebody who is wholly on record, by reads alone: when a server ends, all its people come to another at once, and
   * each write that changes nothing would wait for the journal.
   */
  async function findAll(
    { vendorId, channelAccountId }: DirectRequest,
    found: Array<Identity | null>,
  ): Promise<Direct | null> {
    const [identity] = found;
    if (!identity || found.some((one) => one?.identityId !== identity.identityId)) return null;
    const { identityId, contactId } = identity;
    const conversationId = await keys.findDirect(vendorId, channelAccountId, identityId);
    // The last thing made: with it, everything is there.
    if (!conversationId || !(await conversations.byId(vendorId, conversationId))) return null;
    return { conversationId, identityId, memberId: identityId, contactId };
  }

  return async function openDirect(request: DirectRequest): Promise<Direct> {
    const { vendorId, channel, channelAccountId, profile, isOutside } = request;
    const cacheKey = [channelAccountId, ...request.keys.map(({ kind, value }) => `${kind}:${value}`)].join(' ');
    const cached = known.get(cacheKey);
    if (cached) return cached;
    const found = await Promise.all(request.keys.map((key) => contacts.findIdentity(vendorId, key)));
    const returning = await findAll(request, found);
    if (returning) {
      known.set(cacheKey, returning);
      return returning;
    }

    const { identityId, contactId } = await identify(request, found);
    const [contact, conversationId] = await Promise.all([
      contacts.ensureContact({ contactId, vendorId, customerId: null, ...profile }),
      keys.fixDirect(vendorId, channelAccountId, identityId, newId('cv')),
    ]);
    const owner = {
      memberId: identityId,
      identityId,
      name: contact.name,
      role: 'owner',
      joinedSeq: 0,
      sees: 'all',
      isOutside,
    } as const;
    const head = {
      vendorId,
      conversationId,
      kind: 'direct',
      channel,
      channelAccountId,
      contactId,
      createdAt: new Date(),
    } as const;
    await conversations.ensure(newState(head, owner), snapshotOf(contact));
    const direct = { conversationId, identityId, memberId: identityId, contactId };
    known.set(cacheKey, direct);
    return direct;
  };
}
export type OpenDirect = ReturnType<typeof directConversations>;
