/** A list that is being read does not jump: its order is held, and what came meanwhile is offered. */

export interface HeldOrder {
  /** What is shown, in order. */
  ids: readonly string[];
  /** Rows that would be elsewhere, or new, were the list let go. */
  waiting: number;
}

/**
 * While held, rows keep their places, whatever the newest order says; older pages still come in at the end.
 * @param shown what is on the screen now
 * @param wanted the newest order
 */
export function holdOrder(shown: readonly string[], wanted: readonly string[]): HeldOrder {
  // As it was, with older pages at its end: the usual case, and a list of thousands is not gone through for it.
  if (shown.every((id, index) => id === wanted[index])) return { ids: wanted, waiting: 0 };
  const known = new Set(shown);
  const place = new Map(wanted.map((id, index) => [id, index]));
  const lastKnown = wanted.findLastIndex((id) => known.has(id));
  const added = wanted.filter((id, index) => !known.has(id) && index > lastKnown);
  const ids = [...shown, ...added];
  const above = wanted.filter((id, index) => !known.has(id) && index < lastKnown).length;
  return { ids, waiting: above + movedUp(shown, place) };
}

/** Rows that now belong above one they are shown below. */
function movedUp(shown: readonly string[], place: ReadonlyMap<string, number>): number {
  let moved = 0;
  let highest = -1;
  for (const id of shown) {
    const index = place.get(id);
    if (index === undefined) continue;
    if (index < highest) moved += 1;
    else highest = index;
  }
  return moved;
}

export interface Given {
  /** Names the list; another list begins anew. */
  key: string;
  /** The newest order. */
  wanted: readonly string[];
  isHeld: boolean;
}

/**
 * Remembers what was shown last, and works it out again only when something changed: a list of thousands is drawn
 * anew at every step of a scroll.
 */
export function heldOrders(): (given: Given) => HeldOrder {
  let last: (Given & { order: HeldOrder }) | null = null;
  return ({ key, wanted, isHeld }) => {
    if (last && last.key === key && last.wanted === wanted && last.isHeld === isHeld) return last.order;
    const order = isHeld && last?.key === key ? holdOrder(last.order.ids, wanted) : { ids: wanted, waiting: 0 };
    last = { key, wanted, isHeld, order };
    return order;
  };
}
