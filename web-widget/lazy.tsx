/** Parts of the chat that come later, each from a file of its own. */
import type { ComponentType, FunctionComponent } from 'preact';
import { cell } from './cell.ts';
import { fetchPart } from './fetch-part.ts';
import { Missing } from './parts/Missing.tsx';

/**
 * A component whose code comes when it is first drawn, or `ask`ed for. Until then the placeholder, of about its size,
 * is drawn; where it does not come at all, a line that says so and offers to reload: never an empty place.
 */
export function part<P extends object>(load: () => Promise<ComponentType<P>>, Placeholder: FunctionComponent) {
  const here = cell<{ Part: ComponentType<P> } | null>(null);
  const isMissing = cell(false);
  let isAsked = false;
  const ask = (): void => {
    if (isAsked) return;
    isAsked = true;
    void fetchPart(load).then(
      (Part) => {
        here.value = { Part };
      },
      () => {
        isMissing.value = true;
      },
    );
  };
  const Later = (props: P) => {
    ask();
    if (here.value) return <here.value.Part {...props} />;
    return isMissing.value ? <Missing /> : <Placeholder />;
  };
  return Object.assign(Later, { ask, isHere: () => here.value !== null });
}

/** Asks for a part once nothing else is to be done. */
export function preloadAtIdle({ ask }: { ask(): void }): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(ask);
  else setTimeout(ask);
}
