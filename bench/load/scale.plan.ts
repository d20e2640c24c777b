import type { Percentiles } from '../figures.ts';

interface Seat {
  token: string;
  conversationId: string;
}
/** One shopper talks, one message under way, and so many agents watch; others are connected and idle. */
export interface TalkPlan {
  kind: 'talk';
  url: string;
  shopper: Seat;
  agentToken: string;
  agents: number;
  idleTokens: string[];
  secs: number;
  pids: Record<string, number>;
}
/** What people ask of what is stored, one after the other. */
export interface AskPlan {
  kind: 'ask';
  url: string;
  agentToken: string;
  /** Named by `benchConversationId` below this. */
  conversations: number;
  messagesEach: number;
  secs: number;
}
export type ScalePlan = TalkPlan | AskPlan;
export interface ScaleResult {
  times: Record<string, Percentiles>;
  /** By process: processor time a message, in µs; memory in MiB at the end. */
  cpuUsPerMessage: Record<string, number>;
  rssMiB: Record<string, number>;
  /** The server's memory once all are connected and nothing has been said. */
  connectedMiB: number;
}
