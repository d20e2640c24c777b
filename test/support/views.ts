import type { View } from '../../core/views/view.ts';
import { VENDOR } from './core.ts';

/** Somebody's own list of what is tagged as a return. */
export const aView = (fields: Partial<View> = {}): View => ({
  vendorId: VENDOR,
  viewId: 'vw_1',
  name: 'Retur',
  filter: { view: 'all', status: 'open', tag: 'retur' },
  isShared: false,
  ownerId: 'a-1',
  rev: 1,
  updatedAt: new Date(0),
  updatedBy: { agentId: 'a-1', name: 'Ani' },
  ...fields,
});
