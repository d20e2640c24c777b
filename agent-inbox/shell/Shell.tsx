import type { AgentView } from '../../contract/conversations.ts';
import { Panes } from './Panes.tsx';
import { WithDesk } from './WithDesk.tsx';

/** The page of a signed-in agent's conversations. */
export const Shell = ({ agent }: { agent: AgentView }) => (
  <WithDesk agent={agent}>
    <Panes />
  </WithDesk>
);
