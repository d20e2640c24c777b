import type { Card as CardView } from '../../contract/cards.ts';
import type { ShownMessage } from '../../contract/messages.ts';
import type { Chat } from '../chat.ts';
import { speakOf } from '../language.ts';
import { part } from '../lazy.tsx';

/** Cards and marks, their styles and their words: one file, loaded at idle, or with the first message that needs it. */
const load =
  <K extends 'Card' | 'Marks'>(name: K) =>
  async () =>
    (await Promise.all([import('./cards.tsx'), speakOf('cards')]))[0][name];

export const Card = part<{ card: CardView }>(load('Card'), () => <div class="card-place" />);

export interface MarksProps {
  message: ShownMessage;
  isMine: boolean;
  chat: Chat;
}
export const Marks = part<MarksProps>(load('Marks'), () => null);
