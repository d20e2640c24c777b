import type { Connection, mongo } from 'mongoose';
import { foundById } from '../found-by-id.store.ts';
import { insertFirst } from '../insert-first.store.ts';
import { type AskedWord, hasWord, keysBeginning } from '../search/asked.store.ts';
import { contactKeys } from '../search/contact-keys.ts';
import { contactModel, identityModel } from './contact.model.ts';
import type { Contact, ContactRecord, Merge } from './contact.ts';

const CONTACT_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
/** One customer by several browsers and numbers: more than a few are none of one person. */
const PEOPLE_MAX = 20;
/** So many ends of merges a contact remembers. */
const PAST_MERGES = 20;
const FIRST_REV = 1;
/** In a filter: where there is none yet. The driver's types know no null beside a number. */
const NO_REV = null as unknown as number;
const MAJORITY = { readConcern: { level: 'majority' as const } };

/**
 * One way a person is known: a web visitor, a WhatsApp id (of the Cloud API, of WhatsApp Web), a phone, the vendor's own id;
 * or as all who hide who they are.
 */
export interface IdentityKey {
  kind: 'visitor' | 'whatsapp' | 'whatsapp_lid' | 'phone' | 'vendor_id' | 'hidden';
  value: string;
}
export interface Identity {
  identityId: string;
  contactId: string;
}
interface IdentityDocument extends Identity {
  _id: string;
  vendorId: string;
  kind: IdentityKey['kind'];
  value: string;
  createdAt: Date;
  schemaVersion: number;
}
/** `words`: what they are found by. `note` and `rev` came later: absent, nothing was written yet. */
type ContactDocument = Omit<Contact, 'contactId'> & {
  _id: string;
  words?: string[];
  note?: string;
  rev?: number;
  /** The last of them are kept, to be read by people. */
  pastMerges?: Array<Merge & { endedAt: Date; endedBy: Merge['by'] }>;
  merge?: Merge;
  createdAt: Date;
  schemaVersion: number;
};

