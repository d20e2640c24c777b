/** Work that the one process which speaks for this linked device can do, and no other. */
export interface Elsewhere {
  elsewhere: string;
}
