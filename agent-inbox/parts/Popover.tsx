import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { CommandId } from '../commands/commands.ts';
import { useKeyHint } from '../commands/use-key-hint.ts';

interface Props {
  label: string;
  /** What the button shows. */
  button: ReactNode;
  buttonClass?: string;
  title?: string;
  /** Whose key presses it. */
  command?: CommandId;
  align?: 'start' | 'end';
  /** Where it opens to: below the button, above it, or beside it. */
  side?: 'below' | 'above' | 'beside';
  disabled?: boolean;
  children(close: () => void): ReactNode;
}

/** Never nearer to the edge of the window, in CSS pixels. */
const MARGIN = 8;

/** A button with a panel that floats: Escape, a press outside or a choice closes it, and the button has focus again. */
export function Popover({
  label,
  button,
  buttonClass = 'button',
  title = label,
  command,
  align = 'start',
  side = 'below',
  disabled,
  children,
}: Props) {
  const hint = useKeyHint();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!isOpen) return;
    const onPress = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [isOpen]);

  // Where its button stands near an edge, it moves inwards.
  useLayoutEffect(() => {
    if (!panel.current) return;
    const { left, right } = panel.current.getBoundingClientRect();
    const inwards = Math.max(MARGIN - left, 0) || Math.min(window.innerWidth - MARGIN - right, 0);
    if (inwards !== 0) panel.current.style.translate = `${inwards}px 0`;
  });

  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard for what is inside
    <div
      className="popover"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        type="button"
        ref={opener}
        className={buttonClass}
        aria-label={label}
        title={hint(title, command)}
        data-command={command}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        disabled={disabled}
        onClick={() => setOpen(!isOpen)}
      >
        {button}
      </button>
      {isOpen && (
        <div ref={panel} className={`popover-panel to-${align} ${side}`} id={id} role="dialog" aria-label={label}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
