import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** This near the end counts as being at it. */
const END_PX = 48;
/** Older messages are asked for before the top is reached. */
const OLDER_PX = 600;

interface Options {
  firstSeq: number;
  /** Grows with whatever is added at the end. */
  size: number;
  onNearTop(): void;
  /** Whoever looks for a message begins there, and has seen nothing of the end. */
  startsAtEnd: boolean;
  /** More was said after what is shown: the end of it is none to stay at. */
  hasNewer: boolean;
  onNearEnd(): void;
}
export interface ThreadScroll {
  scroller: RefObject<HTMLDivElement | null>;
  content: RefObject<HTMLDivElement | null>;
  isAtEnd: boolean;
  toEnd(): void;
  /** Shows a message in the middle, and stays there. */
  toMessage(seq: number): HTMLElement | null;
  onScroll(): void;
}

/** Stays at the end while the reader is there, and stays where the reader is while older messages come in above. */
export function useThreadScroll({
  firstSeq,
  size,
  startsAtEnd,
  onNearTop,
  hasNewer,
  onNearEnd,
}: Options): ThreadScroll {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const sticks = useRef(startsAtEnd);
  const before = useRef({ firstSeq, height: 0 });
  const [isAtEnd, setAtEnd] = useState(startsAtEnd);

  // biome-ignore lint/correctness/useExhaustiveDependencies: both say that there is something new to place
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const { firstSeq: oldFirst, height } = before.current;
    if (sticks.current) box.scrollTop = box.scrollHeight;
    else if (firstSeq < oldFirst) box.scrollTop += box.scrollHeight - height;
    before.current = { firstSeq, height: box.scrollHeight };
  }, [firstSeq, size]);

  useEffect(() => {
    const keepPlace = () => {
      const box = scroller.current;
      if (!box) return;
      if (sticks.current) box.scrollTop = box.scrollHeight;
      before.current.height = box.scrollHeight;
    };
    const watching = new ResizeObserver(keepPlace);
    if (scroller.current) watching.observe(scroller.current);
    if (content.current) watching.observe(content.current);
    return () => watching.disconnect();
  }, []);

  const onScroll = () => {
    const box = scroller.current;
    if (!box) return;
    const below = box.scrollHeight - box.scrollTop - box.clientHeight;
    sticks.current = below < END_PX && !hasNewer;
    setAtEnd(sticks.current);
    if (hasNewer && below < OLDER_PX) onNearEnd();
    if (box.scrollTop < OLDER_PX) onNearTop();
  };
  const toEnd = () => {
    sticks.current = true;
    setAtEnd(true);
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
  };
  const toMessage = (seq: number) => {
    const found = content.current?.querySelector<HTMLElement>(`[data-seq="${seq}"]`) ?? null;
    if (!found) return null;
    sticks.current = false;
    setAtEnd(false);
    found.scrollIntoView({ block: 'center' });
    return found;
  };
  return { scroller, content, isAtEnd, toEnd, toMessage, onScroll };
}
