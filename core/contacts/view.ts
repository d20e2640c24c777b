import type { ContactView } from '../../contract/contacts.ts';
import type { Contact, ContactRecord } from './contact.ts';

/** The channel vouches for their phone, or they have proven to be a customer. */
export const isVerified = ({ isPhoneVerified, customerId }: Contact): boolean => isPhoneVerified || customerId !== null;

/** A contact as staff read it. */
export const toContactView = (contact: ContactRecord): ContactView => {
  const { contactId, name, phone, locale, note, rev, createdAt } = contact;
  return {
    ...{ contactId, name, phone, locale, note, rev },
    isVerified: isVerified(contact),
    createdAt: createdAt.toISOString(),
  };
};
