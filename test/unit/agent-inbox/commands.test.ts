import { describe, expect, it } from '@jest/globals';
import {
  BOX_KEYS,
  COMMAND_GROUPS,
  COMMAND_IDS,
  commandOf,
  isSingleKey,
  shownKey,
} from '../../../agent-inbox/commands/commands.ts';
import { CHORD_MS, type HeldStroke, readKey, strokeOf } from '../../../agent-inbox/commands/read-key.ts';
import { untilStored } from '../../../agent-inbox/composer/until-stored.ts';
import { cursorAfter } from '../../../agent-inbox/list/use-list-cursor.ts';
import { commandTexts } from '../../../contract/texts/commands.ts';

const press = (key: string, more = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});
const anywhere = { isWriting: false, isInList: false, hasSingleKeys: true };
const writing = { ...anywhere, isWriting: true };
const off = { ...anywhere, hasSingleKeys: false };
const read = (pressed: ReturnType<typeof press>, place = anywhere, held: HeldStroke | null = null, nowMs = 0) =>
  readKey(held, pressed, place, nowMs);
const meant = (...args: Parameters<typeof read>) => read(...args).command;

describe('the commands', () => {
  it('have words in both languages, and no words stand for none', () => {
    const named = [
      ...COMMAND_IDS.map((id) => `command.${id}`),
      ...BOX_KEYS.map((id) => `command.${id}`),
      ...COMMAND_GROUPS.map((group) => `command.group_${group}`),
      ...['recent', 'branches', 'agents', 'canned'].map((group) => `command.group_${group}`),
      ...['find', 'see_branch', 'give_to'].map((words) => `command.${words}`),
    ].sort();

    for (const locale of ['id', 'en'] as const) expect(Object.keys(commandTexts[locale]).sort()).toEqual(named);
  });

  it('have no key twice, and none that would hide a chord', () => {
    const keys = COMMAND_IDS.flatMap((id) => commandOf(id).keys);

    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    const first = new Set(keys.filter((key) => key.includes(' ')).map((key) => key.split(' ')[0]));
    expect(keys.filter((key) => first.has(key))).toEqual([]);
  });

  it('are spelt as the keys they are read from', () => {
    const spelt = /^((Mod\+)?(Alt\+)?(Shift\+)?([a-z\d[\]?./]|Enter|Escape|ArrowDown|ArrowUp))( [a-z])?$/;

    for (const key of COMMAND_IDS.flatMap((id) => commandOf(id).keys)) expect(key).toMatch(spelt);
  });

  it('are shown as the machine at hand names its keys', () => {
    expect(shownKey('Mod+Shift+e', false)).toBe('Ctrl Shift E');
    expect(shownKey('Mod+Shift+e', true)).toBe('⌘ ⇧ E');
    expect(shownKey('g i', false)).toBe('g i');
    expect(shownKey('ArrowDown', true)).toBe('↓');
  });
});

describe('a key', () => {
  it('acts by its letter, with Caps Lock too', () => {
    expect(meant(press('j'))).toBe('down');
    expect(meant(press('E', { shiftKey: true }))).toBe('resolve');
    expect(meant(press('?', { shiftKey: true }))).toBe('sheet');
  });

  it('is the field’s while somebody writes, but for Escape and what is pressed with Ctrl or Cmd', () => {
    expect(read(press('e'), writing)).toEqual({ command: null, held: null, isUsed: false });
    expect(meant(press('Escape'), writing)).toBe('back');
    expect(meant(press('k', { ctrlKey: true }), writing)).toBe('palette');
    expect(meant(press('E', { metaKey: true, shiftKey: true }), writing)).toBe('resolve_next');
  });

  it('is the browser’s with Ctrl, Alt or Cmd where the registry has nothing', () => {
    expect(read(press('r', { ctrlKey: true })).isUsed).toBe(false);
    expect(read(press('n', { metaKey: true })).isUsed).toBe(false);
    expect(read(press('d', { altKey: true })).isUsed).toBe(false);
  });

  it('with Alt and a digit gives the shopper what stands in the side panel, also while somebody writes', () => {
    const onMac = press('£', { altKey: true, code: 'Digit3' });

    expect(meant(press('3', { altKey: true, code: 'Digit3' }), writing)).toBe('insert_order');
    expect(meant(press('8', { altKey: true, code: 'Digit8' }), writing)).toBe('send_order');
    expect(meant(onMac)).toBe('insert_order');
    expect(read(onMac, writing)).toEqual({ command: null, held: null, isUsed: false });
  });

  it('with Alt is known by where it lies; while somebody writes, what types a sign is the field’s', () => {
    const onMac = press('´', { altKey: true, code: 'KeyE' });

    expect(meant(press('e', { altKey: true, code: 'KeyE' }), writing)).toBe('resolve');
    expect(meant(onMac)).toBe('resolve');
    expect(meant(onMac, writing)).toBeNull();
  });

  it('does nothing alone once single keys are off; arrows, Escape and Ctrl still act', () => {
    for (const id of COMMAND_IDS)
      for (const key of commandOf(id).keys.filter(isSingleKey))
        expect(read(press(key[0] ?? ''), off).isUsed).toBe(false);

    expect(meant(press('ArrowDown'), { ...off, isInList: true })).toBe('down');
    expect(meant(press('Escape'), off)).toBe('back');
    expect(meant(press('k', { ctrlKey: true }), off)).toBe('palette');
    expect(meant(press('e', { altKey: true, code: 'KeyE' }), off)).toBe('resolve');
  });

  it('leaves arrows and Enter alone outside the list', () => {
    expect(meant(press('ArrowDown'))).toBeNull();
    expect(meant(press('Enter'))).toBeNull();
    expect(meant(press('Enter'), { ...anywhere, isInList: true })).toBe('open');
  });
});

