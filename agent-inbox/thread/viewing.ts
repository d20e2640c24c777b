/** Who else has the same conversation open. Nothing of it is stored: everybody there says so, and fades unless they go on. */
import type { Timers } from '../../client/index.ts';
import { VIEWING_EVERY_MS, VIEWING_FADES_MS } from '../../contract/limits.ts';

export interface Viewer {
  agentId: string;
  name: string;
}
interface Deps {
  timers: Timers;
  /** Ours, whose other pages are nobody else. */
  agentId: string;
  /** Tells the others. */
  say(isThere: boolean): void;
  onChange(viewers: readonly Viewer[]): void;
}
/** Several may come at once; we say only once more that we are there. */
const ANSWER_AFTER_MS = 500;

/** Begins as one who looks: opening a conversation has told the others. */
export function viewing({ timers, agentId, say, onChange }: Deps) {
  let isHere = true;
  let viewers: readonly Viewer[] = [];
  const fading = new Map<string, () => void>();
  let again: (() => void) | undefined;

  function sayIn(delayMs: number): void {
    again?.();
    again = timers.after(delayMs, () => {
      say(true);
      sayIn(VIEWING_EVERY_MS);
    });
  }

  function set(viewer: Viewer, isThere: boolean): void {
    const { agentId: who } = viewer;
    fading.get(who)?.();
    fading.delete(who);
    if (isThere)
      fading.set(
        who,
        timers.after(VIEWING_FADES_MS, () => set(viewer, false)),
      );
    if (isThere === isKnown(who)) return;
    viewers = isThere ? [...viewers, viewer] : viewers.filter((one) => one.agentId !== who);
    onChange(viewers);
  }
  const isKnown = (who: string): boolean => viewers.some((one) => one.agentId === who);

  sayIn(VIEWING_EVERY_MS);

  return {
    /** Whether the page is looked at. */
    look(isLooking: boolean): void {
      if (isLooking === isHere) return;
      isHere = isLooking;
      say(isLooking);
      if (isLooking) sayIn(VIEWING_EVERY_MS);
      else again?.();
    },
    hear({ agentId: who, name, isThere }: Viewer & { isThere: boolean }): void {
      if (who === agentId) {
        // Another page of ours was closed, and ours is still here.
        if (!isThere && isHere) sayIn(ANSWER_AFTER_MS);
        return;
      }
      const isNew = isThere && !isKnown(who);
      set({ agentId: who, name }, isThere);
      if (isNew && isHere) sayIn(ANSWER_AFTER_MS);
    },
    stop(): void {
      again?.();
      for (const cancel of fading.values()) cancel();
      isHere = false;
    },
  };
}
