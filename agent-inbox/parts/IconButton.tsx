import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';

interface Props extends Omit<ComponentProps<'button'>, 'children'> {
  icon: LucideIcon;
  /** Read aloud, and shown on hover. */
  label: string;
  /** The key that does the same. */
  shortcut?: string | undefined;
  size?: 16 | 20;
}

export function IconButton({ icon: Icon, label, shortcut, size = 20, className = '', ...more }: Props) {
  return (
    <button
      type="button"
      className={`icon-button ${className}`}
      aria-label={label}
      title={shortcut ? `${label} (${shortcut})` : label}
      {...more}
    >
      <Icon size={size} strokeWidth={1.75} aria-hidden />
    </button>
  );
}
