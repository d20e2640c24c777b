import type { NewCannedReply } from '../../core/canned/canned.store.ts';
import { VENDOR } from './core.ts';

/** A shared greeting. */
export const aCannedReply = (fields: Partial<NewCannedReply> = {}): NewCannedReply => ({
  vendorId: VENDOR,
  cannedId: 'ca_1',
  owner: null,
  shortcut: 'halo',
  title: 'Halo',
  text: { id: 'Halo, {{customer.name}}', en: 'Hello, {{customer.name}}' },
  branchIds: [],
  groupIds: [],
  updatedBy: null,
  ...fields,
});