describe('a chord', () => {
  const { held } = read(press('g'), anywhere, null, 5_000);

  it('waits for its second stroke, a second long', () => {
    expect(held).toEqual({ stroke: 'g', atMs: 5_000 });
    expect(meant(press('i'), anywhere, held, 5_000 + CHORD_MS)).toBe('go_mine');
    expect(meant(press('i'), anywhere, held, 5_001 + CHORD_MS)).toBe('take');
  });

  it('waits on while Shift is pressed, and ends with Escape without going back', () => {
    expect(read(press('Shift'), anywhere, held, 5_100).held).toEqual(held);
    expect(read(press('Escape'), anywhere, held, 5_100)).toEqual({ command: null, held: null, isUsed: true });
  });

  it('swallows a second stroke that means nothing with it', () => {
    expect(read(press('j'), anywhere, held, 5_100)).toEqual({ command: null, held: null, isUsed: true });
  });

  it('does not begin while somebody writes', () => {
    expect(read(press('g'), writing)).toEqual({ command: null, held: null, isUsed: false });
  });
});

describe('keys of the box one writes in', () => {
  it('are told apart by what is pressed with Enter', () => {
    expect(strokeOf(press('Enter'))).toBe('Enter');
    expect(strokeOf(press('Enter', { shiftKey: true }))).toBe('Shift+Enter');
    expect(strokeOf(press('Enter', { metaKey: true }))).toBe('Mod+Enter');
    expect(strokeOf(press('Enter', { ctrlKey: true, shiftKey: true }))).toBe('Mod+Shift+Enter');
  });

  it('resolve once the words are stored, and not where they were refused', async () => {
    const log = (state?: 'waiting' | 'failed') => {
      const listeners: Array<() => void> = [];
      const pending = state
        ? [{ kind: 'note' as const, conversationId: 'c', text: '', clientId: 'x', createdAt: '', state }]
        : [];
      return {
        pending,
        onChange: (listener: () => void) => {
          listeners.push(listener);
          return () => {};
        },
        tell: () => listeners.forEach((listener) => void listener()),
      };
    };
    const waiting = log('waiting');
    const outbox = { wasTakenBack: (clientId: string) => clientId === 'back' };
    const stored = untilStored(waiting, outbox, 'x');
    waiting.pending.length = 0;
    waiting.tell();

    expect(await stored).toBe(true);
    expect(await untilStored(log(), outbox, 'x')).toBe(true);
    expect(await untilStored(log(), outbox, 'back')).toBe(false);
    expect(await untilStored(log('failed'), outbox, 'x')).toBe(false);
  });
});

describe('the row the keys stand on', () => {
  it('walks within the list, and begins at its top', () => {
    expect(cursorAfter(['a', 'b'], null, 1)).toBe('a');
    expect(cursorAfter(['a', 'b'], 'a', 1)).toBe('b');
    expect(cursorAfter(['a', 'b'], 'b', 1)).toBe('b');
    expect(cursorAfter(['a', 'b'], 'gone', -1)).toBe('a');
    expect(cursorAfter([], null, 1)).toBeNull();
  });
});
