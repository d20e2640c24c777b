import { usePreferences } from '../state/preferences.ts';
import { type CommandId, commandOf, isSingleKey, shownKey } from './commands.ts';

export const IS_MAC = /mac|iphone|ipad/i.test(navigator.platform);

/** The keys of a command that act now, as they are shown: without single ones where those are off. */
export function keysShown(id: CommandId, hasSingleKeys: boolean): string[] {
  return commandOf(id)
    .keys.filter((key) => hasSingleKeys || !isSingleKey(key))
    .map((key) => shownKey(key, IS_MAC));
}

/** @returns words for a tooltip with the key behind them, where there is one */
export function useKeyHint(): (words: string, id: CommandId | undefined) => string {
  const hasSingleKeys = usePreferences((preferences) => preferences.hasSingleKeys);
  return (words, id) => {
    const [key] = id ? keysShown(id, hasSingleKeys) : [];
    return key ? `${words} (${key})` : words;
  };
}
