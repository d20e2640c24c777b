import type { LostQuestion } from '../demand/lost-demand.ts';
import type { KnownPlace } from './dialogue.ts';
import type { Scene } from './scene.ts';

/** A place as it is counted: a pin is named by nobody. */
export const toLostPlace = ({ name, at, radiusM }: KnownPlace): NonNullable<LostQuestion['place']> => ({
  name: radiusM === 0 ? null : name,
  at,
});

/** Asked for and not sold at all: where, as far as this turn says or is remembered, and the branch nearest to there. */
export async function lostProduct(scene: Scene, query: string): Promise<LostQuestion> {
  const { heard, dialogue, tools, context } = scene;
  const place = heard.place && 'place' in heard.place ? heard.place.place : dialogue.place;
  if (!place) return { sku: null, query, place: null, branchId: dialogue.branchId ?? null };
  const { branches } = await tools.branchInfo(context, { near: place.at, limit: 1 });
  return { sku: null, query, place: toLostPlace(place), branchId: branches[0]?.row.branchId ?? null };
}
