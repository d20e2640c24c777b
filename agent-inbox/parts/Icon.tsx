import type { LucideIcon } from 'lucide-react';

interface Props {
  of: LucideIcon;
  size?: 12 | 14 | 16 | 20;
  className?: string;
}

/** An icon beside a word that says the same: readers of the screen pass it by. */
export function Icon({ of: Drawn, size = 16, className = '' }: Props) {
  return <Drawn size={size} strokeWidth={1.75} aria-hidden className={`icon ${className}`} />;
}
