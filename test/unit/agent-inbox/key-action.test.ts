import { describe, expect, it } from '@jest/globals';
import { keyAction } from '../../../agent-inbox/keys/key-action.ts';
import { cursorAfter } from '../../../agent-inbox/list/use-list-cursor.ts';

const press = (key: string, more = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });
const anywhere = { isWriting: false, isInList: false, hasSingleKeys: true };

describe('a key', () => {
  it('acts by its letter, with Caps Lock too', () => {
    expect(keyAction(press('j'), anywhere)).toBe('down');
    expect(keyAction(press('E'), anywhere)).toBe('resolve');
    expect(keyAction(press('?'), anywhere)).toBe('sheet');
  });

  it('is the field’s while somebody writes, but for Escape', () => {
    expect(keyAction(press('e'), { ...anywhere, isWriting: true })).toBeNull();
    expect(keyAction(press('Escape'), { ...anywhere, isWriting: true })).toBe('back');
  });

  it('is the browser’s with Ctrl, Alt or Cmd', () => {
    expect(keyAction(press('r', { ctrlKey: true }), anywhere)).toBeNull();
    expect(keyAction(press('n', { metaKey: true }), anywhere)).toBeNull();
  });

  it('does nothing alone once single keys are off; arrows still walk the list', () => {
    const off = { ...anywhere, hasSingleKeys: false };

    expect(keyAction(press('j'), off)).toBeNull();
    expect(keyAction(press('ArrowDown'), { ...off, isInList: true })).toBe('down');
  });

  it('leaves arrows and Enter alone outside the list', () => {
    expect(keyAction(press('ArrowDown'), anywhere)).toBeNull();
    expect(keyAction(press('Enter'), anywhere)).toBeNull();
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
