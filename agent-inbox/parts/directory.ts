import { create } from 'zustand';
import type { ColleagueView } from '../../contract/agents.ts';
import type { GroupView } from '../../contract/groups.ts';
import type { TagList } from '../../contract/inbox.ts';
import type { BranchDirectory } from '../../contract/rest.ts';
import type { Reply } from '../../contract/routes.ts';
import { api } from '../session/api.ts';

interface DirectoryState {
  branches: BranchDirectory['branches'] | null;
  agents: ColleagueView[] | null;
  /** More of them than were read: they are looked for by what is typed. */
  hasMoreAgents: boolean;
  groups: GroupView[] | null;
  /** Of open conversations, the most used first. */
  tags: TagList['tags'] | null;
  /** Why the last reading of a list failed; absent while it is read again. */
  failures: Partial<Record<'branches' | 'agents' | 'groups', unknown>>;
}

/** The vendor's branches, groups and agents by name: small, and read once a session. */
export const useDirectory = create<DirectoryState>(() => ({
  branches: null,
  agents: null,
  hasMoreAgents: false,
  groups: null,
  tags: null,
  failures: {},
}));

/** The list stays as it was where it cannot be read: choosing from it is checked by the server. */
async function reading(
  name: keyof DirectoryState['failures'],
  read: () => Promise<Partial<DirectoryState>>,
): Promise<void> {
  const tell = (failure?: unknown) =>
    useDirectory.setState(({ failures }) => ({ failures: { ...failures, [name]: failure } }));
  tell();
  await read().then((state) => useDirectory.setState(state), tell);
}

/** More than anybody reads through: beyond them is looked for by what is typed. */
const KNOWN_MAX = 1_000;

/** Agents' availability changes by the hour: they are read again whenever somebody is about to choose one. */
export const loadAgents = (): Promise<void> =>
  reading('agents', async () => {
    const known: ColleagueView[] = [];
    let cursor: string | null = null;
    do {
      const page: Reply<'listAgents'> = await api.agents(cursor ? { cursor } : {});
      known.push(...page.agents);
      cursor = page.nextCursor;
    } while (cursor !== null && known.length < KNOWN_MAX);
    return { agents: known, hasMoreAgents: cursor !== null };
  });

/** With who is there now: read again whenever somebody is about to choose one. */
export const loadGroups = (): Promise<void> =>
  reading('groups', async () => {
    const { groups } = await api.groups();
    return { groups: groups.toSorted((a, b) => a.name.localeCompare(b.name)) };
  });

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

export const loadBranches = (): Promise<void> =>
  reading('branches', async () => {
    const { branches } = await api.directory();
    return { branches: branches.toSorted((a, b) => a.area.localeCompare(b.area)) };
  });

export function setAvailability(agentId: string, availability: ColleagueView['availability']): void {
  const { agents } = useDirectory.getState();
  if (!agents) return;
  useDirectory.setState({
    agents: agents.map((agent) => (agent.agentId === agentId ? { ...agent, availability } : agent)),
  });
}
