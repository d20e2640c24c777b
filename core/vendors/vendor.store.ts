import type { Connection, mongo } from 'mongoose';
import type { ChannelName, Locale } from '../../contract/codes.ts';
import type { SpecialDay, WeekHours } from '../branches/branch.ts';
import { DomainError } from '../errors.ts';
import { insertFirst } from '../insert-first.store.ts';
import { keptFresh } from '../kept-fresh.ts';
import type { Hold } from './account-hold.store.ts';
import { channelAccountModel, vendorModel } from './vendor.model.ts';

export interface Vendor {
  vendorId: string;
  name: string;
  locale: Locale;
  timezone: string;
  brandColour: string;
  /** Every day, in the vendor's time zone: when people answer. `HH:MM`. */
  peopleFrom: string;
  peopleUntil: string;
  /** The same by weekday, with breaks; null: `peopleFrom`–`peopleUntil` each day. */
  hours: WeekHours | null;
  /** Dates the vendor's people, its groups and those branches that keep holidays go by in place of the weekday. */
  holidays: SpecialDay[];
  /** Shoppers are asked how it was, once a talk is resolved. */
  asksCsat: boolean;
  /** A page of theirs on shoppers' data; empty: there is none. */
  privacyUrl: string;
}
/** What may come later: what is there of it stays. */
type Later = 'hours' | 'holidays' | 'asksCsat' | 'privacyUrl';
export type NewVendor = Omit<Vendor, Later> & Partial<Pick<Vendor, Later>>;
/** What admins change, and which revision of it this is. */
export type VendorFields = Omit<Vendor, 'vendorId'>;
export type VendorRecord = Vendor & { rev: number };
/** One WhatsApp number, one website or one hotline of a vendor. */
export interface ChannelAccount {
  channelAccountId: string;
  vendorId: string;
  channel: ChannelName;
  /** What the outside calls it: the website's public key, the phone number's id, a hotline's place among webhooks. Unique within the channel. */
  address: string;
  /** Websites: origins that may frame the widget; empty means any. */
  allowedOrigins: string[];
  /** Websites: which secret proves who is signed in there; null: none was made. The secret itself is not stored. */
  identity: IdentitySecret | null;
  /** A WhatsApp number by way of WhatsApp Web: one process alone speaks for it. */
  isLinkedDevice?: true;
}
/** Which of an account's secrets holds, and since when: they are counted from 1. */
export interface IdentitySecret {
  generation: number;
  madeAt: Date;
}
/** As it is made: what proves its visitors' identity comes later, and what is there of it stays. */
export type NewAccount = Omit<ChannelAccount, 'identity'> & { name?: string; secret?: string };
/** An account as admins see it. */
export type AccountRecord = ChannelAccount & {
  /** Empty: nobody has given one. */
  name: string;
  /** Rises with each change an admin makes. */
  rev: number;
  /** When a shopper first and last wrote there, and the outside last took a message; all but the first to a minute. */
  firstInboundAt: Date | null;
  lastInboundAt: Date | null;
  lastOutboundAt: Date | null;
  /** Since when the other side signs with the secret it has; null where accounts have none of their own. */
  secretSince: Date | null;
  /** When a worker last said that it sends by it; to half a minute. */
  servedAt: Date | null;
  /** What the outside last refused the account itself, in its own code; until it takes a message again. */
  trouble: { code: string; at: Date } | null;
};
/** What admins change of it. */
export type AccountFields = Pick<AccountRecord, 'name' | 'allowedOrigins'>;
type AccountDocument = Stored<Omit<ChannelAccount, 'identity'>, 'channelAccountId'> &
  Partial<Omit<AccountRecord, keyof NewAccount | 'trouble'>> & {
    name?: string;
    /** Kept by `accountHoldStore`. */
    hold?: Hold;
    /** Of the request that made it: the same id for other fields is refused. */
    print?: string;
    /** What the other side signs with, where each account has its own. Told to nobody but its admins, once. */
    secret?: string;
    secretSince?: Date;
    /** The request that made the present secret, and the present generation: their repeats make no other. */
    secretBy?: string;
    identityBy?: string;
  };
const VENDOR_SCHEMA = 1;
const MAJORITY = { readConcern: { level: 'majority' as const } };
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
type Stored<T, K extends keyof T> = Omit<T, K> & { _id: string; schemaVersion: number };
/** Without a revision: nobody has changed it yet. */
type VendorDocument = Stored<NewVendor, 'vendorId'> & { rev?: number };

