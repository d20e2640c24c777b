/** Webhook bodies of the Cloud API, as Meta's documentation shows them. */
export const PHONE_NUMBER_ID = '100000000000001';
export const CUSTOMER = { wa_id: '6281200010000', user_id: 'ID.13491208655302741918', profile: { name: 'Michelle' } };

export const aMessage = (fields: object = {}): object => ({
  from: CUSTOMER.wa_id,
  from_user_id: CUSTOMER.user_id,
  id: 'wamid.A',
  timestamp: '1795500000',
  type: 'text',
  text: { body: 'halo' },
  ...fields,
});

export const aChange = (value: object, field = 'messages'): object => ({
  field,
  value: { messaging_product: 'whatsapp', metadata: { phone_number_id: PHONE_NUMBER_ID }, ...value },
});

export const aBody = (...changes: object[]): object => ({
  object: 'whatsapp_business_account',
  entry: changes.map((change) => ({ id: '1', changes: [change] })),
});

export const bodyWith = (...messages: object[]): object => aBody(aChange({ contacts: [CUSTOMER], messages }));
export const statusBody = (...statuses: object[]): object => aBody(aChange({ statuses }));
