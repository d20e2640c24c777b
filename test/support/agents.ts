import type { Agent } from '../../core/agents/agent.ts';
import type { StaffFields } from '../../core/agents/staff.store.ts';
import { VENDOR } from './core.ts';

/** An agent who sees everything, unless said otherwise. */
export const anAgent = (agentId: string, but: Partial<Agent> = {}): Agent => ({
  agentId,
  vendorId: VENDOR,
  email: `${agentId}@example.com`,
  name: agentId,
  role: 'agent',
  scope: 'all',
  branchIds: [],
  groupIds: [],
  locale: 'id',
  capacity: 5,
  open: 0,
  // Whom the router is to give conversations to, a test says.
  availability: 'away',
  skills: [],
  languages: ['id', 'en'],
  seenAt: null,
  givenAt: null,
  lookedAt: null,
  hasPush: false,
  staysReachable: false,
  reachableFrom: null,
  rev: 1,
  ...but,
});

/** What an admin says of a newcomer, unless said otherwise. */
export const staffFields = (but: Partial<StaffFields> = {}): StaffFields => ({
  email: 'baru@example.com',
  name: 'Baru',
  role: 'agent',
  scope: 'all',
  branchIds: [],
  groupIds: [],
  skills: [],
  languages: ['id', 'en'],
  locale: 'id',
  capacity: 5,
  ...but,
});
