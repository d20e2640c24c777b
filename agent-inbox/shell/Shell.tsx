import { useEffect, useState } from 'react';
import type { AgentView } from '../../contract/conversations.ts';
import { openDrafts } from '../composer/draft-store.ts';
import { createDesk, type Desk } from '../desk/desk.ts';
import { DeskContext } from '../desk/use-desk.ts';
import { Panes } from './Panes.tsx';

/** The page of a signed-in agent: opens their desk, and closes it when they go. */
export function Shell({ agent }: { agent: AgentView }) {
  const [desk, setDesk] = useState<Desk | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is known of the agent changes, the desk does not
  useEffect(() => {
    openDrafts(agent.agentId);
    const made = createDesk(agent);
    setDesk(made);
    return made.open();
  }, [agent.agentId]);
  if (!desk) return null;
  return (
    <DeskContext value={desk}>
      <Panes />
    </DeskContext>
  );
}
