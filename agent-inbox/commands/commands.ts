/**
 * All that can be done in the inbox, each under one name: the sheet, the palette, the tooltips, the keys and
 * `docs/inbox.md` read it from here, so that they cannot differ. Pure; what a command does stands in `doing.ts`.
 */

export const COMMAND_GROUPS = ['conversation', 'write', 'list', 'go', 'page'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

interface Command {
  group: CommandGroup;
  /**
   * Each way to press it. `Mod` is Ctrl, or ⌘ on a Mac; a space stands between the strokes of a chord. None: in the
   * palette alone.
   */
  keys: readonly string[];
  /** Moves where the keys stand: nothing one would look for by name. */
  isMove?: true;
}

export const commands = {
  take: { group: 'conversation', keys: ['i'] },
  resolve: { group: 'conversation', keys: ['e', 'Alt+e'] },
  resolve_next: { group: 'conversation', keys: ['Mod+Shift+e'] },
  reopen: { group: 'conversation', keys: ['o'] },
  assign: { group: 'conversation', keys: ['a'] },
  move: { group: 'conversation', keys: ['m'] },
  move_group: { group: 'conversation', keys: ['t'] },
  prioritise: { group: 'conversation', keys: ['p'] },
  snooze: { group: 'conversation', keys: ['h', 'Alt+m'] },
  tag: { group: 'conversation', keys: ['l'] },
  mark_unread: { group: 'conversation', keys: ['u'] },
  release: { group: 'conversation', keys: ['b'] },
  undo: { group: 'conversation', keys: ['z'] },
  edit_shopper: { group: 'conversation', keys: [] },
  transcript: { group: 'conversation', keys: [] },
  merge: { group: 'conversation', keys: [] },
  book: { group: 'conversation', keys: [] },

  reply: { group: 'write', keys: ['r', 'Alt+p'] },
  note: { group: 'write', keys: ['n', 'Alt+l'] },
  suggest: { group: 'write', keys: ['y', 'Alt+g'] },
  summarise: { group: 'write', keys: ['Alt+s'] },
  translate: { group: 'write', keys: ['Alt+t'] },
  save_canned: { group: 'write', keys: [] },
  insert_branch: { group: 'write', keys: ['Alt+1'] },
  insert_stock: { group: 'write', keys: ['Alt+2'] },
  insert_order: { group: 'write', keys: ['Alt+3'] },
  insert_booking: { group: 'write', keys: ['Alt+4'] },
  send_branch: { group: 'write', keys: ['Alt+6'] },
  send_stock: { group: 'write', keys: ['Alt+7'] },
  send_order: { group: 'write', keys: ['Alt+8'] },

  down: { group: 'list', keys: ['j', 'ArrowDown'], isMove: true },
  up: { group: 'list', keys: ['k', 'ArrowUp'], isMove: true },
  open: { group: 'list', keys: ['Enter'], isMove: true },
  choose: { group: 'list', keys: ['x'] },
  choose_all: { group: 'list', keys: [] },
  next: { group: 'list', keys: [']', 'Alt+j'] },
  previous: { group: 'list', keys: ['[', 'Alt+k'] },
  back: { group: 'list', keys: ['Escape'], isMove: true },
  filter: { group: 'list', keys: ['f', 'g b'] },
  clear_filters: { group: 'list', keys: [] },
  save_view: { group: 'list', keys: [] },

  search: { group: 'go', keys: ['/'] },
  go_mine: { group: 'go', keys: ['g i'] },
  go_mentions: { group: 'go', keys: ['g m'] },
  go_unassigned: { group: 'go', keys: ['g u'] },
  go_all: { group: 'go', keys: ['g a'] },
  go_waiting: { group: 'go', keys: ['g w'] },
  go_waiting_long: { group: 'go', keys: ['g l'] },
  go_snoozed: { group: 'go', keys: ['g s'] },
  go_resolved: { group: 'go', keys: ['g e'] },
  go_wall: { group: 'go', keys: ['g o'] },
  go_csat: { group: 'go', keys: ['g n'] },
  go_pickup: { group: 'go', keys: ['g p'] },
  go_branches: { group: 'go', keys: ['g q'] },
  go_canned: { group: 'go', keys: ['g r'] },
  go_articles: { group: 'go', keys: ['g k'] },
  go_admin: { group: 'go', keys: ['g c'] },
  go_assistant: { group: 'go', keys: ['g t'] },

  palette: { group: 'page', keys: ['Mod+k'], isMove: true },
  sheet: { group: 'page', keys: ['?'] },
  details: { group: 'page', keys: ['.'] },
  colleagues: { group: 'page', keys: [] },
  be_online: { group: 'page', keys: [] },
  be_away: { group: 'page', keys: [] },
  be_offline: { group: 'page', keys: [] },
  notices: { group: 'page', keys: [] },
  theme_light: { group: 'page', keys: [] },
  theme_dark: { group: 'page', keys: [] },
  theme_system: { group: 'page', keys: [] },
  speak_id: { group: 'page', keys: [] },
  speak_en: { group: 'page', keys: [] },
  sign_out: { group: 'page', keys: [] },
} as const satisfies Record<string, Command>;

export type CommandId = keyof typeof commands;
export const COMMAND_IDS = Object.keys(commands) as CommandId[];
export const commandOf = (id: CommandId): Command => commands[id];

/** Keys the box one writes in hears itself. */
export const boxKeys = {
  canned: ['/'],
  emoji: [':'],
  mention: ['@'],
  send: ['Enter', 'Mod+Enter'],
  send_resolve: ['Mod+Shift+Enter'],
  new_line: ['Shift+Enter'],
} as const satisfies Record<string, readonly string[]>;
export type BoxKey = keyof typeof boxKeys;
export const BOX_KEYS = Object.keys(boxKeys) as BoxKey[];

const signs: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' };
const macSigns: Record<string, string> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };

/** A way to press something as it is shown: `g i`, `Ctrl Shift E`, on a Mac `⌘ ⇧ E`. */
export function shownKey(key: string, isMac: boolean): string {
  return key
    .split(' ')
    .map((stroke) => {
      const parts = stroke.split('+');
      if (parts.length === 1) return signs[stroke] ?? stroke;
      const named = parts.map((part, i) => {
        if (i === parts.length - 1) return signs[part] ?? (part.length === 1 ? part.toUpperCase() : part);
        return isMac ? (macSigns[part] ?? part) : part === 'Mod' ? 'Ctrl' : part;
      });
      return named.join(' ');
    })
    .join(' ');
}

/** Whether it begins with a letter or sign pressed alone, which somebody may have switched off. */
export const isSingleKey = (key: string): boolean => key.split(' ')[0]?.length === 1;
