/** What a key does, apart from any page: so that the sheet, the tooltips and the keys say the same. */
export const KEY_ACTIONS = [
  'down',
  'up',
  'open',
  'back',
  'reply',
  'note',
  'suggest',
  'summarise',
  'translate',
  'take',
  'resolve',
  'filter',
  'sheet',
] as const;
export type KeyAction = (typeof KEY_ACTIONS)[number];

const keys: Record<string, KeyAction> = {
  j: 'down',
  ArrowDown: 'down',
  k: 'up',
  ArrowUp: 'up',
  Enter: 'open',
  Escape: 'back',
  r: 'reply',
  n: 'note',
  g: 'suggest',
  s: 'summarise',
  t: 'translate',
  i: 'take',
  e: 'resolve',
  '/': 'filter',
  '?': 'sheet',
};

/** As the sheet shows them. */
export const shownKeys: Record<KeyAction, readonly string[]> = {
  down: ['j', '↓'],
  up: ['k', '↑'],
  open: ['Enter'],
  back: ['Esc'],
  reply: ['r'],
  note: ['n'],
  suggest: ['g'],
  summarise: ['s'],
  translate: ['t'],
  take: ['i'],
  resolve: ['e'],
  filter: ['/'],
  sheet: ['?'],
};

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}
interface Place {
  /** The keys go into a field. */
  isWriting: boolean;
  /** A row of the list has the focus; elsewhere arrows scroll and Enter presses. */
  isInList: boolean;
  hasSingleKeys: boolean;
}

/** @returns null where the key is the browser's, or the field's */
export function keyAction({ key, ctrlKey, metaKey, altKey }: Pressed, place: Place): KeyAction | null {
  if (ctrlKey || metaKey || altKey) return null;
  const action = keys[key.length === 1 ? key.toLowerCase() : key];
  if (!action) return null;
  if (action === 'back') return action;
  if (place.isWriting) return null;
  if (key === 'Enter' || key.startsWith('Arrow')) return place.isInList ? action : null;
  return place.hasSingleKeys ? action : null;
}
