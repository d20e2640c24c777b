/** Which rows are chosen, to do one thing with all of them. Pure. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** Where a range begins: the row chosen last. */
  anchor: string | null;
}
export const noSelection: Selection = { ids: new Set(), anchor: null };

export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** From the row chosen last to this one, both, in the order shown, beside what was chosen. */
export function withRange(selection: Selection, shown: readonly string[], id: string): Selection {
  const from = selection.anchor === null ? -1 : shown.indexOf(selection.anchor);
  const to = shown.indexOf(id);
  if (from < 0 || to < 0) return toggled(selection, id);
  const range = shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...selection.ids, ...range]), anchor: id };
}

export const withAll = (shown: readonly string[]): Selection => ({ ids: new Set(shown), anchor: shown.at(-1) ?? null });

/** Without what is no longer in the list. @returns the same object where nothing is gone */
export function within(selection: Selection, isThere: (id: string) => boolean): Selection {
  const ids = [...selection.ids].filter(isThere);
  return ids.length === selection.ids.size ? selection : { ids: new Set(ids), anchor: selection.anchor };
}