export function vendorStore(connection: Connection) {
  const vendors = vendorModel(connection).collection as unknown as mongo.Collection<VendorDocument>;
  const accountModel = channelAccountModel(connection);
  const accounts = accountModel.collection as unknown as mongo.Collection<AccountDocument>;
  const kept = keptFresh(async (vendorId: string) => {
    const found = await vendors.findOne({ _id: vendorId });
    return found && toVendor(found);
  });

  return {
    ensureIndexes: async (): Promise<void> => accountModel.createIndexes(),

    /**
     * As it was some seconds ago where it is asked for all the time, at most a minute ago elsewhere; one that is not
     * there is looked for each time. @param vendorId of a token or a document of ours
     */
    async byId(vendorId: string): Promise<Vendor | null> {
      const vendor = await kept.get(vendorId);
      if (!vendor) kept.forget(vendorId);
      return vendor;
    },

    async put({ vendorId, ...fields }: NewVendor): Promise<void> {
      const $set = { ...fields, schemaVersion: VENDOR_SCHEMA };
      await vendors.updateOne({ _id: vendorId }, { $set }, { upsert: true, ...DURABLE });
      kept.forget(vendorId);
    },
    /** As it is stored now. */
    async current(vendorId: string): Promise<VendorRecord | null> {
      const found = await vendors.findOne({ _id: vendorId }, MAJORITY);
      return found && toRecord(found);
    },
    /** Changes revision `rev`, and no other. @returns null where that is not how it stands */
    async change(vendorId: string, rev: number, fields: Partial<VendorFields>): Promise<VendorRecord | null> {
      const changed = await vendors.findOneAndUpdate(
        { _id: vendorId, $expr: { $eq: [{ $ifNull: ['$rev', 1] }, rev] } },
        { $set: { ...fields, rev: rev + 1 } },
        { returnDocument: 'after', ...DURABLE },
      );
      kept.forget(vendorId);
      return changed && toRecord(changed);
    },
    async putAccount({ channelAccountId, ...fields }: NewAccount): Promise<void> {
      const $set = { ...fields, schemaVersion: VENDOR_SCHEMA };
      await accounts.updateOne(
        { _id: channelAccountId, vendorId: fields.vendorId },
        { $set },
        { upsert: true, ...DURABLE },
      );
    },
    /** From outside there is no vendor yet: the address decides which. `isOnTrial`: a message tries whether it works again. */
    async accountByAddress(
      channel: ChannelName,
      address: string,
    ): Promise<(ChannelAccount & { isOnTrial: boolean }) | null> {
      const found = await accounts.findOne({ channel, address });
      return found && { ...toAccount(found), isOnTrial: found.hold?.trial !== undefined };
    },
    /** All of the vendor's, by their ids. */
    async accountsOf(vendorId: string): Promise<AccountRecord[]> {
      return (await accounts.find({ vendorId }, MAJORITY).sort({ _id: 1 }).toArray()).map(toAccountRecord);
    },
    /** @returns what the id stands for, for ever; `isNew` where this call put it there @throws DomainError `id_reused` */
    async createAccount(
      { channelAccountId, ...fields }: NewAccount & AccountFields,
      print: string,
    ): Promise<{ account: AccountRecord; secret: string | null; isNew: boolean }> {
      const since = fields.secret === undefined ? {} : { secretSince: new Date() };
      const made = { ...since, rev: 1, print, schemaVersion: VENDOR_SCHEMA };
      const document: AccountDocument = { _id: channelAccountId, ...fields, ...made };
      const stored = await insertFirst(accounts, document);
      if (stored.print !== print) throw new DomainError('id_reused');
      return { account: toAccountRecord(stored), secret: stored.secret ?? null, isNew: stored === document };
    },
    /** What the other side signs with, and whose account it is. */
    async secretOf(
      channel: ChannelName,
      address: string,
    ): Promise<{ account: ChannelAccount & { isOnTrial: boolean }; secret: string } | null> {
      const found = await accounts.findOne({ channel, address }, MAJORITY);
      return found?.secret
        ? { account: { ...toAccount(found), isOnTrial: found.hold?.trial !== undefined }, secret: found.secret }
        : null;
    },
    /**
     * Another secret in place of the one there was, which signs nothing from now on. The request that made the present one
     * makes no other: it is told that. @param secretBy the request @returns null where there is none to replace
     */
    async renewSecret(
      vendorId: string,
      channelAccountId: string,
      secret: string,
      secretBy: string,
    ): Promise<{ account: AccountRecord; secret: string } | null> {
      const which = { _id: channelAccountId, vendorId, secret: { $exists: true } };
      const renewed = await accounts.findOneAndUpdate(
        { ...which, secretBy: { $ne: secretBy } },
        { $set: { secret, secretBy, secretSince: new Date() } },
        { returnDocument: 'after', ...DURABLE },
      );
      const found = renewed ?? (await accounts.findOne({ ...which, secretBy }, MAJORITY));
      return found?.secret ? { account: toAccountRecord(found), secret: found.secret } : null;
    },
    /** Changes revision `rev`, and no other. @returns null where that is not how it stands */
    async changeAccount(
      { vendorId, channelAccountId, rev }: Pick<AccountRecord, 'vendorId' | 'channelAccountId' | 'rev'>,
      fields: Partial<AccountFields>,
    ): Promise<AccountRecord | null> {
      const changed = await accounts.findOneAndUpdate(
        { _id: channelAccountId, vendorId, $expr: { $eq: [{ $ifNull: ['$rev', 1] }, rev] } },
        { $set: { ...fields, rev: rev + 1 } },
        { returnDocument: 'after', ...DURABLE },
      );
      return changed && toAccountRecord(changed);
    },
    /** A new secret holds from now on, once for a request. @param identityBy the request @returns null where there is no such website */
    async nextIdentitySecret(
      vendorId: string,
      channelAccountId: string,
      identityBy: string,
    ): Promise<AccountRecord | null> {
      const generation = { $add: [{ $ifNull: ['$identity.generation', 0] }, 1] };
      const which = { _id: channelAccountId, vendorId, channel: 'widget' as const };
      const changed = await accounts.findOneAndUpdate(
        { ...which, identityBy: { $ne: identityBy } },
        [{ $set: { identity: { generation, madeAt: '$$NOW' }, identityBy: { $literal: identityBy } } }],
        { returnDocument: 'after', ...DURABLE },
      );
      const found = changed ?? (await accounts.findOne({ ...which, identityBy }, MAJORITY));
      return found && toAccountRecord(found);
    },
    /** It was used now. What the outside takes, it no longer refuses. */
    async noteActivity(vendorId: string, channelAccountId: string, way: 'in' | 'out'): Promise<void> {
      const fields =
        way === 'in'
          ? { firstInboundAt: { $ifNull: ['$firstInboundAt', '$$NOW'] }, lastInboundAt: '$$NOW' }
          : { lastOutboundAt: '$$NOW' };
      await accounts.updateOne({ _id: channelAccountId, vendorId }, [{ $set: fields }]);
    },
    /** For workers, over all vendors: these are sent for. */
    async noteServed(channel: ChannelName, addresses: string[]): Promise<void> {
      await accounts.updateMany({ channel, address: { $in: addresses } }, [{ $set: { servedAt: '$$NOW' } }]);
    },
    async accountById(vendorId: string, channelAccountId: string): Promise<ChannelAccount | null> {
      const found = await accounts.findOne({ _id: channelAccountId, vendorId });
      return found && toAccount(found);
    },
  };
}
export type VendorStore = ReturnType<typeof vendorStore>;

