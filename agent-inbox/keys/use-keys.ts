import { useEffect } from 'react';
import { create } from 'zustand';
import { commandOf } from '../commands/commands.ts';
import { contextAt } from '../commands/context.ts';
import { doing, isOn } from '../commands/doing.ts';
import { CHORD_MS, type HeldStroke, readKey } from '../commands/read-key.ts';
import { useDesk } from '../desk/use-desk.ts';
import { usePreferences } from '../state/preferences.ts';

/** What is held of a chord, for the hint. */
export const useChord = create<{ held: HeldStroke | null }>(() => ({ held: null }));

const isField = (target: Element | null): boolean =>
  target?.matches('input, textarea, select, [contenteditable]') ?? false;
/** Menus and sheets keep their keys. */
const isFloating = (target: Element | null): boolean =>
  Boolean(target?.closest('[role="dialog"]') ?? document.querySelector('dialog[open]'));

/** Keys for the whole page; fields, menus and sheets keep their own. */
export function useKeys(): void {
  const desk = useDesk();
  useEffect(() => {
    let ending: ReturnType<typeof setTimeout> | undefined;
    const hold = (held: HeldStroke | null) => {
      clearTimeout(ending);
      if (held) ending = setTimeout(() => useChord.setState({ held: null }), CHORD_MS);
      if (held !== useChord.getState().held) useChord.setState({ held });
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || event.isComposing || isFloating(target)) return;
      const place = {
        isWriting: isField(target),
        isInList: Boolean(target?.closest('[data-row]')),
        hasSingleKeys: usePreferences.getState().hasSingleKeys,
      };
      const { command, held, isUsed } = readKey(useChord.getState().held, event, place, Date.now());
      hold(held);
      const context = contextAt(desk, target);
      if (command && !isOn(command, context)) return;
      if (isUsed) event.preventDefault();
      // A key held down walks the list; it does not resolve one conversation after another.
      if (command && (!event.repeat || commandOf(command).isMove)) doing[command].run(context);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      hold(null);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [desk]);
}
