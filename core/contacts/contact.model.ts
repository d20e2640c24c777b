import { type Connection, Schema } from 'mongoose';

const contact = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'contacts' },
);
contact.index({ vendorId: 1, phone: 1 }, { name: 'contact_phone' });
/** Equality on all but the last, which is the order found ones are shown in. */
contact.index({ vendorId: 1, words: 1, _id: 1 }, { name: 'contact_words' });
contact.index(
  { vendorId: 1, customerId: 1 },
  { name: 'contact_customer', partialFilterExpression: { customerId: { $gt: '' } } },
);

contact.index(
  { vendorId: 1, 'merge.into': 1 },
  { name: 'contact_merged', partialFilterExpression: { 'merge.into': { $gt: '' } } },
);

/** `_id` is vendor + kind + value: who comes first fixes the contact, everybody after reads it. */
const identity = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'identities' },
);
identity.index({ vendorId: 1, identityId: 1, createdAt: -1 }, { name: 'identity_keys' });

identity.index({ vendorId: 1, contactId: 1 }, { name: 'identity_contact' });

export const contactModel = (connection: Connection) => connection.model('Contact', contact);
export const identityModel = (connection: Connection) => connection.model('Identity', identity);
