import type { Frame } from '../ports.ts';
import { agentRooms } from '../rooms.ts';
import type { Agent } from './agent.ts';

/** Told to whom it helps: supervisors of everything, and who works at a branch or in a group of theirs. */
export const presenceFrame = (
  { vendorId, agentId, branchIds, groupIds }: Pick<Agent, 'vendorId' | 'agentId' | 'branchIds' | 'groupIds'>,
  availability: Agent['availability'],
): Frame => ({
  namespace: 'agent',
  rooms: [
    agentRooms.supervisors(vendorId),
    agentRooms.agent(vendorId, agentId),
    ...branchIds.map((branchId) => agentRooms.branch(vendorId, branchId)),
    ...groupIds.map((groupId) => agentRooms.group(vendorId, groupId)),
  ],
  fact: 'presence:changed',
  payload: { agentId, availability },
});
