import { initialsOf } from './initials.ts';

/** Somebody by their initials, which are a picture: the name is beside it or read aloud. */
export function Avatar({ name, size = 'small' }: { name: string; size?: 'small' | 'large' }) {
  return <span className={`avatar is-${size}`} title={name} data-initials={initialsOf(name)} aria-hidden />;
}
