import { create } from 'zustand';
import type { AgentView } from '../../contract/conversations.ts';
import type { GroupView } from '../../contract/groups.ts';
import type { TagList } from '../../contract/inbox.ts';
import type { BranchDirectory } from '../../contract/rest.ts';
import { api } from '../session/api.ts';

interface DirectoryState {
  branches: BranchDirectory['branches'] | null;
  agents: AgentView[] | null;
  groups: GroupView[] | null;
  /** Of open conversations, the most used first. */
  tags: TagList['tags'] | null;
}

/** The vendor's branches, groups and agents by name: small, and read once a session. */
export const useDirectory = create<DirectoryState>(() => ({ branches: null, agents: null, groups: null, tags: null }));

/** Agents' availability changes by the hour: they are read again whenever somebody is about to choose one. */
export async function loadAgents(): Promise<void> {
  await api.agents().then(
    ({ agents }) => useDirectory.setState({ agents }),
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

/** What was put on here a moment ago, which the server's list may not have yet. */
const ownTags = new Set<string>();
const withOwn = (tags: TagList['tags']): TagList['tags'] => [
  ...tags,
  ...[...ownTags].filter((own) => !tags.some(({ tag }) => tag === own)).map((tag) => ({ tag, count: 1 })),
];
export function rememberTags(tags: readonly string[]): void {
  for (const tag of tags) ownTags.add(tag);
  useDirectory.setState({ tags: withOwn(useDirectory.getState().tags ?? []) });
}

/** Read again whenever somebody is about to choose one. */
export async function loadTags(): Promise<void> {
  await api.tags().then(
    ({ tags }) => useDirectory.setState({ tags: withOwn(tags) }),
    () => undefined, // those known so far stay
  );
}

export async function loadBranches(): Promise<void> {
  await api.directory().then(
    ({ branches }) => useDirectory.setState({ branches: branches.toSorted((a, b) => a.area.localeCompare(b.area)) }),
    () => undefined, // asked again when the filter is opened
  );
}

export function setAvailability(agentId: string, availability: AgentView['availability']): void {
  const { agents } = useDirectory.getState();
  if (!agents) return;
  useDirectory.setState({
    agents: agents.map((agent) => (agent.agentId === agentId ? { ...agent, availability } : agent)),
  });
}
