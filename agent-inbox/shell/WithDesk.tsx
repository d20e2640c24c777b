import { type ReactNode, useEffect, useState } from 'react';
import type { AgentView } from '../../contract/conversations.ts';
import { openDrafts } from '../composer/draft-store.ts';
import { createDesk, type Desk } from '../desk/desk.ts';
import { DeskContext } from '../desk/use-desk.ts';

/** What a signed-in agent works with, for a page of theirs: opened with it, and closed when they go. */
export function WithDesk({ agent, children }: { agent: AgentView; children: ReactNode }) {
  const [desk, setDesk] = useState<Desk | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is known of the agent changes, the desk does not
  useEffect(() => {
    openDrafts(agent.agentId);
    const made = createDesk(agent);
    setDesk(made);
    return made.open();
  }, [agent.agentId]);
  return desk && <DeskContext value={desk}>{children}</DeskContext>;
}
