import type { ReactionView } from '../../contract/messages.ts';

export interface ReactionGroup {
  emoji: string;
  names: string[];
  isMine: boolean;
}

/** Each emoji once, the one most gave first; of as many, the one given first. */
export function groupedReactions(reactions: readonly ReactionView[], agentId: string): ReactionGroup[] {
  const groups = new Map<string, ReactionGroup>();
  for (const { emoji, author } of reactions) {
    const group = groups.get(emoji) ?? { emoji, names: [], isMine: false };
    groups.set(emoji, group);
    group.names.push(author.name);
    group.isMine ||= author.id === agentId;
  }
  return [...groups.values()].sort((a, b) => b.names.length - a.names.length);
}
