import type { WallStaff } from '../../contract/wall.ts';
import type { OnDuty } from '../agents/agent.store.ts';
import { isRouted } from '../agents/agent.ts';

/** Adds up who is there and what they can still take. */
export function staffOf(agents: readonly OnDuty[]): WallStaff {
  const staff: WallStaff = { online: 0, away: 0, offline: 0, open: 0, capacity: 0, free: 0 };
  for (const agent of agents) {
    const { availability, isConnected, open, capacity } = agent;
    const isThere = availability === 'online' && isConnected;
    staff[isThere ? 'online' : availability === 'offline' ? 'offline' : 'away'] += 1;
    if (!isThere || !isRouted(agent)) continue;
    staff.open += open;
    staff.capacity += capacity;
    staff.free += Math.max(0, capacity - open);
  }
  return staff;
}