const toVendor = ({
  _id,
  name,
  locale,
  timezone,
  brandColour,
  peopleFrom,
  peopleUntil,
  hours = null,
  holidays = [],
  asksCsat = true,
  privacyUrl = '',
}: Stored<NewVendor, 'vendorId'>): Vendor => ({
  vendorId: _id,
  name,
  locale,
  timezone,
  brandColour,
  peopleFrom,
  peopleUntil,
  hours,
  holidays,
  asksCsat,
  privacyUrl,
});

const toRecord = (document: VendorDocument): VendorRecord => ({ ...toVendor(document), rev: document.rev ?? 1 });

const toAccount = ({
  _id,
  vendorId,
  channel,
  address,
  allowedOrigins,
  identity = null,
  isLinkedDevice,
}: AccountDocument): ChannelAccount => ({
  channelAccountId: _id,
  vendorId,
  channel,
  address,
  allowedOrigins,
  identity,
  ...(isLinkedDevice ? { isLinkedDevice } : {}),
});

const toAccountRecord = (document: AccountDocument): AccountRecord => {
  const { name = '', rev = 1, firstInboundAt = null, lastInboundAt = null, lastOutboundAt = null } = document;
  const { secretSince = null, servedAt = null, hold } = document;
  const trouble = hold?.isTrouble ? { code: hold.code, at: hold.since } : null;
  const used = { firstInboundAt, lastInboundAt, lastOutboundAt };
  return { ...toAccount(document), name, rev, ...used, secretSince, servedAt, trouble };
};
