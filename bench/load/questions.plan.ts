import type { Percentiles } from '../figures.ts';
import type { used } from './readings.ts';

export interface QuestionsPlan {
  url: string;
  /** Shoppers' tokens; each asks once. */
  tokens: string[];
  /** Asked in turn; each must be answered by a card. */
  questions: string[];
  perS: number;
  /** The first so many do not count. */
  warmUp: number;
  giveUpMs: number;
  /** Processes to account for. */
  pids: Record<string, number>;
}
/** Processor time is over all questions, those of the warm-up too. */
export interface QuestionsResult extends ReturnType<typeof used> {
  ack: Percentiles;
  card: Percentiles;
  refused: number;
  unanswered: number;
}
