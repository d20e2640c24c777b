import type { Agent } from '../../core/agents/agent.ts';
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
  ...but,
});
