import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import type { CommandId } from '../commands/commands.ts';
import { useKeyHint } from '../commands/use-key-hint.ts';

interface Props extends Omit<ComponentProps<'button'>, 'children'> {
  icon: LucideIcon;
  /** Read aloud, and shown on hover. */
  label: string;
  /** Whose key does the same. */
  command?: CommandId | undefined;
  size?: 16 | 20;
}

export function IconButton({ icon: Icon, label, command, size = 20, className = '', ...more }: Props) {
  const hint = useKeyHint();
  return (
    <button
      type="button"
      className={`icon-button ${className}`}
      aria-label={label}
      title={hint(label, command)}
      {...more}
    >
      <Icon size={size} strokeWidth={1.75} aria-hidden />
    </button>
  );
}
