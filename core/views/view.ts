import type { InboxFilter } from '../../contract/inbox.ts';
import { type Agent, isSupervisor } from '../agents/agent.ts';

/** A list of the inbox under a name. */
export interface View {
  vendorId: string;
  viewId: string;
  name: string;
  filter: InboxFilter;
  isShared: boolean;
  /** Who made it. */
  ownerId: string;
  /** 1 at first; grows with each change. */
  rev: number;
  updatedAt: Date;
  updatedBy: { agentId: string; name: string };
}
export type ViewFields = Pick<View, 'name' | 'filter'>;
type Asker = Pick<Agent, 'agentId' | 'role'>;
type Owned = Pick<View, 'isShared' | 'ownerId'>;

/** Own ones and shared ones. What stands in a list an agent sees only as far as they may. */
export const maySeeView = ({ agentId }: Asker, { isShared, ownerId }: Owned): boolean =>
  isShared || ownerId === agentId;

/** Own ones are their owner's, shared ones the supervisors'. */
export const mayChangeView = (agent: Asker, { isShared, ownerId }: Owned): boolean =>
  isShared ? isSupervisor(agent) : ownerId === agent.agentId;
