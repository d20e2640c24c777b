import type { Locale } from '../../contract/codes.ts';

/** The record of a shopper: one person behind several identities. */
export interface Contact {
  contactId: string;
  vendorId: string;
  name: string;
  /** E.164; null where the channel gives none. */
  phone: string | null;
  /** True where the channel itself vouches for the phone (WhatsApp). */
  isPhoneVerified: boolean;
  locale: Locale;
  /** The vendor's customer whose orders this contact has proven to own. */
  customerId: string | null;
  /** They have only called so far: nobody has vouched for the phone, nor said that it is not theirs. */
  isOnlyCaller?: true;
}

/** That two records are one person: kept on the younger of the two, so that it is made and ended by one write. */
export interface Merge {
  mergeId: string;
  /** The elder contact. */
  into: string;
  by: { agentId: string; name: string };
  at: Date;
}
/** A contact with what staff keep of it. */
export interface ContactRecord extends Contact {
  /** What staff should know of the shopper, in their own words; empty: nothing. */
  note: string;
  rev: number;
  createdAt: Date;
  merge: Merge | null;
}

/** What a conversation keeps of its contact, so that a list needs no second look-up. */
export type ContactSnapshot = Pick<Contact, 'contactId' | 'name' | 'phone' | 'locale'> & { isVerified: boolean };

export const snapshotOf = (contact: Contact): ContactSnapshot => ({
  contactId: contact.contactId,
  name: contact.name,
  phone: contact.phone,
  locale: contact.locale,
  isVerified: contact.isPhoneVerified || contact.customerId !== null,
});
