import type { Card as CardView } from '../../contract/cards.ts';
import { speakOf } from '../language.ts';
import { part } from '../lazy.tsx';

/** A card, its styles and its words: loaded at idle, or with the first message that has one. */
export const Card = part<{ card: CardView }>(
  async () => (await Promise.all([import('./cards.tsx'), speakOf('cards')]))[0].Card,
  () => <div class="card-place" />,
);
