import type { AskedMoment } from '../asked-moment.ts';
import type { Pending } from '../dialogue.ts';
import type { Scene } from '../scene.ts';
import { unitsSaid } from './how-many.ts';

/** Whether how it gets to them is asked: alone, beside the stock of it, or in the turn whose question this one answers. */
export function asksDelivery({ heard, dialogue: { pending } }: Scene): boolean {
  // Of an unclear turn intents are guesses.
  const isBeside = heard.topic === 'stock' && heard.intents.some(({ intent }) => intent.startsWith('delivery_'));
  // Another product is another question, unless it narrows down which one was meant.
  const isSame = heard.product === null || pending?.ask === 'which_product';
  return isBeside || heard.topic === 'delivery' || (isSame && isLeftOpen(pending));
}

/** The moment a branch is to be open at: said now, or in the turn whose question this one answers. */
export function opensAtAsked({ heard, dialogue: { pending } }: Scene): AskedMoment | null {
  const isSame = heard.product === null || pending?.ask === 'which_product';
  return heard.opensAt ?? ((isSame && pending && 'opensAt' in pending && pending.opensAt) || null);
}

/** What was asked beside, for a question that must be answered first. */
export function keptBeside(scene: Scene): { withDelivery?: true; opensAt?: AskedMoment; quantity?: number } {
  const opensAt = opensAtAsked(scene);
  const quantity = unitsSaid(scene);
  return {
    ...(asksDelivery(scene) ? { withDelivery: true as const } : {}),
    ...(opensAt ? { opensAt } : {}),
    ...(quantity === null ? {} : { quantity }),
  };
}

const isLeftOpen = (pending: Pending | undefined): boolean =>
  pending !== undefined && 'withDelivery' in pending && pending.withDelivery === true;
