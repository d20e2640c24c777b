import type { Percentiles } from '../figures.ts';

export interface LatencyPlan {
  url: string;
  /** A shopper whose conversation an agent holds and watches. */
  shopper: { token: string; conversationId: string };
  agentToken: string;
  messages: number;
  /** Shoppers who ask the assistant, one after the other. */
  askers: string[];
  /** Asked by every asker, one after the other; each must be answered by a card. */
  questions: string[];
  textSize: number;
  /** Idle time before each message: the machine is to be at rest. */
  pauseMs: number;
}
export interface LatencyResult {
  ack: Percentiles;
  agentSees: Percentiles;
  card: Percentiles;
  /** Messages that no agent saw, and questions without a card, in time. */
  unseen: number;
  unanswered: number;
  /** Of the messages said in the agent's conversation. */
  acked: number;
}