/** Contacts and the identities that lead to them. */
export function contactStore(connection: Connection) {
  const contactDocuments = contactModel(connection);
  const identityDocuments = identityModel(connection);
  const contacts = contactDocuments.collection as unknown as mongo.Collection<ContactDocument>;
  const identities = identityDocuments.collection as unknown as mongo.Collection<IdentityDocument>;
  const contactById = foundById(contacts);
  const idOf = (vendorId: string, key: IdentityKey) => `${vendorId}:${key.kind}:${key.value}`;

  async function record(vendorId: string, contactId: string): Promise<ContactRecord | null> {
    const found = await contacts.findOne({ _id: contactId, vendorId }, MAJORITY);
    return found && toRecord(found);
  }

  return {
    ensureIndexes: async (): Promise<void> => {
      await contactDocuments.createIndexes();
      await identityDocuments.createIndexes();
    },

    async findIdentity(vendorId: string, key: IdentityKey): Promise<Identity | null> {
      return identities.findOne({ _id: idOf(vendorId, key), vendorId }, MAJORITY);
    },

    /** How an identity is reached outside: its phone, its id on the channel. */
    async addressesOf(
      vendorId: string,
      identityId: string,
    ): Promise<{ phone?: string; channelUserId?: string; lid?: string }> {
      const keys = await identities
        .find({ vendorId, identityId }, MAJORITY)
        .sort({ createdAt: -1 })
        .limit(20)
        .toArray();
      const phone = keys.find(({ kind }) => kind === 'phone')?.value;
      const channelUserId = keys.find(({ kind }) => kind === 'whatsapp')?.value;
      const lid = keys.find(({ kind }) => kind === 'whatsapp_lid')?.value;
      return { ...(phone ? { phone } : {}), ...(channelUserId ? { channelUserId } : {}), ...(lid ? { lid } : {}) };
    },

    /** When the youngest of its own ids on a channel was first seen; null where a phone is all that is known. */
    async ownIdSince(vendorId: string, identityId: string): Promise<Date | null> {
      const found = await identities.findOne(
        { vendorId, identityId, kind: { $in: ['whatsapp', 'whatsapp_lid'] } },
        { ...MAJORITY, sort: { createdAt: -1 } },
      );
      return found?.createdAt ?? null;
    },

    /** A phone changes hands: the one exception to "for ever". Nothing is done where it no longer leads to `from`. */
    async moveKey(vendorId: string, key: IdentityKey, from: Identity, to: Identity): Promise<void> {
      const { identityId, contactId } = to;
      const $set = { identityId, contactId, createdAt: new Date() };
      await identities.updateOne(
        { _id: idOf(vendorId, key), vendorId, identityId: from.identityId },
        { $set },
        DURABLE,
      );
    },

    /** Fixes what a key leads to; the first proposal holds for ever. */
    async fixIdentity(vendorId: string, key: IdentityKey, proposal: Identity): Promise<Identity> {
      const { identityId, contactId } = proposal;
      const document = {
        _id: idOf(vendorId, key),
        vendorId,
        ...key,
        identityId,
        contactId,
        createdAt: new Date(),
        schemaVersion: CONTACT_SCHEMA,
      };
      return insertFirst(identities, document);
    },

    /** Makes the contact if it is not there; safe to repeat. @returns the contact as it is */
    async ensureContact({ contactId, ...fields }: Contact): Promise<Contact> {
      const $setOnInsert = {
        ...fields,
        words: contactKeys(fields),
        createdAt: new Date(),
        schemaVersion: CONTACT_SCHEMA,
      };
      const found = await contacts.findOneAndUpdate(
        { _id: contactId },
        { $setOnInsert },
        { upsert: true, returnDocument: 'after', ...DURABLE },
      );
      return found ? toContact(found) : { contactId, ...fields };
    },

    /** A channel vouches for who had only called so far, and says their name. @returns null where that is not so any more */
    async vouchForCaller(vendorId: string, contactId: string, name: string): Promise<Contact | null> {
      for (;;) {
        const before = await record(vendorId, contactId);
        if (!before?.isOnlyCaller) return null;
        // What staff have called them stays, also where they do so just now: then it is looked at again.
        const called = before.name === before.phone ? name : before.name;
        const words = contactKeys({ name: called, phone: before.phone });
        const found = await contacts.findOneAndUpdate(
          { _id: contactId, vendorId, isOnlyCaller: true, ...asRead(before) },
          { $set: { isPhoneVerified: true, name: called, words, rev: before.rev + 1 }, $unset: { isOnlyCaller: '' } },
          { returnDocument: 'after', ...DURABLE },
        );
        if (found) return toContact(found);
      }
    },

    async byId(vendorId: string, contactId: string): Promise<Contact | null> {
      const found = await contactById(vendorId, contactId);
      return found && toContact(found);
    },

    record,

    /** All contacts that are one person, the eldest first; none where there is no such contact. */
    async person(vendorId: string, contactId: string): Promise<ContactRecord[]> {
      let root = await record(vendorId, contactId);
      while (root?.merge) root = await record(vendorId, root.merge.into);
      if (!root) return [];
      const all = [root];
      for (let ids = [root.contactId]; ids.length > 0; ) {
        const found = await contacts.find({ vendorId, 'merge.into': { $in: ids, $gt: '' } }, MAJORITY).toArray();
        all.push(...found.map(toRecord));
        ids = found.map(({ _id }) => _id);
      }
      return all;
    },

    /** What staff correct, if it still stands as it was read. @returns how it stands then, or null */
    async change(
      { vendorId, contactId, rev, phone, ...before }: ContactRecord,
      fields: Partial<Pick<ContactRecord, 'name' | 'locale' | 'note'>>,
    ): Promise<ContactRecord | null> {
      const words = contactKeys({ name: fields.name ?? before.name, phone });
      const found = await contacts.findOneAndUpdate(
        { _id: contactId, vendorId, ...asRead({ rev }) },
        { $set: { ...fields, words, rev: rev + 1 } },
        { returnDocument: 'after', ...DURABLE },
      );
      return found && toRecord(found);
    },

    /** @returns whether it was free to be merged: it is not, once it is */
    async setMerge(vendorId: string, contactId: string, merge: Merge): Promise<boolean> {
      const { modifiedCount } = await contacts.updateOne(
        { _id: contactId, vendorId, merge: { $exists: false } },
        { $set: { merge } },
        DURABLE,
      );
      return modifiedCount === 1;
    },

    /** Ends this very merge; another made since stays. */
    async endMerge(vendorId: string, contactId: string, merge: Merge, endedBy: Merge['by']): Promise<void> {
      const past = { ...merge, endedBy, endedAt: new Date() };
      await contacts.updateOne(
        { _id: contactId, vendorId, 'merge.mergeId': merge.mergeId },
        { $unset: { merge: '' }, $push: { pastMerges: { $each: [past], $slice: -PAST_MERGES } } },
        DURABLE,
      );
    },

    /** Who has proven to be this customer, or writes from this phone by the channel's own word. @param phone E.164 */
    async ofCustomer(
      vendorId: string,
      { customerId, phone }: { customerId: string; phone: string },
    ): Promise<Contact[]> {
      const [proven, byPhone] = await Promise.all([
        contacts.find({ vendorId, customerId }, MAJORITY).limit(PEOPLE_MAX).toArray(),
        contacts.find({ vendorId, phone, isPhoneVerified: true }, MAJORITY).limit(PEOPLE_MAX).toArray(),
      ]);
      return [...new Map([...proven, ...byPhone].map((found) => [found._id, toContact(found)])).values()];
    },

    /** How many are found by one of these keys; counting stops at `cap`. */
    countFound: (vendorId: string, keys: readonly string[], cap: number): Promise<number> =>
      contacts.countDocuments({ vendorId, words: { $in: [...keys] } }, { limit: cap }),

    /** A page of those that are found by one of the lead's keys and have the rest. @param after a contact's id */
    async find(
      vendorId: string,
      { lead, others }: { lead: readonly string[]; others: readonly AskedWord[] },
      after: string | null,
      limit: number,
    ): Promise<Contact[]> {
      const filter = {
        vendorId,
        words: { $in: [...lead] },
        ...(others.length > 0 ? { $and: others.map(hasWord) } : {}),
        ...(after ? { _id: { $gt: after } } : {}),
      };
      return (await contacts.find(filter, MAJORITY).sort({ _id: 1 }).limit(limit).toArray()).map(toContact);
    },

    keysBeginning: (vendorId: string, beginning: string, limit: number): Promise<string[]> =>
      keysBeginning(contacts, { hint: 'contact_words', scope: { vendorId } }, beginning, limit),

    /** Nobody vouches any more for who it is. @param isWhole false: for the phone alone; what was proven stands */
    async doubt(vendorId: string, contactId: string, { isWhole }: { isWhole: boolean }): Promise<void> {
      const $set = { isPhoneVerified: false, ...(isWhole ? { customerId: null } : {}) };
      await contacts.updateOne({ _id: contactId, vendorId }, { $set, $unset: { isOnlyCaller: '' } }, DURABLE);
    },

    /** What leads to a contact. */
    async identitiesOf(vendorId: string, contactId: string): Promise<Array<Identity & IdentityKey>> {
      const found = await identities.find({ vendorId, contactId }, MAJORITY).toArray();
      return found.map(({ identityId, kind, value }) => ({ identityId, contactId, kind, value }));
    },

    /** Nothing leads to it any more: whoever comes by the same phone or browser is somebody new. */
    async forgetIdentity(vendorId: string, { identityId, contactId }: Identity): Promise<void> {
      await identities.deleteMany({ vendorId, identityId, contactId }, DURABLE);
    },

    /** Nothing of a person is known by it any more; that there was one stays. */
    async erase(vendorId: string, contactId: string, name: string): Promise<void> {
      await contacts.updateOne(
        { _id: contactId, vendorId },
        {
          $set: { name, phone: null, isPhoneVerified: false, customerId: null, words: [], note: '' },
          $inc: { rev: 1 },
        },
        DURABLE,
      );
    },

    /** The contact has proven to be this customer of the vendor. */
    async setCustomer(vendorId: string, contactId: string, customerId: string): Promise<void> {
      await contacts.updateOne({ _id: contactId, vendorId }, { $set: { customerId } }, DURABLE);
    },
  };
}
export type ContactStore = ReturnType<typeof contactStore>;

/** In a filter: nothing was changed since. */
const asRead = ({ rev }: Pick<ContactRecord, 'rev'>) => ({
  rev: { $in: rev === FIRST_REV ? [FIRST_REV, NO_REV] : [rev] },
});

const toContact = ({
  _id,
  vendorId,
  name,
  phone,
  isPhoneVerified,
  locale,
  customerId,
  isOnlyCaller,
}: ContactDocument): Contact => ({
  ...{ contactId: _id, vendorId, name, phone, isPhoneVerified, locale, customerId },
  ...(isOnlyCaller ? { isOnlyCaller } : {}),
});
const toRecord = (document: ContactDocument): ContactRecord => {
  const { note = '', rev = FIRST_REV, merge = null, createdAt } = document;
  return { ...toContact(document), note, rev, merge, createdAt };
};
