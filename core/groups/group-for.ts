import type { Group } from './group.ts';

/** The group that knows about most of what is needed, ties to the lower id; null where none knows any of it. */
export function groupFor(groups: Group[], skills: string[]): Group | null {
  let best: { group: Group; known: number } | null = null;
  for (const group of groups) {
    const known = skills.filter((skill) => group.skills.includes(skill)).length;
    const isBetter = known > (best?.known ?? 0) || (best && known === best.known && group.groupId < best.group.groupId);
    if (isBetter) best = { group, known };
  }
  return best?.group ?? null;
}
