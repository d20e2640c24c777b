import type { CommandId } from '../commands/commands.ts';

/** What keys and the menu do with one that waits. */
export const ROW_COMMANDS = ['take', 'assign', 'move', 'move_group', 'prioritise'] as const satisfies CommandId[];
