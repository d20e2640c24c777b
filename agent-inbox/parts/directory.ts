import { create } from 'zustand';
import type { ColleagueView } from '../../contract/agents.ts';
import type { GroupView } from '../../contract/groups.ts';
import type { BranchDirectory } from '../../contract/rest.ts';
import { api } from '../session/api.ts';

interface DirectoryState {
  branches: BranchDirectory['branches'] | null;
  agents: ColleagueView[] | null;
  /** More of them than were read: they are looked for by what is typed. */
  hasMoreAgents: boolean;
  groups: GroupView[] | null;
}

/** The vendor's branches, groups and agents by name: small, and read once a session. */
export const useDirectory = create<DirectoryState>(() => ({
  branches: null,
  agents: null,
  hasMoreAgents: false,
  groups: null,
}));

/** Agents' availability changes by the hour: they are read again whenever somebody is about to choose one. */
export async function loadAgents(): Promise<void> {
  await api.agents().then(
    ({ agents, nextCursor }) => useDirectory.setState({ agents, hasMoreAgents: nextCursor !== null }),
    () => undefined, // the list stays as it was; choosing from it is checked by the server
  );
}

/** With who is there now: read again whenever somebody is about to choose one. */
export async function loadGroups(): Promise<void> {
  await api.groups().then(
    ({ groups }) => useDirectory.setState({ groups: groups.toSorted((a, b) => a.name.localeCompare(b.name)) }),
    () => undefined, // the list stays as it was; choosing from it is checked by the server
  );
}

export async function loadBranches(): Promise<void> {
  await api.directory().then(
    ({ branches }) => useDirectory.setState({ branches: branches.toSorted((a, b) => a.area.localeCompare(b.area)) }),
    () => undefined, // asked again when the filter is opened
  );
}

export function setAvailability(agentId: string, availability: ColleagueView['availability']): void {
  const { agents } = useDirectory.getState();
  if (!agents) return;
  useDirectory.setState({
    agents: agents.map((agent) => (agent.agentId === agentId ? { ...agent, availability } : agent)),
  });
}
