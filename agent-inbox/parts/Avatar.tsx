import { initialsOf } from './initials.ts';

/** Somebody by their initials; the name is beside it or read aloud. */
export function Avatar({ name, size = 'small' }: { name: string; size?: 'small' | 'large' }) {
  return (
    <span className={`avatar is-${size}`} title={name} aria-hidden>
      {initialsOf(name)}
    </span>
  );
}
