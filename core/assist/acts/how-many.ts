import type { Scene } from '../scene.ts';

const UNITS_MAX = 1_000;

/** How many of a product are spoken of, whole units: said now or in the question this turn answers, else as before of the same, else one. */
export const unitsOf = (scene: Scene, sku: string): number =>
  unitsSaid(scene) ?? scene.dialogue.asked?.find((one) => one.sku === sku)?.quantity ?? 1;

/** How many are said, now or beside the question that is open; null where that is of another product. */
export function unitsSaid({ heard, dialogue: { pending } }: Scene): number | null {
  const said = heard.quantity ?? heard.slots.quantity;
  // "1.5 kg of sugar" is two bags of one.
  if (said !== undefined) return Math.min(UNITS_MAX, Math.max(1, Math.ceil(said)));
  const isSame = heard.product === null || pending?.ask === 'which_product';
  return (isSame && pending && 'quantity' in pending && pending.ask !== 'hold' && pending.quantity) || null;
}
