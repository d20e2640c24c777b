import { LRUCache } from 'lru-cache';
import type { ChannelName } from '../../contract/codes.ts';
import type { ContactStore, Identity } from '../contacts/contact.store.ts';
import { type Contact, snapshotOf } from '../contacts/contact.ts';
import { type Asked, type Held, identify } from '../contacts/identify.ts';
import { newId } from '../ids.ts';
import type { ConversationStore } from './conversation.store.ts';
import type { KeyStore } from './key.store.ts';
import { type ConversationState, newState } from './state.ts';

/** `keys`: how the person is known, the most lasting last: whom that one leads to decides who it is. */
export interface DirectRequest extends Asked {
  channel: ChannelName;
  channelAccountId: string;
  profile: Pick<Contact, 'name' | 'phone' | 'isPhoneVerified' | 'locale'> & {
    /** The vendor's customer, where the vendor vouches for it. */
    customerId?: string | null;
    isOnlyCaller?: true;
  };
  /** True where the person's copy leaves the building. */
  isOutside: boolean;
  /** Nothing of theirs was found a moment ago: they are not looked for first, since to make them finds them as well. */
  isLikelyNew?: boolean;
}
export interface Direct {
  conversationId: string;
  identityId: string;
  /** The member the person is: the conversation's owner, named by the identity it was made for. */
  memberId: string;
  contactId: string;
}
/** Where somebody's words go is looked up anew after so long: who was erased meanwhile begins anew. */
const KNOWN_MS = 60_000;

interface Deps {
  contacts: ContactStore;
  keys: KeyStore;
  conversations: ConversationStore;
  /** Told of a conversation that nothing was said in yet. */
  onMade(state: ConversationState): void;
}

/**
 * Finds or makes the one lasting direct conversation of a person on a channel account, with identity and contact.
 *
 * Safe when five first messages of one person arrive at once on two servers: each thing is fixed by whoever inserts
 * its key first, and everybody then makes sure, by upsert, that what the keys name is there. First messages that name
 * the person by different keys may give each key an identity of its own; all of them then lead to one conversation,
 * whose owner is who the person is.
 */
export function directConversations({ contacts, keys, conversations, onMade }: Deps) {
  const known = new LRUCache<string, Direct>({ max: 50_000, ttl: KNOWN_MS });

  /**
   * Those whose phone this person's is now: WhatsApp gives a new id to whoever takes a number over, so the id that was
   * seen first later has it. Messages that come late change nothing.
   */
  async function formerHolders(vendorId: string, { identityId }: Identity, others: Held[]): Promise<Held[]> {
    if (others.length === 0) return [];
    const since = await contacts.ownIdSince(vendorId, identityId);
    const known = await Promise.all(others.map((one) => contacts.ownIdSince(vendorId, one.identity.identityId)));
    return others.filter((_, i) => {
      const theirs = known[i];
      return theirs && since && theirs < since;
    });
  }

  /** Their phone is somebody else's now; the thread, and what they have proven, stay theirs. */
  async function handOver(vendorId: string, { key, identity: from }: Held, to: Identity): Promise<void> {
    await contacts.doubt(vendorId, from.contactId, { isWhole: false });
    const former = await contacts.byId(vendorId, from.contactId);
    if (former) await conversations.setVerified(vendorId, from.contactId, snapshotOf(former).isVerified);
    await contacts.moveKey(vendorId, key, from, to);
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
    const conversationId = await keys.findDirect(vendorId, channelAccountId, identity.identityId);
    // The last thing made: with it, everything is there.
    const record = conversationId && (await conversations.byId(vendorId, conversationId));
    return record ? directOf(record.state) : null;
  }

  /**
   * Who is known by a phone alone is the person it now comes from. One with a WhatsApp id of their own is somebody else:
   * numbers change hands. And one with a conversation keeps it: it was begun before the two were known to be one.
   */
  async function leadHere(
    { vendorId, channelAccountId }: DirectRequest,
    { identityId }: Identity,
    conversationId: string,
  ): Promise<void> {
    const { channelUserId, lid } = await contacts.addressesOf(vendorId, identityId);
    if (!channelUserId && !lid) await keys.fixDirect(vendorId, channelAccountId, identityId, conversationId);
  }

  return async function openDirect(request: DirectRequest): Promise<Direct> {
    const { vendorId, channel, channelAccountId, profile, isOutside } = request;
    const cacheKey = [channelAccountId, ...request.keys.map(({ kind, value }) => `${kind}:${value}`)].join(' ');
    // Whose a phone is may change, and another server may learn of it.
    const isLasting = request.keys.some(({ kind }) => kind !== 'phone');
    const cached = known.get(cacheKey);
    if (cached) return cached;
    const found = await Promise.all(
      request.keys.map(async (key) => (request.isLikelyNew ? null : contacts.findIdentity(vendorId, key))),
    );
    const returning = await findAll(request, found);
    if (returning) {
      if (isLasting) known.set(cacheKey, returning);
      return returning;
    }

    const { identity, others } = await identify(contacts, request, found);
    const { identityId, contactId } = identity;
    const former = await formerHolders(vendorId, identity, others);
    // What was ordered by that number before is not theirs to see: WhatsApp vouches for the number, not for its past.
    const isPhoneVerified = profile.isPhoneVerified && former.length === 0;
    const [recorded, conversationId] = await Promise.all([
      contacts.ensureContact({ contactId, vendorId, customerId: null, ...profile, isPhoneVerified }),
      keys.fixDirect(vendorId, channelAccountId, identityId, newId('cv')),
    ]);
    const isNowVouchedFor = isPhoneVerified && recorded.isOnlyCaller;
    const vouched = isNowVouchedFor ? await contacts.vouchForCaller(vendorId, contactId, profile.name) : null;
    if (vouched) await conversations.setContact(vendorId, contactId, vouched);
    const contact = vouched ?? recorded;
    for (const other of others) await leadHere(request, other.identity, conversationId);
    for (const one of former) await handOver(vendorId, one, identity);
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
    const state = await conversations.ensure(newState(head, owner), snapshotOf(contact));
    if (state.stateSeq === 0) onMade(state);
    const direct = directOf(state);
    if (isLasting) known.set(cacheKey, direct);
    return direct;
  };
}
export type OpenDirect = ReturnType<typeof directConversations>;

function directOf({ conversationId, contactId, members }: ConversationState): Direct {
  const owner = members.find(({ role }) => role === 'owner');
  if (!owner) throw new Error(`the direct conversation ${conversationId} has no owner`);
  return { conversationId, identityId: owner.identityId ?? owner.memberId, memberId: owner.memberId, contactId };
}
