import type { ApiKey } from '../../core/api-keys/api-key.ts';
import type { AuditEntry } from '../../core/audit/audit.ts';
import { VENDOR } from './core.ts';

type NewKey = Omit<ApiKey, 'createdAt' | 'lastUsedAt'>;
export const anApiKey = (but: Partial<NewKey> = {}): NewKey => ({
  keyId: 'key_1',
  vendorId: VENDOR,
  name: 'Kasir',
  scopes: ['catalogue:write'],
  prefix: 'dkt_abcdefgh',
  createdBy: { agentId: 'ag_1', name: 'Ani' },
  ...but,
});

export const anAuditEntry = (but: Partial<AuditEntry> = {}): AuditEntry => ({
  auditId: 'au_1',
  vendorId: VENDOR,
  at: new Date(),
  by: { agentId: 'ag_1', name: 'Ani' },
  action: 'changed',
  of: { kind: 'group', id: 'g-1', name: 'Ponsel' },
  changes: [{ field: 'name', from: 'HP', to: 'Ponsel' }],
  ...but,
});
