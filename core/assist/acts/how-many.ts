import type { Scene } from '../scene.ts';

const UNITS_MAX = 1_000;
const MEASURE = /^(kg|kilo|liter|ltr)$/;

/** How many of a product are spoken of, whole units: said now or in the question this turn answers, else as before of the same, else one. */
export const unitsOf = (scene: Scene, sku: string): number =>
  unitsSaid(scene) ?? scene.dialogue.asked?.find((one) => one.sku === sku)?.quantity ?? 1;

/** How many are said, now or beside the question that is open; null where that is of another product. */
export function unitsSaid({ heard, dialogue: { pending } }: Scene): number | null {
  // "3 kg of rice" counts no bags: how much is in one is not known here.
  const isMeasure = [heard.slots.unit].flat().some((unit) => MEASURE.test(unit ?? ''));
  const said = heard.quantity ?? (isMeasure ? undefined : heard.slots.quantity);
  if (said !== undefined) return Math.min(UNITS_MAX, Math.max(1, Math.ceil(said)));
  const isSame = heard.product === null || pending?.ask === 'which_product';
  return (isSame && pending && 'quantity' in pending && pending.ask !== 'hold' && pending.quantity) || null;
}
