import { readFileSync } from 'node:fs';
import {
  BOX_KEYS,
  boxKeys,
  COMMAND_GROUPS,
  COMMAND_IDS,
  commandOf,
  shownKey,
} from '../../agent-inbox/commands/commands.ts';
import { commandTexts } from '../../contract/texts/commands.ts';

/** The published page on the inbox's keys: words by hand, then every command as the registry has it. */
export function inboxPage(): string {
  const rows = COMMAND_GROUPS.flatMap((group) => [
    ...COMMAND_IDS.filter((id) => commandOf(id).group === group).map((id) => row(group, id, commandOf(id).keys)),
    ...(group === 'write' ? BOX_KEYS.map((id) => row(group, id, boxKeys[id])) : []),
  ]);
  return `${words()}\n\n| | what | keys |\n|---|---|---|\n${rows.join('\n')}\n`;
}

const words = (): string => readFileSync(new URL('./inbox-words.md', import.meta.url), 'utf8').trim();
const said = (key: string): string => commandTexts.en[`command.${key}`] ?? '';
const row = (group: string, id: string, keys: readonly string[]): string =>
  `| ${said(`group_${group}`)} | ${said(id)} | ${keys.map((key) => `\`${shownKey(key, false)}\``).join(', ') || 'palette'} |`;
