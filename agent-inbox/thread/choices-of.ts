import type { Choice } from '../../contract/cards.ts';
import type { SaidMessage } from './timeline.ts';

/** The quick replies a message offered. */
export const choicesOf = (message: SaidMessage): readonly Choice[] =>
  message.kind === 'text' || message.kind === 'card' ? (message.content.choices ?? []) : [];
