import { COMMAND_IDS, type CommandId, commandOf } from './commands.ts';

interface Pressed {
  key: string;
  /** Where the key lies: with Alt a Mac types another sign than the one on it. */
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}
interface Place {
  /** The keys go into a field. */
  isWriting: boolean;
  /** A row of the list has the focus; elsewhere arrows scroll and Enter presses. */
  isInList: boolean;
  hasSingleKeys: boolean;
}
/** The first stroke of a chord, waiting for the second. */
export interface HeldStroke {
  stroke: string;
  /** Milliseconds since 1970. */
  atMs: number;
}
export interface Read {
  command: CommandId | null;
  held: HeldStroke | null;
  /** It is ours: the browser does nothing with it. */
  isUsed: boolean;
}

/** So long a chord waits for its second stroke. */
export const CHORD_MS = 1_000;

const byKey = new Map<string, CommandId>(COMMAND_IDS.flatMap((id) => commandOf(id).keys.map((key) => [key, id])));
const firstStrokes = new Set([...byKey.keys()].filter((key) => key.includes(' ')).map((key) => key.split(' ')[0]));
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);
const unused: Read = { command: null, held: null, isUsed: false };

/** One stroke as the registry spells it; letters alike with Caps Lock. Shift counts only beside another modifier. */
export function strokeOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string {
  const typed = key.length === 1 ? key.toLowerCase() : key;
  const [, onKey] = (altKey && !/^[a-z\d]$/.test(typed) && /^(?:Key|Digit)(.)$/.exec(code)) || [];
  const sign = onKey?.toLowerCase() ?? typed;
  const isCommand = ctrlKey || metaKey;
  const shift = shiftKey && (isCommand || altKey || key === 'Enter') ? 'Shift+' : '';
  return `${isCommand ? 'Mod+' : ''}${altKey ? 'Alt+' : ''}${shift}${sign}`;
}

/** What a key means, and what is held of a chord after it. */
export function readKey(before: HeldStroke | null, pressed: Pressed, place: Place, nowMs: number): Read {
  if (MODIFIERS.has(pressed.key)) return { ...unused, held: before };
  const held = before && nowMs - before.atMs <= CHORD_MS ? before : null;
  const stroke = strokeOf(pressed);
  const command = byKey.get(held ? `${held.stroke} ${stroke}` : stroke) ?? null;
  const found: Read = { command, held: null, isUsed: command !== null || held !== null };

  if (stroke === 'Escape') return held ? { ...unused, isUsed: true } : found;
  if (pressed.ctrlKey || pressed.metaKey) return held ? unused : found;
  if (pressed.altKey) {
    // Where Alt types a sign of its own (as on a Mac) it is the field's.
    const typesSign = place.isWriting && !/^[a-z\d]$/i.test(pressed.key);
    return held || typesSign ? unused : found;
  }
  if (place.isWriting) return unused;
  if (stroke.endsWith('Enter') || stroke.startsWith('Arrow')) return place.isInList && !held ? found : unused;
  if (!place.hasSingleKeys) return unused;
  if (!held && firstStrokes.has(stroke)) return { command: null, held: { stroke, atMs: nowMs }, isUsed: true };
  return found;
}
