/** Colleagues named in a note: `@` and their name, as the menu puts it there. Pure. */
import type { AgentView } from '../../contract/conversations.ts';
import { MENTIONS_MAX } from '../../contract/limits.ts';

type Named = Pick<AgentView, 'agentId' | 'name'>;

/** Those that answer to what was typed: by the beginning of a name, then of a word of it. */
export function colleaguesFor<A extends Named>(agents: readonly A[], words: string): A[] {
  const asked = words.toLowerCase();
  const rank = ({ name }: A): number => {
    const its = name.toLowerCase();
    if (its.startsWith(asked)) return 0;
    return its.split(/\s+/).some((word) => word.startsWith(asked)) ? 1 : 2;
  };
  return agents.filter((agent) => rank(agent) < 2).sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

/** Whom a note names. The longest name counts, so that "@Ani Putri" is not Ani too. */
export function mentionsIn(text: string, agents: readonly Named[]): string[] {
  const found: string[] = [];
  let rest = text;
  for (const { agentId, name } of agents.toSorted((a, b) => b.name.length - a.name.length)) {
    const pattern = new RegExp(`(^|\\s)@${escaped(name)}(?![\\p{L}\\p{N}])`, 'gu');
    if (!pattern.test(rest)) continue;
    found.push(agentId);
    rest = rest.replace(pattern, '$1');
  }
  return found.slice(0, MENTIONS_MAX);
}

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
